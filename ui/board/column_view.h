// The scrolling cards of one column. What keys and drags mean is decided by the board.
#pragma once

#include "ui/models/board_column_model.h"

#include <QListView>

namespace kontor {

struct CardMarks;
class BoardModel;

class ColumnView : public QListView {
    Q_OBJECT

public:
    ColumnView(BoardModel &board, CardMarks &marks, QWidget *parent);

    void setColumn(BoardColumnModel *column);
    BoardColumnModel *column() const { return m_column; }
    /// 0 when the column is empty.
    RecordId currentId() const;
    /// Also makes it visible; -1 takes the current one away.
    void setCurrentRow(int row);
    /// In the coordinates of the viewport, without the gap below.
    QRect cardRect(int row) const;
    /// The card that stands closest to that height of the viewport; -1 in an empty column.
    int rowNear(int y) const;
    RecordId idAt(const QPoint &position) const;

Q_SIGNALS:
    void cardPressed(kontor::RecordId id, Qt::KeyboardModifiers modifiers);
    /// A press without a drag ended on a card.
    void cardClicked(kontor::RecordId id, Qt::KeyboardModifiers modifiers);
    void dragWanted(kontor::RecordId id, const QPoint &hotSpot);
    void menuWanted(kontor::RecordId id, const QPoint &globalPosition);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void hover(RecordId id);

    CardMarks &m_marks;
    BoardColumnModel *m_column = nullptr;
    RecordId m_pressed = 0;
    QPoint m_pressedAt;
};

} // namespace kontor
