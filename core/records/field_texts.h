// Values of a record given as texts by field key: what the command line, an import or a pasted row says.
#pragma once

#include "core/records/context.h"
#include "core/records/record.h"
#include "core/records/value_text.h"

namespace kontor {

using FieldText = QPair<QString, QString>; // field key, text

/// Reads all of them. A link is meant by id, #number or name; of several records of that name (stages) the
/// one that belongs to what the record, or else another of the texts, names in the same field: a stage of its
/// pipeline. `existing`: the record that will get the values, nullptr for a new one.
Result<QList<QPair<QString, Value>>> valuesFromTexts(const Reading &reading, const Kind &kind,
                                                     const QList<FieldText> &texts, const Record *existing);

/// The record of a kind that a text means: id, #number, me, or a name in any language. NotFound, Ambiguous
/// with the candidates.
Result<RecordId> recordMeant(const Reading &reading, const Kind &kind, const QString &text);

/// How texts are understood for a reader in this office, links by recordMeant().
TextMeaning meaningIn(const Reading &reading);

} // namespace kontor
