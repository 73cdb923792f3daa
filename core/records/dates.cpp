// Resolves days and periods.
#include "core/records/dates.h"

#include <QCalendar>
#include <QCoreApplication>
#include <QRegularExpression>

namespace kontor {

namespace {

QCalendar officeCalendar(const Office &office) {
    return QCalendar(office.jalali ? QCalendar::System::Jalali : QCalendar::System::Gregorian);
}

/// The period of `unit` that lies `offset` periods from the one of `day`.
DayRange periodAt(const Office &office, QDate day, const QString &unit, int offset) {
    const QCalendar calendar = officeCalendar(office);
    if (unit == u"week") {
        const int behind = (day.dayOfWeek() - office.firstDayOfWeek + 7) % 7;
        const QDate first = day.addDays(-behind + 7 * offset);
        return {first, first.addDays(6)};
    }
    const QCalendar::YearMonthDay parts = calendar.partsFromDate(day);
    if (unit == u"year") {
        const QDate first = calendar.dateFromParts(parts.year + offset, 1, 1);
        return {first, calendar.dateFromParts(parts.year + offset + 1, 1, 1).addDays(-1)};
    }
    const int length = unit == u"quarter" ? 3 : 1;
    const int month = (parts.month - 1) / length * length + 1;
    const QDate base = calendar.dateFromParts(parts.year, month, 1);
    const QDate first = base.addMonths(offset * length, calendar);
    return {first, first.addMonths(length, calendar).addDays(-1)};
}

} // namespace

Result<DayRange> daysMeant(const Reading &reading, const Literal &literal) {
    const QString text = literal.text.trimmed().toLower();
    const QDate today = reading.today();
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    if (iso.isValid())
        return DayRange{iso, iso};
    static const QRegularExpression offset(QStringLiteral("^today\\s*([+-]\\s*\\d{1,6})?$"));
    if (const auto match = offset.match(text); match.hasMatch()) {
        const QDate day = today.addDays(match.captured(1).remove(u' ').toInt());
        return DayRange{day, day};
    }
    if (text == u"yesterday" || text == u"tomorrow") {
        const QDate day = today.addDays(text == u"tomorrow" ? 1 : -1);
        return DayRange{day, day};
    }
    static const QRegularExpression period(QStringLiteral("^(last|this|next)\\s+(week|month|quarter|year)$"));
    if (const auto match = period.match(text); match.hasMatch()) {
        const int step = match.captured(1) == u"last" ? -1 : match.captured(1) == u"next" ? 1 : 0;
        return periodAt(reading.context.office, today, match.captured(2), step);
    }
    return Error{
        ErrorCode::Usage,
        {},
        QCoreApplication::translate("Filter", "“%1” is no date. Write 2026-11-24, today+7 or this month.")
            .arg(literal.text)};
}

qint64 startOfDayMs(const Reading &reading, QDate day) {
    return day.startOfDay(reading.context.office.zone).toMSecsSinceEpoch();
}

} // namespace kontor
