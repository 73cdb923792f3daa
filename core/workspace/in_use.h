// What people keep in the settings is never deleted while records hold it (SPEC part 3 "Deleting").
#pragma once

#include "core/schema/link_targets.h"
#include "core/workspace/unit_of_work.h"

namespace kontor {

/// Refuses, with the number of records that hold it, what is a setting and in use: a stage, a reason, a
/// currency, a department, an employee. Records in the recycle bin count only where they could not come
/// back without it and went there before this step; parts of it (the stages of a pipeline) and who made or
/// changed a record do not count. Counts records that the employee may not see.
Result<void> refuseWhatIsInUse(UnitOfWork &unit, const Record &record);

/// SQL on a row `t` of the table that the link is from: whether it names the record ?1.
QByteArray namesRecord(const LinkInto &link);

} // namespace kontor
