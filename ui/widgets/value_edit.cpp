// Shows readings and errors, and commits on Enter or when the field is left.
#include "ui/widgets/value_edit.h"

#include "ui/widgets/inline_message.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int fieldRoom = 6; // beside the text, at both ends

} // namespace

FieldLine::FieldLine(QWidget *parent) : LineEdit(parent) {
    setRoom(fieldRoom, fieldRoom);
}

void FieldLine::setHint(const QString &hint) {
    m_hint = hint;
    setAccessibleDescription(hint);
    update();
}

bool FieldLine::hintFits() const {
    const int taken = QFontMetrics(font()).horizontalAdvance(text());
    const int wanted = QFontMetrics(kontor::font(TextRole::Secondary)).horizontalAdvance(m_hint);
    return taken + wanted + m_trailing + 36 <= width();
}

void FieldLine::setWrong(bool on) {
    setProperty("wrong", on);
    update();
}

void FieldLine::setTrailingRoom(int pixels) {
    m_trailing = pixels;
    setRoom(fieldRoom, fieldRoom + pixels);
}

void FieldLine::paintEvent(QPaintEvent *event) {
    LineEdit::paintEvent(event);
    if (m_hint.isEmpty() || !hintFits())
        return;
    QPainter painter(this);
    paint::text(&painter, paint::mirrored(&painter, rect(), rect().adjusted(9, 0, -10 - m_trailing, 0)),
                m_hint, kontor::font(TextRole::Secondary), tokens().textSecond, paint::Side::Trailing);
}

ValueEdit::ValueEdit(QWidget *parent)
    : QWidget(parent), m_line(new FieldLine(this)), m_below(new Label({}, TextRole::Secondary, Ink::Second)),
      m_error(new FieldError), m_column(new QVBoxLayout(this)) {
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addWidget(m_line);
    m_column->addWidget(m_below);
    m_column->addWidget(m_error);
    m_below->hide();
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_dirty = true;
        m_error->setText({});
        m_line->setWrong(false);
        read();
        Q_EMIT edited(text);
    });
    connect(m_line, &QLineEdit::returnPressed, this, [this] { commit(); });
}

void ValueEdit::setReader(Reader reader) {
    m_reader = std::move(reader);
    read();
}

void ValueEdit::setText(const QString &text) {
    m_line->setText(text);
    m_before = text;
    m_dirty = false;
    setError({});
    read();
}

QString ValueEdit::text() const {
    return m_line->text();
}

void ValueEdit::setSuffix(const QString &suffix) {
    m_suffix = suffix;
    showReading();
}

void ValueEdit::setPlaceholder(const QString &text) {
    m_line->setPlaceholderText(text);
}

void ValueEdit::setError(const QString &sentence) {
    m_error->setText(sentence);
    m_line->setWrong(!sentence.isEmpty());
}

QString ValueEdit::error() const {
    return m_error->text();
}

void ValueEdit::setReadOnly(bool on) {
    m_line->setReadOnly(on);
}

void ValueEdit::read() {
    const QString typed = m_line->text();
    m_reading = m_reader && !typed.trimmed().isEmpty() ? m_reader(typed) : TypedValue{};
    showReading();
}

/// Inside the field where there is room, else below it; nothing while it only repeats what was typed.
void ValueEdit::showReading() {
    const bool says = m_dirty && !m_reading.shown.isEmpty() && m_reading.shown != m_line->text();
    m_line->setHint(says ? m_reading.shown : m_suffix);
    const bool below = says && !m_line->hintFits();
    m_below->setText(below ? m_reading.shown : QString());
    m_below->setVisible(below);
}

void ValueEdit::commit() {
    if (!m_reading.error.isEmpty())
        return setError(m_reading.error);
    if (!m_reading.normal.isEmpty() && m_line->text() != m_reading.normal)
        m_line->setText(m_reading.normal);
    m_dirty = false;
    m_before = m_line->text();
    showReading();
    Q_EMIT committed(m_line->text());
}

bool ValueEdit::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_line)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn && !m_dirty)
        m_before = m_line->text();
    if (event->type() == QEvent::FocusOut && m_dirty &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        commit();
    if (event->type() == QEvent::Resize)
        showReading();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        m_dirty) {
        setText(m_before);
        Q_EMIT abandoned();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kontor
