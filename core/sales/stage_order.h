// Arranging the stages of a pipeline: their order, and what becomes of deals whose stage goes.
#pragma once

#include "core/workspace/unit_of_work.h"

namespace kontor::deals {

/// The stage stands at `index` among those of its pipeline from then on. Open stages first, then the won one,
/// then the lost ones: an index outside its own kind is Refused.
Result<void> placeStage(UnitOfWork &unit, RecordId stage, int index);

/// Moves every deal of the stage that may be seen into `to`, then deletes the stage. One that still holds
/// deals is Refused (SPEC part 3 "Pipelines and stages").
Result<void> deleteStage(UnitOfWork &unit, RecordId stage, RecordId to = 0);

/// The place of a new stage of that type: behind the others of the type, with room made for it.
Result<RecordId> addStage(UnitOfWork &unit, RecordId pipeline, const QString &type, const QString &name,
                          const QString &colour);

} // namespace kontor::deals
