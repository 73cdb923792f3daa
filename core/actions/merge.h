// Merge: what becomes of 2 to 20 records that are one and the same, field by field, before and when it is
// done (X1).
#pragma once

#include "core/workspace/merging.h"

namespace kontor {

/// One field of the record that lives on, beside what the others have in it.
struct MergePlanField {
    QString key;
    merging::Rule rule = merging::Rule::Taken;
    /// Decided by the record that lives on or by the one that is sold: nobody may choose another value.
    bool isFixed = false;
    /// One for each record of the plan; empty where its kind has no such field.
    QList<Value> values = {};
    /// Place of the record whose value is taken; -1: nobody has one, or all are kept.
    int taken = -1;
};

struct MergePlan {
    const Kind *kind = nullptr; // of the record that lives on
    /// The one that lives on first, then the others, the oldest first.
    QList<Record> records;
    /// Places in `records` in the order of creation.
    QList<int> byAge = {};
    QList<MergePlanField> fields = {};

    RecordId survivor() const { return records.first().id; }
    const MergePlanField *field(QStringView key) const;
};

/// What people decide otherwise than the plan.
struct MergeChoices {
    QHash<QString, RecordId> picks = {}; // field key -> the record whose value is taken
    FieldValues values = {};             // responsible, team: any value
};

constexpr int mostMerged = 20;

/// Error Usage: fewer than two, or more than 20; Refused: not of kinds that merge, two sold ones, a converted
/// lead, a private record beside one that is not.
Result<MergePlan> planMerge(const Reading &reading, const QList<RecordRef> &records);
/// Error Invalid for a pick that the plan does not offer.
Result<RecordId> mergeRecords(UnitOfWork &unit, const QList<RecordRef> &records,
                              const MergeChoices &choices = {});
/// Brings back what was merged into that record, or, if it is itself absorbed, that one alone. Says which
/// came back.
Result<QList<RecordId>> unmergeRecord(UnitOfWork &unit, const Kind &kind, RecordId id);

} // namespace kontor
