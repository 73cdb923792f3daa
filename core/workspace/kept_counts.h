// KeptCounts: how many records of a kind each gate holds, kept with every change, so that a whole list is
// counted at once.
#pragma once

#include "core/workspace/rule_book.h"

#include <map>

namespace kontor {

class Connection;

class KeptCounts {
public:
    /// Private records are never kept (X9).
    void note(const Schema &schema, const Draft &draft);
    void write(Connection &connection);

    /// Makes the table anew from the records, and lines where it differs from them.
    static void rebuild(Connection &connection, const Schema &schema);
    static int wrong(Connection &connection, const Schema &schema);

private:
    struct Key {
        const Kind *kind = nullptr;
        qint64 gate = 0;
        bool archived = false;
        auto operator<=>(const Key &) const = default;
    };
    void add(const Schema &schema, const Record &record, int sign);
    std::map<Key, qint64> m_differences;
};

} // namespace kontor
