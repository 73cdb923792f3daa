// MatchRuns: one walk over all keys of the file, which finds the records that stand under the same one.
#pragma once

#include "core/workspace/duplicate_groups.h"
#include "core/workspace/match_reader.h"

#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace kontor {

/// Many ids, asked for each row of a walk: a bit each.
class IdSet {
public:
    void insert(RecordId id) { pageOf(id)[size_t(id & pageMask)] = true; }
    bool contains(RecordId id) const {
        const auto page = m_pages.find(id >> pageBits);
        return page != m_pages.end() && page->second[size_t(id & pageMask)];
    }

private:
    static constexpr int pageBits = 16;
    static constexpr RecordId pageMask = (RecordId(1) << pageBits) - 1;
    std::vector<bool> &pageOf(RecordId id) {
        std::vector<bool> &page = m_pages[id >> pageBits];
        if (page.empty())
            page.resize(size_t(pageMask) + 1);
        return page;
    }
    std::unordered_map<RecordId, std::vector<bool>> m_pages;
};

/// Records that have one key, by their ids; a contact stands for those that name it.
class MatchRuns {
public:
    struct Run {
        MatchBy by = MatchBy::Email;
        std::span<const RecordId> owners;
    };

    /// `alone`: whose keys are wanted though nobody else has them.
    MatchRuns(const Reading &reading, const IdSet &alone, DuplicateProgress *progress)
        : m_reading(reading), m_alone(alone), m_progress(progress) {}

    void walkAddresses(MatchReader &reader, bool phones);
    void walkNumbers(MatchBy by);

    size_t count() const { return m_ends.size(); }
    Run run(size_t place) const {
        const size_t first = place == 0 ? 0 : m_ends[place - 1].second;
        return {m_ends[place].first, std::span(m_owners).subspan(first, m_ends[place].second - first)};
    }

private:
    /// Ends the run of those owners, or forgets it.
    void end(MatchBy by, size_t first, const QByteArray &key);

    const Reading &m_reading;
    const IdSet &m_alone;
    DuplicateProgress *m_progress;
    std::vector<RecordId> m_owners;
    std::vector<std::pair<MatchBy, size_t>> m_ends;
};

} // namespace kontor
