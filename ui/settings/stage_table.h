// The stages of a pipeline as a table whose rows are dragged, or moved by Ctrl+arrows.
#pragma once

#include "ui/widgets/simple_table.h"

namespace kontor {

class StageTable : public SimpleTable {
    Q_OBJECT

public:
    using SimpleTable::SimpleTable;

Q_SIGNALS:
    /// The row should stand at that place.
    void moved(const QString &key, int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int placeAt(const QPoint &pos) const;

    QString m_dragged;
    QPoint m_pressed;
    int m_from = -1;
    int m_line = -1; // the row above which it would land
};

} // namespace kontor
