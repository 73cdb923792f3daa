// Opening a sold deal again: asks for the open stage, by default the one it came from (SPEC part 3 "Pipelines
// and stages").
#pragma once

#include "ui/page.h"

namespace kontor {

/// `preferred`: the stage that is chosen at first; 0, or one that is not open: the one the deal came from.
void unlockDeal(PageHost &host, QWidget *anchor, RecordId deal, RecordId preferred = 0,
                std::function<void()> finished = {});

} // namespace kontor
