// NotDuplicates: people say that records which look alike are different; they are not offered as duplicates
// again (X2).
#pragma once

#include "core/workspace/unit_of_work.h"

namespace kontor {

/// Says it of each pair among them, by the action "notDuplicates". Records of kinds that are compared; one of
/// each pair must be one that I may change. Errors: Usage for fewer than two, NotFound, Refused.
Result<void> markNotDuplicates(UnitOfWork &unit, const QList<RecordRef> &records);

} // namespace kontor
