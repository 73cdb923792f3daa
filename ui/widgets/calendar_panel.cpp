// Draws the month and walks through it.
#include "ui/widgets/calendar_panel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>
#include <functional>

namespace kontor {

namespace {

constexpr int dayWidth = 34, dayHeight = 30, weekRows = 6;

/// A month later or earlier in this calendar; the day is kept where the month has it.
QDate inOtherMonth(const QDate &date, int months, const QCalendar &calendar) {
    return date.addMonths(months, calendar);
}

} // namespace

class MonthGrid : public QWidget {
public:
    MonthGrid(const QLocale &locale, QCalendar calendar, QWidget *parent)
        : QWidget(parent), m_locale(locale), m_calendar(calendar), m_today(QDate::currentDate()) {
        setFocusPolicy(Qt::StrongFocus);
        setFixedSize(7 * dayWidth, (weekRows + 1) * dayHeight);
        setMouseTracking(true);
        setDate(m_today);
    }

    void setDate(const QDate &date) {
        m_date = date;
        setAccessibleName(m_locale.toString(date, QStringLiteral("dddd d MMMM yyyy"), m_calendar));
        update();
        if (moved)
            moved();
    }
    QDate date() const { return m_date; }
    void setToday(const QDate &today) {
        m_today = today;
        update();
    }

    std::function<void()> moved;
    std::function<void(const QDate &)> picked;

protected:
    void keyPressEvent(QKeyEvent *event) override {
        const int forward = isRightToLeft() ? -1 : 1;
        switch (event->key()) {
        case Qt::Key_Left:
            return setDate(m_date.addDays(-forward));
        case Qt::Key_Right:
            return setDate(m_date.addDays(forward));
        case Qt::Key_Up:
            return setDate(m_date.addDays(-7));
        case Qt::Key_Down:
            return setDate(m_date.addDays(7));
        case Qt::Key_PageUp:
            return setDate(inOtherMonth(m_date, -1, m_calendar));
        case Qt::Key_PageDown:
            return setDate(inOtherMonth(m_date, 1, m_calendar));
        case Qt::Key_Home:
            return setDate(m_today);
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            return picked(m_date);
        default:
            QWidget::keyPressEvent(event);
        }
    }

    void mouseMoveEvent(QMouseEvent *event) override {
        m_over = dateAt(event->pos());
        update();
    }
    void leaveEvent(QEvent *) override {
        m_over = {};
        update();
    }
    void mouseReleaseEvent(QMouseEvent *event) override {
        if (const QDate date = dateAt(event->pos()); date.isValid()) {
            setDate(date);
            picked(date);
        }
    }

    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const Tokens &t = tokens();
        for (int column = 0; column < 7; ++column) {
            const QDate day = firstShown().addDays(column);
            paint::text(&painter, cell(column), m_locale.dayName(day.dayOfWeek(), QLocale::NarrowFormat),
                        kontor::font(TextRole::Group), isWeekend(m_locale, day) ? t.redText : t.textSecond,
                        paint::Side::Centre);
        }
        for (int index = 0; index < 7 * weekRows; ++index)
            paintDay(&painter, cell(index + 7), firstShown().addDays(index));
    }

private:
    void paintDay(QPainter *painter, const QRect &place, const QDate &day) {
        const Tokens &t = tokens();
        const QRect inside = place.adjusted(2, 1, -2, -1);
        const auto parts = m_calendar.partsFromDate(day);
        const bool other = parts.month != m_calendar.partsFromDate(m_date).month;
        QColor ink = other ? t.textSecond : isWeekend(m_locale, day) ? t.redText : t.text;
        if (day == m_date) {
            paint::box(painter, inside, t.accent);
            ink = t.onAccent;
        } else if (day == m_over) {
            paint::box(painter, inside, t.pillGround);
        }
        if (day == m_today && day != m_date)
            paint::box(painter, inside, {}, t.accent);
        paint::text(painter, inside, m_locale.toString(parts.day),
                    kontor::font(day == m_today ? TextRole::Strong
                                 : other        ? TextRole::Secondary
                                                : TextRole::Body),
                    ink, paint::Side::Centre);
        if (day == m_date && hasFocus())
            paint::box(painter, inside.adjusted(2, 2, -2, -2), {}, t.onAccent, 4, 1.2);
    }

    QRect cell(int index) const {
        const QRect straight((index % 7) * dayWidth, (index / 7) * dayHeight, dayWidth, dayHeight);
        return QStyle::visualRect(layoutDirection(), rect(), straight);
    }

    QDate firstShown() const {
        const auto parts = m_calendar.partsFromDate(m_date);
        const QDate first = m_calendar.dateFromParts(parts.year, parts.month, 1);
        return first.addDays(-((first.dayOfWeek() - int(m_locale.firstDayOfWeek()) + 7) % 7));
    }

    QDate dateAt(const QPoint &position) const {
        for (int index = 0; index < 7 * weekRows; ++index)
            if (cell(index + 7).contains(position))
                return firstShown().addDays(index);
        return {};
    }

    QLocale m_locale;
    QCalendar m_calendar;
    QDate m_date, m_today, m_over;
};

bool isWeekend(const QLocale &locale, const QDate &date) {
    return !locale.weekdays().contains(Qt::DayOfWeek(date.dayOfWeek()));
}

CalendarPanel::CalendarPanel(const QLocale &locale, QCalendar calendar, QWidget *parent)
    : QWidget(parent), m_locale(locale), m_calendar(calendar), m_title(new Label({}, TextRole::Strong)),
      m_grid(new MonthGrid(locale, calendar, this)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusProxy(m_grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    auto *before = Button::ofIcon(Icon::ChevronLeft, tr("Previous month"));
    auto *after = Button::ofIcon(Icon::ChevronRight, tr("Next month"));
    before->setSmall(true);
    after->setSmall(true);
    head->addWidget(before);
    head->addWidget(m_title, 1);
    head->addWidget(after);
    m_title->setAlignment(Qt::AlignCenter);
    column->addLayout(head);
    column->addWidget(m_grid);
    connect(before, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(after, &QPushButton::clicked, this, [this] { turn(1); });
    m_grid->moved = [this] { title(); };
    m_grid->picked = [this](const QDate &date) { Q_EMIT chosen(date); };
    // The days come before the arrows: who opens a calendar wants a day.
    QWidget::setTabOrder(m_grid, before);
    QWidget::setTabOrder(before, after);
    title();
}

void CalendarPanel::setDate(const QDate &date) {
    m_grid->setDate(date);
}

QDate CalendarPanel::date() const {
    return m_grid->date();
}

void CalendarPanel::setToday(const QDate &today) {
    m_grid->setToday(today);
}

void CalendarPanel::turn(int months) {
    m_grid->setDate(inOtherMonth(m_grid->date(), months, m_calendar));
}

void CalendarPanel::title() {
    const auto parts = m_calendar.partsFromDate(m_grid->date());
    m_title->setText(m_calendar.standaloneMonthName(m_locale, parts.month, parts.year) + QChar(0x00A0) +
                     m_locale.toString(parts.year).remove(m_locale.groupSeparator()));
}

} // namespace kontor
