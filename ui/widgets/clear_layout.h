// Emptying a layout that is filled anew.
#pragma once

class QLayout;

namespace kontor {

/// What stands in it is hidden at once and goes with the next round of events: one of it may be what asked.
void clearLayout(QLayout *layout);

} // namespace kontor
