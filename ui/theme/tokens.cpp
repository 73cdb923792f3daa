// The values of both schemes, and the arithmetic of contrast.
#include "ui/theme/tokens.h"

#include "core/base/stage_colours.h"

#include <cmath>

namespace kontor {

namespace {

struct AccentShades {
    QRgb accent, soft, text, on;
};

AccentShades lightAccent(Accent accent) {
    switch (accent) {
    case Accent::Blue:
        return {0x3457D5, 0xE9EEFF, 0x3457D5, 0xFFFFFF};
    case Accent::Green:
        return {0x167A46, 0xE4F5EB, 0x12693B, 0xFFFFFF};
    case Accent::Violet:
        return {0x7546C4, 0xF1EAFC, 0x6A3DB8, 0xFFFFFF};
    case Accent::Teal:
        return {0x0F757B, 0xE1F4F4, 0x0C666B, 0xFFFFFF};
    case Accent::Rose:
        return {0xB8336F, 0xFDEAF2, 0xA82C64, 0xFFFFFF};
    }
    return {};
}

AccentShades darkAccent(Accent accent) {
    switch (accent) {
    case Accent::Blue:
        return {0x8AA2FF, 0x26304F, 0x8AA2FF, 0x10162B};
    case Accent::Green:
        return {0x6CCB95, 0x1E3529, 0x6CCB95, 0x0B2115};
    case Accent::Violet:
        return {0xBFA0FF, 0x35294F, 0xBFA0FF, 0x1C122E};
    case Accent::Teal:
        return {0x62C9CD, 0x1B3638, 0x62C9CD, 0x072022};
    case Accent::Rose:
        return {0xFF94BF, 0x452436, 0xFF94BF, 0x2C0C1B};
    }
    return {};
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

Tokens &currentTokens() {
    static Tokens current = lightTokens();
    return current;
}

} // namespace

Tokens lightTokens(Accent accent) {
    const AccentShades shades = lightAccent(accent);
    Tokens t;
    t.page = QColor(0xF4F5F7);
    t.surface = QColor(0xFFFFFF);
    t.navigation = QColor(0xFBFBFC);
    t.raised = QColor(0xFFFFFF);
    t.hover = QColor(0xF3F4F7);
    t.line = QColor(0xE2E5EA);
    t.fieldLine = QColor(0x838B98);
    t.text = QColor(0x1A1D21);
    t.textSecond = QColor(0x68707D);
    t.textOnPill = QColor(0x565E6B);
    t.accent = QColor(shades.accent);
    t.accentSoft = QColor(shades.soft);
    t.accentText = QColor(shades.text);
    t.onAccent = QColor(shades.on);
    t.red = QColor(0xD03A2F);
    t.redSoft = QColor(0xFDECEA);
    t.redText = QColor(0xB92C22);
    t.onRed = QColor(0xFFFFFF);
    t.amber = QColor(0xB45309);
    t.amberSoft = QColor(0xFDF3E1);
    t.amberText = QColor(0xA84C08);
    t.green = QColor(0x15803D);
    t.greenSoft = QColor(0xE7F6EC);
    t.greenText = QColor(0x12713A);
    t.onGreen = QColor(0xFFFFFF);
    t.pillGround = QColor(0xEEF0F3);
    t.counterGround = QColor(0xE2E5EA);
    t.idle = QColor(0xA3ABB7);
    t.toastGround = QColor(0x1F242C);
    t.toastText = QColor(0xF4F5F7);
    t.toastLink = QColor(0x9DB1FF);
    t.toastLine = QColor(0x59616E);
    t.shadow = QColor(0, 0, 0, 24);
    t.dim = QColor(20, 25, 35, 110);
    return t;
}

Tokens darkTokens(Accent accent) {
    const AccentShades shades = darkAccent(accent);
    Tokens t;
    t.dark = true;
    t.page = QColor(0x14161A);
    t.surface = QColor(0x1D2026);
    t.navigation = QColor(0x191C21);
    t.raised = QColor(0x3A414D);
    t.hover = QColor(0x252930);
    t.line = QColor(0x30353E);
    t.fieldLine = QColor(0x7C8695);
    t.text = QColor(0xE7E9EC);
    t.textSecond = QColor(0x9CA5B3);
    t.textOnPill = QColor(0xAAB2BF);
    t.accent = QColor(shades.accent);
    t.accentSoft = QColor(shades.soft);
    t.accentText = QColor(shades.text);
    t.onAccent = QColor(shades.on);
    t.red = QColor(0xFF8A80);
    t.redSoft = QColor(0x3D2322);
    t.redText = QColor(0xFF8A80);
    t.onRed = QColor(0x2B0F0D);
    t.amber = QColor(0xF2B35E);
    t.amberSoft = QColor(0x3A2D18);
    t.amberText = QColor(0xF2B35E);
    t.green = QColor(0x6FCF97);
    t.greenSoft = QColor(0x1D3327);
    t.greenText = QColor(0x6FCF97);
    t.onGreen = QColor(0x0D2516);
    t.pillGround = QColor(0x282D35);
    t.counterGround = QColor(0x30353E);
    t.idle = QColor(0x737C8A);
    t.toastGround = QColor(0x2B313B);
    t.toastText = QColor(0xE7E9EC);
    t.toastLink = QColor(0x9DB1FF);
    t.toastLine = QColor(0x59616E);
    t.shadow = QColor(0, 0, 0, 100);
    t.dim = QColor(0, 0, 0, 140);
    return t;
}

const Tokens &tokens() {
    return currentTokens();
}

void setTokens(const Tokens &values) {
    currentTokens() = values;
}

const QVector<QColor> &stageColours() {
    static const QVector<QColor> colours(stageColourNames.begin(), stageColourNames.end());
    return colours;
}

QColor readableOn(const QColor &ground) {
    const QColor black(Qt::black), white(Qt::white);
    return contrast(ground, white) >= contrast(ground, black) ? white : black;
}

double contrast(const QColor &a, const QColor &b) {
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor blend(const QColor &ground, const QColor &top, double share) {
    const auto mix = [share](int below, int above) { return qRound(below + (above - below) * share); };
    return {mix(ground.red(), top.red()), mix(ground.green(), top.green()), mix(ground.blue(), top.blue())};
}

} // namespace kontor
