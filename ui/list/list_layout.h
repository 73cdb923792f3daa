// ListLayout: which columns a list has, how wide they are, and how it is sorted; remembered per employee and
// kind.
#pragma once

#include "core/records/query.h"
#include "core/schema/schema.h"

#include <QJsonObject>

namespace kontor {

struct ListLayout {
    QStringList columns = {};        // field keys, in order
    QHash<QString, int> widths = {}; // pixels at 100 %, by field; missing: as wide as the contents want
    QList<SortKey> sort = {};
    bool operator==(const ListLayout &) const = default;

    QJsonObject toJson() const;
    /// What makes no sense by now (fields that are gone) is left out.
    static ListLayout fromJson(const QJsonObject &json, const Schema &schema, const Kind &kind);
    /// The columns of a new employee.
    static ListLayout initial(const Schema &schema, const Kind &kind);
};

/// Sorted by `field` first or, with `added`, after the present keys; once more turns it, a third time drops
/// it.
QList<SortKey> sortedBy(QList<SortKey> sort, const QString &field, bool added);

} // namespace kontor
