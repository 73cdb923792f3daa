// A pill with room around it for what shows the focus.
#include "ui/widgets/pill_button.h"

#include <QEvent>

namespace kontor {

namespace {

constexpr int ring = 3; // pixels around the pill
constexpr int pillRadius = 5;

} // namespace

PillButton::PillButton(Tone tone, Icon icon, QWidget *parent)
    : QPushButton(parent), m_tone(tone), m_icon(icon) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
}

QSize PillButton::sizeHint() const {
    return paint::pillSize(text(), true) + QSize(2 * ring, 2 * ring);
}

bool PillButton::event(QEvent *event) {
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QPushButton::event(event);
}

void PillButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QRect pill = rect().adjusted(ring, ring, -ring, -ring);
    paint::pill(&painter, pill, text(), m_tone, m_icon);
    const QColor ink = coloursOf(m_tone).text;
    if (hasFocus())
        paint::focusRing(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), pillRadius);
    else if (underMouse())
        paint::box(&painter, pill, {}, ink, pillRadius);
}

} // namespace kontor
