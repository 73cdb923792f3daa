// A VFS that hands everything on to the one of the system, after asking whether it is time to fail.
#include "tests/faults/fault_vfs.h"

#include "tests/faults/power_cut.h"

#include <atomic>
#include <csignal>
#include <cstring>
#include <memory>
#include <mutex>
#include <unistd.h>

namespace kontor::faults {

namespace {

sqlite3_vfs *systemVfs = nullptr;
std::atomic_long filesOpened = 0;

/// What every open file may still lose; kept only where a power cut is to come.
struct Unsynced {
    std::mutex mutex;
    bool wanted = false;
    std::mt19937 random;
    std::map<sqlite3_file *, std::unique_ptr<UnsyncedWrites>> files;

    /// Calls `note` before something changes the file. Holds everything up during a power cut.
    template <class F>
    void with(sqlite3_file *file, F note) {
        const std::lock_guard lock(mutex);
        if (!wanted)
            return;
        auto &writes = files[file];
        if (!writes)
            writes = std::make_unique<UnsyncedWrites>(file);
        note(*writes);
    }
    void forget(sqlite3_file *file) {
        const std::lock_guard lock(mutex);
        files.erase(file);
    }
    void cut() {
        mutex.lock(); // for ever: nobody writes any more
        for (const auto &[file, writes] : files)
            writes->lose(random);
    }
};

Unsynced unsynced;

/// When to fail; shared by all threads.
struct Trigger {
    std::mutex mutex;
    bool armed = false;
    Fault fault = Fault::None;
    long at = 0;
    int code = SQLITE_OK;
    long requests = 0;
    long delivered = 0;

    /// The code to fail with, or SQLITE_OK.
    int ask() {
        const std::lock_guard lock(mutex);
        if (!armed)
            return SQLITE_OK;
        ++requests;
        const bool now =
            fault != Fault::None && (requests == at || (fault == Fault::FromThenOn && requests > at));
        if (!now)
            return SQLITE_OK;
        ++delivered;
        if (fault == Fault::PowerCut)
            unsynced.cut();
        if (fault == Fault::Kill || fault == Fault::PowerCut)
            ::kill(::getpid(), SIGKILL);
        return code;
    }
};

Trigger trigger;

/// Begins like every file of SQLite; behind it the file of the system, in memory that SQLite gave us.
struct FaultFile {
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *realOf(sqlite3_file *file) {
    return reinterpret_cast<FaultFile *>(file)->real();
}

/// A disk that is full cannot fail to be read, nor to sync, for that reason.
int failing(int whenFull) {
    const int code = trigger.ask();
    return code == SQLITE_FULL ? whenFull : code;
}

int closeFile(sqlite3_file *file) {
    unsynced.forget(realOf(file));
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file *file, void *buffer, int size, sqlite3_int64 at) {
    if (const int code = failing(SQLITE_IOERR_READ))
        return code;
    return realOf(file)->pMethods->xRead(realOf(file), buffer, size, at);
}

int writeFile(sqlite3_file *file, const void *buffer, int size, sqlite3_int64 at) {
    if (const int code = failing(SQLITE_FULL)) {
        if (size > 1)
            realOf(file)->pMethods->xWrite(realOf(file), buffer, size / 2, at);
        return code;
    }
    unsynced.with(realOf(file), [&](UnsyncedWrites &writes) { writes.note(at, size); });
    return realOf(file)->pMethods->xWrite(realOf(file), buffer, size, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size) {
    if (const int code = failing(SQLITE_IOERR_TRUNCATE))
        return code;
    unsynced.with(realOf(file), [&](UnsyncedWrites &writes) { writes.noteCut(size); });
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file *file, int flags) {
    if (const int code = failing(SQLITE_IOERR_FSYNC))
        return code;
    const int code = realOf(file)->pMethods->xSync(realOf(file), flags);
    if (code == SQLITE_OK)
        unsynced.with(realOf(file), [](UnsyncedWrites &writes) { writes.synced(); });
    return code;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size) {
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockTo(sqlite3_file *file, int level) {
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockTo(sqlite3_file *file, int level) {
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int checkReserved(sqlite3_file *file, int *held) {
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), held);
}
int control(sqlite3_file *file, int operation, void *argument) {
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}
int sectorSize(sqlite3_file *file) {
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int characteristics(sqlite3_file *file) {
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory) {
    if (const int code = failing(SQLITE_IOERR_SHMSIZE))
        return code;
    return realOf(file)->pMethods->xShmMap(realOf(file), region, size, extend, memory);
}
int lockShared(sqlite3_file *file, int offset, int count, int flags) {
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void barrier(sqlite3_file *file) {
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int unmapShared(sqlite3_file *file, int removes) {
    return realOf(file)->pMethods->xShmUnmap(realOf(file), removes);
}

// No mapped reading: every request must pass through here.
int fetch(sqlite3_file *, sqlite3_int64, int, void **memory) {
    *memory = nullptr;
    return SQLITE_OK;
}
int unfetch(sqlite3_file *, sqlite3_int64, void *) {
    return SQLITE_OK;
}

const sqlite3_io_methods faultMethods{3,        closeFile,   readFile,        writeFile, truncateFile,
                                      syncFile, fileSize,    lockTo,          unlockTo,  checkReserved,
                                      control,  sectorSize,  characteristics, mapShared, lockShared,
                                      barrier,  unmapShared, fetch,           unfetch};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags) {
    file->pMethods = nullptr;
    if (const int code = failing(SQLITE_CANTOPEN))
        return code == SQLITE_CANTOPEN ? code : SQLITE_CANTOPEN;
    const int code = systemVfs->xOpen(systemVfs, name, realOf(file), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    ++filesOpened;
    file->pMethods = &faultMethods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncsFolder) {
    if (const int code = failing(SQLITE_IOERR_DELETE))
        return code == SQLITE_IOERR_DELETE ? code : SQLITE_IOERR_DELETE;
    return systemVfs->xDelete(systemVfs, name, syncsFolder);
}

int access(sqlite3_vfs *, const char *name, int flags, int *result) {
    return systemVfs->xAccess(systemVfs, name, flags, result);
}
int fullName(sqlite3_vfs *, const char *name, int size, char *result) {
    return systemVfs->xFullPathname(systemVfs, name, size, result);
}

} // namespace

void installFaultVfs() {
    systemVfs = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs vfs;
    vfs = *systemVfs; // clock, sleep, chance: those of the system
    vfs.pNext = nullptr;
    vfs.zName = "kontor-faults";
    vfs.szOsFile = int(sizeof(FaultFile)) + systemVfs->szOsFile;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = access;
    vfs.xFullPathname = fullName;
    sqlite3_vfs_register(&vfs, 1);
}

void arm(Fault fault, long k, int code) {
    const std::lock_guard lock(trigger.mutex);
    trigger.armed = true;
    trigger.fault = fault;
    trigger.at = k;
    trigger.code = code;
    trigger.requests = 0;
    trigger.delivered = 0;
}

void disarm() {
    const std::lock_guard lock(trigger.mutex);
    trigger.armed = false;
}

void rememberUnsynced(unsigned seed) {
    const std::lock_guard lock(unsynced.mutex);
    unsynced.wanted = true;
    unsynced.random.seed(seed);
}

long requests() {
    const std::lock_guard lock(trigger.mutex);
    return trigger.requests;
}

long delivered() {
    const std::lock_guard lock(trigger.mutex);
    return trigger.delivered;
}

long opened() {
    return filesOpened;
}

} // namespace kontor::faults
