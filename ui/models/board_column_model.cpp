// Replaces ids with as few steps as a view needs to stay calm.
#include "ui/models/board_column_model.h"

namespace kontor {

namespace {

constexpr qsizetype fewMoved = 10; // looked for one by one

} // namespace

BoardColumnModel::BoardColumnModel(BoardColumn column, Speaker speaker, QObject *parent)
    : QAbstractListModel(parent), m_column(std::move(column)), m_speaker(std::move(speaker)) {}

void BoardColumnModel::setIds(const QList<RecordId> &ids) {
    const qsizetype shorter = std::min(ids.size(), m_ids.size());
    qsizetype head = 0;
    while (head < shorter && ids[head] == m_ids[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && ids[ids.size() - 1 - tail] == m_ids[m_ids.size() - 1 - tail])
        ++tail;
    if (const qsizetype gone = m_ids.size() - head - tail; gone > 0) {
        beginRemoveRows({}, int(head), int(head + gone - 1));
        m_ids.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype come = ids.size() - head - tail; come > 0) {
        beginInsertRows({}, int(head), int(head + come - 1));
        m_ids = ids;
        endInsertRows();
    }
}

void BoardColumnModel::setFirst(const QList<RecordId> &first, const QSet<RecordId> &moved) {
    const bool begins =
        first.size() <= m_ids.size() && std::equal(first.cbegin(), first.cend(), m_ids.cbegin());
    const auto isBehind = [&](RecordId id) { return m_ids.indexOf(id, first.size()) >= 0; };
    if (begins && moved.size() < fewMoved && std::none_of(moved.cbegin(), moved.cend(), isBehind))
        return;
    QSet<RecordId> gone = moved;
    for (const RecordId id : first)
        gone.insert(id);
    QList<RecordId> ids = first;
    ids.reserve(first.size() + m_ids.size());
    for (const RecordId id : std::as_const(m_ids)) {
        if (!gone.contains(id))
            ids.append(id);
    }
    setIds(ids);
}

void BoardColumnModel::touch(RecordId id) {
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

void BoardColumnModel::touchAll() {
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_ids.size()) - 1));
}

int BoardColumnModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant BoardColumnModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    if (role == IdRole)
        return m_ids.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_speaker(m_ids.at(index.row()));
    return {};
}

} // namespace kontor
