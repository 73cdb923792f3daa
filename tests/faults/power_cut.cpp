// Keeps the old content of sectors in memory until they are synced.
#include "tests/faults/power_cut.h"

#include <algorithm>

namespace kontor::faults {

namespace {

constexpr int sectorBytes = 512;

} // namespace

sqlite3_int64 UnsyncedWrites::size() const {
    sqlite3_int64 bytes = 0;
    m_file->pMethods->xFileSize(m_file, &bytes);
    return bytes;
}

void UnsyncedWrites::note(sqlite3_int64 at, int size) {
    if (m_sizeBefore < 0)
        m_sizeBefore = this->size();
    for (sqlite3_int64 done = 0; done < size;) {
        const sqlite3_int64 number = (at + done) / sectorBytes;
        const int first = int((at + done) % sectorBytes);
        const int last = int(std::min<sqlite3_int64>(sectorBytes, first + size - done));
        auto [it, isNew] = m_sectors.try_emplace(number);
        Sector &sector = it->second;
        if (isNew) {
            sector.before.assign(sectorBytes, '\0');
            sector.existed = number * sectorBytes < m_sizeBefore;
            if (sector.existed) // a short read fills up with zeros
                m_file->pMethods->xRead(m_file, sector.before.data(), sectorBytes, number * sectorBytes);
            sector.first = first;
            sector.last = last;
        }
        sector.first = std::min(sector.first, first);
        sector.last = std::max(sector.last, last);
        done += last - first;
    }
}

void UnsyncedWrites::noteCut(sqlite3_int64 to) {
    const sqlite3_int64 now = size();
    if (to < now)
        note(to, int(now - to));
}

void UnsyncedWrites::synced() {
    m_sectors.clear();
    m_sizeBefore = -1;
}

void UnsyncedWrites::loseSector(sqlite3_int64 number, const Sector &sector, std::mt19937 &random) {
    const auto fate = random() % 3;
    if (fate == 0)
        return;
    std::vector<char> content = sector.before;
    // Bytes beside the written ones are safe: SQLite counts on that on the disks of today.
    if (fate == 1) {
        for (int i = sector.first; i < sector.last; ++i)
            content[size_t(i)] = char(random());
    }
    m_file->pMethods->xWrite(m_file, content.data() + sector.first, sector.last - sector.first,
                             number * sectorBytes + sector.first);
}

void UnsyncedWrites::lose(std::mt19937 &random) {
    if (m_sizeBefore < 0)
        return;
    for (const auto &[number, sector] : m_sectors)
        loseSector(number, sector, random);
    // Whether a file had grown is known no better than what it holds.
    if (size() > m_sizeBefore && random() % 2 == 0)
        m_file->pMethods->xTruncate(m_file, m_sizeBefore);
}

} // namespace kontor::faults
