// Dates and numbers are decided for the column; what stays open is asked, never guessed.
#include "core/exchange/value_guess.h"

#include <gtest/gtest.h>

using namespace kontor;

namespace {

ColumnGuess columnOf(std::initializer_list<const char16_t *> cells) {
    QStringList samples;
    for (const char16_t *cell : cells)
        samples << QString::fromUtf16(cell);
    return guessColumn(samples);
}

std::string dateAs(QStringView text, DateOrder order) {
    const auto date = parseDateAs(text, order);
    return date ? date->toString(Qt::ISODate).toStdString() : "";
}

std::string numberAs(QStringView text, NumberStyle style) {
    const auto number = parseDecimalAs(text, style);
    return number ? number->toString().toStdString() : "";
}

} // namespace

TEST(GuessedDates, AreOrderedByWhatIsPossible) {
    EXPECT_EQ(columnOf({u"31/12/2026", u"01/02/2026"}).dateOrder, DateOrder::DayMonthYear);
    EXPECT_EQ(columnOf({u"12/31/2026", u"01/02/2026"}).dateOrder, DateOrder::MonthDayYear);
    EXPECT_EQ(columnOf({u"2026-12-31", u"2026-01-02"}).dateOrder, DateOrder::YearMonthDay);
    EXPECT_EQ(columnOf({u"20261231"}).dateOrder, DateOrder::YearMonthDay);
    EXPECT_EQ(columnOf({u"26/12/31", u"25/11/30"}).dateOrder, DateOrder::Ambiguous);
    EXPECT_EQ(columnOf({u"99/12/31"}).dateOrder, DateOrder::YearMonthDay);
    EXPECT_EQ(columnOf({u"11-Dec-2026", u"1-Jan-2026"}).dateOrder, DateOrder::YearMonthDay);
    EXPECT_EQ(columnOf({u"۱۴۰۵/۰۹/۲۰"}).dateOrder, DateOrder::YearMonthDay);
    EXPECT_EQ(columnOf({u"2026-12-31 10:00:00", u"2026-01-02T10:00:00Z"}).content, ColumnContent::Dates);
}

TEST(GuessedDates, AreAskedWhereTwoOrdersFit) {
    const ColumnGuess open = columnOf({u"05/05/2026", u"03/04/2026"});
    EXPECT_EQ(open.dateOrder, DateOrder::Ambiguous);
    EXPECT_EQ(open.undecided, QStringLiteral("03/04/2026"));
    EXPECT_EQ(columnOf({u"05/05/2026"}).dateOrder, DateOrder::DayMonthYear) << "one date either way";
    EXPECT_EQ(columnOf({u"03.04.2026"}).dateOrder, DateOrder::DayMonthYear) << "dots";
}

TEST(GuessedDates, BearALittleDirt) {
    EXPECT_EQ(columnOf({u"1.2.2026", u"2.2.2026", u"3.2.2026", u"4.2.2026", u"5.2.2026", u"6.2.2026",
                        u"7.2.2026", u"", u"8.2.2026", u"9.2.2026", u"unknown"})
                  .content,
              ColumnContent::Dates);
    EXPECT_EQ(columnOf({u"1.2.2026", u"unknown"}).content, ColumnContent::Text);
}

TEST(GuessedNumbers, AreStyledByWhatIsPossible) {
    EXPECT_EQ(columnOf({u"1,234.50", u"12.500"}).numberStyle, NumberStyle::PointDecimal);
    EXPECT_EQ(columnOf({u"1.234,50", u"12.500"}).numberStyle, NumberStyle::CommaDecimal);
    EXPECT_EQ(columnOf({u"12.5"}).numberStyle, NumberStyle::PointDecimal);
    EXPECT_EQ(columnOf({u"12,5"}).numberStyle, NumberStyle::CommaDecimal);
    EXPECT_EQ(columnOf({u"1.234.567", u"12.500"}).numberStyle, NumberStyle::CommaDecimal);
    EXPECT_EQ(columnOf({u"1 234 567,50"}).numberStyle, NumberStyle::CommaDecimal);
    EXPECT_EQ(columnOf({u"12.500 ₫", u"900 ₫"}).numberStyle, NumberStyle::CommaDecimal);
    EXPECT_EQ(columnOf({u"12", u"-900", u"1'000"}).numberStyle, NumberStyle::None);
    EXPECT_EQ(columnOf({u"12,5%", u"19%"}).numberStyle, NumberStyle::CommaDecimal);
}

TEST(GuessedNumbers, AreAskedWhereNothingDecides) {
    const ColumnGuess open = columnOf({u"12.500", u"900"});
    EXPECT_EQ(open.content, ColumnContent::Numbers);
    EXPECT_EQ(open.numberStyle, NumberStyle::Ambiguous);
    EXPECT_EQ(open.undecided, QStringLiteral("12.500"));
    EXPECT_EQ(columnOf({u"€12.500"}).numberStyle, NumberStyle::Ambiguous);
}

TEST(GuessedNumbers, NoticeCurrencies) {
    EXPECT_TRUE(columnOf({u"€1,234.50", u"12.00"}).hasCurrencies);
    EXPECT_FALSE(columnOf({u"1,234.50"}).hasCurrencies);
}

TEST(GuessedColumns, AreTextOrEmptyOtherwise) {
    EXPECT_EQ(columnOf({u"Anna", u"Hoa", u"12"}).content, ColumnContent::Text);
    EXPECT_EQ(columnOf({u"", u"  "}), ColumnGuess{});
    EXPECT_EQ(columnOf({}), ColumnGuess{});
}

TEST(DatesByOrder, AreReadStrictly) {
    EXPECT_EQ(dateAs(u"03/04/2026", DateOrder::DayMonthYear), "2026-04-03");
    EXPECT_EQ(dateAs(u"03/04/2026", DateOrder::MonthDayYear), "2026-03-04");
    EXPECT_EQ(dateAs(u"31/12/2026", DateOrder::MonthDayYear), "");
    EXPECT_EQ(dateAs(u"2026-12-31", DateOrder::MonthDayYear), "2026-12-31");
    EXPECT_EQ(dateAs(u"26/12/31", DateOrder::YearMonthDay), "2026-12-31");
    EXPECT_EQ(dateAs(u"31.12.69", DateOrder::DayMonthYear), "2069-12-31");
    EXPECT_EQ(dateAs(u"31.12.70", DateOrder::DayMonthYear), "1970-12-31");
    EXPECT_EQ(dateAs(u"Dec 11, 2026", DateOrder::DayMonthYear), "2026-12-11");
    EXPECT_EQ(dateAs(u"11-Dec-26", DateOrder::DayMonthYear), "2026-12-11");
    EXPECT_EQ(dateAs(u"۲۰/۰۹/۱۴۰۵", DateOrder::DayMonthYear), "2026-12-11");
    EXPECT_EQ(dateAs(u"11.12.2026 23:59", DateOrder::DayMonthYear), "2026-12-11");
    for (const QStringView wrong :
         {u"", u"12/2026", u"29.02.2027", u"1.2.3.4", u"11.12.2026 late", u"x", u"1.2.026"})
        EXPECT_EQ(dateAs(wrong, DateOrder::DayMonthYear), "") << wrong.toString().toStdString();
}

TEST(DatesByOrder, AreRefusedWhereTheOrderIsOpen) {
    EXPECT_EQ(parseDateAs(u"03/04/2026", DateOrder::Ambiguous).error().code, ErrorCode::Ambiguous);
    EXPECT_EQ(dateAs(u"31/12/2026", DateOrder::Ambiguous), "2026-12-31");
    EXPECT_EQ(dateAs(u"12/31/2026", DateOrder::Ambiguous), "2026-12-31");
    EXPECT_EQ(dateAs(u"31/31/2026", DateOrder::Ambiguous), "");
}

TEST(NumbersByStyle, AreReadStrictly) {
    EXPECT_EQ(numberAs(u"12.500", NumberStyle::PointDecimal), "12.5");
    EXPECT_EQ(numberAs(u"12.500", NumberStyle::CommaDecimal), "12500");
    EXPECT_EQ(numberAs(u"1.234,5", NumberStyle::CommaDecimal), "1234.5");
    EXPECT_EQ(numberAs(u"1.234,5", NumberStyle::PointDecimal), "");
    EXPECT_EQ(numberAs(u"12,5", NumberStyle::PointDecimal), "");
    EXPECT_EQ(numberAs(u"19 %", NumberStyle::None), "19");
    EXPECT_EQ(numberAs(u"(5)", NumberStyle::None), "-5");
    EXPECT_EQ(numberAs(u"", NumberStyle::None), "");
    EXPECT_EQ(numberAs(u"12,5", NumberStyle::None), "12.5");
    EXPECT_EQ(parseDecimalAs(u"12.500", NumberStyle::Ambiguous).error().code, ErrorCode::Ambiguous);
}

TEST(MoneyByStyle, GoesByTheCurrencyInTheCell) {
    const Currency eur(u"EUR");
    const Currency vnd(u"VND");
    EXPECT_EQ(*parseMoneyAs(u"12.500", NumberStyle::CommaDecimal, eur), (Money{1250000, eur}));
    EXPECT_EQ(*parseMoneyAs(u"12.500 ₫", NumberStyle::CommaDecimal, eur), (Money{12500, vnd}));
    EXPECT_EQ(*parseMoneyAs(u"VND 12,500.00", NumberStyle::PointDecimal, eur), (Money{12500, vnd}));
    EXPECT_EQ(*parseMoneyAs(u"-1.5", NumberStyle::PointDecimal, eur), (Money{-150, eur}));
    EXPECT_FALSE(parseMoneyAs(u"12.555", NumberStyle::PointDecimal, eur));
    EXPECT_FALSE(parseMoneyAs(u"12 apples", NumberStyle::PointDecimal, eur));
    EXPECT_EQ(parseMoneyAs(u"GOLD 5", NumberStyle::None, eur, {Currency(u"GOLD")})->currency,
              Currency(u"GOLD"));
}
