// A list whose entries look like those of the navigation column.
#include "ui/widgets/navigation_list.h"

#include "ui/widgets/paint.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace kontor {

namespace {

enum EntryRole { EntryKeyRole = Qt::UserRole, EntryIconRole, EntryCountRole };

class NavigationListDelegate : public QStyledItemDelegate {
public:
    explicit NavigationListDelegate(const NavigationList *list, QObject *parent)
        : QStyledItemDelegate(parent), m_list(list) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const Tokens &t = tokens();
        painter->save();
        painter->setLayoutDirection(option.direction);
        const auto at = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const QRect all = option.rect;
        const QString text = index.data().toString();
        if (index.data(EntryKeyRole).toString().isEmpty()) {
            paint::text(painter, at(all.adjusted(18, 8, -8, 0)), text, font(TextRole::Group), t.textSecond);
            painter->restore();
            return;
        }
        const bool chosen = option.state & QStyle::State_Selected;
        const QRect box = all.adjusted(8, 1, -8, -1);
        if (chosen || option.state & QStyle::State_MouseOver)
            paint::box(painter, box, chosen ? t.accentSoft : t.pillGround);
        if (option.state & QStyle::State_HasFocus && chosen)
            paint::focusRing(painter, QRectF(box).adjusted(1, 1, -1, -1));
        int start = box.left() + 10;
        if (const QVariant icon = index.data(EntryIconRole); icon.isValid()) {
            paintIcon(painter, at(QRect(start, box.center().y() - 7, metrics::iconSize, metrics::iconSize)),
                      Icon(icon.toInt()), chosen ? t.accentText : t.textOnPill);
            start += metrics::iconSize + 9;
        }
        int end = box.right() - 9;
        const QString count = index.data(EntryCountRole).toString();
        if (!count.isEmpty()) {
            const QFont small = font(TextRole::Secondary);
            const int width = paint::figuresWidth(count, small);
            paint::figures(painter, at(QRect(end - width, box.top(), width, box.height())), count, small,
                           chosen ? t.accentText : t.textSecond);
            end -= width + metrics::space2;
        }
        if (chosen && m_list->marksCurrent()) {
            const int side = metrics::iconSize;
            paintIcon(painter, at(QRect(end - side, box.center().y() - side / 2, side, side)), Icon::Check,
                      t.accentText);
            end -= side + metrics::space2;
        }
        paint::text(painter, at(QRect(start, box.top(), end - start, box.height())), text,
                    font(chosen ? TextRole::Strong : TextRole::Body), chosen ? t.accentText : t.text);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override {
        const QFontMetrics measure(font(TextRole::Strong));
        const bool isHead = index.data(EntryKeyRole).toString().isEmpty();
        return {measure.horizontalAdvance(index.data().toString()), measure.height() + (isHead ? 18 : 14)};
    }

private:
    const NavigationList *m_list;
};

} // namespace

NavigationList::NavigationList(const QString &name, QWidget *parent) : QListWidget(parent) {
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new NavigationListDelegate(this, this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(false);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !item->data(EntryKeyRole).toString().isEmpty())
            Q_EMIT chosen(item->data(EntryKeyRole).toString());
    });
}

void NavigationList::addHead(const QString &text) {
    auto *item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
}

void NavigationList::addEntry(const QString &key, const QString &text, std::optional<Icon> icon,
                              const QString &count) {
    auto *item = new QListWidgetItem(text, this);
    item->setToolTip(text);
    item->setData(EntryKeyRole, key);
    if (icon)
        item->setData(EntryIconRole, int(*icon));
    item->setData(EntryCountRole, count);
}

QString NavigationList::current() const {
    const QListWidgetItem *item = currentItem();
    return item ? item->data(EntryKeyRole).toString() : QString();
}

void NavigationList::setCurrent(const QString &key) {
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(EntryKeyRole).toString() == key)
            setCurrentRow(i);
    }
}

void NavigationList::fitWidth(int least) {
    int width = least;
    const QFontMetrics measure(kontor::font(TextRole::Strong));
    for (int i = 0; i < count(); ++i) {
        const QString number = item(i)->data(EntryCountRole).toString();
        const int behind = number.isEmpty() ? 0 : measure.horizontalAdvance(number) + metrics::space2;
        const int before = item(i)->data(EntryIconRole).isValid() ? metrics::iconSize + 9 : 0;
        width = std::max(width, measure.horizontalAdvance(item(i)->text()) + before + behind + 48);
    }
    setFixedWidth(width);
}

} // namespace kontor
