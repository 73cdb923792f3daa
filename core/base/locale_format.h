// LocaleFormat: how numbers, amounts and dates are written and read in an employee's language and calendar
// (X16, X17).
#pragma once

#include "core/base/money.h"
#include "core/base/number_marks.h"

#include <QByteArray>
#include <QCalendar>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace kontor {

namespace locale_numbers {
enum class Style;
}

/// A value, cheap to copy; all functions may be called from any thread. Reading and writing go by decimal
/// text, never by a double. In a language written from right to left amounts carry marks that keep them in
/// one piece.
class LocaleFormat {
public:
    enum class Language { En, Vi, De, Pl, Fa };

    /// English, Gregorian, UTC.
    LocaleFormat();
    /// `language` "en", "vi", "de", "pl" or "fa", else English. Native digits differ from 0-9 in Persian
    /// only. `marks` are those of the office (X17), for writing and reading alike.
    LocaleFormat(const QString &language, QCalendar::System calendar, bool nativeDigits,
                 const QTimeZone &zone, NumberMarks marks = NumberMarks::OfLanguage);

    bool operator==(const LocaleFormat &other) const;
    /// The same digits and marks in the same language.
    bool writesNumbersAs(const LocaleFormat &other) const;

    /// "en", "vi", "de", "pl", "fa".
    QString languageCode() const;
    Language language() const { return m_language; }
    const QLocale &locale() const { return m_locale; }
    QCalendar calendar() const { return QCalendar(m_calendar); }
    const QTimeZone &timeZone() const { return m_zone; }
    bool isRightToLeft() const { return m_language == Language::Fa; }

    /// "€130,500.00"; always all digits of the minor unit.
    QString money(Money money) const;
    /// As money(), rounded to whole units, for heads with little room.
    QString moneyCompact(Money money) const;
    /// The amount alone: "130,500.00".
    QString amount(Money money) const;
    /// All decimals that the number has.
    QString number(const Decimal &number) const;
    QString integer(qint64 number) const;
    /// 12.5 is written "12.5%".
    QString percent(const Decimal &number) const;

    /// Four digits of the year: "11 Dec 2026", "11.12.2026". Empty for no date.
    QString date(QDate date) const;
    /// With the names of day and month: "Friday, 11 December 2026".
    QString longDate(QDate date) const;
    /// The month and its year: "December 2026".
    QString monthAndYear(QDate date) const;
    /// 24 hours: "09:05".
    QString time(QTime time) const;
    /// A moment in the employee's zone: "11 Dec 2026 10:00".
    QString dateTime(const QDateTime &moment) const;
    /// Close to `now` shorter: "today 10:00", "Fri 10:00", "Tue 1 Dec"; else date().
    QString shortMoment(const QDateTime &moment, const QDateTime &now) const;
    /// The same for days: "today", "Fri", "Tue 1 Dec"; else date().
    QString shortDay(QDate day, QDate today) const;
    QString dayName(Qt::DayOfWeek day, QLocale::FormatType length) const;
    QString monthName(QDate date, QLocale::FormatType length) const;
    /// Digits of the employee in a text that was made elsewhere.
    QString withOwnDigits(QString text) const;

    /// What the user typed. "1,234" goes by the marks of the office, else of the language; errors say how the
    /// text could be read.
    Result<Decimal> parseNumber(QStringView text) const;
    /// Sign or code of a currency before or behind, else `fallback`; `own` are the office's own currencies.
    /// "1.234" that is neither surely grouped nor surely decimal is refused as ambiguous, never guessed.
    Result<Money> parseMoney(QStringView text, Currency fallback, const QList<Currency> &own = {}) const;
    /// ISO, the language's order, names of months and days, "today", "+7", "15.3" (this year).
    Result<QDate> parseDate(QStringView text, QDate today) const;

    /// Text of any direction, kept apart from its surroundings: for names, telephones and addresses inside
    /// sentences.
    static QString isolated(const QString &text);

private:
    QString inOnePiece(const QString &text) const;
    QString written(locale_numbers::Style style, Currency currency, const QString &decimal) const;
    QChar decimalMark() const;

    Language m_language = Language::En;
    QCalendar::System m_calendar = QCalendar::System::Gregorian;
    bool m_nativeDigits = false;
    NumberMarks m_marks = NumberMarks::OfLanguage;
    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace kontor
