// Kept totals: count and sums per stage, currency and gate, in the unit of the change itself (DESIGN 5, goal
// 2). For each kind with stages and an amount.
#pragma once

#include "core/records/repository.h"
#include "core/workspace/rule_book.h"

namespace kontor::stages {

void registerTotals(RuleBook &book, const Kind &kind);
/// Once, whatever the number of kinds: writes what the units gather.
void registerTotalsWriter(RuleBook &book);

/// Makes the table anew from the records.
void rebuildTotals(Connection &connection, const Schema &schema);
/// Lines where the table and a GROUP BY differ: 0 when all is well.
int wrongTotals(Connection &connection, const Schema &schema);

/// Per stage id, from the kept totals: of all records that may be seen, or of one responsible.
QHash<RecordId, Totals> stageTotals(const Reading &reading, const Kind &kind, RecordId pipeline,
                                    std::optional<RecordId> responsible);

} // namespace kontor::stages
