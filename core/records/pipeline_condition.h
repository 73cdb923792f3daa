// What a condition on a pipeline says about stages and ids: the pipeline's own column has no index.
#pragma once

#include "core/records/query_sql.h"

namespace kontor {

/// An additional condition that every record of the query meets, by which an index finds those of a pipeline
/// that is small, or lies far behind the newest records. Its text is empty where it would not help.
/// `order` is the query's, compiled; empty where the records are read in any order.
SqlPart pipelineCondition(const Reading &reading, const Kind &kind, const Query &query,
                          const QByteArray &order);

} // namespace kontor
