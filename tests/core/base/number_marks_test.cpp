// The number format of the office: what countries use, and numbers written and read with it (X16, X17).
#include "core/base/locale_format.h"

#include <gtest/gtest.h>

using namespace kontor;

namespace {

constexpr NumberMarks kAllMarks[] = {NumberMarks::OfLanguage, NumberMarks::CommaPoint,
                                     NumberMarks::PointComma, NumberMarks::SpaceComma,
                                     NumberMarks::ApostrophePoint};

LocaleFormat markedFormat(const char *language, NumberMarks marks, bool nativeDigits = true) {
    return LocaleFormat(QString::fromLatin1(language), QCalendar::System::Gregorian, nativeDigits,
                        QTimeZone::utc(), marks);
}

/// Without invisible marks, and blanks that do not break as plain ones.
std::string shownText(QString text) {
    text.replace(QChar(0xA0), u' ');
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return text.toStdString();
}

Money euros(qint64 cents) {
    return {cents, Currency(u"EUR")};
}

struct MarkedCase {
    const char *language;
    NumberMarks marks;
    const char *money;
    const char *number;
    const char *percent;
};

const MarkedCase kMarkedCases[] = {
    {"en", NumberMarks::CommaPoint, "-€1,234,567.89", "12,345.5", "12.5%"},
    {"en", NumberMarks::PointComma, "-€1.234.567,89", "12.345,5", "12,5%"},
    {"en", NumberMarks::SpaceComma, "-€1 234 567,89", "12 345,5", "12,5%"},
    {"en", NumberMarks::ApostrophePoint, "-€1’234’567.89", "12’345.5", "12.5%"},
    {"de", NumberMarks::CommaPoint, "-1,234,567.89 €", "12,345.5", "12.5 %"},
    {"de", NumberMarks::ApostrophePoint, "-1’234’567.89 €", "12’345.5", "12.5 %"},
    {"vi", NumberMarks::SpaceComma, "-1 234 567,89 €", "12 345,5", "12,5%"},
    {"pl", NumberMarks::PointComma, "-1.234.567,89 €", "12.345,5", "12,5%"},
    {"fa", NumberMarks::OfLanguage, "−€۱٬۲۳۴٬۵۶۷٫۸۹", "۱۲٬۳۴۵٫۵", "۱۲٫۵٪"},
    {"fa", NumberMarks::PointComma, "−€۱.۲۳۴.۵۶۷,۸۹", "۱۲.۳۴۵,۵", "۱۲,۵٪"},
    {"fa", NumberMarks::ApostrophePoint, "−€۱’۲۳۴’۵۶۷.۸۹", "۱۲’۳۴۵.۵", "۱۲.۵٪"},
};

} // namespace

TEST(MarkedNumbers, AreWrittenInEveryLanguage) {
    for (const MarkedCase &c : kMarkedCases) {
        const LocaleFormat format = markedFormat(c.language, c.marks);
        EXPECT_EQ(shownText(format.money(euros(-123456789))), c.money) << c.language;
        EXPECT_EQ(shownText(format.number(Decimal(123455, 1))), c.number) << c.language;
        EXPECT_EQ(shownText(format.percent(Decimal(125, 1))), c.percent) << c.language;
    }
    const LocaleFormat format = markedFormat("en", NumberMarks::PointComma);
    EXPECT_EQ(format.integer(-1234567), QStringLiteral("-1.234.567"));
    EXPECT_EQ(format.amount(euros(123456)), QStringLiteral("1.234,56"));
    EXPECT_EQ(format.moneyCompact(euros(123456)), QStringLiteral("€1.235"));
    EXPECT_EQ(format.money({12345600, Currency(u"GOLD")}), QStringLiteral("GOLD\u00A0123.456,00"));
}

TEST(MarkedNumbers, AreReadBack) {
    for (const char *language : {"en", "vi", "de", "pl", "fa"}) {
        for (const NumberMarks marks : kAllMarks) {
            for (const bool native : {false, true}) {
                const LocaleFormat format = markedFormat(language, marks, native);
                for (const qint64 minor : {0, 5, -5, 99999, 100000, -123456, 123456789}) {
                    for (const char16_t *code : {u"EUR", u"VND", u"KWD", u"IRR"}) {
                        const Money money{minor, Currency(code)};
                        const auto read = format.parseMoney(format.money(money), Currency(u"GBP"));
                        ASSERT_TRUE(read) << language << int(marks) << format.money(money).toStdString();
                        EXPECT_EQ(*read, money) << language << format.money(money).toStdString();
                        const auto amount = format.parseMoney(format.amount(money), money.currency);
                        ASSERT_TRUE(amount) << language << format.amount(money).toStdString();
                        EXPECT_EQ(*amount, money) << language << format.amount(money).toStdString();
                    }
                    for (const int decimals : {0, 1, 3}) {
                        const Decimal number(minor, decimals);
                        const auto read = format.parseNumber(format.number(number));
                        ASSERT_TRUE(read) << language << format.number(number).toStdString();
                        EXPECT_EQ(*read, number) << language << format.number(number).toStdString();
                    }
                }
            }
        }
    }
}

TEST(MarkedNumbers, DecideWhatATypedMarkMeans) {
    const LocaleFormat german = markedFormat("de", NumberMarks::CommaPoint);
    EXPECT_EQ(*german.parseNumber(u"1.234"), Decimal(1234, 3));
    EXPECT_EQ(*german.parseNumber(u"1,234"), Decimal(1234, 0));
    EXPECT_EQ(german.parseMoney(u"1.234", Currency(u"EUR")).error().code, ErrorCode::Ambiguous);
    const LocaleFormat english = markedFormat("en", NumberMarks::PointComma);
    EXPECT_EQ(*english.parseMoney(u"12.500", Currency(u"VND")), (Money{12500, Currency(u"VND")}));
    EXPECT_EQ(english.parseMoney(u"1,234", Currency(u"EUR")).error().code, ErrorCode::Ambiguous);
    const LocaleFormat persian = markedFormat("fa", NumberMarks::PointComma);
    EXPECT_EQ(*persian.parseNumber(u"۱۲/۵۰۰"), Decimal(125, 1));
}

TEST(MarkedNumbers, DoNotTurnAroundInTextFromTheRight) {
    const QString written = markedFormat("fa", NumberMarks::ApostrophePoint).integer(1234);
    EXPECT_EQ(written, QStringLiteral("۱\u200E’\u200E۲۳۴"));
}

TEST(NumberMarksOfCountries, AreNamedOnlyWhereTheLanguageWritesOtherwise) {
    const auto usual = [](const char *country, const char *language) {
        return usualMarks(QString::fromLatin1(country), QString::fromLatin1(language));
    };
    EXPECT_EQ(usual("DE", "en"), NumberMarks::PointComma);
    EXPECT_EQ(usual("DE", "de"), NumberMarks::OfLanguage);
    EXPECT_EQ(usual("VN", "vi"), NumberMarks::OfLanguage);
    EXPECT_EQ(usual("VN", "de"), NumberMarks::OfLanguage) << "German writes as Vietnam does";
    EXPECT_EQ(usual("VN", "en"), NumberMarks::PointComma);
    EXPECT_EQ(usual("IR", "fa"), NumberMarks::OfLanguage);
    EXPECT_EQ(usual("US", "en"), NumberMarks::OfLanguage);
    EXPECT_EQ(usual("GB", "de"), NumberMarks::CommaPoint);
    EXPECT_EQ(usual("CH", "de"), NumberMarks::ApostrophePoint);
    EXPECT_EQ(usual("AT", "de"), NumberMarks::OfLanguage);
    EXPECT_EQ(usual("PL", "pl"), NumberMarks::OfLanguage);
    EXPECT_EQ(usual("PL", "en"), NumberMarks::SpaceComma);
    EXPECT_EQ(usual("FR", "en"), NumberMarks::SpaceComma);
    EXPECT_EQ(usual("", "de"), NumberMarks::OfLanguage);
}

TEST(NumberMarksOfCountries, HaveKeys) {
    for (const NumberMarks marks : kAllMarks)
        EXPECT_EQ(numberMarksFrom(keyOf(marks)), marks);
    EXPECT_EQ(numberMarksFrom(u""), NumberMarks::OfLanguage);
    EXPECT_EQ(numberMarksFrom(u"other"), NumberMarks::OfLanguage);
}
