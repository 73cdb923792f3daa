// MergeFacts: everything that the sheet of a merge shows, read at one moment.
#pragma once

#include "core/actions/merge.h"
#include "core/work/timeline.h"

namespace kontor {

struct MergeFacts {
    QList<Record> records = {}; // the one that lives on first; as they were named where the merge is refused
    MergePlan plan = {};
    RecordNames names = {}; // of all that the records link to
    GoesAlong moving = {};  // bound to those that are absorbed
    GoesAlong staying = {}; // bound to the one that lives on
    Error refused = {};     // why these are not merged

    bool isRefused() const { return !refused.text.isEmpty(); }
};

/// Error Usage or NotFound where there is nothing to show: too few records, too many, one that is gone.
Result<MergeFacts> mergeFacts(const Reading &reading, const QList<RecordRef> &refs);

} // namespace kontor
