// Hangs the text from the top, at the height where the widget's own font would be centred.
#include "ui/widgets/line_edit.h"

#include "ui/widgets/paint.h"

#include <QEvent>
#include <QInputMethodEvent>
#include <QStyle>
#include <QStyleOptionFrame>
#include <algorithm>

namespace kontor {

namespace {

constexpr int qtMargin = 1;     // QLineEdit keeps it above its text
constexpr int qtSideMargin = 2; // and beside it

} // namespace

LineEdit::LineEdit(QWidget *parent) : QLineEdit(parent) {
    QPalette own; // the placeholder is painted here
    own.setColor(QPalette::PlaceholderText, Qt::transparent);
    setPalette(own);
    settle();
}

void LineEdit::setRoom(int leading, int trailing) {
    m_leading = leading;
    m_trailing = trailing;
    settle();
}

void LineEdit::settle() {
    QStyleOptionFrame option;
    initStyleOption(&option);
    const int contents = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).top();
    const int top = std::max(0, (m_height - fontMetrics().height() + 1) / 2 - contents - qtMargin);
    const bool mirrored = isRightToLeft();
    setTextMargins(mirrored ? m_trailing : m_leading, top, mirrored ? m_leading : m_trailing, 0);
    setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
}

void LineEdit::resizeEvent(QResizeEvent *event) {
    QLineEdit::resizeEvent(event);
    m_height = height();
    settle();
}

void LineEdit::inputMethodEvent(QInputMethodEvent *event) {
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void LineEdit::paintEvent(QPaintEvent *event) {
    QLineEdit::paintEvent(event);
    if (placeholderText().isEmpty() || !text().isEmpty() || m_composing)
        return;
    QStyleOptionFrame option;
    initStyleOption(&option);
    QRect room = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    room.adjust(textMargins().left() + qtSideMargin, 0, -textMargins().right() - qtSideMargin, 0);
    QPainter painter(this);
    paint::text(&painter, {room.left(), 0, room.width(), height()}, placeholderText(), font(),
                tokens().textSecond);
}

void LineEdit::changeEvent(QEvent *event) {
    QLineEdit::changeEvent(event);
    switch (event->type()) {
    case QEvent::LayoutDirectionChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        settle();
        break;
    default:
        break;
    }
}

} // namespace kontor
