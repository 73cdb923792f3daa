// The change history of a record: who changed which field from what to what, when, by which action.
#pragma once

#include "core/records/repository.h"

namespace kontor {

/// One changed field. `field` is its key; "bin": moved to the recycle bin (after holds a transaction) or
/// back.
struct HistoryRow {
    qint64 transaction = 0;
    Moment at;
    RecordId actor = 0;
    QString action; // key, translated in the context "action"
    qint64 undoOf = 0;
    QString field;
    Value before = {};
    Value after = {};
};

/// Oldest first. What may not be seen has none. An amount and its currency are one row.
QList<HistoryRow> historyOf(const Reading &reading, const Kind &kind, RecordId id);

/// Names of the employees and of everything that those rows link to.
RecordNames historyNames(const Reading &reading, const Kind &kind, const QList<HistoryRow> &rows);

} // namespace kontor
