// The recycle bin: what was deleted, when and by whom (X8).
#pragma once

#include "core/records/repository.h"

namespace kontor {

struct BinEntry {
    const Kind *kind = nullptr;
    RecordId id = 0;
    QString title = {};
    qint64 at = 0; // ms UTC
    RecordId actor = 0;
    QString actorName = {};
};

/// Of every kind that may be seen, what was deleted last first, at most `limit`.
QList<BinEntry> recycleBin(const Reading &reading, int limit = 1000);

} // namespace kontor
