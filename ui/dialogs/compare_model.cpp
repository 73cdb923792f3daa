// What a cell shows, what its tool tip has, and what is said of it.
#include "ui/dialogs/compare_model.h"

#include <algorithm>

namespace kontor {

using CellKind = CompareCell::Kind;

void CompareModel::set(const QList<CompareRecord> &records, const QList<CompareRow> &rows) {
    beginResetModel();
    m_records = records;
    m_rows = rows;
    endResetModel();
}

void CompareModel::setResult(int row, const QString &result, const QString &note) {
    m_rows[row].result = result;
    m_rows[row].note = note;
    Q_EMIT dataChanged(index(row, 0), index(row, resultColumn()));
}

void CompareModel::choose(int row, int column) {
    QList<CompareCell> &cells = m_rows[row].cells;
    for (int i = 0; i < cells.size(); ++i)
        cells[i].chosen = i == column;
    Q_EMIT dataChanged(index(row, 0), index(row, resultColumn()));
}

CompareCell CompareModel::cell(int row, int column) const {
    return m_rows.at(row).cells.value(column, {.kind = CellKind::Empty});
}

int CompareModel::chosenIn(int row) const {
    const QList<CompareCell> &cells = m_rows.at(row).cells;
    const auto chosen = std::ranges::find_if(cells, [](const CompareCell &one) { return one.chosen; });
    return chosen == cells.end() ? -1 : int(chosen - cells.begin());
}

int CompareModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : resultColumn() + 1;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const {
    const CompareRow &row = m_rows.at(index.row());
    if (index.column() == resultColumn()) {
        const QString whole = (row.result + u' ' + row.note).trimmed();
        if (role == Qt::AccessibleTextRole)
            return tr("%1, result: %2").arg(row.field, whole);
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? whole : QVariant();
    }
    const CompareCell one = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return one.kind == CellKind::Empty ? QStringLiteral("–") : one.text;
    case Qt::ToolTipRole:
        return one.text;
    case Qt::AccessibleTextRole:
        return spoken(index.row(), index.column());
    case Qt::AccessibleDescriptionRole:
        return tr("Result: %1").arg(row.result);
    default:
        return {};
    }
}

QString CompareModel::spoken(int row, int column) const {
    const CompareCell one = cell(row, column);
    const QString field = m_rows.at(row).field;
    const QString record = m_records.at(column).name;
    if (one.kind == CellKind::Empty)
        return tr("%1: empty, %2").arg(field, record);
    if (one.chosen)
        return tr("%1: %2, %3, chosen").arg(field, one.text, record);
    switch (one.kind) {
    case CellKind::Candidate:
        return tr("%1: %2, %3, not chosen").arg(field, one.text, record);
    case CellKind::Fixed:
        return tr("%1: %2, %3, fixed").arg(field, one.text, record);
    case CellKind::Kept:
        return tr("%1: %2, %3, kept").arg(field, one.text, record);
    default:
        return tr("%1: %2, %3").arg(field, one.text, record);
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Vertical)
        return m_rows.at(section).field;
    if (section == resultColumn())
        return tr("Result");
    const CompareRecord &record = m_records.at(section);
    if (role == Qt::DisplayRole)
        return record.name;
    QStringList parts{record.name};
    if (record.livesOn)
        parts.append(tr("lives on"));
    if (!record.second.isEmpty())
        parts.append(record.second);
    return parts.join(QStringLiteral(", "));
}

} // namespace kontor
