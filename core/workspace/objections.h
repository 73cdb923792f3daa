// Objections: addresses that may not be used, of persons who are no longer in the file (SPEC part 3
// "Consent").
#pragma once

#include "core/workspace/unit_of_work.h"

namespace kontor::objections {

/// Remembers a keyed hash of the normalised address or number, and nothing else.
void keep(UnitOfWork &unit, const QString &key);
/// Whether that address objected before it was forgotten.
bool isKept(Connection &writer, const QString &key);

} // namespace kontor::objections
