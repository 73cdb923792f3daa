// What people type is read exactly or refused, never guessed (X16, X17).
#include "core/base/locale_format.h"

#include <gtest/gtest.h>

using namespace kontor;

namespace {

LocaleFormat parsingFormat(const char *language) {
    const bool persian = QLatin1String(language) == QLatin1String("fa");
    return LocaleFormat(QString::fromLatin1(language),
                        persian ? QCalendar::System::Jalali : QCalendar::System::Gregorian, true,
                        QTimeZone::utc());
}

const QDate kTuesday(2026, 11, 24); // 3 Azar 1405

struct NumberCase {
    const char *language;
    const char16_t *text;
    const char *number; // empty: refused
};

const NumberCase kNumberCases[] = {
    {"en", u"1234.5", "1234.5"},
    {"en", u"1,234.5", "1234.5"},
    {"en", u"1,234", "1234"},
    {"en", u"1.234", "1.234"},
    {"en", u"12,5", "12.5"},
    {"en", u"1.234.567,50", "1234567.5"},
    {"en", u"1,234,567", "1234567"},
    {"en", u"1'234.50", "1234.5"},
    {"en", u"1’234’567", "1234567"},
    {"en", u"-12", "-12"},
    {"en", u"+12", "12"},
    {"en", u"12-", "-12"},
    {"en", u"(12.5)", "-12.5"},
    {"en", u"\u221212", "-12"},
    {"en", u".5", "0.5"},
    {"en", u"0.500", "0.5"},
    {"en", u"0,125", "0.125"},
    {"en", u"  7 ", "7"},
    {"en", u"۱۲۳٫۵", "123.5"},
    {"en", u"", ""},
    {"en", u"-", ""},
    {"en", u".", ""},
    {"en", u"5.", ""},
    {"en", u"1,23,456", ""},
    {"en", u"12,34.5", ""},
    {"en", u"1.2.3", ""},
    {"en", u"1,234.567,8", ""},
    {"en", u"--5", ""},
    {"en", u"-(5)", ""},
    {"en", u"(-5)", ""},
    {"en", u"1e5", ""},
    {"en", u"12abc", ""},
    {"en", u"1 23", ""},
    {"en", u"1/2", ""},
    {"en", u"1234567890123456789", ""},
    {"en", u"0.1234567891", ""},
    {"de", u"1.234,5", "1234.5"},
    {"de", u"1.234", "1234"},
    {"de", u"1,234", "1.234"},
    {"de", u"1.5", "1.5"},
    {"de", u"1234.567", "1234.567"},
    {"vi", u"12.500", "12500"},
    {"vi", u"1.234.567,89", "1234567.89"},
    {"pl", u"1\u00A0234\u00A0567,50", "1234567.5"},
    {"pl", u"1 234 567,50", "1234567.5"},
    {"pl", u"1234 567,50", ""},
    {"fa", u"۱۲۳۴٫۵", "1234.5"},
    {"fa", u"۱٬۲۳۴٬۵۶۷٫۵", "1234567.5"},
    {"fa", u"۱۲/۵", "12.5"},
    {"fa", u"1234567.5", "1234567.5"},
    {"fa", u"٣٤٥", "345"},
    {"fa", u"\u200E\u2212۵", "-5"},
};

struct MoneyTextCase {
    const char *language;
    const char16_t *text;
    const char16_t *fallback;
    const char *amount; // empty: refused
    const char *code;
};

const MoneyTextCase kMoneyTextCases[] = {
    {"en", u"130500", u"EUR", "130500.00", "EUR"},
    {"en", u"€130,500.00", u"VND", "130500.00", "EUR"},
    {"en", u"130500 eur", u"VND", "130500.00", "EUR"},
    {"en", u"-€5", u"VND", "-5.00", "EUR"},
    {"en", u"€-5", u"VND", "-5.00", "EUR"},
    {"en", u"$5", u"EUR", "5.00", "USD"},
    {"en", u"$5", u"CAD", "5.00", "CAD"},
    {"en", u"US$5", u"CAD", "5.00", "USD"},
    {"en", u"PLN\u00A0212,500.00", u"EUR", "212500.00", "PLN"},
    {"en", u"1.234", u"KWD", "1.234", "KWD"},
    {"en", u"12.500", u"VND", "", ""},
    {"en", u"1.234", u"EUR", "", ""},
    {"en", u"12.345,6", u"EUR", "12345.60", "EUR"},
    {"en", u"0.125", u"EUR", "", ""},
    {"en", u"12.50", u"VND", "", ""},
    {"en", u"12.0000", u"EUR", "12.00", "EUR"},
    {"en", u"5 EUR USD", u"EUR", "", ""},
    {"en", u"EUR 5 USD", u"EUR", "", ""},
    {"en", u"EUR 5 €", u"USD", "5.00", "EUR"},
    {"en", u"5 apples", u"EUR", "", ""},
    {"en", u"QQQ 5", u"EUR", "", ""},
    {"en", u"EUR", u"EUR", "", ""},
    {"en", u"", u"EUR", "", ""},
    {"vi", u"480.000.000 ₫", u"EUR", "480000000", "VND"},
    {"vi", u"480.000.000đ", u"EUR", "480000000", "VND"},
    {"vi", u"12.500", u"VND", "12500", "VND"},
    {"vi", u"12,500", u"VND", "", ""},
    {"de", u"130.500,00 €", u"VND", "130500.00", "EUR"},
    {"de", u"Fr. 1'250.50", u"EUR", "1250.50", "CHF"},
    {"de", u"1,234", u"EUR", "", ""},
    {"pl", u"212 500,00 zł", u"EUR", "212500.00", "PLN"},
    {"pl", u"212500,5 ZŁ", u"EUR", "212500.50", "PLN"},
    {"fa", u"۴٬۸۰۰٬۰۰۰٬۰۰۰ ریال", u"EUR", "4800000000", "IRR"},
    {"fa", u"۵۰۰ تومان", u"IRR", "500", "IRT"},
    {"fa", u"۱۲۵۰۰", u"IRR", "12500", "IRR"},
};

struct DateCase {
    const char *language;
    const char16_t *text;
    const char *iso; // empty: refused
};

const DateCase kDateCases[] = {
    {"en", u"2026-12-11", "2026-12-11"},
    {"en", u"11 Dec 2026", "2026-12-11"},
    {"en", u"Dec 11, 2026", "2026-12-11"},
    {"en", u"11th of December", "2026-12-11"},
    {"en", u"11dec26", "2026-12-11"},
    {"en", u"Fri 11 Dec 2026", "2026-12-11"},
    {"en", u"11/12/2026", "2026-12-11"},
    {"en", u"12/31/2026", "2026-12-31"},
    {"en", u"15.3", "2026-03-15"},
    {"en", u"1/2/03", "2003-02-01"},
    {"en", u"1/2/70", "1970-02-01"},
    {"en", u"today", "2026-11-24"},
    {"en", u" Tomorrow ", "2026-11-25"},
    {"en", u"yesterday", "2026-11-23"},
    {"en", u"+7", "2026-12-01"},
    {"en", u"-1", "2026-11-23"},
    {"en", u"fri", "2026-11-27"},
    {"en", u"tuesday", "2026-12-01"},
    {"en", u"1405/09/20", "2026-12-11"},
    {"en", u"20 Azar 1405", "2026-12-11"},
    {"en", u"29 Feb 2027", ""},
    {"en", u"2026-02-30", ""},
    {"en", u"2026", ""},
    {"en", u"15", ""},
    {"en", u"", ""},
    {"en", u"soon", ""},
    {"en", u"11 Dec 12 2026", ""},
    {"en", u"1.2.3.4", ""},
    {"en", u"11 Dec 826", ""},
    {"en", u"13/13/2026", ""},
    {"vi", u"11/12/2026", "2026-12-11"},
    {"vi", u"ngày 11 tháng 12 năm 2026", "2026-12-11"},
    {"vi", u"ngày mai", "2026-11-25"},
    {"vi", u"hom nay", "2026-11-24"},
    {"vi", u"thứ sáu", "2026-11-27"},
    {"vi", u"today", "2026-11-24"},
    {"de", u"11.12.2026", "2026-12-11"},
    {"de", u"11.12.", "2026-12-11"},
    {"de", u"11. Dez. 2026", "2026-12-11"},
    {"de", u"3. März", "2026-03-03"},
    {"de", u"3. Maerz", "2026-03-03"},
    {"de", u"übermorgen", "2026-11-26"},
    {"de", u"uebermorgen", "2026-11-26"},
    {"de", u"Mi", "2026-11-25"},
    {"pl", u"11 grudnia 2026 r.", "2026-12-11"},
    {"pl", u"1 sty", "2026-01-01"},
    {"pl", u"jutro", "2026-11-25"},
    {"pl", u"dzis", "2026-11-24"},
    {"pl", u"piątek", "2026-11-27"},
    {"fa", u"۱۴۰۵/۰۹/۲۰", "2026-12-11"},
    {"fa", u"1405-9-20", "2026-12-11"},
    {"fa", u"۰۵/۹/۲۰", "2026-12-11"},
    {"fa", u"۹/۲۰", "2026-12-11"},
    {"fa", u"20/9/1405", "2026-12-11"},
    {"fa", u"۲۰ آذر ۱۴۰۵", "2026-12-11"},
    {"fa", u"۲۰ آذر", "2026-12-11"},
    {"fa", u"2026-12-11", "2026-12-11"},
    {"fa", u"11 دسامبر 2026", "2026-12-11"},
    {"fa", u"فردا", "2026-11-25"},
    {"fa", u"پس فردا", "2026-11-26"},
    {"fa", u"+۷", "2026-12-01"},
    {"fa", u"جمعه", "2026-11-27"},
    {"fa", u"۱۴۰۳/۱۲/۳۰", "2025-03-20"},
    {"fa", u"۱۴۰۴/۱۲/۳۰", ""},
};

} // namespace

TEST(TypedNumbers, AreReadExactly) {
    for (const NumberCase &c : kNumberCases) {
        const auto number = parsingFormat(c.language).parseNumber(c.text);
        EXPECT_EQ(number ? number->toString().toStdString() : "", c.number)
            << c.language << ": " << QString::fromUtf16(c.text).toStdString();
        EXPECT_TRUE(number || !number.error().text.isEmpty());
    }
}

TEST(TypedMoney, IsReadExactly) {
    for (const MoneyTextCase &c : kMoneyTextCases) {
        const auto money = parsingFormat(c.language).parseMoney(c.text, Currency(c.fallback));
        EXPECT_EQ(money ? money->amountText().toStdString() : "", c.amount)
            << c.language << ": " << QString::fromUtf16(c.text).toStdString();
        if (money) {
            EXPECT_EQ(money->currency.code().toStdString(), c.code);
        }
    }
}

TEST(TypedMoney, SaysWhatIsAmbiguous) {
    const auto money = parsingFormat("en").parseMoney(u"1.234", Currency(u"EUR"));
    ASSERT_FALSE(money);
    EXPECT_EQ(money.error().code, ErrorCode::Ambiguous);
    EXPECT_TRUE(money.error().text.contains(QStringLiteral("1234"))) << money.error().text.toStdString();
}

TEST(TypedMoney, KnowsTheCurrenciesOfTheOffice) {
    const Currency gold(u"GOLD");
    EXPECT_FALSE(parsingFormat("en").parseMoney(u"5 gold", Currency(u"EUR")));
    EXPECT_EQ(*parsingFormat("en").parseMoney(u"5 gold", Currency(u"EUR"), {gold}), (Money{500, gold}));
}

TEST(TypedDates, AreReadInTheOrderOfTheLanguage) {
    for (const DateCase &c : kDateCases) {
        const auto date = parsingFormat(c.language).parseDate(c.text, kTuesday);
        EXPECT_EQ(date ? date->toString(Qt::ISODate).toStdString() : "", c.iso)
            << c.language << ": " << QString::fromUtf16(c.text).toStdString();
    }
}
