// Dates from the parts that people write: years of two digits, Jalali years, months by name (X17).
#pragma once

#include <QCalendar>
#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>

namespace kontor {

/// Years below this one can only be meant in the Jalali calendar.
constexpr int kFirstGregorianYear = 1700;

/// A date from numbers: a year below 1700 is Jalali, a later one Gregorian. Nothing when there is no such
/// day.
std::optional<QDate> dateFromParts(int year, int month, int day);

/// A year of two digits in `calendar`, within 69 years before and 30 years after `today`.
int fullYear(int twoDigits, QDate today, QCalendar calendar);

/// The number of a part such as "07" or "2026"; nothing for text and more than four digits.
std::optional<int> datePartNumber(QStringView part);

/// Words and numbers of a date, ASCII digits, lower case, without separators and marks: "11. Dez 2026" -> 11,
/// dez, 2026.
QStringList dateParts(QStringView text);

} // namespace kontor
