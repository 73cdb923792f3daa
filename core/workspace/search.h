// Search over everything: records of all kinds by part of a name, a number, a telephone, or the start of a
// word.
#pragma once

#include "core/records/repository.h"

namespace kontor {

struct SearchHit {
    Record record;
    QString title = {};
    /// What the words were found in, when that is not the title: a telephone, a line of a comment.
    QString foundIn = {};
    /// The customer or the record it hangs on, by name.
    QString belongsTo = {};
    bool archived = false;
};

/// The newest `limit`, those that are called so first; every word is in a field that the employee may see
/// (DESIGN 5, X18).
Result<QList<SearchHit>> searchEverything(const Reading &reading, const QString &text, int limit);

/// The places of a shown text that match a word of the search, as (start, length), from left to right.
QList<QPair<int, int>> foundPlaces(const QString &shown, const QString &text);

} // namespace kontor
