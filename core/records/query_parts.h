// The parts that a query is compiled of, each in a file of its own: conditions, words to search for, order.
#pragma once

#include "core/records/query_sql.h"

namespace kontor {

/// The conditions of a filter. Errors as compileQuery has them.
Result<SqlPart> filterCondition(const Reading &reading, const Kind &kind, const Filter &filter);

/// Each word must stand somewhere in the record: within its names, or at the start of a word of its texts; or
/// in the names of whom it belongs to, as far as those may be seen.
SqlPart searchCondition(const Schema &schema, const Kind &kind, const QString &search);

/// What stands behind ORDER BY; the id decides between equals. Error Usage: there is no such field.
Result<QByteArray> orderBy(const Reading &reading, const Kind &kind, const QList<SortKey> &sort);

/// Each in brackets, with AND or OR between them.
SqlPart joined(const QList<SqlPart> &parts, const QByteArray &word);

/// A sentence of the context "Filter", and an error that tells it: the request itself means nothing.
QString sayQuery(const char *text);
Error queryError(const QString &text);

} // namespace kontor
