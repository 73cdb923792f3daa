// How LocaleFormat writes.
#include "core/base/locale_format.h"

#include "core/base/locale_numbers.h"

#include <QCoreApplication>
#include <array>

namespace kontor {

namespace {

using locale_numbers::Style;

constexpr char16_t kFirstStrongIsolate = 0x2068;
constexpr char16_t kPopIsolate = 0x2069;
constexpr char16_t kPersianZero = 0x06F0;
constexpr int kDaysByName = 6;
constexpr int kDaysByShortDate = 28;

constexpr std::array kLanguageCodes = {u"en", u"vi", u"de", u"pl", u"fa"};

LocaleFormat::Language languageOf(const QString &code) {
    for (std::size_t i = 0; i < kLanguageCodes.size(); ++i) {
        if (code == QStringView(kLanguageCodes[i]))
            return LocaleFormat::Language(i);
    }
    return LocaleFormat::Language::En;
}

QLocale qtLocaleOf(LocaleFormat::Language language) {
    switch (language) {
    case LocaleFormat::Language::Vi:
        return QLocale(QLocale::Vietnamese, QLocale::Vietnam);
    case LocaleFormat::Language::De:
        return QLocale(QLocale::German, QLocale::Germany);
    case LocaleFormat::Language::Pl:
        return QLocale(QLocale::Polish, QLocale::Poland);
    case LocaleFormat::Language::Fa:
        return QLocale(QLocale::Persian, QLocale::Iran);
    case LocaleFormat::Language::En:
        break;
    }
    // Days before months, as everywhere in the program.
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

/// British English would write "Sept" where all other short months have three letters.
QLocale namesOf(const QLocale &locale) {
    return locale.language() == QLocale::English ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

locale_numbers::IcuLocale icuLocaleOf(LocaleFormat::Language language, bool nativeDigits) {
    switch (language) {
    case LocaleFormat::Language::Vi:
        return "vi";
    case LocaleFormat::Language::De:
        return "de";
    case LocaleFormat::Language::Pl:
        return "pl";
    case LocaleFormat::Language::Fa:
        return nativeDigits ? "fa" : "fa@numbers=latn";
    case LocaleFormat::Language::En:
        break;
    }
    return "en";
}

QString padded(int number) {
    return QString::number(number).rightJustified(2, u'0');
}

} // namespace

LocaleFormat::LocaleFormat()
    : LocaleFormat(QStringLiteral("en"), QCalendar::System::Gregorian, false, QTimeZone::utc()) {}

LocaleFormat::LocaleFormat(const QString &language, QCalendar::System calendar, bool nativeDigits,
                           const QTimeZone &zone, NumberMarks marks)
    : m_language(languageOf(language)), m_calendar(calendar), m_nativeDigits(nativeDigits), m_marks(marks),
      m_locale(qtLocaleOf(m_language)), m_zone(zone) {
    Q_ASSERT(calendar == QCalendar::System::Gregorian || calendar == QCalendar::System::Jalali);
}

bool LocaleFormat::operator==(const LocaleFormat &other) const {
    return writesNumbersAs(other) && m_calendar == other.m_calendar && m_zone == other.m_zone;
}

bool LocaleFormat::writesNumbersAs(const LocaleFormat &other) const {
    return m_language == other.m_language && m_nativeDigits == other.m_nativeDigits &&
           m_marks == other.m_marks;
}

QString LocaleFormat::languageCode() const {
    return QStringView(kLanguageCodes[std::size_t(m_language)]).toString();
}

QString LocaleFormat::isolated(const QString &text) {
    return QChar(kFirstStrongIsolate) + text + QChar(kPopIsolate);
}

QString LocaleFormat::inOnePiece(const QString &text) const {
    return isRightToLeft() ? isolated(text) : text;
}

QString LocaleFormat::written(Style style, Currency currency, const QString &decimal) const {
    return locale_numbers::written(icuLocaleOf(m_language, m_nativeDigits), m_marks, style, currency,
                                   decimal);
}

QString LocaleFormat::money(Money money) const {
    return inOnePiece(written(Style::Money, money.currency, money.amountText()));
}

QString LocaleFormat::moneyCompact(Money money) const {
    return inOnePiece(written(Style::MoneyWhole, money.currency, money.amountText()));
}

QString LocaleFormat::amount(Money money) const {
    return written(Style::Amount, money.currency, money.amountText());
}

QString LocaleFormat::number(const Decimal &number) const {
    return written(Style::Number, {}, number.toString());
}

QString LocaleFormat::integer(qint64 number) const {
    return written(Style::Number, {}, QString::number(number));
}

QString LocaleFormat::percent(const Decimal &number) const {
    return inOnePiece(written(Style::Percent, {}, number.toString()));
}

QString LocaleFormat::withOwnDigits(QString text) const {
    if (m_language != Language::Fa || !m_nativeDigits)
        return text;
    for (QChar &c : text) {
        if (c >= u'0' && c <= u'9')
            c = QChar(char16_t(kPersianZero + (c.unicode() - u'0')));
    }
    return text;
}

QString LocaleFormat::monthName(QDate date, QLocale::FormatType length) const {
    const QCalendar days(m_calendar);
    const auto parts = days.partsFromDate(date);
    return days.standaloneMonthName(namesOf(m_locale), parts.month, parts.year, length);
}

QString LocaleFormat::dayName(Qt::DayOfWeek day, QLocale::FormatType length) const {
    return m_locale.standaloneDayName(day, length);
}

QString LocaleFormat::date(QDate date) const {
    if (!date.isValid())
        return {};
    const auto parts = QCalendar(m_calendar).partsFromDate(date);
    const QString year = QString::number(parts.year).rightJustified(4, u'0');
    switch (m_language) {
    case Language::En:
        return QStringLiteral("%1 %2 %3")
            .arg(QString::number(parts.day), monthName(date, QLocale::ShortFormat), year);
    case Language::Vi:
        return QStringLiteral("%1/%2/%3").arg(padded(parts.day), padded(parts.month), year);
    case Language::De:
    case Language::Pl:
        return QStringLiteral("%1.%2.%3").arg(padded(parts.day), padded(parts.month), year);
    case Language::Fa:
        break;
    }
    return withOwnDigits(QStringLiteral("%1/%2/%3").arg(year, padded(parts.month), padded(parts.day)));
}

QString LocaleFormat::longDate(QDate date) const {
    if (!date.isValid())
        return {};
    const QCalendar days(m_calendar);
    const auto parts = days.partsFromDate(date);
    // Polish months in a date stand in the genitive, which is the form that is not standalone.
    const QString month = days.monthName(namesOf(m_locale), parts.month, parts.year, QLocale::LongFormat);
    const QString weekday = m_locale.dayName(date.dayOfWeek(), QLocale::LongFormat);
    const QString day = QString::number(parts.day);
    const QString year = QString::number(parts.year);
    switch (m_language) {
    case Language::En:
    case Language::Pl:
        return QStringLiteral("%1, %2 %3 %4").arg(weekday, day, month, year);
    case Language::Vi:
        return QStringLiteral("%1, %2 %3 năm %4").arg(weekday, day, month, year);
    case Language::De:
        return QStringLiteral("%1, %2. %3 %4").arg(weekday, day, month, year);
    case Language::Fa:
        break;
    }
    return withOwnDigits(QStringLiteral("%1 %2 %3 %4").arg(weekday, day, month, year));
}

QString LocaleFormat::monthAndYear(QDate date) const {
    if (!date.isValid())
        return {};
    const QString year = QString::number(QCalendar(m_calendar).partsFromDate(date).year);
    const QString month = monthName(date, QLocale::LongFormat);
    return withOwnDigits((m_language == Language::Vi ? QStringLiteral("%1 năm %2") : QStringLiteral("%1 %2"))
                             .arg(month, year));
}

QString LocaleFormat::time(QTime time) const {
    return time.isValid() ? withOwnDigits(padded(time.hour()) + u':' + padded(time.minute())) : QString();
}

QString LocaleFormat::dateTime(const QDateTime &moment) const {
    if (!moment.isValid())
        return {};
    const QDateTime here = moment.toTimeZone(m_zone);
    return QStringLiteral("%1 %2").arg(date(here.date()), time(here.time()));
}

QString LocaleFormat::shortDay(QDate day, QDate today) const {
    const qint64 ahead = today.daysTo(day);
    if (ahead == 0)
        return QCoreApplication::translate("LocaleFormat", "today");
    if (ahead == 1)
        return QCoreApplication::translate("LocaleFormat", "tomorrow");
    if (ahead == -1)
        return QCoreApplication::translate("LocaleFormat", "yesterday");
    const QString weekday = dayName(Qt::DayOfWeek(day.dayOfWeek()), QLocale::ShortFormat);
    if (qAbs(ahead) <= kDaysByName)
        return weekday;
    if (qAbs(ahead) > kDaysByShortDate)
        return date(day);
    const QCalendar days(m_calendar);
    const auto parts = days.partsFromDate(day);
    switch (m_language) {
    case Language::De:
        return QStringLiteral("%1 %2.%3.").arg(weekday).arg(parts.day).arg(parts.month);
    case Language::Pl:
        return QStringLiteral("%1 %2.%3").arg(weekday).arg(parts.day).arg(padded(parts.month));
    case Language::Vi:
        return QStringLiteral("%1 %2/%3").arg(weekday).arg(parts.day).arg(parts.month);
    case Language::En:
    case Language::Fa:
        break;
    }
    const QString month = days.monthName(namesOf(m_locale), parts.month, parts.year, QLocale::ShortFormat);
    return withOwnDigits(QStringLiteral("%1 %2 %3").arg(weekday, QString::number(parts.day), month));
}

QString LocaleFormat::shortMoment(const QDateTime &moment, const QDateTime &now) const {
    if (!moment.isValid())
        return {};
    const QDateTime here = moment.toTimeZone(m_zone);
    const QDate today = now.toTimeZone(m_zone).date();
    const QString day = shortDay(here.date(), today);
    if (qAbs(today.daysTo(here.date())) > kDaysByName)
        return day;
    return QStringLiteral("%1 %2").arg(day, time(here.time()));
}

} // namespace kontor
