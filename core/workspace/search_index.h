// SearchIndex: the folded words of every record that is found by search (DESIGN 5, X18).
#pragma once

#include "core/records/record.h"

#include <QSet>

namespace kontor {

class Connection;

/// The folded text of a record.
struct SearchText {
    QString names; // found by any part
    QString more;  // found by the beginning of its words, as the names are too

    QString words() const { return names + u' ' + more; }
};
SearchText searchText(const Schema &schema, const Record &record);

/// Gathers what a unit changes: SQLite puts what a statement told an index on the disk with that statement's
/// end, so that a row at a time costs many times the whole at once.
class SearchIndex {
public:
    SearchIndex(Connection &connection, const Schema &schema) : m_connection(connection), m_schema(schema) {}

    /// `isNew`: the search cannot know it yet.
    void put(const Record &record, bool isNew);
    void remove(RecordId id);
    /// Whether the change of those fields concerns the search.
    bool concerns(const Kind &kind, const QSet<QString> &fields) const;
    /// Writes the two indexes.
    void finish();
    /// Makes both anew from the documents (DESIGN 6: derived tables can be rebuilt).
    static void rebuild(Connection &connection);

private:
    /// What comes in the place of an indexed document; until then the old one stands, for the indexes forget
    /// by it.
    struct Replacement {
        SearchText text = {};
        bool isGone = false;
    };

    bool isKnown(RecordId id);
    void change(RecordId id, const SearchText &text);
    void replace(RecordId id, const Replacement &by);
    void writeReplacements();
    void writeFresh();

    Connection &m_connection;
    const Schema &m_schema;
    QSet<RecordId> m_fresh; // the document is written, the indexes lack it
    QHash<RecordId, Replacement> m_replaced;
};

} // namespace kontor
