// The rules of deals: stages, probability, closing, locking, money in the office's currency.
#pragma once

#include "core/records/repository.h"
#include "core/sales/deal.h"
#include "core/workspace/unit_of_work.h"

namespace kontor::deals {

void registerRules(RuleBook &book);

/// What "Move to stage" is given (SPEC part 3 "Pipelines and stages"); one action behind every way of moving.
struct Move {
    Id<StageKind> stage;
    Id<LostReasonKind> lostReason = {};
    QString lostComment = {};
    QDate closed = {};       // empty: today
    FieldValues values = {}; // what the stage asked for, written with the move
};

/// Error Required names the field that the stage asks for; Refused: the deal is locked.
Result<void> move(UnitOfWork &unit, RecordId deal, const Move &to);
/// Opens a sold deal again. No stage: the one it came from.
Result<void> unlock(UnitOfWork &unit, RecordId deal, Id<StageKind> stage = {});
/// Where unlock puts a sold deal when no stage is given: the open one it came from, else the first of its
/// pipeline.
RecordId stageBeforeSale(const Reading &reading, RecordId deal);

/// What entering a stage asks for, as it stands in the stage.
struct StageNeeds {
    bool won = false;
    bool lost = false; // asks for a reason
    QStringList requiredFields;
};
StageNeeds needsOf(const Reading &reading, RecordId stage);

/// Won and lost deals only if closed in the last 30 days, unless the filter speaks of closing or stages
/// itself.
Filter withRecentlyClosed(const Reading &reading, const Filter &filter);
/// The same for a day of the office that is known.
Filter orRecentlyClosed(const Filter &filter, QDate today);
/// Closed in the last 30 days.
Filter recentlyClosed(QDate today);

} // namespace kontor::deals
