// Draws its ground; what stands on it lays itself out.
#include "ui/widgets/surface.h"

#include "ui/widgets/paint.h"

#include <QPainter>

namespace kontor {

Surface::Surface(QWidget *parent) : QWidget(parent) {}

void Surface::setWarning(bool on) {
    m_warning = on;
    update();
}

void Surface::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Tokens &t = tokens();
    paint::box(&painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.surface,
               m_warning ? t.amber : t.line, metrics::radiusCard);
}

} // namespace kontor
