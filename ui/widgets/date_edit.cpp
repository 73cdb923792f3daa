// Joins a value field with a calendar.
#include "ui/widgets/date_edit.h"

#include "ui/widgets/button.h"
#include "ui/widgets/calendar_panel.h"
#include "ui/widgets/popover.h"

#include <QKeyEvent>
#include <QStyle>

namespace kontor {

DateEdit::DateEdit(Rules rules, QWidget *parent)
    : ValueEdit(parent), m_rules(std::move(rules)),
      m_button(Button::ofIcon(Icon::Calendar, tr("Open the calendar"))) {
    m_button->setParent(line());
    m_button->setSmall(true);
    m_button->setFocusPolicy(Qt::NoFocus);
    m_button->setCursor(Qt::ArrowCursor);
    line()->setTrailingRoom(28);
    connect(m_button, &QPushButton::clicked, this, &DateEdit::openCalendar);
    setReader([this](const QString &typed) -> TypedValue {
        const std::optional<QDate> read = m_rules.parse(typed);
        if (!read)
            return {{}, {}, m_rules.error};
        return {m_rules.writeLong(*read), m_rules.write(*read), {}};
    });
}

std::optional<QDate> DateEdit::date() const {
    return text().trimmed().isEmpty() ? std::nullopt : m_rules.parse(text());
}

void DateEdit::setDate(std::optional<QDate> date) {
    setText(date ? m_rules.write(*date) : QString());
}

QDate DateEdit::today() const {
    return m_rules.today ? m_rules.today() : QDate::currentDate();
}

void DateEdit::openCalendar() {
    if (line()->isReadOnly())
        return;
    line()->setFocus(Qt::OtherFocusReason);
    auto *panel = new Popover(line());
    auto *calendar = new CalendarPanel(m_rules.locale, m_rules.calendar);
    calendar->setToday(today());
    calendar->setDate(date().value_or(today()));
    panel->setContent(calendar);
    connect(calendar, &CalendarPanel::chosen, this, [this, panel](const QDate &day) {
        setDate(day);
        panel->dismiss();
        Q_EMIT dateChosen(day);
    });
    connect(panel, &Popover::dismissed, panel, &QObject::deleteLater);
    panel->open();
}

void DateEdit::step(int days) {
    const QDate day = date().value_or(today().addDays(-days)).addDays(days);
    setDate(day);
    Q_EMIT dateChosen(day);
}

void DateEdit::commit() {
    ValueEdit::commit();
    if (isValid())
        Q_EMIT dateChosen(date());
}

bool DateEdit::eventFilter(QObject *watched, QEvent *event) {
    if (watched == line() && event->type() == QEvent::Resize)
        placeButton();
    if (watched == line() && event->type() == QEvent::KeyPress && !line()->isReadOnly()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
            openCalendar();
            return true;
        }
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            step(key->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return ValueEdit::eventFilter(watched, event);
}

void DateEdit::resizeEvent(QResizeEvent *event) {
    ValueEdit::resizeEvent(event);
    placeButton();
}

void DateEdit::placeButton() {
    const QRect field = line()->rect();
    const int side = std::max(0, field.height() - 8); // before the first layout there is no height
    m_button->setFixedSize(side, side);
    m_button->setGeometry(
        QStyle::visualRect(line()->layoutDirection(), field, QRect(field.width() - side - 4, 4, side, side)));
}

} // namespace kontor
