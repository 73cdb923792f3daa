// A list view without a frame and without a selection of its own.
#include "ui/board/column_view.h"

#include "ui/board/card_painter.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace kontor {

ColumnView::ColumnView(BoardModel &board, CardMarks &marks, QWidget *parent)
    : QListView(parent), m_marks(marks) {
    setItemDelegate(new CardDelegate(board, marks, this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // keeps the gap; it is painted only when there is something to scroll
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setAutoScroll(false);
    viewport()->setAutoFillBackground(false);
    setBackgroundRole(QPalette::NoRole);
    verticalScrollBar()->setSingleStep(40);
}

void ColumnView::setColumn(BoardColumnModel *column) {
    m_column = column;
    setModel(column);
    setAccessibleName(column->column().name);
}

RecordId ColumnView::currentId() const {
    return m_column && currentIndex().isValid() ? m_column->idAt(currentIndex().row()) : 0;
}

void ColumnView::setCurrentRow(int row) {
    const QModelIndex index = row < 0 ? QModelIndex() : m_column->index(row);
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

QRect ColumnView::cardRect(int row) const {
    return visualRect(m_column->index(row)).adjusted(0, 0, 0, -board::cardGap);
}

int ColumnView::rowNear(int y) const {
    const int count = m_column->rowCount();
    if (count == 0)
        return -1;
    const int pitch = board::cardHeight() + board::cardGap;
    return std::clamp((y + verticalScrollBar()->value()) / pitch, 0, count - 1);
}

RecordId ColumnView::idAt(const QPoint &position) const {
    const QModelIndex index = indexAt(position);
    return index.isValid() && cardRect(index.row()).contains(position) ? m_column->idAt(index.row()) : 0;
}

void ColumnView::mousePressEvent(QMouseEvent *event) {
    const RecordId id = idAt(event->pos());
    m_pressed = event->button() == Qt::LeftButton ? id : 0;
    m_pressedAt = event->pos();
    if (id == 0 && event->button() == Qt::LeftButton)
        Q_EMIT cardPressed(0, event->modifiers());
    if (id != 0)
        setCurrentRow(m_column->rowOf(id));
    if (m_pressed != 0)
        Q_EMIT cardPressed(id, event->modifiers());
    event->accept();
}

void ColumnView::mouseMoveEvent(QMouseEvent *event) {
    const bool isDrag = m_pressed != 0 && event->buttons().testFlag(Qt::LeftButton) &&
                        (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (isDrag) {
        const RecordId id = std::exchange(m_pressed, 0);
        Q_EMIT dragWanted(id, m_pressedAt - cardRect(m_column->rowOf(id)).topLeft());
        return;
    }
    if (event->buttons() == Qt::NoButton)
        hover(idAt(event->pos()));
}

void ColumnView::mouseReleaseEvent(QMouseEvent *event) {
    const RecordId id = std::exchange(m_pressed, 0);
    if (event->button() == Qt::LeftButton && id != 0 && id == idAt(event->pos()))
        Q_EMIT cardClicked(id, event->modifiers());
}

void ColumnView::paintEvent(QPaintEvent *event) {
    QListView::paintEvent(event);
    if (!m_column || m_column->rowCount() > 0 || !m_column->totals())
        return;
    // Room for the first card, so that an empty column is still a place.
    QPainter painter(viewport());
    paint::card(&painter, viewport()->rect().adjusted(0, 0, 0, -board::margin), {.ghost = true});
}

void ColumnView::contextMenuEvent(QContextMenuEvent *event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const RecordId id = byKey ? currentId() : idAt(event->pos());
    if (id == 0)
        return;
    const QPoint place =
        byKey ? viewport()->mapToGlobal(cardRect(currentIndex().row()).center()) : event->globalPos();
    Q_EMIT menuWanted(id, place);
}

void ColumnView::leaveEvent(QEvent *event) {
    hover(0);
    QListView::leaveEvent(event);
}

void ColumnView::focusInEvent(QFocusEvent *event) {
    QListView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !currentIndex().isValid() && m_column && m_column->rowCount() > 0)
        setCurrentRow(0);
    viewport()->update();
}

void ColumnView::hover(RecordId id) {
    if (m_marks.hovered == id)
        return;
    m_marks.hovered = id;
    viewport()->update();
}

} // namespace kontor
