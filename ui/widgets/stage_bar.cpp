// Segments of equal width where the names allow it, black or white text by contrast, elided with a tool tip.
#include "ui/widgets/stage_bar.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/roving_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <algorithm>

namespace kontor {

class StageSegment : public RovingButton {
public:
    StageSegment(const StageItem &stage, QWidget *parent)
        : RovingButton(stage.name, parent), m_colour(stage.colour) {
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
        setMinimumWidth(24);
    }

    void set(bool coloured, bool current) {
        m_coloured = coloured;
        m_current = current;
        setAccessibleName(current ? StageBar::tr("%1, current stage").arg(text()) : text());
        update();
    }

    /// Its name between its edges.
    int leastWidth() const {
        return QFontMetrics(kontor::font(TextRole::Body)).horizontalAdvance(text()) + 2 * edge + 2;
    }

    QSize sizeHint() const override {
        const QFontMetrics measure(kontor::font(TextRole::Body));
        return {measure.horizontalAdvance(text()) + 20, std::max(28, measure.height() + 10)};
    }

protected:
    void resizeEvent(QResizeEvent *event) override {
        setToolTip(leastWidth() > width() ? text() : QString());
        QPushButton::resizeEvent(event);
    }

    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const Tokens &t = tokens();
        QColor ground = m_coloured ? m_colour : t.pillGround;
        if (underMouse() && isEnabled())
            ground = m_coloured ? ground.lighter(108) : blend(t.pillGround, m_colour, 0.25);
        const QColor ink = m_coloured ? readableOn(ground) : underMouse() ? t.text : t.textOnPill;
        paint::box(&painter, rect(), ground, {}, 4);
        paint::text(&painter, rect().adjusted(edge, 0, -edge, 0), text(),
                    kontor::font(m_current ? TextRole::Strong : TextRole::Body), ink, paint::Side::Centre);
        if (hasFocus())
            paint::box(&painter, QRectF(rect()).adjusted(2, 2, -2, -2), {},
                       m_coloured ? readableOn(ground) : t.accent, 3, 1.6);
    }

private:
    static constexpr int edge = 6;

    QColor m_colour;
    bool m_coloured = false;
    bool m_current = false;
};

StageBar::StageBar(QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3);
    setAccessibleName(tr("Stages"));
}

void StageBar::setStages(const QVector<StageItem> &stages) {
    qDeleteAll(m_segments);
    m_segments.clear();
    m_stages = stages;
    for (const StageItem &stage : stages) {
        auto *segment = new StageSegment(stage, this);
        m_segments << segment;
        layout()->addWidget(segment);
        connect(segment, &QPushButton::clicked, this, [this, key = stage.key] {
            if (!m_readOnly && key != m_current)
                Q_EMIT chosen(key);
        });
    }
    apply();
    share();
}

void StageBar::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    share();
}

/// Equal widths; where a name would be cut and all names have room, the room is divided by the names.
void StageBar::share() {
    auto *row = static_cast<QHBoxLayout *>(layout());
    const auto count = std::max<int>(1, int(m_segments.size()));
    const int room = width() - (count - 1) * row->spacing();
    int widest = 0;
    int needed = 0;
    for (const StageSegment *segment : std::as_const(m_segments)) {
        widest = std::max(widest, segment->leastWidth());
        needed += segment->leastWidth();
    }
    const bool byName = widest > room / count && needed <= room;
    for (StageSegment *segment : std::as_const(m_segments))
        row->setStretchFactor(segment, byName ? segment->leastWidth() : 1);
}

void StageBar::setCurrent(const QString &key) {
    m_current = key;
    apply();
}

void StageBar::setAllColoured(bool on) {
    m_all = on;
    apply();
}

void StageBar::setReadOnly(bool on) {
    m_readOnly = on;
    apply();
}

void StageBar::apply() {
    int current = -1;
    for (int i = 0; i < m_stages.size(); ++i)
        if (m_stages[i].key == m_current)
            current = i;
    for (int i = 0; i < m_stages.size(); ++i) {
        const bool passed = i < current && !m_stages[i].final;
        m_segments[i]->set(m_all || passed || i == current, i == current);
        m_segments[i]->setFocusPolicy(m_readOnly                  ? Qt::NoFocus
                                      : i == std::max(current, 0) ? Qt::StrongFocus
                                                                  : Qt::ClickFocus);
        m_segments[i]->setAttribute(Qt::WA_TransparentForMouseEvents, m_readOnly);
    }
}

void StageBar::walk(int step) {
    for (int i = 0; i < m_segments.size(); ++i) {
        const int next = i + step;
        if (m_segments[i]->hasFocus() && next >= 0 && next < m_segments.size())
            return m_segments[next]->setFocus(Qt::TabFocusReason);
    }
}

void StageBar::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(isRightToLeft() ? 1 : -1);
    case Qt::Key_Right:
        return walk(isRightToLeft() ? -1 : 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        for (StageSegment *segment : std::as_const(m_segments))
            if (segment->hasFocus())
                return segment->click();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

QSize StageBar::sizeHint() const {
    return {QWidget::sizeHint().width(), m_segments.isEmpty() ? 28 : m_segments.first()->sizeHint().height()};
}

} // namespace kontor
