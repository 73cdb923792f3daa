// Draws the card and its lines.
#include "ui/import/grid_card.h"

#include "ui/widgets/clear_layout.h"
#include "ui/widgets/paint.h"

#include <QGridLayout>
#include <QPainter>

namespace kontor {

GridCard::GridCard(QWidget *parent) : QFrame(parent), m_grid(new QGridLayout) {}

void GridCard::clearGrid() {
    clearLayout(m_grid);
}

void GridCard::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::box(&painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens().surface, tokens().line,
               metrics::radiusCard);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int row = 1; row < m_grid->rowCount(); ++row) {
        if (const QRect cell = m_grid->cellRect(row, 0); cell.isValid())
            painter.fillRect(QRect(1, cell.top() - m_grid->verticalSpacing() / 2, width() - 2, 1),
                             tokens().line);
    }
}

} // namespace kontor
