// One month to choose a day from, in the calendar of the language: Gregorian or Jalali.
#pragma once

#include <QCalendar>
#include <QDate>
#include <QLocale>
#include <QWidget>

namespace kontor {

class Label;
class MonthGrid;

/// Arrow keys as seen walk by days and weeks, Page Up and Down by months, Home goes to today, Enter chooses.
class CalendarPanel : public QWidget {
    Q_OBJECT

public:
    CalendarPanel(const QLocale &locale, QCalendar calendar, QWidget *parent = nullptr);

    /// The day shown and marked; nothing is chosen by it.
    void setDate(const QDate &date);
    QDate date() const;
    /// The day "today" of the office's time zone.
    void setToday(const QDate &today);

Q_SIGNALS:
    void chosen(const QDate &date);

private:
    void title();
    void turn(int months);

    QLocale m_locale;
    QCalendar m_calendar;
    Label *m_title;
    MonthGrid *m_grid;
};

/// Fridays in Iran, Saturdays and Sundays elsewhere (FOUND 3.4: Qt colours the latter everywhere).
bool isWeekend(const QLocale &locale, const QDate &date);

} // namespace kontor
