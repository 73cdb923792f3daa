// Stages: how records of any kind go through a pipeline. Entering, moving, closing, unlocking (SPEC part 3
// "Pipelines and stages"); which fields say so stands in the kind's Staging.
#pragma once

#include "core/records/repository.h"
#include "core/sales/deal.h"
#include "core/workspace/unit_of_work.h"

namespace kontor::stages {

/// For each kind with stages.
void registerRules(RuleBook &book, const Kind &kind);

/// What "Move to stage" is given; one action behind every way of moving.
struct Move {
    Id<StageKind> stage = {};
    RecordId reason = 0; // why it is lost: a record of the kind's own list of reasons
    QString comment = {};
    QDate closed = {};       // empty: today
    FieldValues values = {}; // what the stage asked for, written with the move
};

/// Error Required names the field that the stage asks for; Refused: the record is sold and locked.
Result<void> move(UnitOfWork &unit, const Kind &kind, RecordId id, const Move &to);
/// Opens a sold record again. No stage: the one it came from.
Result<void> unlock(UnitOfWork &unit, const Kind &kind, RecordId id, Id<StageKind> stage = {});
/// Where unlock puts a record when no stage is given: the open one it came from, else the first of its
/// pipeline.
RecordId stageBeforeSale(const Reading &reading, const Kind &kind, RecordId id);

/// The first open stage of the pipeline, 0: of the kind's first pipeline. 0 where there is none.
RecordId firstOpenStage(const Reading &reading, const Kind &kind, RecordId pipeline);
RecordId wonStage(const Reading &reading, RecordId pipeline);
/// The first lost stage of the record's pipeline that is still offered; 0 where there is none.
RecordId firstLost(const Reading &reading, const Record &record);

/// What entering a stage asks for, as it stands in the stage.
struct StageNeeds {
    bool won = false;
    bool lost = false; // asks for a reason
    QStringList requiredFields;
};
StageNeeds needsOf(const Reading &reading, RecordId stage);

/// Whether lists and boards show of won and lost records only those closed in the last 30 days: unless the
/// query is of the bin, or its filter speaks of closing, stages or ids itself.
bool showsRecentlyClosed(const Kind &kind, const Query &query);
/// The query as lists and boards run it.
Query withRecentlyClosed(const Reading &reading, Query query);
/// Closed in the last 30 days.
Filter recentlyClosed(const Kind &kind, QDate today);

} // namespace kontor::stages
