// UnsyncedWrites: what a disk may still lose: every sector written since the last sync, as it was before.
#pragma once

#include <QtGlobal>
#include <map>
#include <random>
#include <sqlite3.h>
#include <vector>

namespace kontor::faults {

/// Of one open file. The caller serialises.
class UnsyncedWrites {
public:
    explicit UnsyncedWrites(sqlite3_file *file) : m_file(file) {}

    /// Before `size` bytes are written at `at`.
    void note(sqlite3_int64 at, int size);
    /// Before the file is cut to `size`.
    void noteCut(sqlite3_int64 size);
    void synced();
    /// Each sector that was not synced stays, is as it was before, or holds garbage in the bytes written.
    void lose(std::mt19937 &random);

private:
    struct Sector {
        int first = 0; // of the bytes written in it
        int last = 0;  // one behind
        std::vector<char> before;
        bool existed = false; // the file reached as far as this
    };
    void loseSector(sqlite3_int64 number, const Sector &sector, std::mt19937 &random);
    sqlite3_int64 size() const;

    sqlite3_file *m_file;
    sqlite3_int64 m_sizeBefore = -1; // at the last sync; -1 = nothing written since
    std::map<sqlite3_int64, Sector> m_sectors;
};

} // namespace kontor::faults
