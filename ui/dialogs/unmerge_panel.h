// Un-merge: a small panel with the records that were merged into one, to bring back one of them or all (Z3).
#pragma once

#include "ui/page.h"

namespace kontor {

/// Reads what was merged into the record and opens the panel beside `anchor`.
void openUnmerge(PageHost &host, QWidget *anchor, const QByteArray &kind, RecordId id);

} // namespace kontor
