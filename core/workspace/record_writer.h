// RecordWriter: puts one record's rows into the file, and its history beside them. Knows no rules.
#pragma once

#include "core/workspace/change_set.h"
#include "core/workspace/rule_book.h"

namespace kontor {

class Collator;
class Connection;

class RecordWriter {
public:
    RecordWriter(Connection &connection, const Schema &schema, const Collator &collator, qint64 transaction);

    void insert(const Draft &draft);
    /// Writes what differs and one history row per changed field; says which fields differ.
    QSet<QString> update(const Draft &draft);
    /// What stands now in the columns of draft.extra.
    ExtraColumns extraColumns(const Draft &draft);
    /// One row of history; `field` may be the name of what is no field.
    void addHistory(const Kind &kind, RecordId id, const QString &field, const RawValue &before,
                    const RawValue &after);

    /// Rows of history written so far: first and last id, 0 when none.
    qint64 firstRow() const { return m_firstRow; }
    qint64 lastRow() const { return m_lastRow; }

private:
    struct Plan {
        QList<const FieldDef *> stored;
        QList<const FieldDef *> lists;
        QByteArray insert;
    };
    const Plan &planOf(const Draft &draft);
    int bindTitle(Statement &statement, int place, const Kind &kind, const Record &record);
    void writeList(RecordId owner, const FieldDef &field, const Value &value);

    Connection &m_connection;
    const Schema &m_schema;
    const Collator &m_collator;
    qint64 m_transaction;
    qint64 m_firstRow = 0;
    qint64 m_lastRow = 0;
    QHash<const Kind *, Plan> m_plans;
};

/// In the history the currency of a Money field has a row of its own.
QString currencyFieldKey(const QString &fieldKey);

} // namespace kontor
