// Painted in the colours of the theme.
#include "ui/widgets/mark.h"

#include "ui/widgets/paint.h"

#include <QPainter>

namespace kontor {

void paintBrandMark(QPainter *painter, const QRect &square) {
    constexpr double drawn = 22; // the side that the numbers below are made for
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(square.topLeft());
    painter->scale(square.width() / drawn, square.height() / drawn);
    paint::box(painter, QRectF(0, 0, drawn, drawn), tokens().accent, {}, 6);
    painter->setPen(QPen(tokens().onAccent, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawLine(QPointF(7.5, 6), QPointF(7.5, 16));
    painter->drawPolyline(QPolygonF{{14.5, 6.0}, {9.5, 11.0}, {14.5, 16.0}});
    painter->restore();
}

BrandMark::BrandMark(int side, QWidget *parent) : QWidget(parent) {
    setFixedSize(side, side);
}

void BrandMark::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintBrandMark(&painter, rect());
}

IconMark::IconMark(Icon icon, QWidget *parent) : QWidget(parent), m_icon(icon) {
    setFixedSize(metrics::iconSize, metrics::iconSize);
}

void IconMark::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintIcon(&painter, rect(), m_icon, tokens().textSecond);
}

} // namespace kontor
