// Rows in the order of their keys, each value with its length, so that nothing can pass for something else.
#include "core/actions/content_hash.h"

#include "core/storage/connection.h"

#include <QCryptographicHash>
#include <algorithm>

namespace kontor {

namespace {

void addBytes(QCryptographicHash &hash, const QByteArray &bytes) {
    hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
}

/// Empty ones are left out: a field that was added and never filled changes nothing.
void addRow(QCryptographicHash &hash, const Statement &row, const QList<QByteArray> &names) {
    for (int column = 0; column < row.columnCount(); ++column) {
        const RawValue value = row.raw(column);
        if (value.isNull() || (value.type == RawValue::Type::Text && value.bytes.isEmpty()))
            continue;
        addBytes(hash, names.value(column));
        addBytes(hash,
                 value.type == RawValue::Type::Integer ? QByteArray::number(value.integer) : value.bytes);
    }
    hash.addData(";");
}

void addRows(QCryptographicHash &hash, Connection &connection, const QByteArray &table,
             const QList<QByteArray> &columns, const QByteArray &rest) {
    addBytes(hash, table);
    Statement rows(connection, "SELECT " + columns.join(',') + " FROM " + table + rest);
    while (rows.step())
        addRow(hash, rows, columns);
}

/// What people and rules wrote into a kind's table: neither what follows from other fields nor who did it.
QList<QByteArray> writtenColumns(const Schema &schema, const Kind &kind) {
    QList<QByteArray> columns;
    for (const FieldDef &field : schema.fields(kind)) {
        const bool byChange = field.key == u"changed" || field.key == u"changedBy";
        if (!field.isStored() || field.options.derived || byChange)
            continue;
        columns << field.column;
        if (field.type == FieldType::Money)
            columns << field.currencyColumn();
    }
    std::sort(columns.begin(), columns.end());
    columns.prepend("id");
    return columns;
}

} // namespace

QByteArray contentHash(Connection &connection, const Schema &schema) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<const Kind *> kinds = schema.kinds();
    std::sort(kinds.begin(), kinds.end(),
              [](const Kind *a, const Kind *b) { return a->table() < b->table(); });
    QByteArray gone;
    for (const Kind *kind : kinds) {
        gone += (gone.isEmpty() ? "SELECT id FROM " : " UNION ALL SELECT id FROM ") + kind->table() +
                " WHERE bin IS NOT NULL";
        addRows(hash, connection, kind->table(),
                writtenColumns(schema, *kind) + QList<QByteArray>{"merged_into"},
                " WHERE bin IS NULL ORDER BY id");
    }
    const auto ofPresent = [&gone](const QByteArray &owner) {
        return " WHERE " + owner + " NOT IN (" + gone + ")";
    };
    // What a record links to is a set; the order in which it is shown is no content.
    addRows(hash, connection, "link", {"owner_id", "field", "target_id", "percent", "from_id", "home_ids"},
            ofPresent("owner_id") + " ORDER BY owner_id, field, target_id");
    addRows(hash, connection, "entry",
            {"owner_id", "field", "position", "type", "label", "value", "key", "is_primary", "valid",
             "from_id", "consent", "consent_since", "consent_source", "consent_by_id"},
            ofPresent("owner_id") + " ORDER BY owner_id, field, position, value");
    addRows(hash, connection, "file_version", {"file_id", "version", "sha256", "at", "by_id"},
            ofPresent("file_id") + " ORDER BY file_id, version");
    return hash.result().toHex();
}

} // namespace kontor
