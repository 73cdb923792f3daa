// The sentences of a merge: who lives on and why, and what moves.
#pragma once

#include "ui/dialogs/compare_model.h"
#include "ui/dialogs/merge_facts.h"
#include "ui/models/field_format.h"

namespace kontor {

/// What a sentence calls a record: "Deal D-2026-118", "Bäckerei Grünwald".
QString calledText(const FieldFormat &format, const Record &record);
/// The same with its title: "Lead L-2026-87 “Anfrage Verpackung”".
QString calledWhole(const FieldFormat &format, const Record &record);

/// "Merge 3 records into one deal".
QString mergeTitle(const Kind &kind, int records);

struct StressedSentence {
    QString text;
    QStringList pieces; // of it that stand out
};
/// Which record lives on, and by what order the other values go.
StressedSentence livesOnText(const FieldFormat &format, const MergeFacts &facts);
/// With "created 18 Jun 2026, second" below their names.
QList<CompareRecord> mergeHeads(const FieldFormat &format, const MergeFacts &facts);
/// Empty where nothing moves.
QString movesText(const FieldFormat &format, const MergeFacts &facts);
/// From which record the value of a field of the foot is: "from Lead 87; Deal 412 has Anna König".
QString takenFromText(const FieldFormat &format, const MergeFacts &facts, const MergePlanField &field);
QString mergedText(const QString &title, int records);

} // namespace kontor
