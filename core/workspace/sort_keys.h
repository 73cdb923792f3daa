// Sort keys of titles belong to a language and a version of ICU; when either changes they are made anew
// (X18).
#pragma once

#include "core/schema/schema.h"

namespace kontor {

class Connection;

/// On the writer, outside a unit. Derived data, so without history. Costs nothing when the keys are right.
void refreshSortKeys(Connection &writer, const Schema &schema, const QString &language);

} // namespace kontor
