// Text is clean before it is stored and honest when it is shown.
#include "core/base/text_rules.h"

#include <gtest/gtest.h>

using namespace kontor;

TEST(CleanText, RemovesControlCharacters) {
    EXPECT_EQ(*cleanText(QStringLiteral("a\u0000b\u0007c\u007Fd\u009Be"), false), QStringLiteral("abcde"));
    EXPECT_EQ(*cleanText(QStringLiteral("a\u0000b"), true), QStringLiteral("ab"));
}

TEST(CleanText, TellsWhatItTakesOut) {
    EXPECT_TRUE(holdsControls(QStringLiteral("a\u0000b")));
    EXPECT_TRUE(holdsControls(u"a\u009B"));
    EXPECT_FALSE(holdsControls(u" a\r\nb\tc\u0085\u2028 \u202E\u200C"));
}

TEST(CleanText, KeepsOneLineOnOneLine) {
    EXPECT_EQ(*cleanText(QStringLiteral("a\r\nb\nc\td\u2028e"), false), QStringLiteral("a b c d e"));
}

TEST(CleanText, KeepsLinesAndTabsWhereTheyBelong) {
    EXPECT_EQ(*cleanText(QStringLiteral("a\r\nb\rc\n\n\td\n"), true), QStringLiteral("a\nb\nc\n\n\td"));
}

TEST(CleanText, ComposesAndTrims) {
    EXPECT_EQ(*cleanText(QStringLiteral(" \u00A0Mu\u0308ller "), false), QStringLiteral("Müller"));
    EXPECT_EQ(*cleanText(QStringLiteral(" \t "), false), QString());
}

TEST(CleanText, KeepsJoinersOfPersianAndEmoji) {
    const QString persian = QStringLiteral("می\u200Cخواهم");
    EXPECT_EQ(*cleanText(persian, false), persian);
    const QString emoji = QString::fromUcs4(U"\U0001F468\u200D\U0001F469");
    EXPECT_EQ(*cleanText(emoji, false), emoji);
}

TEST(CleanText, RefusesHalfCharacters) {
    for (const char16_t half : {char16_t(0xD800), char16_t(0xDFFF)}) {
        const auto cleaned = cleanText(QStringLiteral("a") + QChar(half) + u'b', false);
        ASSERT_FALSE(cleaned);
        EXPECT_FALSE(cleaned.error().text.isEmpty());
        EXPECT_FALSE(cleanText(QString(QChar(half)), true));
    }
}

TEST(CleanText, RefusesMoreThanAMegabyteOfBytes) {
    EXPECT_TRUE(cleanText(QString(1024 * 1024, u'x'), true));
    EXPECT_FALSE(cleanText(QString(1024 * 1024 + 1, u'x'), true));
    EXPECT_FALSE(cleanText(QString(600 * 1024, QChar(0x0111)), true));
}

TEST(VisibleControls, SpellOutWhatTurnsOrHides) {
    EXPECT_EQ(visibleControls(QStringLiteral("invoice\u202Efdp.exe")),
              QStringLiteral("invoice‹U+202E›fdp.exe"));
    EXPECT_EQ(visibleControls(QStringLiteral("a\u2066b\u200Bc\uFEFF")),
              QStringLiteral("a‹U+2066›b‹U+200B›c‹U+FEFF›"));
}

TEST(VisibleControls, LeaveHonestTextAlone) {
    const QString persian = QStringLiteral("می\u200Cخواهم");
    EXPECT_EQ(visibleControls(persian), persian);
}
