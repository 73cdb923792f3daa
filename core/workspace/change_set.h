// ChangeSet: what one unit of work changed. The same value is notification, history and what automation
// matches.
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace kontor {

struct Change {
    RecordId id = 0;
    bool created = false;
    bool removed = false;      // to the bin
    bool restored = false;     // from the bin
    QSet<QString> fields = {}; // keys of the fields that differ
};

struct ChangeSet {
    qint64 transaction = 0;
    qint64 revision = 0;
    RecordId actor = 0;
    QString action;                         // key: "move", "import", "undo" …
    QHash<QByteArray, QList<Change>> kinds; // by kind key
    /// Too many to name: everything of these kinds may differ.
    QSet<QByteArray> bulk;

    bool isEmpty() const { return kinds.isEmpty() && bulk.isEmpty(); }
    bool touches(const QByteArray &kind) const { return kinds.contains(kind) || bulk.contains(kind); }
};

} // namespace kontor
