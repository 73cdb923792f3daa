// Keeps height and alignment of a text field of several lines.
#include "ui/widgets/text_area.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextOption>

namespace kontor {

TextArea::TextArea(int least, int most, QWidget *parent)
    : QPlainTextEdit(parent), m_least(least), m_most(most) {
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    align();
    grow();
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        const bool directed = document()->defaultTextOption().textDirection() != Qt::LayoutDirectionAuto;
        if (directed != document()->isEmpty())
            align();
        grow();
    });
}

void TextArea::align() {
    QTextOption option = document()->defaultTextOption();
    // Nothing has no direction of its own.
    option.setTextDirection(document()->isEmpty() ? layoutDirection() : Qt::LayoutDirectionAuto);
    option.setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
}

void TextArea::grow() {
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < m_most; block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    lines = qBound(m_least, lines, m_most);
    const int edge = int(document()->documentMargin()) + frameWidth();
    setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * edge + 2);
    setVerticalScrollBarPolicy(lines < m_most ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

void TextArea::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = m_enterAccepts && event->modifiers() == Qt::NoModifier;
    if (enter && (plain || event->modifiers().testFlag(Qt::ControlModifier)))
        return Q_EMIT accepted();
    QPlainTextEdit::keyPressEvent(event);
}

void TextArea::changeEvent(QEvent *event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        grow();
}

void TextArea::resizeEvent(QResizeEvent *event) {
    QPlainTextEdit::resizeEvent(event);
    grow();
}

} // namespace kontor
