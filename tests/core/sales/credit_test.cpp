// Credit by share: exact parts of an amount, the rest with the responsible.
#include "core/sales/credit.h"

#include <gtest/gtest.h>
#include <random>

namespace kontor {

namespace {

constexpr RecordId anna = 11;
constexpr RecordId boris = 12;
constexpr RecordId chi = 13;

Money euros(qint64 cents) {
    return {cents, Currency(u"EUR")};
}

LinkedId share(RecordId employee, qint64 unscaled, int scale = 0) {
    return {employee, Decimal(unscaled, scale)};
}

Credit part(RecordId employee, qint64 percent, qint64 cents) {
    return {employee, Decimal(percent, 0), euros(cents)};
}

} // namespace

TEST(CreditByShare, WithoutSharesIsTheResponsibles) {
    EXPECT_EQ(*credit(euros(12345), {}, anna), (QList<Credit>{part(anna, 100, 12345)}));
    EXPECT_EQ(*credit(euros(5), {}, 0), (QList<Credit>{part(0, 100, 5)}));
}

TEST(CreditByShare, WhatIsMissingToAHundredIsTheResponsibles) {
    EXPECT_EQ(*credit(euros(1000), {share(boris, 30), share(chi, 20)}, anna),
              (QList<Credit>{part(boris, 30, 300), part(chi, 20, 200), part(anna, 50, 500)}));
    EXPECT_EQ(*credit(euros(1000), {share(anna, 10), share(chi, 20)}, anna),
              (QList<Credit>{part(anna, 80, 800), part(chi, 20, 200)}));
    EXPECT_EQ(*credit(euros(1000), {share(boris, 0)}, anna),
              (QList<Credit>{part(boris, 0, 0), part(anna, 100, 1000)}));
}

TEST(CreditByShare, AHundredLeavesTheResponsibleNothing) {
    EXPECT_EQ(*credit(euros(999), {share(boris, 60), share(chi, 40)}, anna),
              (QList<Credit>{part(boris, 60, 599), part(chi, 40, 400)}));
}

TEST(CreditByShare, CentsGoToTheLargestRemainders) {
    // 33.34 of 1.00: 33, 33 and 34 cents, never 99 or 101.
    const auto thirds = *credit(euros(100), {share(boris, 3333, 2), share(chi, 3333, 2)}, anna);
    EXPECT_EQ(thirds[0].amount.minor, 33);
    EXPECT_EQ(thirds[1].amount.minor, 33);
    EXPECT_EQ(thirds[2].amount.minor, 34);
    const auto halves = *credit(euros(1), {share(boris, 50)}, anna);
    EXPECT_EQ(halves[0].amount.minor, 1); // the first of equal remainders
    EXPECT_EQ(halves[1].amount.minor, 0);
    EXPECT_EQ((*credit(euros(-1), {share(boris, 50)}, anna))[0].amount.minor, -1);
}

TEST(CreditByShare, MoreThanAHundredIsAnError) {
    EXPECT_EQ(credit(euros(1), {share(boris, 60), share(chi, 41)}, anna).error().code, ErrorCode::Invalid);
    EXPECT_EQ(credit(euros(1), {share(boris, -1)}, anna).error().code, ErrorCode::Invalid);
    EXPECT_EQ(credit(euros(1), {share(boris, 1000)}, anna).error().code, ErrorCode::Invalid);
}

TEST(CreditByShare, AlwaysAddsUp) {
    const unsigned seed = std::random_device()();
    std::mt19937_64 random(seed);
    for (int i = 0; i < 5000; ++i) {
        LinkedIds shares;
        qint64 left = 1'000'000;
        for (RecordId employee = 1; employee < 6; ++employee) {
            const qint64 percent = qint64(random() % quint64(left + 1)) / 2;
            left -= percent;
            shares.append(share(employee, percent, 4));
        }
        const qint64 minor = qint64(random()) / 4;
        qint64 sum = 0;
        const auto credits = credit(euros(minor), shares, RecordId(random() % 8));
        ASSERT_TRUE(credits) << "seed " << seed;
        for (const Credit &one : *credits)
            sum += one.amount.minor;
        ASSERT_EQ(sum, minor) << "seed " << seed;
    }
}

} // namespace kontor
