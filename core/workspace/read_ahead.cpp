// A page is read when its first record is asked for.
#include "core/workspace/read_ahead.h"

namespace kontor {

namespace {

constexpr qsizetype aheadPage = 256;

} // namespace

void ReadAhead::expect(const Kind &kind, const QList<RecordId> &ids) {
    m_expected.insert(&kind, {ids, 0});
}

std::optional<Record> ReadAhead::take(const Reading &reading, const Kind &kind, RecordId id) {
    const auto expected = m_expected.find(&kind);
    if (expected == m_expected.end())
        return std::nullopt;
    if (expected->next < expected->ids.size() && expected->ids.at(expected->next) == id) {
        for (Record &record : records(reading, kind, expected->ids.mid(expected->next, aheadPage)))
            m_records.emplace(record.id, std::move(record));
        expected->next += aheadPage;
    }
    const auto read = m_records.find(id);
    if (read == m_records.end())
        return std::nullopt;
    Record record = std::move(*read);
    m_records.erase(read);
    return record;
}

} // namespace kontor
