// Ids: one sequence names every record of a file, whatever its kind (DESIGN 3).
#pragma once

#include <QtGlobal>
#include <compare>

namespace kontor {

using RecordId = qint64;

/// The id of a record of kind K. 0 = none. K may be a forward declaration.
template <class K>
struct Id {
    RecordId value = 0;
    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
};

} // namespace kontor
