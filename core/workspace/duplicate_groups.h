// DuplicateGroups: all records of the file that may be one and the same, in groups (X2).
#pragma once

#include "core/workspace/similar.h"

#include <atomic>

namespace kontor {

/// Written by the search, read by whoever shows it. Any thread.
struct DuplicateProgress {
    std::atomic<qint64> compared = 0; // addresses and telephones so far
};

/// The records that hang together by what they are equal in, the newest first.
using DuplicateGroup = QList<RecordRef>;

/// Groups of records of the kinds that are merged with that kind, each with at least one record of it: in
/// those of leads there may be deals, sold ones never. Only what I may see; the newest group first. On the
/// lane of long reads; its cancel flag ends it.
QList<DuplicateGroup> duplicateGroups(const Reading &reading, const Kind &kind,
                                      DuplicateProgress *progress = nullptr);

/// What a page shows of a group: its records, each with what it is equal to others of the group in. A record
/// that is no longer equal to any is missing.
QList<SimilarRecord> describedGroup(const Reading &reading, const DuplicateGroup &group);

} // namespace kontor
