// The words that a page of records uses for its kind.
#pragma once

#include "core/schema/kind.h"
#include "ui/theme/icon.h"

namespace kontor {

/// "New deal".
QString newRecordText(const Kind &kind);
/// "No deals yet", and what belongs there.
QString emptyTitle(const Kind &kind);
QString emptySentence(const Kind &kind);
Icon iconOfKind(const Kind &kind);

} // namespace kontor
