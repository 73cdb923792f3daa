// Rows, columns and ticks for views.
#include "ui/models/table_model.h"

namespace kontor {

TableModel::TableModel(RecordSource &source, const FieldFormat &format, const QByteArray &kind,
                       QObject *parent)
    : QAbstractTableModel(parent), m_kindKey(kind), m_format(format), m_cache(source, kind), m_ids(source) {
    for (const FieldDef &field : m_format.schema().fields(this->kind())) {
        if (field.type == FieldType::Money && m_money.isEmpty())
            m_money = field.key;
    }
    connect(&m_ids, &QueryIds::idsChanged, this, &TableModel::showIds);
    // One range for all: views repaint what they show anyway, and finding the rows of ids walks the whole
    // list.
    connect(&m_cache, &RecordCache::rowsChanged, this, &TableModel::repaintAll);
    connect(&m_cache, &RecordCache::namesChanged, this, &TableModel::repaintAll);
    connect(&m_cache, &RecordCache::schemaChanged, this, [this] {
        m_format = {m_cache.schema(), m_format.locale(), m_format.language()};
        setColumns(m_columns);
    });
}

void TableModel::setFormat(const FieldFormat &format) {
    m_format = {m_cache.schema(), format.locale(), format.language()};
    setColumns(m_columns);
}

void TableModel::setColumns(const QStringList &fields) {
    QStringList columns; // not at once into m_columns: they may be what is given
    QList<const FieldDef *> shown;
    for (const QString &key : fields) {
        if (const FieldDef *field = m_format.schema().field(kind(), key)) {
            columns.append(field->key);
            shown.append(field);
        }
    }
    beginResetModel();
    m_columns.swap(columns);
    m_fields.swap(shown);
    endResetModel();
}

const FieldDef *TableModel::field(int column) const {
    return column > tickColumn && column <= m_fields.size() ? m_fields[column - 1] : nullptr;
}

int TableModel::columnOf(const QString &field) const {
    const qsizetype place = m_columns.indexOf(field);
    return place < 0 ? -1 : int(place) + 1;
}

const Record *TableModel::recordAt(int row) const {
    const RecordId id = idAt(row);
    auto &cache = const_cast<RecordCache &>(m_cache); // looking ages the other rows
    if (const Record *found = cache.find(id))
        return found;
    // The page that the row stands in: one question for what will be painted next.
    const int first = row / int(RecordCache::pageSize) * int(RecordCache::pageSize);
    cache.want(ids().mid(first, RecordCache::pageSize));
    return nullptr;
}

void TableModel::showIds(const QList<RecordId> &before) {
    const QList<RecordId> &now = m_ids.ids();
    const qsizetype common = std::min(before.size(), now.size());
    const auto head =
        std::mismatch(before.begin(), before.begin() + common, now.begin()).first - before.begin();
    qsizetype tail = 0;
    while (tail < common - head && before[before.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    const qsizetype gone = before.size() - head - tail;
    const qsizetype come = now.size() - head - tail;
    m_rows = int(before.size());
    if (gone == 0 && come > 0) {
        beginInsertRows({}, int(head), int(head + come - 1));
        m_rows = int(now.size());
        endInsertRows();
    } else if (come == 0 && gone > 0) {
        beginRemoveRows({}, int(head), int(head + gone - 1));
        m_rows = int(now.size());
        endRemoveRows();
    } else if (gone == come && gone > 0) {
        // Another order: editors and the current cell stay with their record.
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList old = persistentIndexList();
        QHash<RecordId, int> places;
        for (const QModelIndex &index : old)
            places.insert(before.value(index.row()), -1);
        for (int row = int(head); row < head + come; ++row) {
            if (const auto place = places.find(now[row]); place != places.end())
                *place = row;
        }
        QModelIndexList moved;
        for (const QModelIndex &index : old) {
            const bool isOutside = index.row() < head || index.row() >= head + gone;
            const int row = isOutside ? index.row() : places.value(before.value(index.row()));
            moved.append(row < 0 ? QModelIndex() : createIndex(row, index.column()));
        }
        changePersistentIndexList(old, moved);
        Q_EMIT layoutChanged();
    } else if (gone > 0) {
        beginResetModel();
        m_rows = int(now.size());
        endResetModel();
    }
    dropLostTicks();
}

void TableModel::dropLostTicks() {
    if (m_ticks.ids.isEmpty() || m_ticks.all || !m_ids.isComplete())
        return;
    QSet<RecordId> kept;
    for (const RecordId id : ids()) {
        if (m_ticks.ids.contains(id))
            kept.insert(id);
    }
    setTicks({.ids = kept});
}

void TableModel::repaintAll() {
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
}

void TableModel::setTicks(const Ticks &ticks) {
    if (ticks == m_ticks)
        return;
    m_ticks = ticks;
    repaintAll();
    Q_EMIT ticksChanged();
}

void TableModel::toggle(int row) {
    const RecordId id = idAt(row);
    if (!id)
        return;
    Ticks ticks = m_ticks;
    if (!ticks.ids.remove(id))
        ticks.ids.insert(id);
    setTicks(ticks);
}

qint64 TableModel::tickedCount() const {
    return m_ticks.all ? ids().size() - m_ticks.ids.size() : m_ticks.ids.size();
}

int TableModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int TableModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_fields.size()) + 1;
}

QVariant TableModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= ids().size())
        return {};
    const FieldDef *shown = field(index.column());
    if (role == IdRole)
        return idAt(index.row());
    if (role == Qt::TextAlignmentRole)
        return shown ? int(m_format.alignment(*shown)) : int(Qt::AlignCenter);
    if (!shown) {
        if (role == Qt::CheckStateRole)
            return isTicked(idAt(index.row())) ? Qt::Checked : Qt::Unchecked;
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != IsThereRole &&
        role != Qt::AccessibleTextRole)
        return {};
    const Record *record = recordAt(index.row());
    if (role == IsThereRole)
        return record != nullptr;
    return record ? m_format.line(*shown, *record, m_cache.names()) : QString();
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const FieldDef *shown = field(section);
    if (role == Qt::TextAlignmentRole)
        return shown ? int(m_format.alignment(*shown)) : int(Qt::AlignCenter);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return shown ? m_format.label(*shown) : QString();
    if (role == Qt::AccessibleTextRole)
        return shown ? m_format.label(*shown) : tr("Selected");
    return {};
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const {
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const FieldDef *shown = field(index.column());
    if (!shown)
        return flags | Qt::ItemIsUserCheckable;
    if (!shown->options.readOnly && !shown->options.derived && !query().bin)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool TableModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::CheckStateRole || index.column() != tickColumn)
        return false;
    if ((value.toInt() == Qt::Checked) != isTicked(idAt(index.row())))
        toggle(index.row());
    return true;
}

} // namespace kontor
