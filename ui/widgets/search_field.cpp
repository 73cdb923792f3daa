// A line edit with a magnifier and a key hint, mirrored with the window.
#include "ui/widgets/search_field.h"

#include "ui/widgets/paint.h"

#include <QKeyEvent>

namespace kontor {

SearchField::SearchField(const QString &placeholder, const QString &keys, QWidget *parent)
    : LineEdit(parent), m_keys(keys) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setFrame(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    reserve();
}

void SearchField::setKeyHint(const QString &keys) {
    m_keys = keys;
    reserve();
}

void SearchField::setSunken(bool on) {
    m_sunken = on;
    update();
}

void SearchField::setBare(bool on) {
    m_bare = on;
    update();
}

QSize SearchField::sizeHint() const {
    return {260, std::max(metrics::fieldHeight + 2, QFontMetrics(font()).height() + 12)};
}

/// In a narrow field the words are worth more than the key.
bool SearchField::showsKeys() const {
    return !m_keys.isEmpty() && width() >= 190;
}

void SearchField::resizeEvent(QResizeEvent *event) {
    LineEdit::resizeEvent(event);
    reserve();
}

/// Leaves room for what is drawn at both ends.
void SearchField::reserve() {
    const int lead = 32;
    const int trail = !showsKeys() ? 10 : paint::keyHintSize(m_keys).width() + 16;
    setRoom(lead, trail);
    update();
}

void SearchField::changeEvent(QEvent *event) {
    LineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        reserve();
}

void SearchField::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT accepted(text());
    case Qt::Key_Down:
        return Q_EMIT movedDown();
    default:
        LineEdit::keyPressEvent(event);
    }
}

void SearchField::paintEvent(QPaintEvent *event) {
    const Tokens &t = tokens();
    QPainter painter(this);
    const bool focus = hasFocus();
    if (!m_bare)
        paint::box(&painter, rect(), focus || !m_sunken ? t.surface : t.page, focus ? t.accent : t.line,
                   metrics::radiusControl, focus ? 1.6 : 1);
    paintIcon(&painter, paint::mirrored(&painter, rect(), QRect(10, (height() - 16) / 2, 16, 16)),
              Icon::Search, t.textSecond);
    if (showsKeys() && text().isEmpty()) {
        const QSize size = paint::keyHintSize(m_keys);
        paint::keyHint(
            &painter,
            paint::mirrored(&painter, rect(),
                            QRect(QPoint(width() - size.width() - 8, (height() - size.height()) / 2), size)),
            m_keys, t.textSecond, t.surface);
    }
    painter.end();
    LineEdit::paintEvent(event);
}

} // namespace kontor
