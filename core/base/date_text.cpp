// Putting dates together from their parts.
#include "core/base/date_text.h"

#include "core/base/fold.h"

namespace kontor {

namespace {

constexpr int kFirstJalaliYear = 1000;
constexpr int kLastYear = 9999;
constexpr int kYearsAhead = 30;

} // namespace

std::optional<QDate> dateFromParts(int year, int month, int day) {
    if (year < kFirstJalaliYear || year > kLastYear)
        return std::nullopt;
    const QCalendar calendar(year < kFirstGregorianYear ? QCalendar::System::Jalali
                                                        : QCalendar::System::Gregorian);
    const QDate date = calendar.dateFromParts(year, month, day);
    if (!date.isValid())
        return std::nullopt;
    return date;
}

int fullYear(int twoDigits, QDate today, QCalendar calendar) {
    const int latest = today.year(calendar) + kYearsAhead;
    return latest - ((latest - twoDigits) % 100 + 100) % 100;
}

std::optional<int> datePartNumber(QStringView part) {
    if (part.isEmpty() || part.size() > 4)
        return std::nullopt;
    int number = 0;
    for (const QChar c : part) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

QStringList dateParts(QStringView text) {
    QStringList parts;
    QString part;
    const QString folded = fold(text);
    for (const QChar c : folded) {
        const bool digit = c >= u'0' && c <= u'9';
        if (!digit && !c.isLetter()) {
            if (!part.isEmpty())
                parts << std::exchange(part, {});
            continue;
        }
        // "11dec" is two parts.
        if (!part.isEmpty() && part.back().isDigit() != digit)
            parts << std::exchange(part, {});
        part += c;
    }
    if (!part.isEmpty())
        parts << part;
    return parts;
}

} // namespace kontor
