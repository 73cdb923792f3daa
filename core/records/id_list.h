// The ids of a statement: one is compared with, more of them are bound as one value, so that the text stays
// the same.
#pragma once

#include "core/storage/statement.h"

#include <QList>
#include <charconv>

namespace kontor {

inline QByteArray jsonIds(const QList<RecordId> &ids) {
    constexpr qsizetype widest = 21; // letters of an id and its comma
    QByteArray text(ids.size() * widest + 2, Qt::Uninitialized);
    char *end = text.data();
    *end++ = '[';
    for (const RecordId id : ids) {
        if (end[-1] != '[')
            *end++ = ',';
        end = std::to_chars(end, text.data() + text.size(), id).ptr;
    }
    *end++ = ']';
    text.truncate(end - text.data());
    return text;
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
