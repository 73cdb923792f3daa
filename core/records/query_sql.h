// Turns a Query into SQL over the seen_ views: columns from the Schema, values bound, nothing pasted in.
#pragma once

#include "core/records/context.h"
#include "core/records/query.h"
#include "core/storage/statement.h"

namespace kontor {

struct SqlPart {
    QByteArray text;
    QList<RawValue> values; // of its ?, in order
};

struct SqlQuery {
    const Kind *kind = nullptr;
    QByteArray from;  // {deal}
    SqlPart where;    // never empty
    QByteArray order; // "title_sort, id"
};

/// Whether the records are walked in the query's order, or counted in any.
enum class Read { InAnyOrder, InOrder };

/// Errors: no such kind, field or name (Usage, NotFound), ambiguous names with their candidates (Ambiguous).
Result<SqlQuery> compileQuery(const Reading &reading, const Query &query, Read read = Read::InAnyOrder);

/// The ids of the records of a kind that a literal means: an id, #number, me, or a name in any language.
/// A stage name means the stages of that name in every pipeline; other names that fit several are Ambiguous.
Result<QList<RecordId>> recordsMeant(const Reading &reading, const Kind &kind, const Literal &literal);

/// "(1,2,3)": ids as SQL reads them behind IN.
QByteArray idList(const QList<RecordId> &ids);

/// The values, bound from `first` on; returns the next free place.
int bindAll(Statement &statement, const QList<RawValue> &values, int first = 1);

} // namespace kontor
