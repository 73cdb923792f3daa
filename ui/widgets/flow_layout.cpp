// Lines of widgets, each line centred in its height, mirrored with the window.
#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace kontor {

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout(parent), m_gap(gap) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item) {
    m_items << item;
}

int FlowLayout::count() const {
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const {
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::insertWidget(int index, QWidget *widget) {
    addWidget(widget);
    m_items.move(m_items.size() - 1, qBound(0, index, int(m_items.size()) - 1));
    invalidate();
}

Qt::Orientations FlowLayout::expandingDirections() const {
    return {};
}

bool FlowLayout::hasHeightForWidth() const {
    return true;
}

int FlowLayout::heightForWidth(int width) const {
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const {
    int width = 0, height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect) {
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool really) const {
    const QRect room = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = room.top();
    for (qsizetype first = 0; first < m_items.size();) {
        int x = 0, height = 0;
        qsizetype end = first;
        for (; end < m_items.size(); ++end) {
            const QLayoutItem *item = m_items[end];
            if (item->isEmpty())
                continue;
            const QSize size = item->sizeHint();
            const int next = (x > 0 ? x + m_gap : 0) + std::min(size.width(), room.width());
            if (x > 0 && next > room.width())
                break;
            x = next;
            height = std::max(height, size.height());
        }
        x = 0;
        for (qsizetype i = first; really && i < end; ++i) {
            QLayoutItem *item = m_items[i];
            if (item->isEmpty())
                continue;
            const QSize size = item->sizeHint().boundedTo(QSize(room.width(), height));
            const QRect straight(QPoint(room.left() + x, y + (height - size.height()) / 2), size);
            item->setGeometry(QStyle::visualRect(direction, room, straight));
            x += size.width() + m_gap;
        }
        y += height + (height > 0 ? m_gap : 0);
        first = end;
    }
    return std::max(0, y - m_gap - rect.top()) + contentsMargins().bottom();
}

} // namespace kontor
