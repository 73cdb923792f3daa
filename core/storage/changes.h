// Changes: which records a file changed after a moment of its history, as far as that history can be read.
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QSet>
#include <QString>

namespace kontor {

class Connection;

struct ChangedId {
    RecordId id = 0;
    QString kind = {};         // empty: made since, and the history does not know of what kind
    QSet<QString> fields = {}; // keys of the history
    bool isNew = false;
    qint64 at = 0; // ms UTC, of the last change
    RecordId actor = 0;
};

struct ChangedIds {
    QList<ChangedId> records = {}; // changed last comes first
    bool isWhole = true;           // false: a part of the history could not be read
};

/// The last transaction of a file.
qint64 lastTransactionOf(Connection &connection);
/// What came after that transaction. The connection may be one to a damaged file.
ChangedIds changedAfter(Connection &connection, qint64 transaction);

} // namespace kontor
