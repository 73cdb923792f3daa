// ReadAhead: the records that a unit of work is about to change one after the other, read a page at a time.
#pragma once

#include "core/records/repository.h"

#include <optional>

namespace kontor {

class ReadAhead {
public:
    /// In the order in which they will be asked for; another list takes the place of an earlier one of the
    /// kind.
    void expect(const Kind &kind, const QList<RecordId> &ids);
    /// The record as it stands, if it was expected; each is given once.
    std::optional<Record> take(const Reading &reading, const Kind &kind, RecordId id);
    /// It was written: what was read of it is old.
    void forget(RecordId id) { m_records.remove(id); }

private:
    struct Expected {
        QList<RecordId> ids;
        qsizetype next = 0; // not read yet
    };
    QHash<const Kind *, Expected> m_expected;
    QHash<RecordId, Record> m_records;
};

} // namespace kontor
