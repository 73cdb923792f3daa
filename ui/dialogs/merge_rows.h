// The plan of a merge as the rows of a CompareTable.
#pragma once

#include "ui/dialogs/compare_model.h"
#include "ui/dialogs/merge_facts.h"
#include "ui/models/field_format.h"

namespace kontor {

/// The field of each row beside the rows.
struct MergeRows {
    QStringList keys;
    QList<CompareRow> rows;
};

/// Whether the field is chosen in the foot of the sheet alone (X1).
bool isOfFoot(const QString &field);

/// Every field in which any of the records has something, with what the result will have.
MergeRows mergeRows(const FieldFormat &format, const MergeFacts &facts);

/// Takes the value of the record at that place, and with it what goes together with the field.
void pickIn(MergePlan &plan, const Schema &schema, const QString &field, int place);

} // namespace kontor
