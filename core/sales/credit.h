// Credit: whose figures an amount counts for, by the shares of its record (X14).
#pragma once

#include "core/schema/value.h"

namespace kontor {

/// One employee's part of an amount. Employee 0: nobody is responsible.
struct Credit {
    RecordId employee = 0;
    Decimal percent = {};
    Money amount = {};
    bool operator==(const Credit &) const = default;
};

/// The amount divided by the shares, in their order; what they lack to 100 percent is the responsible's, who
/// comes last unless listed. The parts add up to the amount exactly: what is left over after rounding down
/// goes to the largest remainders, the first of equal ones first. An error of code Invalid when the shares
/// are more than 100 percent or one is negative.
Result<QList<Credit>> credit(const Money &amount, const LinkedIds &shares, RecordId responsible);

} // namespace kontor
