// Hands every request on to SQLite's own memory, but for the ones that fail.
#include "tests/faults/fault_memory.h"

#include <atomic>
#include <sqlite3.h>

namespace kontor::faults {

namespace {

sqlite3_mem_methods heap;
std::atomic_bool memoryArmed = false;
std::atomic_bool sticky = false;
std::atomic_long failsAt = 0;
std::atomic_long asked = 0;
std::atomic_long refused = 0;

bool isRefused() {
    if (!memoryArmed)
        return false;
    const long number = ++asked;
    if (number != failsAt && !(sticky && number > failsAt))
        return false;
    ++refused;
    return true;
}

void *faultyMalloc(int size) {
    return isRefused() ? nullptr : heap.xMalloc(size);
}
void *faultyRealloc(void *memory, int size) {
    return isRefused() ? nullptr : heap.xRealloc(memory, size);
}

} // namespace

void installFaultMemory() {
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &heap);
    static sqlite3_mem_methods faulty;
    faulty = heap;
    faulty.xMalloc = faultyMalloc;
    faulty.xRealloc = faultyRealloc;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &faulty);
}

void armMemory(long k, bool fromThenOn) {
    memoryArmed = false;
    sticky = fromThenOn;
    failsAt = k;
    asked = 0;
    refused = 0;
    memoryArmed = true;
}

void disarmMemory() {
    memoryArmed = false;
}

long memoryRefused() {
    return refused;
}

} // namespace kontor::faults
