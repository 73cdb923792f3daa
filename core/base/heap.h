// How the memory of the process is handed out, where that can be said.
#pragma once

namespace kontor {

/// To be called before there is a second thread. All threads share one heap: each of the lanes would else
/// grow one of its own, page by page through the kernel, and none would give back what another could use.
void shareOneHeap();

} // namespace kontor
