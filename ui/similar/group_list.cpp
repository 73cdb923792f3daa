// Titles are read in batches; the delegate draws a title and how many records there are.
#include "ui/similar/group_list.h"

#include "core/base/text_rules.h"
#include "core/records/repository.h"
#include "ui/answer.h"
#include "ui/page.h"
#include "ui/widgets/paint.h"

#include <QStyledItemDelegate>
#include <algorithm>

namespace kontor {

namespace {

constexpr int atOnce = 64;

class GroupDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override {
        return {100, QFontMetrics(kontor::font(TextRole::Strong)).height() +
                         QFontMetrics(kontor::font(TextRole::Secondary)).height() + 18};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const Tokens &t = tokens();
        painter->save();
        painter->setLayoutDirection(option.direction);
        const bool chosen = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, chosen ? t.accentSoft : t.surface);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
        QRect place = option.rect.adjusted(metrics::space4, 8, -metrics::space3, 0);
        place.setHeight(QFontMetrics(kontor::font(TextRole::Strong)).height());
        paint::text(painter, place, index.data().toString(), kontor::font(TextRole::Strong), t.text);
        place.translate(0, place.height() + 1);
        paint::text(painter, place, index.data(GroupModel::CountRole).toString(),
                    kontor::font(TextRole::Secondary), chosen ? t.textOnPill : t.textSecond);
        if (option.state & QStyle::State_HasFocus)
            paint::focusRing(painter, QRectF(option.rect).adjusted(1, 1, -1, -2));
        painter->restore();
    }
};

} // namespace

void GroupModel::setGroups(const QList<DuplicateGroup> &groups) {
    beginResetModel();
    m_groups = groups;
    m_titles.clear();
    m_asked.clear();
    endResetModel();
}

void GroupModel::setGroup(int row, const DuplicateGroup &group) {
    if (group.size() < 2) {
        beginRemoveRows({}, row, row);
        m_groups.removeAt(row);
        endRemoveRows();
        return;
    }
    m_groups[row] = group;
    Q_EMIT dataChanged(index(row), index(row));
}

int GroupModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_groups.size());
}

QVariant GroupModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= m_groups.size())
        return {};
    const DuplicateGroup &group = m_groups.at(index.row());
    const RecordId first = group.first().id;
    const QString number = tr("%Ln records", nullptr, int(group.size()));
    if (role == CountRole)
        return number;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const auto title = m_titles.constFind(first);
    if (title == m_titles.cend() && !m_asked.contains(first))
        QMetaObject::invokeMethod(
            const_cast<GroupModel *>(this),
            [self = const_cast<GroupModel *>(this), row = index.row()] { self->read(row); },
            Qt::QueuedConnection);
    const QString text = title == m_titles.cend() ? QString() : *title;
    return role == Qt::AccessibleTextRole ? tr("%1, %2", "title, number of records").arg(text, number) : text;
}

void GroupModel::read(int row) {
    QList<RecordRef> wanted;
    const int from = row / atOnce * atOnce;
    for (int i = from; i < std::min<int>(from + atOnce, int(m_groups.size())); ++i) {
        const RecordRef &first = m_groups.at(i).first();
        if (!m_asked.contains(first.id))
            wanted.append(first);
        m_asked.insert(first.id);
    }
    if (wanted.isEmpty())
        return;
    const auto job = [wanted](const Reading &reading) -> Result<RecordNames> {
        WantedNames byKind;
        for (const RecordRef &ref : wanted)
            byKind[reading.schema().kind(ref.kind)].insert(ref.id);
        return names(reading, byKind);
    };
    onAnswer(m_host.workspace().read<RecordNames>(Workspace::LaneKind::Quick, job), this,
             [this](const Result<RecordNames> &found) {
                 if (!found)
                     return;
                 for (const auto &[id, name] : found->asKeyValueRange())
                     m_titles.insert(id, visibleControls(name.text));
                 if (!m_groups.isEmpty())
                     Q_EMIT dataChanged(index(0), index(int(m_groups.size()) - 1));
             });
}

GroupList::GroupList(QWidget *parent) : QListView(parent) {
    setItemDelegate(new GroupDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void GroupList::setCurrent(int row) {
    const int last = model() ? model()->rowCount() - 1 : -1;
    if (last >= 0)
        setCurrentIndex(model()->index(std::clamp(row, 0, last), 0));
}

void GroupList::currentChanged(const QModelIndex &now, const QModelIndex &before) {
    QListView::currentChanged(now, before);
    if (now.isValid())
        Q_EMIT chosen(now.row());
}

} // namespace kontor
