// Choices of own fields keep their keys when their labels change.
#include "core/security/own_fields.h"

#include <gtest/gtest.h>

namespace kontor::test {

TEST(OwnChoices, GetKeysThatStayWhenTheOrderChanges) {
    const QString lines = relabelledChoices({}, {QStringLiteral("Small"), QStringLiteral("Large")});
    EXPECT_EQ(lines, QStringLiteral("c1=Small\nc2=Large"));
    EXPECT_EQ(relabelledChoices(lines, {QStringLiteral("Large"), QStringLiteral("Small")}),
              QStringLiteral("c2=Large\nc1=Small"));
}

TEST(OwnChoices, FollowARenaming) {
    EXPECT_EQ(relabelledChoices(QStringLiteral("c1=Small\nc2=Large"),
                                {QStringLiteral("Small"), QStringLiteral("Very large")}),
              QStringLiteral("c1=Small\nc2=Very large"));
}

TEST(OwnChoices, NeverGiveAKeyOfBeforeToANewOne) {
    EXPECT_EQ(relabelledChoices(QStringLiteral("c1=Small\nc2=Large"),
                                {QStringLiteral("Small"), QStringLiteral("Large"), QStringLiteral("Huge")}),
              QStringLiteral("c1=Small\nc2=Large\nc3=Huge"));
    EXPECT_EQ(relabelledChoices(QStringLiteral("c1=Small\nc2=Large"), {QStringLiteral("Huge")}),
              QStringLiteral("c3=Huge"));
}

TEST(OwnChoices, LeaveOutEmptyAndDoubleLines) {
    EXPECT_EQ(relabelledChoices({}, {QStringLiteral(" A = B "), QString(), QStringLiteral("A = B")}),
              QStringLiteral("c1=A = B"));
}

} // namespace kontor::test
