// Absorbed records as the record that lives on shows them: which they are, and what of theirs it does not
// show (X1, MG9).
#pragma once

#include "core/records/repository.h"

namespace kontor {

/// The record that lives on in the place of that one, itself when it was not absorbed. Who may see the one
/// that lives on is another question.
RecordId survivorOf(const Reading &reading, RecordId id);

bool hasAbsorbed(const Reading &reading, RecordId id);
/// The absorbed records of that kind with that number, the newest first.
QList<RecordId> absorbedWithNumber(const Reading &reading, const Kind &kind, const QString &number);

/// The fields of an absorbed record whose values the one that lives on does not show, by their keys.
QStringList lostFields(const Schema &schema, const Record &survivor, const Record &absorbed);

} // namespace kontor
