// The switch: a grey ground on which the chosen part is raised.
#include "ui/widgets/segmented_switch.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/roving_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace kontor {

class Segment : public RovingButton {
public:
    Segment(const QString &key, const QString &text, std::optional<Icon> icon, QWidget *parent)
        : RovingButton(text, parent), m_key(key), m_icon(icon) {
        setCheckable(true);
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::ClickFocus);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Expanding);
        setAccessibleName(text);
    }

    QString key() const { return m_key; }
    void setCompact(bool on) {
        const bool compact = on && m_icon;
        const QString tip = compact ? text() : QString();
        if (tip != toolTip())
            setToolTip(tip);
        // Asked for at every layout: who stays the same must not ask for the next one.
        if (m_compact == compact)
            return;
        m_compact = compact;
        updateGeometry();
    }

    QSize sizeHint() const override { return sizeOf(m_compact); }
    QSize sizeOf(bool compact) const {
        const QFontMetrics measure(kontor::font(TextRole::Strong));
        const int words = compact ? 0 : measure.horizontalAdvance(text()) + (m_icon ? 7 : 0);
        return {words + 22 + (m_icon ? metrics::iconSize : 0), std::max(28, measure.height() + 10)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const Tokens &t = tokens();
        if (isChecked()) {
            QColor lift = t.shadow;
            lift.setAlphaF(lift.alphaF() * 0.4F);
            paint::box(&painter, QRectF(rect()).adjusted(0, 1, 0, 0), lift, {}, metrics::radiusControl - 1);
            paint::box(&painter, QRectF(rect()).adjusted(0, 0, 0, -1), t.raised, {},
                       metrics::radiusControl - 1);
        }
        const QColor ink = isChecked() || underMouse() ? t.text : t.textOnPill;
        int x = 11;
        if (m_icon) {
            const int side = metrics::iconSize;
            paintIcon(&painter,
                      paint::mirrored(&painter, rect(), QRect(x, (height() - side) / 2, side, side)), *m_icon,
                      ink);
            x += side + 7;
        }
        if (!m_compact)
            paint::text(&painter, paint::mirrored(&painter, rect(), rect().adjusted(x, 0, -4, 0)), text(),
                        kontor::font(isChecked() ? TextRole::Strong : TextRole::Body), ink);
        if (hasFocus())
            paint::focusRing(&painter, rect());
    }

private:
    QString m_key;
    std::optional<Icon> m_icon;
    bool m_compact = false;
};

SegmentedSwitch::SegmentedSwitch(QWidget *parent) : QWidget(parent) {
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
}

void SegmentedSwitch::addChoice(const QString &key, const QString &text, std::optional<Icon> icon) {
    auto *segment = new Segment(key, text, icon, this);
    const int index = int(m_segments.size());
    m_segments << segment;
    layout()->addWidget(segment);
    connect(segment, &QPushButton::clicked, this, [this, index] { choose(index); });
    if (index == 0)
        setCurrent(key);
}

void SegmentedSwitch::setText(const QString &key, const QString &text) {
    for (Segment *segment : std::as_const(m_segments)) {
        if (segment->key() != key)
            continue;
        segment->setText(text);
        segment->setAccessibleName(text);
        segment->updateGeometry();
    }
}

int SegmentedSwitch::currentIndex() const {
    for (int i = 0; i < m_segments.size(); ++i)
        if (m_segments[i]->isChecked())
            return i;
    return -1;
}

QString SegmentedSwitch::current() const {
    const int index = currentIndex();
    return index < 0 ? QString() : m_segments[index]->key();
}

void SegmentedSwitch::setCurrent(const QString &key) {
    for (Segment *segment : std::as_const(m_segments)) {
        segment->setChecked(segment->key() == key);
        segment->setFocusPolicy(segment->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void SegmentedSwitch::setCompact(bool on) {
    for (Segment *segment : std::as_const(m_segments))
        segment->setCompact(on);
}

int SegmentedSwitch::widthWithNames() const {
    int width = 4;
    for (const Segment *segment : m_segments)
        width += segment->sizeOf(false).width();
    return width;
}

void SegmentedSwitch::choose(int index) {
    const bool held = isAncestorOf(window()->focusWidget());
    setCurrent(m_segments[index]->key());
    if (held)
        m_segments[index]->setFocus();
    Q_EMIT chosen(m_segments[index]->key());
}

void SegmentedSwitch::keyPressEvent(QKeyEvent *event) {
    int step = 0;
    if (event->key() == Qt::Key_Left)
        step = isRightToLeft() ? 1 : -1;
    else if (event->key() == Qt::Key_Right)
        step = isRightToLeft() ? -1 : 1;
    const int next = currentIndex() + step;
    if (step == 0)
        return QWidget::keyPressEvent(event);
    if (next >= 0 && next < m_segments.size())
        choose(next);
}

void SegmentedSwitch::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paint::box(&painter, rect(), tokens().pillGround);
}

} // namespace kontor
