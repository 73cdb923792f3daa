// Columns: the values that a list shows, own fields and those of linked records ("account.city") alike.
#pragma once

#include "app/ctl/output.h"
#include "core/records/repository.h"

namespace kontor::ctl {

/// A step of the way to a value: the field of each kind that can be met there (a customer is of two).
using ColumnStep = QList<QPair<const Kind *, const FieldDef *>>;

/// One column, resolved once: a field, or the way to one through links.
struct Column {
    QString key;                 // as it was asked for
    QList<ColumnStep> path = {}; // empty: the id

    /// The field by which the values are written.
    const FieldDef &field() const { return *path.last().first().second; }
};

class Columns {
public:
    /// Errors of code Usage: a field that does not exist, or a step through what is no link.
    static Result<Columns> make(const Schema &schema, const Kind &kind, const QStringList &keys);

    QStringList keys() const;
    /// A row of cells per record, in the order of the ids; what may not be seen is left out.
    QList<QList<Cell>> rows(const Reading &reading, const QList<RecordId> &ids) const;
    QList<QList<Cell>> rows(const Reading &reading, const QList<Record> &records) const;

private:
    QList<Column> m_columns;
    const Kind *m_kind = nullptr;
};

/// "id" and every field: what scripts get.
QStringList allFieldKeys(const Schema &schema, const Kind &kind);
/// "id" and the columns of a new employee's list: what people get.
QStringList listedFieldKeys(const Schema &schema, const Kind &kind);

/// The value in both forms; names of links from `names`.
Cell cellOf(const FieldDef &field, const Value &value, const RecordNames &names);

} // namespace kontor::ctl
