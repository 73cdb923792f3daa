// Dragging inside one table needs no drag of the system: a line shows where the row will stand.
#include "ui/settings/stage_table.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace kontor {

void StageTable::keyPressEvent(QKeyEvent *event) {
    const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (event->modifiers() == Qt::ControlModifier && vertical && !currentKey().isEmpty()) {
        const int index = currentRow() + (event->key() == Qt::Key_Up ? -1 : 1);
        if (index >= 0 && index < rowCount())
            Q_EMIT moved(currentKey(), index);
        return;
    }
    if (event->key() == Qt::Key_Escape && !m_dragged.isEmpty()) {
        m_dragged.clear();
        m_line = -1;
        viewport()->update();
        return;
    }
    SimpleTable::keyPressEvent(event);
}

int StageTable::placeAt(const QPoint &pos) const {
    const int row = rowAt(pos.y());
    if (row < 0)
        return pos.y() < 0 ? 0 : rowCount();
    return pos.y() > rowViewportPosition(row) + rowHeight(row) / 2 ? row + 1 : row;
}

void StageTable::mousePressEvent(QMouseEvent *event) {
    SimpleTable::mousePressEvent(event);
    m_pressed = event->pos();
    m_from = event->button() == Qt::LeftButton ? rowAt(event->pos().y()) : -1;
}

void StageTable::mouseMoveEvent(QMouseEvent *event) {
    if (m_from < 0 || !(event->buttons() & Qt::LeftButton))
        return;
    if (m_dragged.isEmpty() &&
        (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_dragged = currentKey();
    if (!m_dragged.isEmpty())
        m_line = placeAt(event->pos());
    viewport()->update();
}

void StageTable::mouseReleaseEvent(QMouseEvent *event) {
    const QString key = m_dragged;
    const int line = m_line;
    m_dragged.clear();
    m_line = -1;
    viewport()->update();
    if (key.isEmpty() || line < 0) {
        SimpleTable::mouseReleaseEvent(event);
        return;
    }
    const int index = line > m_from ? line - 1 : line;
    if (index != m_from)
        Q_EMIT moved(key, index);
}

void StageTable::paintEvent(QPaintEvent *event) {
    SimpleTable::paintEvent(event);
    if (m_line < 0)
        return;
    const int y = m_line < rowCount() ? rowViewportPosition(m_line)
                                      : rowViewportPosition(rowCount() - 1) + rowHeight(rowCount() - 1);
    QPainter painter(viewport());
    painter.fillRect(0, y - 1, viewport()->width(), 3, tokens().accent);
}

} // namespace kontor
