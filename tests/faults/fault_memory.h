// FaultMemory: stands between SQLite and the heap, and has no more of it when told to.
#pragma once

namespace kontor::faults {

/// To be called before anything else of SQLite.
void installFaultMemory();

/// From now on requests for memory are counted from 1; the k-th fails, with `fromThenOn` all after it too.
void armMemory(long k, bool fromThenOn);
void disarmMemory();
/// Requests refused since armMemory().
long memoryRefused();

} // namespace kontor::faults
