// The history of one record as people read it: who changed which field from what to what, and when.
#pragma once

#include "core/records/repository.h"

namespace kontor {

struct FieldChange {
    QString field; // key
    Value before = {};
    Value after = {};
};

/// A record that a step merged into the one whose history this is, or brought back from it.
struct MergedRecord {
    RecordId id = 0;
    bool cameBack = false;  // this step brought it back
    bool isAbsorbed = true; // it is merged into it now
    RecordId within = 0;    // it came along with that one, which it had been merged into before
    Record record = {};     // without a kind: it may not be seen, or was erased
    QStringList lost = {};  // keys of its fields whose values are not shown now (MG9)
};

struct RecordChange {
    qint64 transaction = 0;
    qint64 at = 0; // ms UTC
    RecordId actor = 0;
    QString action; // key
    bool undone = false;
    bool removed = false;  // to the bin
    bool restored = false; // from the bin
    QList<FieldChange> fields = {};
    QList<MergedRecord> merged = {};
    RecordId mergedInto = 0;   // it went into that record
    RecordId cameBackFrom = 0; // it came back from that record
};

/// Where a page of what happened begins: what is older than that moment, or of that moment with a smaller id.
/// The default is the beginning.
struct TimelinePlace {
    qint64 at = 0; // ms UTC
    qint64 id = 0;
};

/// Newest first, at most `limit`; the ids of `from` are those of transactions.
QList<RecordChange> recordChanges(const Reading &reading, const Kind &kind, RecordId id, int limit,
                                  TimelinePlace from = {});

/// Everything that those changes speak of, their authors among it; and its names.
WantedNames wantedIn(const Reading &reading, const Kind &kind, const QList<RecordChange> &changes);
RecordNames namesIn(const Reading &reading, const Kind &kind, const QList<RecordChange> &changes);

/// Records that link to one record through a field of theirs.
struct Relation {
    QByteArray kind;
    QString field; // key of their field
    qint64 count = 0;
    QList<RecordId> ids = {}; // the newest of them
};

/// Every field of every kind of records that people work with; empty ones are left out.
QList<Relation> relationsOf(const Reading &reading, const Kind &kind, RecordId id, int limit);

} // namespace kontor
