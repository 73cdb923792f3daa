// How the dates and numbers of a column are written: decided for the whole column, never cell by cell.
#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace kontor {

enum class DateOrder {
    None, // no dates
    DayMonthYear,
    MonthDayYear,
    YearMonthDay,
    Ambiguous, // the user has to say
};

enum class NumberStyle {
    None,         // no separators that could mean two things
    PointDecimal, // 1,234.56
    CommaDecimal, // 1.234,56
    Ambiguous,    // "12.500" and nothing that decides it: the user has to say
};

enum class ColumnContent { Empty, Text, Dates, Numbers };

struct ColumnGuess {
    ColumnContent content = ColumnContent::Empty;
    DateOrder dateOrder = DateOrder::None;
    NumberStyle numberStyle = NumberStyle::None;
    bool hasCurrencies = false; // some cells name one
    QString undecided;          // a cell that shows what is ambiguous, to ask with

    bool operator==(const ColumnGuess &) const = default;
};

/// A column is of dates or numbers when nine tenths of its filled cells are.
ColumnGuess guessColumn(const QStringList &samples);

/// Dates in figures by `order`; ISO dates, English months by name and Jalali years are understood in every
/// order, a time behind the date is passed over. Years of two digits are 1970-2069.
Result<QDate> parseDateAs(QStringView text, DateOrder order);

/// A number by `style`; a percent sign is passed over. None and Ambiguous take only what has one reading.
Result<Decimal> parseDecimalAs(QStringView text, NumberStyle style);

/// As parseDecimalAs(); a currency sign or code in the cell wins over `fallback`. `own`: the office's own
/// currencies.
Result<Money> parseMoneyAs(QStringView text, NumberStyle style, Currency fallback,
                           const QList<Currency> &own = {});

} // namespace kontor
