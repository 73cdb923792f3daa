// GridCard: a card whose rows stand in a grid, with a hairline between them.
#pragma once

#include <QFrame>

class QGridLayout;

namespace kontor {

class GridCard : public QFrame {
public:
    explicit GridCard(QWidget *parent = nullptr);

protected:
    /// Not in a layout yet.
    QGridLayout *grid() const { return m_grid; }
    void clearGrid();
    void paintEvent(QPaintEvent *event) override;

private:
    QGridLayout *m_grid;
};

} // namespace kontor
