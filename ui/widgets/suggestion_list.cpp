// A small overlay with one line per suggestion.
#include "ui/widgets/suggestion_list.h"

#include "ui/widgets/paint.h"

#include <QEvent>
#include <QListWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int suggestionRows = 8, suggestionShadow = 10;
constexpr int detailRole = Qt::UserRole, iconRole = Qt::UserRole + 1, colourRole = Qt::UserRole + 2,
              avatarRole = Qt::UserRole + 3, createRole = Qt::UserRole + 4;

class SuggestionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override {
        return {100, std::max(30, QFontMetrics(kontor::font(TextRole::Body)).height() + 12)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const Tokens &t = tokens();
        const QRect row = option.rect;
        const bool marked = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
        if (marked)
            paint::box(painter, row.adjusted(4, 1, -4, -1), t.accentSoft);
        const auto place = [&](const QRect &rect) { return paint::mirrored(painter, row, rect); };
        const QString text = index.data().toString();
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        int x = row.left() + 12;
        const int middle = row.center().y();
        if (index.data(avatarRole).toBool()) {
            paint::avatar(painter, place(QRect(x, middle - 9, 20, 20)), text);
            x += 28;
        } else if (const auto colour = index.data(colourRole).value<QColor>(); colour.isValid()) {
            paint::box(painter, place(QRect(x + 2, middle - 4, 9, 9)), colour, {}, 4.5);
            x += 20;
        } else if (const QVariant icon = index.data(iconRole); icon.isValid()) {
            paintIcon(painter, place(QRect(x, middle - 7, 16, 16)), Icon(icon.toInt()), t.textOnPill);
            x += 24;
        }
        const QColor ink = !enabled ? t.textSecond : index.data(createRole).toBool() ? t.accentText : t.text;
        const int width = paint::text(painter, place(QRect(x, row.top(), row.right() - 10 - x, row.height())),
                                      text, kontor::font(TextRole::Body), ink);
        x += width + 10;
        if (x < row.right() - 40)
            paint::text(painter, place(QRect(x, row.top(), row.right() - 10 - x, row.height())),
                        index.data(detailRole).toString(), kontor::font(TextRole::Secondary),
                        marked ? t.textOnPill : t.textSecond);
    }
};

} // namespace

SuggestionList::SuggestionList(QWidget *owner)
    : QFrame(owner->window()), m_owner(owner), m_list(new QListWidget(this)) {
    hide();
    setFocusPolicy(Qt::NoFocus);
    setProperty("overlayOf", QVariant::fromValue<QWidget *>(owner));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setAccessibleName(tr("Suggestions"));
    auto *column = new QVBoxLayout(this);
    const int all = suggestionShadow + 1;
    column->setContentsMargins(all, all + 4, all, all + 4);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this] { take(); });
    connect(owner, &QObject::destroyed, this, [this] {
        setProperty("overlayOf", {});
        close();
        deleteLater();
    });
}

void SuggestionList::showItems(const QVector<PickerItem> &items, const QString &create,
                               const QString &nothing) {
    m_items = items;
    m_create = !create.isEmpty();
    m_list->clear();
    for (const PickerItem &item : items) {
        auto *line = new QListWidgetItem(item.text, m_list);
        line->setData(detailRole, item.detail);
        if (item.icon)
            line->setData(iconRole, int(*item.icon));
        line->setData(colourRole, item.colour);
        line->setData(avatarRole, item.avatar);
    }
    if (m_create) {
        auto *line = new QListWidgetItem(create, m_list);
        line->setData(iconRole, int(Icon::Plus));
        line->setData(createRole, true);
    } else if (items.isEmpty()) {
        (new QListWidgetItem(nothing, m_list))->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(items.isEmpty() && !m_create ? -1 : 0);
    setLayoutDirection(m_owner->layoutDirection());
    place();
    if (!isVisible())
        parentWidget()->installEventFilter(this);
    raise();
    show();
}

void SuggestionList::place() {
    if (!m_owner)
        return;
    const QWidget *host = parentWidget();
    const int rows = std::min(int(m_list->count()), suggestionRows);
    const int all = 2 * (suggestionShadow + 5);
    const int height = rows * m_list->sizeHintForRow(0) + all;
    const int width = std::max(m_owner->width(), 220) + 2 * suggestionShadow;
    const QPoint corner = m_owner->mapTo(host, QPoint(0, 0));
    int x = isRightToLeft() ? corner.x() + m_owner->width() - width + suggestionShadow
                            : corner.x() - suggestionShadow;
    x = qBound(-suggestionShadow, x, std::max(0, host->width() - width + suggestionShadow));
    int y = corner.y() + m_owner->height() + 3 - suggestionShadow;
    if (y + height - suggestionShadow > host->height() && corner.y() - height + suggestionShadow > 0)
        y = corner.y() - height + suggestionShadow - 3;
    setGeometry(x, y, width, height);
}

void SuggestionList::move(int step) {
    const int count = int(m_list->count());
    if (count > 0)
        m_list->setCurrentRow((m_list->currentRow() + step + count) % count);
}

bool SuggestionList::take() {
    const int row = m_list->currentRow();
    if (!isVisible() || row < 0)
        return false;
    close();
    if (row < m_items.size())
        Q_EMIT taken(PickerItem(m_items[row]));
    else if (m_create)
        Q_EMIT createTaken();
    return true;
}

void SuggestionList::close() {
    parentWidget()->removeEventFilter(this);
    hide();
}

bool SuggestionList::eventFilter(QObject *watched, QEvent *event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void SuggestionList::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QRect panel =
        rect().adjusted(suggestionShadow, suggestionShadow, -suggestionShadow, -suggestionShadow);
    paint::shadow(&painter, panel, 8, suggestionShadow - 1);
    paint::box(&painter, panel, tokens().surface, tokens().line, 8);
}

} // namespace kontor
