// Waiting until nothing is asked of the file any more and nothing waits to be shown: for the tour and for
// tests.
#pragma once

#include "core/workspace/workspace.h"

namespace kontor {

/// Lets the window work until all three lanes have answered and no event came of it, at most `most`
/// milliseconds. False when it never was quiet. Timers that are still to come are not waited for.
bool waitUntilQuiet(Workspace &workspace, int most = 20'000);

} // namespace kontor
