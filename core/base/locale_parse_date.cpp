// How LocaleFormat reads dates.
#include "core/base/locale_format.h"

#include "core/base/date_text.h"
#include "core/base/fold.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace kontor {

namespace {

using Language = LocaleFormat::Language;

constexpr qsizetype kShortestName = 3;
constexpr qsizetype kLongestDate = 60;

struct RelativeDay {
    Language language;
    const char16_t *word;
    int days;
};

// English is understood in every language.
constexpr std::array kRelativeDays = {
    RelativeDay{Language::En, u"today", 0},      RelativeDay{Language::En, u"tomorrow", 1},
    RelativeDay{Language::En, u"yesterday", -1}, RelativeDay{Language::Vi, u"hôm nay", 0},
    RelativeDay{Language::Vi, u"ngày mai", 1},   RelativeDay{Language::Vi, u"mai", 1},
    RelativeDay{Language::Vi, u"ngày kia", 2},   RelativeDay{Language::Vi, u"hôm qua", -1},
    RelativeDay{Language::De, u"heute", 0},      RelativeDay{Language::De, u"morgen", 1},
    RelativeDay{Language::De, u"übermorgen", 2}, RelativeDay{Language::De, u"gestern", -1},
    RelativeDay{Language::Pl, u"dzisiaj", 0},    RelativeDay{Language::Pl, u"dziś", 0},
    RelativeDay{Language::Pl, u"jutro", 1},      RelativeDay{Language::Pl, u"pojutrze", 2},
    RelativeDay{Language::Pl, u"wczoraj", -1},   RelativeDay{Language::Fa, u"امروز", 0},
    RelativeDay{Language::Fa, u"فردا", 1},       RelativeDay{Language::Fa, u"پس‌فردا", 2},
    RelativeDay{Language::Fa, u"پس فردا", 2},    RelativeDay{Language::Fa, u"دیروز", -1},
};

// Words around the parts of a date that say nothing: "11th of December", "ngày 11 tháng 12 năm 2026", "2026
// r.".
constexpr std::array kFillers = {u"of",  u"the", u"st",  u"nd", u"rd", u"th",   u"thang", u"ngay",
                                 u"nam", u"den", u"der", u"am", u"r",  u"roku", u"ماه"};

Error dateError(QStringView text) {
    return {ErrorCode::Invalid,
            {},
            QCoreApplication::translate("LocaleFormat", "“%1” is not a date.")
                .arg(text.trimmed().left(40).toString())};
}

std::optional<int> relativeDays(const QString &folded, Language language) {
    for (const RelativeDay &day : kRelativeDays) {
        const bool spoken = day.language == language || day.language == Language::En;
        if (spoken && (fold(day.word) == folded || foldAlternative(day.word) == folded))
            return day.days;
    }
    return std::nullopt;
}

/// "+7", "-3".
std::optional<int> dayOffset(const QString &folded) {
    const QChar sign = folded.isEmpty() ? QChar() : folded.front();
    const bool minus = sign == u'-' || sign == QChar(0x2212);
    if (sign != u'+' && !minus)
        return std::nullopt;
    const auto days = datePartNumber(QStringView(folded).mid(1));
    if (!days)
        return std::nullopt;
    return minus ? -*days : *days;
}

bool means(const QString &typed, const QString &name) {
    for (const QString &folded : {fold(name), foldAlternative(name)}) {
        const QString word = dateParts(folded).join(u' ');
        if (typed == word || (typed.size() >= kShortestName && word.startsWith(typed)))
            return true;
    }
    return false;
}

/// The one day of the week that `folded` names or begins; nothing when there are several.
std::optional<int> weekdayNamed(const QString &folded, const QLocale &locale) {
    std::optional<int> found;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        for (const QLocale &names : {locale, QLocale::c()}) {
            if (!means(folded, names.dayName(day)) &&
                !means(folded, names.dayName(day, QLocale::ShortFormat)))
                continue;
            if (found && *found != day)
                return std::nullopt;
            found = day;
        }
    }
    return found;
}

struct NamedMonth {
    QCalendar::System calendar;
    int month;
};

bool monthMeans(const QString &word, const QCalendar &calendar, const QLocale &locale, int month) {
    for (const QLocale::FormatType length : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (const QString &name :
             {calendar.monthName(locale, month, QCalendar::Unspecified, length),
              calendar.standaloneMonthName(locale, month, QCalendar::Unspecified, length)}) {
            // Vietnamese months are numbered, not named.
            const bool numbered = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
            if (!name.isEmpty() && !numbered && means(word, name))
                return true;
        }
    }
    return false;
}

std::optional<NamedMonth> monthNamed(const QString &word, const QLocale &locale) {
    for (const auto system : {QCalendar::System::Gregorian, QCalendar::System::Jalali}) {
        const QCalendar calendar(system);
        for (int month = 1; month <= 12; ++month) {
            if (monthMeans(word, calendar, locale, month) || monthMeans(word, calendar, QLocale::c(), month))
                return NamedMonth{system, month};
        }
    }
    return std::nullopt;
}

bool isWordOfWeekday(const QString &word, const QLocale &locale) {
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        for (const QLocale &names : {locale, QLocale::c()}) {
            if (dateParts(names.dayName(day)).contains(word) || means(word, names.dayName(day)) ||
                means(word, names.dayName(day, QLocale::ShortFormat)))
                return true;
        }
    }
    return false;
}

/// What was typed, sorted out: the numbers in their order and a month given by name.
struct TypedDate {
    QStringList numbers;
    std::optional<NamedMonth> month;
};

std::optional<TypedDate> sortedOut(const QStringList &parts, const QLocale &locale) {
    TypedDate typed;
    for (const QString &part : parts) {
        if (part.front().isDigit()) {
            typed.numbers << part;
        } else if (std::find(kFillers.begin(), kFillers.end(), QStringView(part)) != kFillers.end()) {
            continue;
        } else if (const auto month = monthNamed(part, locale); month && !typed.month) {
            typed.month = month;
        } else if (!isWordOfWeekday(part, locale)) {
            return std::nullopt;
        }
    }
    return typed;
}

class DateReader {
public:
    DateReader(Language language, QCalendar calendar, QDate today)
        : m_yearFirst(language == Language::Fa), m_calendar(calendar), m_today(today) {}

    std::optional<QDate> read(const TypedDate &typed) const {
        if (typed.month)
            return withNamedMonth(typed.numbers, *typed.month);
        if (typed.numbers.size() == 3)
            return fromThree(typed.numbers);
        if (typed.numbers.size() == 2)
            return fromTwo(typed.numbers);
        return std::nullopt;
    }

private:
    static bool isLongYear(const QString &part) { return part.size() == 4; }

    std::optional<int> year(const QString &part, QCalendar calendar) const {
        const auto number = datePartNumber(part);
        if (!number || part.size() == 3)
            return std::nullopt;
        return isLongYear(part) ? *number : fullYear(*number, m_today, calendar);
    }

    std::optional<QDate> assembled(const QString &yearPart, const QString &month, const QString &day) const {
        const auto y = year(yearPart, m_calendar);
        const auto m = datePartNumber(month);
        const auto d = datePartNumber(day);
        if (!y || !m || !d)
            return std::nullopt;
        return dateFromParts(*y, *m, *d);
    }

    /// Day before month; the other way round only where that is the one possible reading.
    std::optional<QDate> dayFirst(const QString &first, const QString &second,
                                  const QString &yearPart) const {
        const auto date = assembled(yearPart, second, first);
        return date ? date : assembled(yearPart, first, second);
    }

    std::optional<QDate> fromThree(const QStringList &numbers) const {
        if (isLongYear(numbers[0]) || (m_yearFirst && !isLongYear(numbers[2])))
            return assembled(numbers[0], numbers[1], numbers[2]);
        return dayFirst(numbers[0], numbers[1], numbers[2]);
    }

    std::optional<QDate> fromTwo(const QStringList &numbers) const {
        const QString thisYear = QString::number(m_today.year(m_calendar));
        return m_yearFirst ? dayFirst(numbers[1], numbers[0], thisYear)
                           : dayFirst(numbers[0], numbers[1], thisYear);
    }

    std::optional<QDate> withNamedMonth(QStringList numbers, NamedMonth month) const {
        const QCalendar calendar(month.calendar);
        if (numbers.size() == 1)
            numbers << QString::number(m_today.year(calendar));
        if (numbers.size() != 2)
            return std::nullopt;
        if (isLongYear(numbers[0]))
            numbers.swapItemsAt(0, 1);
        const auto day = datePartNumber(numbers[0]);
        const auto y = year(numbers[1], calendar);
        const bool jalali = month.calendar == QCalendar::System::Jalali;
        if (!day || !y || jalali != (*y < kFirstGregorianYear))
            return std::nullopt;
        return dateFromParts(*y, month.month, *day);
    }

    bool m_yearFirst;
    QCalendar m_calendar;
    QDate m_today;
};

} // namespace

Result<QDate> LocaleFormat::parseDate(QStringView text, QDate today) const {
    if (text.size() > kLongestDate)
        return dateError(text);
    const QString folded = fold(text).simplified();
    auto days = relativeDays(folded, m_language);
    if (!days)
        days = dayOffset(folded);
    if (days)
        return today.addDays(*days);
    const QStringList parts = dateParts(folded);
    const bool figures =
        std::any_of(parts.begin(), parts.end(), [](const QString &part) { return part[0].isDigit(); });
    if (!figures) {
        const auto weekday = weekdayNamed(parts.join(u' '), m_locale);
        return weekday ? Result<QDate>(today.addDays((*weekday - today.dayOfWeek() + 6) % 7 + 1))
                       : dateError(text);
    }
    const auto typed = sortedOut(parts, m_locale);
    const auto date = typed ? DateReader(m_language, calendar(), today).read(*typed) : std::nullopt;
    if (!date)
        return dateError(text);
    return *date;
}

} // namespace kontor
