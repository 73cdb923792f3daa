// Dates and numbers of a column: first what the cells can mean, then what they mean together.
#include "core/exchange/value_guess.h"

#include "core/base/date_text.h"
#include "core/base/number_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace kontor {

namespace {

constexpr std::array kOrders = {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay};
constexpr int kFirstTwoDigitYear = 70;

Error cellError(ErrorCode code, const char *sentence, QStringView text) {
    return {code,
            {},
            QCoreApplication::translate("ValueGuess", sentence).arg(text.trimmed().left(40).toString())};
}

Error noDate(QStringView text) {
    return cellError(ErrorCode::Invalid, QT_TRANSLATE_NOOP("ValueGuess", "“%1” is not a date."), text);
}

Error noNumber(QStringView text) {
    return cellError(ErrorCode::Invalid, QT_TRANSLATE_NOOP("ValueGuess", "“%1” is not a number."), text);
}

Error twoReadings(QStringView text) {
    return cellError(ErrorCode::Ambiguous, QT_TRANSLATE_NOOP("ValueGuess", "“%1” can be read in two ways."),
                     text);
}

std::optional<int> englishMonth(const QString &word) {
    static const QStringList months = {
        QStringLiteral("january"), QStringLiteral("february"), QStringLiteral("march"),
        QStringLiteral("april"),   QStringLiteral("may"),      QStringLiteral("june"),
        QStringLiteral("july"),    QStringLiteral("august"),   QStringLiteral("september"),
        QStringLiteral("october"), QStringLiteral("november"), QStringLiteral("december")};
    if (word.size() < 3)
        return std::nullopt;
    for (qsizetype i = 0; i < months.size(); ++i) {
        if (months[i].startsWith(word))
            return int(i) + 1;
    }
    return std::nullopt;
}

/// The three parts of a date as they stand; empty when the text is no date at all.
QStringList threeParts(QStringView text) {
    static const QRegularExpression time(QStringLiteral("[T ]+\\d{1,2}:\\d{2}.*$"));
    static const QRegularExpression shape(
        QStringLiteral("^(?:[a-z]{3,9}\\.?[ -]\\d{1,2},?[ -]\\d{4}|\\d{1,4}[ "
                       "./-]+(?:\\d{1,2}|[a-z]{3,9}\\.?)[ ./-]+\\d{1,4})$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression compact(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    QString plain = plainNumberText(text);
    plain.remove(time);
    if (const auto whole = compact.match(plain); whole.hasMatch())
        return whole.capturedTexts().mid(1);
    if (!shape.match(plain).hasMatch())
        return {};
    const QStringList parts = dateParts(plain);
    return parts.size() == 3 ? parts : QStringList();
}

std::optional<int> yearOf(const QString &part) {
    const auto number = datePartNumber(part);
    if (!number || (part.size() != 2 && part.size() != 4))
        return std::nullopt;
    if (part.size() == 4)
        return number;
    return *number + (*number < kFirstTwoDigitYear ? 2000 : 1900);
}

std::optional<QDate> dateOf(const QString &year, const QString &month, const QString &day) {
    const auto y = yearOf(year);
    const auto m = datePartNumber(month);
    const auto d = datePartNumber(day);
    return y && m && d ? dateFromParts(*y, *m, *d) : std::nullopt;
}

/// A date whose parts cannot be mixed up: year first in four digits, or a month by name.
std::optional<QDate> plainDate(const QStringList &parts) {
    if (parts[0].size() == 4)
        return dateOf(parts[0], parts[1], parts[2]);
    for (const int at : {0, 1}) {
        const auto month = englishMonth(parts[at]);
        if (month)
            return dateOf(parts[2], QString::number(*month), parts[1 - at]);
    }
    return std::nullopt;
}

std::optional<QDate> dateInOrder(const QStringList &parts, DateOrder order) {
    switch (order) {
    case DateOrder::DayMonthYear:
        return dateOf(parts[2], parts[1], parts[0]);
    case DateOrder::MonthDayYear:
        return dateOf(parts[2], parts[0], parts[1]);
    case DateOrder::YearMonthDay:
        return dateOf(parts[0], parts[1], parts[2]);
    case DateOrder::None:
    case DateOrder::Ambiguous:
        break;
    }
    return std::nullopt;
}

/// Votes of the cells of one column for the orders in which they are dates.
struct DateVotes {
    std::array<qsizetype, kOrders.size()> votes{};
    qsizetype plain = 0;
    qsizetype figures = 0; // dates that depend on the order
    bool dotted = true;
    std::array<QString, kOrders.size()> differing; // a cell that reads otherwise in this order than day first

    void add(const QString &cell, const QStringList &parts) {
        if (plainDate(parts)) {
            ++plain;
            return;
        }
        const auto dayFirst = dateInOrder(parts, DateOrder::DayMonthYear);
        bool any = false;
        for (std::size_t i = 0; i < kOrders.size(); ++i) {
            const auto date = dateInOrder(parts, kOrders[i]);
            votes[i] += date ? 1 : 0;
            any = any || date;
            if (date && date != dayFirst)
                differing[i] = cell;
        }
        figures += any ? 1 : 0;
        dotted = dotted && cell.contains(u'.');
    }

    DateOrder order(QString &undecided) const {
        if (figures == 0)
            return plain > 0 ? DateOrder::YearMonthDay : DateOrder::None;
        const qsizetype most = *std::max_element(votes.begin(), votes.end());
        if (votes[0] != most)
            return votes[1] == most ? DateOrder::MonthDayYear : DateOrder::YearMonthDay;
        // Dots stand between day, month and year, never the other way round.
        for (std::size_t i = 1; i < kOrders.size() && !dotted; ++i) {
            if (votes[i] == most && !differing[i].isEmpty()) {
                undecided = differing[i];
                return DateOrder::Ambiguous;
            }
        }
        return DateOrder::DayMonthYear;
    }
};

QString withoutPercent(QStringView text) {
    QString plain = plainNumberText(text);
    if (plain.endsWith(u'%') || plain.endsWith(QChar(0x066A)))
        plain = plain.chopped(1).trimmed();
    return plain;
}

/// Evidence of the cells of one column for one decimal separator or the other.
struct NumberVotes {
    qsizetype numbers = 0;
    qsizetype point = 0;
    qsizetype comma = 0;
    bool hasCurrencies = false;
    QString undecided;

    void vote(bool forPoint) { ++(forPoint ? point : comma); }

    void add(const QString &cell) {
        const auto amount = splitAmount(withoutPercent(cell), {}, {});
        if (!amount)
            return;
        const SeparatorReading reading = readSeparators(amount->number);
        if (reading.sense == SeparatorSense::Impossible)
            return;
        ++numbers;
        hasCurrencies = hasCurrencies || amount->currency;
        switch (reading.sense) {
        case SeparatorSense::Decimal:
            vote(reading.mark == u'.');
            break;
        case SeparatorSense::Grouping:
            vote(amount->number.contains(u','));
            break;
        case SeparatorSense::Undecided:
            // Nobody writes three decimals of a currency that has none.
            if (amount->currency && amount->currency->digits() == 0)
                vote(reading.mark == u',');
            else
                undecided = cell;
            break;
        case SeparatorSense::None:
        case SeparatorSense::Impossible:
            break;
        }
    }

    NumberStyle style() const {
        if (point == 0 && comma == 0)
            return undecided.isEmpty() ? NumberStyle::None : NumberStyle::Ambiguous;
        return point >= comma ? NumberStyle::PointDecimal : NumberStyle::CommaDecimal;
    }
};

bool isMost(qsizetype part, qsizetype all) {
    return part > 0 && part * 10 >= all * 9;
}

Result<QString> canonicalAs(const QString &plain, NumberStyle style, QStringView typed) {
    QChar decimal;
    if (style == NumberStyle::PointDecimal || style == NumberStyle::CommaDecimal) {
        decimal = style == NumberStyle::PointDecimal ? u'.' : u',';
    } else {
        const SeparatorReading reading = readSeparators(plain);
        if (reading.sense == SeparatorSense::Undecided)
            return twoReadings(typed);
        if (reading.sense == SeparatorSense::Decimal)
            decimal = reading.mark;
    }
    const auto canonical = canonicalNumber(plain, decimal);
    if (!canonical)
        return noNumber(typed);
    return *canonical;
}

} // namespace

ColumnGuess guessColumn(const QStringList &samples) {
    DateVotes dates;
    NumberVotes numbers;
    qsizetype filled = 0;
    for (const QString &sample : samples) {
        const QString cell = sample.trimmed();
        if (cell.isEmpty())
            continue;
        ++filled;
        const QStringList parts = threeParts(cell);
        if (!parts.isEmpty())
            dates.add(cell, parts);
        numbers.add(cell);
    }
    ColumnGuess guess;
    if (filled == 0)
        return guess;
    guess.content = ColumnContent::Text;
    // Dates first: 20261211 is a number too.
    if (isMost(dates.plain + dates.figures, filled)) {
        guess.content = ColumnContent::Dates;
        guess.dateOrder = dates.order(guess.undecided);
    } else if (isMost(numbers.numbers, filled)) {
        guess.content = ColumnContent::Numbers;
        guess.numberStyle = numbers.style();
        guess.hasCurrencies = numbers.hasCurrencies;
        if (guess.numberStyle == NumberStyle::Ambiguous)
            guess.undecided = numbers.undecided;
    }
    return guess;
}

Result<QDate> parseDateAs(QStringView text, DateOrder order) {
    const QStringList parts = threeParts(text);
    if (parts.isEmpty())
        return noDate(text);
    if (const auto date = plainDate(parts))
        return *date;
    if (order == DateOrder::None || order == DateOrder::Ambiguous) {
        const auto dayFirst = dateInOrder(parts, DateOrder::DayMonthYear);
        const auto monthFirst = dateInOrder(parts, DateOrder::MonthDayYear);
        const bool oneReading = parts[2].size() == 4 && (!dayFirst || !monthFirst || dayFirst == monthFirst);
        if (!oneReading && (dayFirst || monthFirst))
            return twoReadings(text);
        order = dayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    }
    const auto date = dateInOrder(parts, order);
    if (!date)
        return noDate(text);
    return *date;
}

Result<Decimal> parseDecimalAs(QStringView text, NumberStyle style) {
    const auto canonical = canonicalAs(withoutPercent(text), style, text);
    if (!canonical)
        return canonical.error();
    return Decimal::parse(*canonical);
}

Result<Money> parseMoneyAs(QStringView text, NumberStyle style, Currency fallback,
                           const QList<Currency> &own) {
    const auto amount = splitAmount(text, fallback, own);
    if (!amount)
        return amount.error();
    const auto canonical = canonicalAs(amount->number, style, text);
    if (!canonical)
        return canonical.error();
    const auto number = Decimal::parse(*canonical);
    if (!number)
        return number.error();
    // By way of the decimal: zeros beyond the minor unit, as machines write them, lose nothing.
    return parseMoney(number->toString(), amount->currency.value_or(fallback));
}

} // namespace kontor
