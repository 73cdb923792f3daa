// What was typed into a form, as a draft and back; and what it differs in from the record as it stands (SAFE,
// drafts).
#pragma once

#include "core/workspace/unit_of_work.h"

#include <QJsonObject>

namespace kontor {

/// Texts of values by field key, the same in every language.
QJsonObject draftJson(const Schema &schema, const Kind &kind, const FieldValues &values);
/// Fields that are no longer there or whose text means nothing any more are left out.
FieldValues valuesFromDraft(const Schema &schema, const Kind &kind, const QJsonObject &json,
                            const Context &context, QDate today);

} // namespace kontor
