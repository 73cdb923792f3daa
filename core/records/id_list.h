// The ids of a statement: one is compared with, more of them are bound as one value, so that the text stays
// the same.
#pragma once

#include "core/storage/statement.h"

#include <QList>

namespace kontor {

inline QByteArray jsonIds(const QList<RecordId> &ids) {
    QByteArray text = "[";
    text.reserve(ids.size() * 12 + 2);
    for (const RecordId id : ids) {
        if (text.size() > 1)
            text += ',';
        text += QByteArray::number(id);
    }
    return text + ']';
}

/// SQL behind the column of the id; there is at least one.
inline QByteArray amongIds(const QList<RecordId> &ids) {
    return ids.size() == 1 ? " = ?" : " IN (SELECT value FROM json_each(?))";
}

inline void bindIds(Statement &statement, int place, const QList<RecordId> &ids) {
    if (ids.size() == 1)
        statement.bind(place, ids.first());
    else
        statement.bindText(place, jsonIds(ids));
}

} // namespace kontor
