// Merging: one record takes the place of others, and gives it back at any time (X1, DESIGN 4).
#pragma once

#include "core/workspace/unit_of_work.h"

namespace kontor::merging {

/// How the record that lives on gets a field when records are merged.
enum class Rule {
    Fixed,  // its own, or what follows from others
    Unites, // a list: what the others have and it has not comes behind its own
    Taken,  // one of the values, as a whole
    Joined, // a text: theirs follow its own, each under its origin
    Oldest, // the earliest moment
};
Rule ruleOf(const FieldDef &field);

/// What is taken, by the keys of the fields of the record that lives on. A field that is named in neither
/// keeps its value.
struct Decisions {
    QHash<QString, RecordId> sources = {}; // the absorbed record whose value is taken
    QHash<QString, Value> chosen = {};     // a value that was chosen for the merge
};

/// `absorbed` are of kinds that merge with `kind` (KindOptions::mergeGroup), oldest first. Whoever links to
/// them links to the survivor from then on, also what the employee may not see; asks for the right to change
/// all of them.
Result<void> absorb(UnitOfWork &unit, const Kind &kind, RecordId survivor, const QList<RecordId> &absorbed,
                    const Decisions &decisions);
/// Un-merge: they come back with what was theirs, and what they gave goes from who absorbed them, unless it
/// was edited since. Error NotFound for one that is not absorbed.
Result<void> release(UnitOfWork &unit, const QList<RecordId> &absorbed);

/// The record and all that were merged into it, also by way of others, with their kinds.
QList<QPair<const Kind *, RecordId>> treeOf(UnitOfWork &unit, const Kind &kind, RecordId id);

} // namespace kontor::merging
