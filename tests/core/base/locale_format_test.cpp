// Numbers, amounts and dates as each of the five languages writes them (X16, X17).
#include "core/base/locale_format.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>
#include <random>
#include <thread>

using namespace kontor;

namespace {

LocaleFormat englishFormat() {
    return LocaleFormat(QStringLiteral("en"), QCalendar::System::Gregorian, false,
                        QTimeZone("Asia/Ho_Chi_Minh"));
}

LocaleFormat gregorianFormat(const char *language) {
    return LocaleFormat(QString::fromLatin1(language), QCalendar::System::Gregorian, true, QTimeZone::utc());
}

LocaleFormat persianFormat(bool nativeDigits = true) {
    return LocaleFormat(QStringLiteral("fa"), QCalendar::System::Jalali, nativeDigits,
                        QTimeZone("Asia/Tehran"));
}

/// Blanks that do not break as plain ones, without invisible marks, so that a table can be read.
std::string seenText(const QString &text) {
    QString plain;
    for (const QChar c : text) {
        if (c == QChar(0xA0) || c == QChar(0x202F))
            plain += u' ';
        else if (c.category() != QChar::Other_Format)
            plain += c;
    }
    return plain.toStdString();
}

Money eurCents(qint64 minor) {
    return {minor, Currency(u"EUR")};
}

struct MoneyCase {
    const char *language;
    qint64 minor;
    const char16_t *code;
    const char *text;
};

const MoneyCase kMoneyCases[] = {
    {"en", 13050000, u"EUR", "€130,500.00"},
    {"en", 480000000, u"VND", "₫480,000,000"},
    {"en", 21250000, u"PLN", "PLN 212,500.00"},
    {"en", 9800000000, u"IRR", "IRR 9,800,000,000"},
    {"en", 123456, u"USD", "$1,234.56"},
    {"en", -123456, u"USD", "-$1,234.56"},
    {"en", 1234, u"KWD", "KWD 1.234"},
    {"en", 12500, u"IRT", "IRT 12,500"},
    {"en", 12500, u"GOLD", "GOLD 125.00"},
    {"en", 12500, u"", "125.00"},
    {"vi", 480000000, u"VND", "480.000.000 ₫"},
    {"vi", 13050000, u"EUR", "130.500,00 €"},
    {"de", 13050000, u"EUR", "130.500,00 €"},
    {"de", -5, u"EUR", "-0,05 €"},
    {"de", 12500, u"GOLD", "125,00 GOLD"},
    {"pl", 21250000, u"PLN", "212 500,00 zł"},
    {"pl", 123456789, u"PLN", "1 234 567,89 zł"},
    {"fa", 4800000000, u"IRR", "ریال ۴٬۸۰۰٬۰۰۰٬۰۰۰"},
    {"fa", 54000000, u"PLN", "PLN ۵۴۰٬۰۰۰٫۰۰"},
};

} // namespace

TEST(WrittenMoney, FollowsTheLanguage) {
    for (const MoneyCase &c : kMoneyCases) {
        const LocaleFormat format =
            QLatin1String(c.language) == QLatin1String("fa") ? persianFormat() : gregorianFormat(c.language);
        EXPECT_EQ(seenText(format.money({c.minor, Currency(c.code)})), c.text);
    }
}

TEST(WrittenMoney, DoesNotBreakOverLines) {
    for (const MoneyCase &c : kMoneyCases)
        EXPECT_FALSE(gregorianFormat(c.language).money({c.minor, Currency(c.code)}).contains(u' ')) << c.text;
}

TEST(WrittenMoney, IsIsolatedWhereTextRunsFromTheRight) {
    const QString written = persianFormat().money(eurCents(100));
    EXPECT_EQ(written.front(), QChar(0x2068));
    EXPECT_EQ(written.back(), QChar(0x2069));
    EXPECT_EQ(englishFormat().money(eurCents(100)), QStringLiteral("€1.00"));
}

TEST(WrittenMoney, HasLatinDigitsWhereTheyAreWanted) {
    EXPECT_EQ(seenText(persianFormat(false).money({4800000000, Currency(u"IRR")})), "ریال 4,800,000,000");
}

TEST(WrittenMoney, CanLeaveOutTheMinorUnit) {
    EXPECT_EQ(seenText(englishFormat().moneyCompact(eurCents(13050050))), "€130,501");
    EXPECT_EQ(seenText(englishFormat().moneyCompact(eurCents(-150))), "-€2");
    EXPECT_EQ(seenText(gregorianFormat("de").moneyCompact(eurCents(13050049))), "130.500 €");
}

TEST(WrittenMoney, CanLeaveOutTheCurrency) {
    EXPECT_EQ(seenText(englishFormat().amount(eurCents(13050000))), "130,500.00");
    EXPECT_EQ(seenText(gregorianFormat("vi").amount({480000000, Currency(u"VND")})), "480.000.000");
}

TEST(WrittenMoney, KeepsEveryDigitOfLargeAmounts) {
    EXPECT_EQ(seenText(englishFormat().money(eurCents(9223372036854775807))), "€92,233,720,368,547,758.07");
}

TEST(WrittenMoney, IsTheSameFromAnyThread) {
    QString other;
    std::thread([&] { other = englishFormat().money(eurCents(13050000)); }).join();
    EXPECT_EQ(other, englishFormat().money(eurCents(13050000)));
}

TEST(WrittenNumbers, FollowTheLanguage) {
    const Decimal number(12345675, 1);
    EXPECT_EQ(seenText(englishFormat().number(number)), "1,234,567.5");
    EXPECT_EQ(seenText(gregorianFormat("vi").number(number)), "1.234.567,5");
    EXPECT_EQ(seenText(gregorianFormat("de").number(number)), "1.234.567,5");
    EXPECT_EQ(seenText(gregorianFormat("pl").number(number)), "1 234 567,5");
    EXPECT_EQ(seenText(persianFormat().number(number)), "۱٬۲۳۴٬۵۶۷٫۵");
    EXPECT_EQ(seenText(englishFormat().number(Decimal(1, 9))), "0.000000001");
    EXPECT_EQ(seenText(englishFormat().integer(-1234567)), "-1,234,567");
    EXPECT_EQ(seenText(gregorianFormat("pl").integer(12345)), "12 345");
}

TEST(WrittenPercents, FollowTheLanguage) {
    const Decimal twelveAndAHalf(125, 1);
    EXPECT_EQ(seenText(englishFormat().percent(twelveAndAHalf)), "12.5%");
    EXPECT_EQ(seenText(gregorianFormat("de").percent(twelveAndAHalf)), "12,5 %");
    EXPECT_EQ(seenText(gregorianFormat("pl").percent(twelveAndAHalf)), "12,5%");
    EXPECT_EQ(seenText(gregorianFormat("vi").percent(twelveAndAHalf)), "12,5%");
    EXPECT_EQ(seenText(persianFormat().percent(twelveAndAHalf)), "۱۲٫۵٪");
}

TEST(WrittenDates, HaveYearsOfFourDigits) {
    const QDate date(2026, 12, 11);
    EXPECT_EQ(englishFormat().date(date), QStringLiteral("11 Dec 2026"));
    EXPECT_EQ(englishFormat().date(QDate(2026, 9, 1)), QStringLiteral("1 Sep 2026"));
    EXPECT_EQ(gregorianFormat("vi").date(date), QStringLiteral("11/12/2026"));
    EXPECT_EQ(gregorianFormat("de").date(date), QStringLiteral("11.12.2026"));
    EXPECT_EQ(gregorianFormat("pl").date(QDate(2026, 3, 1)), QStringLiteral("01.03.2026"));
    EXPECT_EQ(persianFormat().date(date), QStringLiteral("۱۴۰۵/۰۹/۲۰"));
    EXPECT_EQ(persianFormat(false).date(date), QStringLiteral("1405/09/20"));
    EXPECT_EQ(gregorianFormat("fa").date(date), QStringLiteral("۲۰۲۶/۱۲/۱۱"));
    EXPECT_EQ(englishFormat().date(QDate()), QString());
}

TEST(WrittenDates, NameDayAndMonthWhenLong) {
    const QDate date(2026, 12, 11);
    EXPECT_EQ(englishFormat().longDate(date), QStringLiteral("Friday, 11 December 2026"));
    EXPECT_EQ(gregorianFormat("vi").longDate(date), QStringLiteral("Thứ Sáu, 11 tháng 12 năm 2026"));
    EXPECT_EQ(gregorianFormat("de").longDate(date), QStringLiteral("Freitag, 11. Dezember 2026"));
    EXPECT_EQ(gregorianFormat("pl").longDate(date), QStringLiteral("piątek, 11 grudnia 2026"));
    EXPECT_EQ(persianFormat().longDate(date), QStringLiteral("جمعه ۲۰ آذر ۱۴۰۵"));
    EXPECT_EQ(gregorianFormat("pl").monthAndYear(date), QStringLiteral("grudzień 2026"));
    EXPECT_EQ(persianFormat().monthAndYear(date), QStringLiteral("آذر ۱۴۰۵"));
}

TEST(WrittenMoments, StandInTheZoneOfTheEmployee) {
    const QDateTime moment(QDate(2026, 12, 11), QTime(3, 5), Qt::UTC);
    EXPECT_EQ(englishFormat().dateTime(moment), QStringLiteral("11 Dec 2026 10:05"));
    EXPECT_EQ(persianFormat().dateTime(moment), QStringLiteral("۱۴۰۵/۰۹/۲۰ ۰۶:۳۵"));
    EXPECT_EQ(englishFormat().dateTime(QDateTime()), QString());
}

TEST(WrittenMoments, AreShortWhenNear) {
    const QDateTime now(QDate(2026, 11, 24), QTime(3, 18), Qt::UTC); // Tuesday, 10:18
    const auto at = [&](int days) { return englishFormat().shortMoment(now.addDays(days), now); };
    EXPECT_EQ(at(0), QStringLiteral("today 10:18"));
    EXPECT_EQ(at(1), QStringLiteral("tomorrow 10:18"));
    EXPECT_EQ(at(-1), QStringLiteral("yesterday 10:18"));
    EXPECT_EQ(at(3), QStringLiteral("Fri 10:18"));
    EXPECT_EQ(at(-4), QStringLiteral("Fri 10:18"));
    EXPECT_EQ(at(7), QStringLiteral("Tue 1 Dec"));
    EXPECT_EQ(at(40), QStringLiteral("3 Jan 2027"));
}

TEST(WrittenMoments, ShortDaysFollowTheLanguage) {
    const QDate today(2026, 11, 24);
    const QDate day(2026, 12, 1);
    EXPECT_EQ(gregorianFormat("de").shortDay(day, today), QStringLiteral("Di 1.12."));
    EXPECT_EQ(gregorianFormat("pl").shortDay(day, today), QStringLiteral("wt. 1.12"));
    EXPECT_EQ(gregorianFormat("vi").shortDay(day, today), QStringLiteral("Th 3 1/12"));
    EXPECT_EQ(seenText(persianFormat().shortDay(day, today)),
              seenText(QStringLiteral("سه‌شنبه ۱۰ آذر")));
}

TEST(LocaleFormats, FallBackToEnglish) {
    EXPECT_EQ(gregorianFormat("xx").languageCode(), QStringLiteral("en"));
    EXPECT_EQ(gregorianFormat("fa").languageCode(), QStringLiteral("fa"));
    EXPECT_TRUE(gregorianFormat("fa").isRightToLeft());
    EXPECT_EQ(LocaleFormat(), LocaleFormat());
}

TEST(LocaleFormats, ReadBackWhatTheyWrite) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE(seed);
    std::mt19937_64 random(seed);
    const Currency currencies[] = {Currency(u"EUR"), Currency(u"VND"), Currency(u"PLN"),
                                   Currency(u"IRR"), Currency(u"USD"), Currency(u"IRT")};
    const QDate today(2026, 11, 24);
    for (const char *language : {"en", "vi", "de", "pl", "fa"}) {
        const LocaleFormat format =
            QLatin1String(language) == QLatin1String("fa") ? persianFormat() : gregorianFormat(language);
        for (int i = 0; i < 100; ++i) {
            const auto minor = qint64(random() % 1000000000000000ULL) - 500000000000000LL;
            const Money money{minor >> (random() % 48), currencies[random() % std::size(currencies)]};
            const auto parsed = format.parseMoney(format.money(money), Currency(u"GBP"));
            ASSERT_TRUE(parsed) << format.money(money).toStdString() << parsed.error().text.toStdString();
            ASSERT_EQ(*parsed, money) << format.money(money).toStdString();
            const Decimal number(minor, int(random() % 10));
            ASSERT_EQ(*format.parseNumber(format.number(number)), number) << number.toString().toStdString();
            const QDate date = QDate(1980, 1, 1).addDays(qint64(random() % 40000));
            ASSERT_EQ(*format.parseDate(format.date(date), today), date) << format.date(date).toStdString();
            ASSERT_EQ(*format.parseDate(format.longDate(date), today), date)
                << format.longDate(date).toStdString();
        }
    }
}

TEST(LocaleFormats, TellHowLongMoneyTakes) {
    const LocaleFormat format = persianFormat();
    const Money money{4800000000, Currency(u"IRR")};
    qsizetype length = format.money(money).size();
    QElapsedTimer timer;
    timer.start();
    constexpr int times = 20000;
    for (int i = 0; i < times; ++i)
        length += format.money({money.minor + i, money.currency}).size();
    RecordProperty("nanoseconds", int(timer.nsecsElapsed() / times));
    EXPECT_GT(length, times);
}
