// Amounts are exact: parsing, rounding, converting (X16).
#include "core/base/money.h"

#include <gtest/gtest.h>
#include <limits>

using namespace kontor;

namespace {

Decimal decimalOf(QStringView text) {
    const auto parsed = Decimal::parse(text);
    EXPECT_TRUE(parsed) << text.toString().toStdString();
    return parsed.value_or(Decimal());
}

const Currency kMoneyEur(u"EUR");
const Currency kMoneyVnd(u"VND");
const Currency kMoneyKwd(u"KWD");

} // namespace

TEST(CurrencyCode, IsKeptAsTyped) {
    EXPECT_EQ(kMoneyEur.code(), QStringLiteral("EUR"));
    EXPECT_EQ(Currency(u"TOMN").code(), QStringLiteral("TOMN"));
    EXPECT_LT(Currency(u"EUR"), Currency(u"USD"));
}

TEST(CurrencyCode, IsEmptyForAnythingElse) {
    for (const QStringView wrong : {u"", u"EU", u"eur", u"EURO1", u"EÜR", u"E1R"})
        EXPECT_TRUE(Currency(wrong).isEmpty()) << wrong.toString().toStdString();
}

TEST(CurrencyDigits, FollowTheMinorUnit) {
    EXPECT_EQ(kMoneyEur.digits(), 2);
    EXPECT_EQ(kMoneyVnd.digits(), 0);
    EXPECT_EQ(Currency(u"JPY").digits(), 0);
    EXPECT_EQ(kMoneyKwd.digits(), 3);
    EXPECT_EQ(Currency(u"IRT").digits(), 0);
    EXPECT_EQ(Currency(u"QQQQ").digits(), 2);
    EXPECT_EQ(Currency().digits(), 2);
    EXPECT_EQ(kMoneyKwd.digits(), 3) << "the second answer comes from the cache";
}

TEST(Decimals, AreNormalised) {
    EXPECT_EQ(decimalOf(u"12.500").toString(), QStringLiteral("12.5"));
    EXPECT_EQ(decimalOf(u"-0.05").toString(), QStringLiteral("-0.05"));
    EXPECT_EQ(decimalOf(u"007").toString(), QStringLiteral("7"));
    EXPECT_EQ(decimalOf(u"-0.000").toString(), QStringLiteral("0"));
    EXPECT_EQ(decimalOf(u"1.10"), decimalOf(u"1.1"));
    EXPECT_EQ(Decimal(1000, 3), Decimal(1, 0));
    EXPECT_EQ(decimalOf(u"123456789.123456789").toString(), QStringLiteral("123456789.123456789"));
}

TEST(Decimals, RefuseWhatIsNotCanonical) {
    for (const QStringView wrong : {u"", u"-", u".", u"1.", u".5", u"1,5", u"1 000", u"+1", u"1e3", u"1.2.3",
                                    u"--1", u"۱", u"1.1234567891", u"1234567890123456789"})
        EXPECT_FALSE(Decimal::parse(wrong)) << wrong.toString().toStdString();
}

TEST(Decimals, CompareByValueNotByText) {
    EXPECT_LT(decimalOf(u"9.99"), decimalOf(u"10"));
    EXPECT_LT(decimalOf(u"-2"), decimalOf(u"-1.999999999"));
    EXPECT_GT(decimalOf(u"999999999999999999"), decimalOf(u"999999999.999999999"));
}

TEST(Amounts, PrintAllMinorDigits) {
    EXPECT_EQ((Money{13050000, kMoneyEur}).amountText(), QStringLiteral("130500.00"));
    EXPECT_EQ((Money{-5, kMoneyEur}).amountText(), QStringLiteral("-0.05"));
    EXPECT_EQ((Money{480000000, kMoneyVnd}).amountText(), QStringLiteral("480000000"));
    EXPECT_EQ((Money{1, kMoneyKwd}).amountText(), QStringLiteral("0.001"));
    EXPECT_EQ((Money{std::numeric_limits<qint64>::min(), kMoneyEur}).amountText(),
              QStringLiteral("-92233720368547758.08"));
}

TEST(Amounts, ParseBack) {
    for (const qint64 minor : {0LL, 5LL, -5LL, 13050000LL, -999999999999999999LL}) {
        const Money money{minor, kMoneyEur};
        const auto parsed = parseMoney(money.amountText(), kMoneyEur);
        ASSERT_TRUE(parsed);
        EXPECT_EQ(*parsed, money);
    }
    EXPECT_EQ(parseMoney(u"12.5", kMoneyEur)->minor, 1250);
}

TEST(Amounts, RefuseMoreDecimalsThanTheCurrencyHas) {
    EXPECT_FALSE(parseMoney(u"12.505", kMoneyEur));
    EXPECT_FALSE(parseMoney(u"12.500", kMoneyEur));
    EXPECT_FALSE(parseMoney(u"12.5", kMoneyVnd));
    EXPECT_FALSE(parseMoney(u"999999999999999999", kMoneyKwd)) << "does not fit into 64 bits of minor units";
}

TEST(Products, RoundHalfAwayFromZero) {
    EXPECT_EQ(multiplied({13050000, kMoneyEur}, decimalOf(u"0.19"))->minor, 2479500);
    EXPECT_EQ(multiplied({5, kMoneyEur}, decimalOf(u"0.5"))->minor, 3);
    EXPECT_EQ(multiplied({-5, kMoneyEur}, decimalOf(u"0.5"))->minor, -3);
    EXPECT_EQ(multiplied({5, kMoneyEur}, decimalOf(u"0.499999999"))->minor, 2);
    EXPECT_EQ(multiplied({5, kMoneyEur}, decimalOf(u"-0.5"))->minor, -3);
    EXPECT_FALSE(multiplied({std::numeric_limits<qint64>::max(), kMoneyEur}, decimalOf(u"1.000000001")));
    EXPECT_EQ(multiplied({std::numeric_limits<qint64>::max(), kMoneyEur}, decimalOf(u"1"))->minor,
              std::numeric_limits<qint64>::max());
}

TEST(Conversion, RoundsOnceAtTheMinorUnitOfTheTarget) {
    EXPECT_EQ(converted({13050000, kMoneyEur}, decimalOf(u"27890.5"), kMoneyVnd)->minor, 3639710250);
    EXPECT_EQ(converted({480000000, kMoneyVnd}, decimalOf(u"0.000035855"), kMoneyEur)->minor, 1721040);
    EXPECT_EQ(converted({1, kMoneyEur}, decimalOf(u"0.5"), kMoneyVnd)->minor, 0);
    EXPECT_EQ(converted({100, kMoneyEur}, decimalOf(u"0.5"), kMoneyVnd)->minor, 1);
    EXPECT_EQ(converted({1, kMoneyVnd}, decimalOf(u"2"), kMoneyKwd)->minor, 2000);
    EXPECT_FALSE(
        converted({std::numeric_limits<qint64>::max(), kMoneyVnd}, decimalOf(u"999999999"), kMoneyKwd));
    EXPECT_FALSE(converted({std::numeric_limits<qint64>::max(), kMoneyVnd}, decimalOf(u"1"), kMoneyKwd));
}
