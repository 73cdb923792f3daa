// Arranging the stages of a pipeline: their order, and what becomes of the records whose stage goes.
#pragma once

#include "core/workspace/unit_of_work.h"

namespace kontor::pipelines {

/// The stage stands at `index` among those of its pipeline from then on. Open stages first, then the won one,
/// then the lost ones: an index outside its own kind is Refused.
Result<void> placeStage(UnitOfWork &unit, RecordId stage, int index);

/// The kind that goes through the pipeline; nullptr when its kind is none of this program.
const Kind *kindOfPipeline(const Reading &reading, RecordId pipeline);

/// Moves every record of the stage that may be seen into `to`, then deletes the stage. One that still holds
/// records is Refused (SPEC part 3 "Pipelines and stages").
Result<void> deleteStage(UnitOfWork &unit, RecordId stage, RecordId to = 0);

/// The place of a new stage of that type: behind the others of the type, with room made for it. No colour:
/// the next of those that stages are offered.
Result<RecordId> addStage(UnitOfWork &unit, RecordId pipeline, const QString &type, const QString &name,
                          const QString &colour = {});

} // namespace kontor::pipelines
