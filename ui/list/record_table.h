// RecordTable: the grid of a list: keys, header, hovering, the block of marked cells.
#pragma once

#include "ui/list/list_layout.h"
#include "ui/models/table_model.h"

#include <QTableView>

namespace kontor {

class ListDelegate;

class RecordTable : public QTableView {
    Q_OBJECT

public:
    RecordTable(TableModel &model, ListDelegate &delegate, QWidget *parent);

    /// Columns, widths and arrows of sorting; columns without a width get what their first rows want.
    void apply(const ListLayout &layout);
    /// Where the current cell stands; 0 and empty for none.
    RecordId currentRecord() const;
    void setCurrent(RecordId id, const QString &field = {});
    /// Rows and columns of the marked block, or the current cell alone; columns of fields only.
    QModelIndexList block() const;

    /// What clicks and drags on its head do, for the column of the current cell. With `added` after the keys
    /// it is sorted by; `left` as it is seen; `by` pixels.
    void sortByCurrentColumn(bool added);
    void moveCurrentColumn(bool left);
    void widenCurrentColumn(int by);

Q_SIGNALS:
    void layoutEdited(const kontor::ListLayout &layout);
    void openRequested(kontor::RecordId id, bool ownWindow);
    void deleteRequested();
    /// A letter was pressed: it belongs into the search field.
    void typed(const QString &text);
    void copyRequested();
    void pasteRequested();
    void fillRequested();
    void columnMenuRequested(const QPoint &global);
    void rowMenuRequested(const QPoint &global);
    void escapePressed();

protected:
    /// The boxes at the edge are no field: keys never lead into them.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool handleKey(QKeyEvent *event);
    void tickBlock();
    void tickRange(int from, int to);
    void onSectionClicked(int section);
    void sortBy(int section, bool added);
    void onSectionsMoved();
    void keepPlace();
    void restorePlace();
    void fitWidths();
    int widthWanted(int column) const;

    TableModel &m_model;
    ListDelegate &m_delegate;
    ListLayout m_layout;
    RecordId m_place = 0; // over a reset of the model
    int m_placeColumn = 1;
    int m_placeRow = 0;
    int m_placeScroll = 0;
    int m_lastTicked = -1;
    bool m_applying = false;
    bool m_fitted = false;
};

} // namespace kontor
