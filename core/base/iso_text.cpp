// Figures put where they belong; years with more or fewer than four of them are left to Qt.
#include "core/base/iso_text.h"

#include <QDateTime>

namespace kontor {

namespace {

constexpr qsizetype dayLength = 10;
constexpr qint64 dayMs = 24 * 60 * 60 * 1000;
constexpr qint64 firstJulianDay = 2440588; // 1970-01-01

void put(char16_t *to, int figures, int number) {
    for (int i = figures - 1; i >= 0; --i, number /= 10)
        to[i] = char16_t(u'0' + number % 10);
}

/// False for years that have no four figures.
bool putDay(char16_t *to, QDate day) {
    int year = 0;
    int month = 0;
    int number = 0;
    day.getDate(&year, &month, &number);
    if (year < 1 || year > 9999)
        return false;
    put(to, 4, year);
    to[4] = to[7] = u'-';
    put(to + 5, 2, month);
    put(to + 8, 2, number);
    return true;
}

/// -1: not figures alone.
int numberAt(QStringView text, qsizetype from, qsizetype figures) {
    int number = 0;
    for (qsizetype i = from; i < from + figures; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c - u'0');
    }
    return number;
}

} // namespace

QString isoText(QDate day) {
    char16_t text[dayLength];
    if (!putDay(text, day))
        return day.toString(Qt::ISODate);
    return QString::fromUtf16(text, dayLength);
}

QDate dayFromIso(QStringView text) {
    if (text.size() != dayLength || text[4] != u'-' || text[7] != u'-')
        return {};
    const int year = numberAt(text, 0, 4);
    const int month = numberAt(text, 5, 2);
    const int day = numberAt(text, 8, 2);
    return year > 0 && month > 0 && day > 0 ? QDate(year, month, day) : QDate();
}

QString isoMomentText(qint64 ms) {
    constexpr qsizetype mostLength = 24;
    const qint64 days = ms >= 0 ? ms / dayMs : -((-ms + dayMs - 1) / dayMs);
    const int rest = int(ms - days * dayMs);
    const int thousandths = rest % 1000;
    char16_t text[mostLength];
    if (!putDay(text, QDate::fromJulianDay(firstJulianDay + days))) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
        return at.toString(thousandths == 0 ? Qt::ISODate : Qt::ISODateWithMs);
    }
    text[10] = u'T';
    put(text + 11, 2, rest / 3600000);
    text[13] = text[16] = u':';
    put(text + 14, 2, rest / 60000 % 60);
    put(text + 17, 2, rest / 1000 % 60);
    if (thousandths == 0) {
        text[19] = u'Z';
        return QString::fromUtf16(text, 20);
    }
    text[19] = u'.';
    put(text + 20, 3, thousandths);
    text[23] = u'Z';
    return QString::fromUtf16(text, mostLength);
}

} // namespace kontor
