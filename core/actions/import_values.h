// Values of a file that mean nothing by themselves, and what they can be made to mean: a stage, a person, a
// choice, yes or no.
#pragma once

#include "core/actions/import_plan.h"

namespace kontor {

/// The meaning of a value of which a record is to be made, by its name. A name holds no control characters.
inline constexpr QStringView createIt = u"\u0001create";

/// Whether values of the column may mean it: those of stages and employees, never of pipelines or choices.
bool canBeCreated(const Schema &schema, const ImportPlan &plan, int column);

/// Whether a column of that field holds only certain values, of which an import makes no new ones.
bool takesCertainValues(const Schema &schema, const ImportPlan &plan, const FieldDef &field);

/// `text` is what ImportColumn::meaning keeps; `label` is read by people.
struct PossibleValue {
    QString text;
    QString label;
};

/// What the values of that column may mean, in the order of forms; empty for fields that take anything.
QList<PossibleValue> possibleValues(const Reading &reading, const ImportPlan &plan, int column);

/// From now on the text means `value` in the column; an empty value takes the meaning back.
void setMeaning(ImportPlan &plan, int column, const QString &text, const QString &value);

} // namespace kontor
