// Applies palette, style and fonts to the application, and follows the platform where asked to.
#include "ui/theme/theme.h"

#include "ui/theme/accessible.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QHash>
#include <QPalette>
#include <QToolTip>
#include <algorithm>
#include <utility>

namespace kontor {

namespace {

struct TextState {
    double systemScale = 1;
    double scale = 1;
    bool motion = true;
    QStringList families;
    QHash<int, QFont> fonts; // by role: made once, because delegates ask for each card
};

TextState &textState() {
    static TextState state;
    return state;
}

/// The point size each platform uses when nobody changed it; a bigger one means the user asked for bigger
/// text.
double usualPointSize() {
#if defined(Q_OS_MACOS)
    return 13;
#elif defined(Q_OS_WIN)
    return 9;
#else
    return 11;
#endif
}

QStringList installedFamilies() {
    const QStringList all = QFontDatabase::families();
    QStringList families;
    for (const QString &name : {QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                                QStringLiteral("Noto Sans Arabic"), QStringLiteral("Vazirmatn")})
        if (all.contains(name))
            families << name;
    return families.isEmpty() ? QStringList{QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()}
                              : families;
}

QPalette paletteOf(const Tokens &t) {
    QPalette p;
    p.setColor(QPalette::Window, t.page);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.page);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.textSecond);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.redText);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.fieldLine);
    p.setColor(QPalette::Shadow, t.dark ? QColor(Qt::black) : t.fieldLine);
    p.setColor(QPalette::Highlight, t.accentSoft);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.accentText);
    p.setColor(QPalette::LinkVisited, t.accentText);
    p.setColor(QPalette::ToolTipBase, t.toastGround);
    p.setColor(QPalette::ToolTipText, t.toastText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.textSecond);
    return p;
}

} // namespace

QFont font(TextRole role) {
    TextState &state = textState();
    if (const auto made = state.fonts.constFind(int(role)); made != state.fonts.cend())
        return *made;
    struct Shape {
        int pixels;
        QFont::Weight weight;
    };
    const Shape shape = [role]() -> Shape {
        switch (role) {
        case TextRole::Caption:
            return {11, QFont::Normal};
        case TextRole::Secondary:
            return {12, QFont::Normal};
        case TextRole::Group:
            return {11, QFont::DemiBold};
        case TextRole::Number:
            return {11, QFont::Bold};
        case TextRole::Strong:
            return {13, QFont::DemiBold};
        case TextRole::Heading:
            return {15, QFont::DemiBold};
        case TextRole::Title:
            return {17, QFont::Bold};
        case TextRole::Display:
            return {22, QFont::Bold};
        case TextRole::Body:
            break;
        }
        return {13, QFont::Normal};
    }();
    QFont &result = state.fonts[int(role)];
    if (state.families.isEmpty())
        state.families = installedFamilies();
    result.setFamilies(state.families);
    result.setPixelSize(std::max(1, qRound(shape.pixels * state.systemScale * state.scale)));
    result.setWeight(shape.weight);
    return result;
}

int grown(int pixels) {
    constexpr int plain = 13;
    return pixels * font(TextRole::Body).pixelSize() / plain;
}

bool motionEnabled() {
    return textState().motion;
}

Theme::Theme(QObject *parent) : QObject(parent) {
    Q_ASSERT(qApp);
    const double points = QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF();
    textState().systemScale = std::clamp(points / usualPointSize(), 1.0, 2.0);
    installAccessibleRoles();
    QApplication::setStyle(new Style);
    qApp->installEventFilter(this);
    apply();
}

void Theme::setScheme(Scheme scheme) {
    if (std::exchange(m_scheme, scheme) != scheme)
        apply();
}

void Theme::setAccent(Accent accent) {
    if (std::exchange(m_accent, accent) != accent)
        apply();
}

void Theme::setTextScale(double scale) {
    textState().scale = std::clamp(scale, 0.8, 2.0);
    apply();
}

void Theme::setMotion(bool on) {
    textState().motion = on;
}

bool Theme::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::ThemeChange && m_scheme == Scheme::System && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

/// Qt 6.4 does not say which scheme the desktop uses: its palette is seen once ours is taken away.
bool Theme::systemIsDark() {
    QApplication::setPalette(QPalette());
    return QApplication::palette().window().color().lightness() < 128;
}

void Theme::apply() {
    m_applying = true;
    const bool dark = m_scheme == Scheme::Dark || (m_scheme == Scheme::System && systemIsDark());
    setTokens(dark ? darkTokens(m_accent) : lightTokens(m_accent));
    QApplication::setPalette(paletteOf(kontor::tokens()));
    QToolTip::setPalette(QApplication::palette());
    textState().fonts.clear();
    QApplication::setFont(kontor::font(TextRole::Body));
    QToolTip::setFont(kontor::font(TextRole::Secondary));
    m_applying = false;
    Q_EMIT changed();
}

} // namespace kontor
