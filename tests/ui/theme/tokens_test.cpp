// Every text colour is readable on every ground it is meant for, in both schemes and with every accent.
#include "ui/theme/tokens.h"

#include <gtest/gtest.h>

namespace kontor {

namespace {

struct Pair {
    const char *name;
    QColor text, ground;
};

QVector<Pair> pairsOf(const Tokens &t) {
    return {{"text on page", t.text, t.page},
            {"text on surface", t.text, t.surface},
            {"text on navigation", t.text, t.navigation},
            {"text on raised", t.text, t.raised},
            {"text on hover", t.text, t.hover},
            {"text on soft accent", t.text, t.accentSoft},
            {"second text on page", t.textSecond, t.page},
            {"second text on surface", t.textSecond, t.surface},
            {"second text on navigation", t.textSecond, t.navigation},
            {"second text on hover", t.textSecond, t.hover},
            {"pill text on pill", t.textOnPill, t.pillGround},
            {"pill text on counter", t.textOnPill, t.counterGround},
            {"pill text on soft accent", t.textOnPill, t.accentSoft},
            {"accent text on soft accent", t.accentText, t.accentSoft},
            {"accent text on surface", t.accentText, t.surface},
            {"accent text on page", t.accentText, t.page},
            {"text on accent", t.onAccent, t.accent},
            {"red on soft red", t.redText, t.redSoft},
            {"red on surface", t.redText, t.surface},
            {"red on page", t.redText, t.page},
            {"text on red", t.onRed, t.red},
            {"amber on soft amber", t.amberText, t.amberSoft},
            {"amber on surface", t.amberText, t.surface},
            {"green on soft green", t.greenText, t.greenSoft},
            {"green on surface", t.greenText, t.surface},
            {"text on green", t.onGreen, t.green},
            {"toast text", t.toastText, t.toastGround},
            {"toast link", t.toastLink, t.toastGround}};
}

} // namespace

TEST(Tokens, TextReachesFourAndAHalfToOneEverywhere) {
    for (const Accent accent : {Accent::Blue, Accent::Green, Accent::Violet, Accent::Teal, Accent::Rose})
        for (const Tokens &t : {lightTokens(accent), darkTokens(accent)})
            for (const Pair &pair : pairsOf(t))
                EXPECT_GE(contrast(pair.text, pair.ground), 4.5)
                    << pair.name << (t.dark ? " dark" : " light") << " accent " << int(accent);
}

TEST(Tokens, FramesOfTickBoxesAndAccentsAreSeen) {
    for (const Tokens &t : {lightTokens(), darkTokens()}) {
        EXPECT_GE(contrast(t.fieldLine, t.surface), 3);
        EXPECT_GE(contrast(t.accent, t.surface), 3);
        EXPECT_GE(contrast(t.accent, t.page), 3);
    }
}

TEST(Tokens, StageColoursCarryBlackOrWhiteText) {
    for (const QColor &stage : stageColours())
        EXPECT_GE(contrast(readableOn(stage), stage), 4.5) << qPrintable(stage.name());
    EXPECT_EQ(readableOn(QColor(0x3B82C4)), QColor(Qt::black));
    EXPECT_EQ(readableOn(QColor(0x8B5CC7)), QColor(Qt::white));
}

TEST(Tokens, EveryColourIsSetInBothSchemes) {
    for (const Tokens &t : {lightTokens(), darkTokens()})
        for (const QColor &colour :
             {t.page, t.surface, t.navigation, t.raised, t.hover, t.line, t.fieldLine, t.text, t.textSecond,
              t.textOnPill, t.pillGround, t.counterGround, t.idle, t.shadow, t.dim, t.toastLine})
            EXPECT_TRUE(colour.isValid());
}

} // namespace kontor
