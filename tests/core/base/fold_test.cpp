// Folding finds what was typed in another spelling (X18).
#include "core/base/fold.h"

#include <QStringList>
#include <gtest/gtest.h>

using namespace kontor;

namespace {

bool allWordsFoundIn(const QString &query, const QStringList &storedWords) {
    const QStringList queryWords = query.split(u' ', Qt::SkipEmptyParts);
    return !queryWords.isEmpty() &&
           std::all_of(queryWords.begin(), queryWords.end(), [&](const QString &word) {
               return std::any_of(storedWords.begin(), storedWords.end(),
                                  [&](const QString &stored) { return stored.startsWith(word); });
           });
}

bool finds(const QString &stored, const QString &query) {
    const QStringList words = (fold(stored) + u' ' + foldAlternative(stored)).split(u' ', Qt::SkipEmptyParts);
    return allWordsFoundIn(fold(query), words) || allWordsFoundIn(foldAlternative(query), words);
}

struct FoldCase {
    const char16_t *stored;
    const char16_t *query;
    bool found = true;
};

const FoldCase kFoldCases[] = {
    {u"Đặng Văn Đức", u"dang van duc"},
    {u"Dang Van Duc", u"Đặng"},
    {u"Trương Quốc Hưởng", u"truong quoc huong"},
    {u"Łukasz Wałęsa", u"lukasz walesa"},
    {u"Weiß", u"weiss"},
    {u"Weiss", u"weiß"},
    {u"Müller", u"muller"},
    {u"Müller", u"mueller"},
    {u"Mueller", u"müller"},
    {u"Goethe", u"göthe"},
    {u"علی", u"علي"},
    {u"علي", u"علی"},
    {u"کریمی", u"كريمي"},
    {u"می‌خواهم", u"میخواهم"},
    {u"علی‌رضا", u"علی رضا"},
    {u"علی رضا", u"علی‌رضا"},
    {u"فاطمة", u"فاطمه"},
    {u"۰۹۱۲۳۴۵", u"0912345"},
    {u"٠٩١٢", u"0912"},
    {u"0912345", u"۰۹۱۲"},
    {u"آرش", u"ارش"},
    {u"رئیس", u"رییس"},
    {u"محـــمد", u"محمد"},
    {u"مُحَمَّد", u"محمد"},
    {u"خانهٔ", u"خانه"},
    {u"خانۀ", u"خانه"},
    {u"Işık", u"isik"},
    {u"İstanbul", u"istanbul"},
    {u"Søren", u"soeren"},
    {u"ＡＢＣ１２", u"abc12"},
    {u"ﬁnance", u"finance"},
    {u"Nguyễn", u"nguyen"}, // typed with the marks as characters of their own
    {u"Müller", u"moller", false},
    {u"Đặng", u"tang", false},
};

} // namespace

TEST(Folding, FindsEverySpellingOfTheTable) {
    for (const FoldCase &c : kFoldCases)
        EXPECT_EQ(finds(QString::fromUtf16(c.stored), QString::fromUtf16(c.query)), c.found)
            << QString::fromUtf16(c.stored).toStdString() << " -> "
            << QString::fromUtf16(c.query).toStdString();
}

TEST(Folding, FindsDecomposedUmlautsByTheirGermanSpelling) {
    EXPECT_EQ(foldAlternative(u"Mu\u0308ller"), QStringLiteral("mueller"));
}

TEST(Folding, LeavesAsciiAloneButForCase) {
    EXPECT_EQ(fold(u"ACME Ltd. #7_[]@`{"), QStringLiteral("acme ltd. #7_[]@`{"));
    EXPECT_EQ(fold(u""), QString());
}

TEST(Folding, IsTheSameWhenRepeated) {
    for (const FoldCase &c : kFoldCases) {
        const QString once = fold(QString::fromUtf16(c.stored));
        EXPECT_EQ(fold(once), once);
    }
}

TEST(Folding, KeepsLettersBeyondTheFirstPlane) {
    EXPECT_EQ(fold(QString::fromUcs4(U"\U0001D400\U00020000")), u'a' + QString::fromUcs4(U"\U00020000"));
}
