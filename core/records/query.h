// Query: one value that board, list, export, counters and reports take alike.
#pragma once

#include "core/records/filter.h"

namespace kontor {

struct SortKey {
    QString field; // key, or path
    bool descending = false;
    bool operator==(const SortKey &) const = default;
};

struct Query {
    QByteArray kind;
    Filter filter = {};
    QString search = {};      // words that each record must have somewhere
    QList<SortKey> sort = {}; // empty: the kind's own order, newest first
    bool bin = false;         // the recycle bin instead of what is in use
    bool archived = false;    // also what is archived; without it only if the filter asks

    bool operator==(const Query &) const = default;
};

} // namespace kontor
