// FaultVfs: stands between SQLite and the disk, counts what is asked of it, and fails or dies when told to.
#pragma once

namespace kontor::faults {

enum class Fault {
    None,       // counts only
    Once,       // the k-th request fails
    FromThenOn, // the k-th and all after it
    Kill,       // at the k-th request the process gets SIGKILL
    PowerCut,   // the same, and what was written since the last sync is kept, lost or garbage
};

/// Becomes the default of SQLite in this process; to be called before the first file is opened.
void installFaultVfs();

/// From now on requests are counted from 1. `code` is what a failing request returns: SQLITE_FULL,
/// SQLITE_IOERR_…; a failing write has written the first half, as a disk does that runs full. Any thread.
void arm(Fault fault, long k, int code);
void disarm();
/// What a power cut makes of each sector follows from this; from now on unsynced writes are remembered.
void rememberUnsynced(unsigned seed);
/// Requests since arm().
long requests();
/// Faults delivered since arm().
long delivered();
/// Files that were opened through here since the start.
long opened();

} // namespace kontor::faults
