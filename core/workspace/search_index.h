// SearchIndex: the folded words of every record that is found by search (DESIGN 5, X18).
#pragma once

#include "core/records/record.h"

namespace kontor {

class Connection;

/// The folded text of a record. The words contain the names as well.
struct SearchText {
    QString names;
    QString words;
};
SearchText searchText(const Schema &schema, const Record &record);

class SearchIndex {
public:
    SearchIndex(Connection &connection, const Schema &schema) : m_connection(connection), m_schema(schema) {}

    /// `bulk` gathers: the two indexes are written at finish(), rebuilt when that is cheaper.
    void add(const Record &record, bool bulk);
    void remove(const Record &record);
    /// Whether the change of those fields concerns the search.
    bool concerns(const Kind &kind, const QSet<QString> &fields) const;
    void finish();
    /// Makes everything anew from the records (DESIGN 6: derived tables can be rebuilt).
    static void rebuild(Connection &connection);

private:
    void index(RecordId id, const QString &names, const QString &words);

    Connection &m_connection;
    const Schema &m_schema;
    QList<RecordId> m_gathered;
};

} // namespace kontor
