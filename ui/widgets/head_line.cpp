// Lays out page head and filter line, and decides what gives way in a narrow window.
#include "ui/widgets/head_line.h"

#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/menu_text.h"
#include "ui/widgets/popup_menu.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_switch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>

namespace kontor {

namespace {

/// The mark between two names of a trail.
class TrailMark : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {16, 16}; }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        paintIcon(&painter, rect().adjusted(0, (height() - 15) / 2, 0, -(height() - 15) / 2),
                  Icon::ChevronRight, tokens().textSecond);
    }
};

QHBoxLayout *headSlot(QHBoxLayout *row) {
    auto *inside = new QHBoxLayout;
    inside->setSpacing(metrics::space2);
    row->addLayout(inside);
    return inside;
}

} // namespace

HeadLine::HeadLine(QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(10);
    m_trail = headSlot(row);
    m_title = new ValueLabel({}, TextRole::Title);
    m_title->setFocusPolicy(Qt::NoFocus);
    row->addWidget(m_title);
    m_beside = headSlot(row);
    m_views = headSlot(row);
    row->addStretch(1);
    m_actions = headSlot(row);
    leaveRoom();
}

void HeadLine::setTitle(const QString &title) {
    m_title->setText(title);
    setAccessibleName(title);
}

QString HeadLine::title() const {
    return m_title->text();
}

void HeadLine::setTrail(const QStringList &names) {
    clearLayout(m_trail);
    for (int i = 0; i < names.size(); ++i) {
        auto *link = new Button(names[i], Button::Kind::Quiet, this);
        link->setSmall(true);
        connect(link, &QPushButton::clicked, this, [this, i] { Q_EMIT trailChosen(i); });
        m_trail->addWidget(link);
        m_trail->addWidget(new TrailMark(this));
    }
    m_trail->setSpacing(0);
    leaveRoom();
}

/// A trail begins where the content of its page begins: the first name without the room around a button.
/// Layouts mirror their items but not their margins.
void HeadLine::leaveRoom() {
    const int leading = m_trail->count() == 0 ? metrics::space4 : metrics::space5 - Button::smallMargin;
    const int trailing = metrics::space4;
    layout()->setContentsMargins(isRightToLeft() ? trailing : leading, 0,
                                 isRightToLeft() ? leading : trailing, 1);
}

void HeadLine::addBesideTitle(QWidget *widget) {
    m_beside->addWidget(widget);
}

void HeadLine::setSwitch(SegmentedSwitch *views) {
    m_switch = views;
    m_views->insertWidget(0, views);
}

void HeadLine::setSearch(SearchField *search) {
    m_search = search;
    search->setMinimumWidth(140);
    search->setMaximumWidth(330);
    m_views->addWidget(search, 1);
    static_cast<QHBoxLayout *>(layout())->setStretchFactor(m_views, 3);
}

void HeadLine::setLined(bool on) {
    m_lined = on;
    update();
}

void HeadLine::addAction(QWidget *widget) {
    m_actions->addWidget(widget);
}

QSize HeadLine::sizeHint() const {
    return {QWidget::sizeHint().width(), std::max(metrics::headHeight, QWidget::sizeHint().height())};
}

QSize HeadLine::minimumSizeHint() const {
    return {400, sizeHint().height()};
}

/// In a narrow window the names of the switch give way first, then the trail, never the primary button.
void HeadLine::fit() {
    int needed = 2 * metrics::space4 + 5 * layout()->spacing() + m_title->sizeHint().width() +
                 m_beside->sizeHint().width() + m_actions->sizeHint().width();
    const int trail = m_trail->sizeHint().width();
    if (m_search)
        needed += m_search->minimumWidth();
    if (m_switch) {
        m_switch->setCompact(needed + trail + m_switch->widthWithNames() > width());
        needed += m_switch->sizeHint().width();
    }
    const int wanted = m_title->sizeHint().width();
    const int least = std::min(80, wanted);
    m_title->setMinimumWidth(least);
    m_title->setMaximumWidth(std::max(least, wanted - std::max(0, needed + trail - width())));
}

bool HeadLine::event(QEvent *event) {
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fit();
    if (event->type() == QEvent::LayoutDirectionChange)
        leaveRoom();
    return QWidget::event(event);
}

void HeadLine::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    if (m_lined)
        painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().line);
}

FilterLine::FilterLine(QWidget *parent) : QWidget(parent), m_more(new Chip(tr("More"), this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setOpens(true);
    m_more->setSecond(true);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &FilterLine::openMore);
}

void FilterLine::addChip(Chip *chip) {
    insertChip(int(m_items.size()), chip);
}

void FilterLine::insertChip(int index, Chip *chip) {
    chip->setParent(this);
    m_items.insert(qBound(0, index, int(m_items.size())), chip);
    chip->show();
    place();
}

void FilterLine::removeChip(Chip *chip) {
    m_items.removeOne(chip);
    m_hidden.removeOne(chip);
    chip->deleteLater();
    place();
}

void FilterLine::addSeparator() {
    auto *line = new HairLine(Qt::Vertical, this);
    m_items << line;
    line->show();
    place();
}

void FilterLine::setTail(QWidget *widget) {
    widget->setParent(this);
    m_tail = widget;
    widget->show();
    place();
}

QVector<Chip *> FilterLine::chips() const {
    QVector<Chip *> all;
    for (QWidget *item : m_items)
        if (auto *chip = qobject_cast<Chip *>(item))
            all << chip;
    return all;
}

QSize FilterLine::sizeHint() const {
    int width = 2 * metrics::space4, height = metrics::filterHeight;
    for (const QWidget *item : m_items) {
        width += item->sizeHint().width() + metrics::space2;
        height = std::max(height, item->sizeHint().height() + 18);
    }
    return {width + (m_tail ? m_tail->sizeHint().width() : 0), height};
}

QSize FilterLine::minimumSizeHint() const {
    return {200, sizeHint().height()};
}

bool FilterLine::event(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        m_more->setText(tr("More"));
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange ||
        event->type() == QEvent::ApplicationFontChange) {
        place();
        updateGeometry();
    }
    return QWidget::event(event);
}

void FilterLine::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    place();
}

void FilterLine::place() {
    const int gap = metrics::space2, tail = m_tail ? m_tail->sizeHint().width() + gap : 0;
    const int edge = width() - metrics::space4;
    int needed = metrics::space4 + tail;
    for (const QWidget *item : std::as_const(m_items))
        needed += item->sizeHint().width() + gap;
    const bool overflow = needed - gap > edge;
    const int room = edge - tail - (overflow ? m_more->sizeHint().width() + gap : 0);
    int x = metrics::space4;
    const auto put = [&](QWidget *widget, const QSize &size) {
        const QRect straight(QPoint(x, (height() - size.height()) / 2), size);
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), straight));
        x += size.width() + gap;
    };
    m_hidden.clear();
    bool full = false;
    for (QWidget *item : std::as_const(m_items)) {
        const bool line = qobject_cast<HairLine *>(item);
        const QSize size = line ? QSize(1, 18) : item->sizeHint();
        full = full || (overflow && x + size.width() > room);
        item->setVisible(!full);
        if (!full)
            put(item, size);
        else if (!line)
            m_hidden << static_cast<Chip *>(item);
    }
    m_more->setVisible(!m_hidden.isEmpty());
    if (!m_hidden.isEmpty())
        put(m_more, m_more->sizeHint());
    if (m_tail)
        put(m_tail, m_tail->sizeHint());
}

void FilterLine::openMore() {
    QMenu *menu = newPopupMenu(this);
    for (Chip *chip : std::as_const(m_hidden)) {
        const auto count = chip->count();
        QAction *action =
            menu->addAction(count ? menuText(chip->text()) + QLatin1Char('\t') + paint::badgeText(*count)
                                  : menuText(chip->text()));
        action->setCheckable(chip->isChecked());
        action->setChecked(chip->isChecked());
        connect(action, &QAction::triggered, chip, &Chip::click);
    }
    popUpBelow(menu, m_more);
}

} // namespace kontor
