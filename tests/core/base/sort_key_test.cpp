// Sort keys put names where the language puts them (X18).
#include "core/base/sort_key.h"

#include <QStringList>
#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <unicode/coll.h>

using namespace kontor;

namespace {

QStringList twoHundredNames() {
    const QStringList given = {QStringLiteral("An"),      QStringLiteral("Ánh"),     QStringLiteral("Ăn"),
                               QStringLiteral("Ân"),      QStringLiteral("Đức"),     QStringLiteral("Dũng"),
                               QStringLiteral("Łukasz"),  QStringLiteral("Lukas"),   QStringLiteral("Zoë"),
                               QStringLiteral("Ärmel"),   QStringLiteral("Öse"),     QStringLiteral("Żaneta"),
                               QStringLiteral("Źdźbło"),  QStringLiteral("علی"),     QStringLiteral("گلناز"),
                               QStringLiteral("پریسا"),   QStringLiteral("ژاله"),    QStringLiteral("كريم"),
                               QStringLiteral("Lager 9"), QStringLiteral("Lager 10")};
    const QStringList family = {QStringLiteral("Nguyễn"), QStringLiteral("Nguyen"),
                                QStringLiteral("Müller"), QStringLiteral("Mueller"),
                                QStringLiteral("Weiß"),   QStringLiteral("Weiss"),
                                QStringLiteral("Wałęsa"), QStringLiteral("کریمی"),
                                QStringLiteral("Ťažký"),  QStringLiteral("o'Neill-2")};
    QStringList names;
    for (const QString &first : given) {
        for (const QString &last : family)
            names << first + u' ' + last;
    }
    return names;
}

} // namespace

TEST(SortKeys, OrderLikeTheCollatorItself) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    for (const char *language : {"vi", "de", "pl", "fa"}) {
        QStringList names = twoHundredNames();
        ASSERT_EQ(names.size(), 200);
        std::shuffle(names.begin(), names.end(), random);
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::Collator> icuCollator(
            icu::Collator::createInstance(icu::Locale(language), status));
        icuCollator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
        ASSERT_TRUE(U_SUCCESS(status));
        const Collator ours(QString::fromLatin1(language));
        QStringList byIcu = names;
        std::stable_sort(byIcu.begin(), byIcu.end(), [&](const QString &a, const QString &b) {
            UErrorCode compared = U_ZERO_ERROR;
            return icuCollator->compareUTF8(a.toStdString(), b.toStdString(), compared) == UCOL_LESS;
        });
        QStringList byKey = names;
        std::stable_sort(byKey.begin(), byKey.end(),
                         [&](const QString &a, const QString &b) { return ours.key(a) < ours.key(b); });
        EXPECT_EQ(byKey, byIcu) << language;
    }
}

TEST(SortKeys, PutVietnameseVowelsInTheirOrder) {
    const Collator vietnamese(QStringLiteral("vi"));
    QStringList names = {QStringLiteral("Đặng"), QStringLiteral("Ân"), QStringLiteral("Ăn"),
                         QStringLiteral("Ánh"), QStringLiteral("An")};
    std::sort(names.begin(), names.end(),
              [&](const QString &a, const QString &b) { return vietnamese.key(a) < vietnamese.key(b); });
    EXPECT_EQ(names.join(u' '), QStringLiteral("An Ánh Ăn Ân Đặng"));
}

TEST(SortKeys, GoByTheValueOfDigits) {
    const Collator english(QStringLiteral("en"));
    EXPECT_LT(english.key(u"Deal 9"), english.key(u"Deal 10"));
    EXPECT_LT(english.key(u"Deal ۹"), english.key(u"Deal 10"));
}

TEST(SortKeys, AreWholeForLongTexts) {
    const Collator english(QStringLiteral("en"));
    const QString longText(5000, u'x');
    EXPECT_LT(english.key(longText), english.key(longText + u'y'));
    EXPECT_LT(english.key(u""), english.key(u"a"));
}

TEST(SortKeys, SortUnknownLanguagesByTheRoot) {
    EXPECT_LT(Collator(QStringLiteral("no such")).key(u"a"), Collator(QString()).key(u"b"));
}

TEST(SortKeys, NameTheVersionTheyWereMadeBy) {
    EXPECT_TRUE(Collator::version().startsWith("icu "));
}
