// Days and periods as the filter language writes them: ISO, today+7, this month, in the office's calendar
// (X17).
#pragma once

#include "core/records/context.h"
#include "core/records/filter.h"

namespace kontor {

struct DayRange {
    QDate first;
    QDate last; // included
};

/// Error of code Usage when the literal is no day and no period.
Result<DayRange> daysMeant(const Reading &reading, const Literal &literal);

/// First millisecond (UTC) of a day of the office.
qint64 startOfDayMs(const Reading &reading, QDate day);

} // namespace kontor
