// Whose records hang together with a private one: it is seen by its creator alone, with what is bound to it
// (X9).
#pragma once

#include "core/workspace/unit_of_work.h"

namespace kontor::people {

/// Whether a record that somebody else made or answers for leads to this one, or is bound to something
/// together with it: also one that I may not see, and one in the bin, which would come back to it.
bool othersHangOn(UnitOfWork &unit, const Kind &kind, RecordId id);

/// Refuses a note or file that is bound to a private record while it, or another record it is bound to, is
/// somebody else's.
Result<void> guardBinding(UnitOfWork &unit, Draft &draft);

} // namespace kontor::people
