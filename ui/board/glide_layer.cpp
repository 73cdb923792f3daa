// One timer moves all of them, for as long as the theme says.
#include "ui/board/glide_layer.h"

#include "ui/theme/tokens.h"

#include <QEasingCurve>
#include <QPainter>

namespace kontor {

GlideLayer::GlideLayer(QWidget *parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setVisible(false);
    m_clock.start();
    m_timer.setInterval(8);
    connect(&m_timer, &QTimer::timeout, this, &GlideLayer::step);
}

void GlideLayer::prepare(RecordId id, const QString &origin, const QPixmap &picture, const QPoint &from) {
    m_waiting.insert(id, {origin, picture, from});
}

void GlideLayer::start(RecordId id, const QPoint &to) {
    Journey journey = m_waiting.take(id);
    journey.to = to;
    journey.began = m_clock.elapsed();
    journey.shown = journey.from;
    m_moving.insert(id, journey);
    cover();
    raise();
    show();
    m_timer.start();
}

/// No larger than the ways of the cards: what lies below is painted again with every step.
void GlideLayer::cover() {
    QRect ways;
    for (const Journey &journey : std::as_const(m_moving))
        ways |= journey.covers(journey.from) | journey.covers(journey.to);
    setGeometry(ways & parentWidget()->rect());
}

QPoint GlideLayer::at(const Journey &journey, qint64 now) {
    static const QEasingCurve curve(QEasingCurve::OutCubic);
    const double share = std::min(1.0, double(now - journey.began) / metrics::glide);
    const double way = curve.valueForProgress(share);
    return journey.from + (QPointF(journey.to - journey.from) * way).toPoint();
}

void GlideLayer::step() {
    const qint64 now = m_clock.elapsed();
    const QList<RecordId> moving = m_moving.keys();
    for (const RecordId id : moving) {
        Journey &journey = m_moving[id];
        update(journey.covers(journey.shown).translated(-pos()));
        journey.shown = at(journey, now);
        update(journey.covers(journey.shown).translated(-pos()));
        if (now - journey.began < metrics::glide)
            continue;
        m_moving.remove(id);
        Q_EMIT arrived(id);
    }
    if (m_moving.isEmpty()) {
        m_timer.stop();
        hide();
    }
}

void GlideLayer::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    for (const Journey &journey : std::as_const(m_moving))
        painter.drawPixmap(journey.shown - pos(), journey.picture);
}

} // namespace kontor
