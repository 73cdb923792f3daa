// QueryNeeds: which changes can move records into a query, out of it or to another place in it.
#pragma once

#include "core/records/query.h"
#include "core/schema/schema.h"
#include "core/workspace/change_set.h"

namespace kontor {

class QueryNeeds {
public:
    QueryNeeds() = default; // every change of anything
    /// `seesAll`: changes of who may see a record need no look. `filter` is the one that really runs.
    QueryNeeds(const Schema &schema, const Query &query, const Filter &filter, bool seesAll);

    /// Whether the ids of the query may be others after those changes.
    bool movedBy(const ChangeSet &changes) const;
    /// Whether sums of that Money field may be: the same, or an amount or probability changed.
    bool summedOtherwiseBy(const ChangeSet &changes, const QString &money) const;

private:
    void addFilter(const Schema &schema, const Kind &kind, const Filter &filter);
    void addPath(const Schema &schema, const Kind &kind, QStringList path);
    void addSearchedThrough(const Schema &schema, const Kind &kind);
    void addNames(const Kind &kind);

    QByteArray m_kind;
    bool m_everything = true;
    bool m_anyField = false;                   // words are looked for in all of them
    QHash<QByteArray, QSet<QString>> m_fields; // by kind
};

} // namespace kontor
