// MatchViews: the views that duplicates are looked for through. They know keys and ids; what a record holds
// is read through the view of its kind.
#pragma once

#include "core/records/context.h"
#include "core/storage/connection.h"

namespace kontor {

/// {match.entry}: which lists hold an address; {match.key}: which records have a name or number; {match.not}:
/// who was said to be nobody's duplicate; {lead.offered}: which records count as duplicates, whoever may see
/// them, but for private ones (X23, X9).
void addMatchViews(QList<SeenView> &views, const Schema &schema, const Access &access);

} // namespace kontor
