// Paints the circle and the name.
#include "ui/widgets/step_mark.h"

#include "ui/widgets/paint.h"

#include <QPainter>

namespace kontor {

namespace {

constexpr int circle = 20;
constexpr int circleGap = 8;

} // namespace

StepMark::StepMark(QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepMark::setTexts(const QString &number, const QString &name) {
    m_number = number;
    m_name = name;
    setAccessibleName(name.isEmpty() ? number : tr("%1. %2", "number and name of a step").arg(number, name));
    updateGeometry();
    update();
}

void StepMark::setState(State state) {
    m_state = state;
    setAccessibleDescription(state == State::Done      ? tr("done")
                             : state == State::Current ? tr("now")
                                                       : QString());
    update();
}

QSize StepMark::sizeHint() const {
    const QFontMetrics measure(kontor::font(TextRole::Strong)); // of the current one: the others do not move
    if (m_name.isEmpty())
        return {circle, circle};
    return {circle + circleGap + measure.horizontalAdvance(m_name) + 2, std::max(circle, measure.height())};
}

void StepMark::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Tokens &t = tokens();
    const QRect place = paint::mirrored(&painter, rect(), QRect(0, (height() - circle) / 2, circle, circle));
    const bool current = m_state == State::Current;
    const QColor ground = current ? t.accent : m_state == State::Done ? t.green : t.pillGround;
    paint::box(&painter, place, ground, {}, circle / 2.0);
    if (m_state == State::Done)
        paintIcon(&painter, place.adjusted(4, 4, -4, -4), Icon::Check, t.onGreen);
    else
        paint::text(&painter, place, m_number, kontor::font(TextRole::Secondary),
                    current ? t.onAccent : t.textOnPill, paint::Side::Centre);
    paint::text(&painter, paint::mirrored(&painter, rect(), rect().adjusted(circle + circleGap, 0, 0, 0)),
                m_name, kontor::font(current ? TextRole::Strong : TextRole::Body),
                current ? t.text : t.textSecond);
}

} // namespace kontor
