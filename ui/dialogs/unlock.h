// Opening a sold record again: asks for the open stage, by default the one it came from (SPEC part 3
// "Pipelines and stages").
#pragma once

#include "ui/page.h"

namespace kontor {

/// `preferred`: the stage that is chosen at first; 0, or one that is not open: the one the record came from.
void unlockRecord(PageHost &host, QWidget *anchor, const QByteArray &kind, RecordId id,
                  RecordId preferred = 0, const std::function<void()> &finished = {});

} // namespace kontor
