// Kept totals: count and sums per stage, currency and gate, in the unit of the change itself (DESIGN 5, goal
// 2).
#pragma once

#include "core/records/repository.h"
#include "core/workspace/rule_book.h"

namespace kontor::deals {

void registerTotals(RuleBook &book);

/// Makes the table anew from the deals.
void rebuildTotals(Connection &connection);
/// Lines where the table and a GROUP BY differ: 0 when all is well.
int wrongTotals(Connection &connection);

/// Per stage id, from the kept totals: of all deals that may be seen, or of one responsible.
QHash<RecordId, Totals> stageTotals(const Reading &reading, RecordId pipeline,
                                    std::optional<RecordId> responsible);

} // namespace kontor::deals
