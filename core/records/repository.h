// Repository: reading any record of any kind through what the employee may see.
#pragma once

#include "core/records/context.h"
#include "core/records/query.h"
#include "core/records/record.h"

#include <functional>

namespace kontor {

/// The name of a record for a link to it.
struct RecordName {
    QByteArray kind;
    QString text;
    bool inBin = false;
};
using RecordNames = QHash<RecordId, RecordName>;

/// Sums per currency, and together in the office's currency (X16).
struct Totals {
    qint64 count = 0;
    QList<Money> sums;      // exact, one per currency, by code
    Money base;             // all that has a rate, in the office's currency
    Money weighted;         // base × probability, where the kind has one
    qint64 withoutRate = 0; // left out of `base`

    bool isMixed() const { return sums.size() > 1; }
};

struct Group {
    Value key; // of the grouped field
    Totals totals;
};

/// SQL of base × probability, rounded per record (X16).
QByteArray weightedExpression(const QByteArray &base);

/// Every id of the query in its order; `limit` < 0 = all.
Result<QList<RecordId>> ids(const Reading &reading, const Query &query, qint64 limit = -1);
Result<qint64> count(const Reading &reading, const Query &query);
/// `money` is the key of a Money field, or empty: only the count.
Result<Totals> totals(const Reading &reading, const Query &query, const QString &money);
Result<QList<Group>> groups(const Reading &reading, const Query &query, const QString &field,
                            const QString &money);

/// The records of those ids that may be seen, in the order of the ids. `fields` empty = all fields.
QList<Record> records(const Reading &reading, const Kind &kind, const QList<RecordId> &ids,
                      const QStringList &fields = {});
/// One record of the query after the other, in its order; `limit` < 0 = all.
Result<void> eachRecord(const Reading &reading, const Query &query, qint64 limit, const QStringList &fields,
                        const std::function<void(const Record &)> &visit);
/// The first records of the query, at once.
Result<QList<Record>> firstRecords(const Reading &reading, const Query &query, qint64 limit,
                                   const QStringList &fields = {});
/// Also what is in the bin.
std::optional<Record> record(const Reading &reading, const Kind &kind, RecordId id);
/// On the writer alone: whoever may see it, also what is in the bin or absorbed.
std::optional<Record> wholeRecord(const Reading &reading, const Kind &kind, RecordId id);
/// What was merged into that record and can be brought back: the records of its kinds' group, oldest first.
QList<Record> absorbedBy(const Reading &reading, const Kind &kind, RecordId id);
/// Whatever its kind, as far as it may be seen; nullptr otherwise.
const Kind *kindOf(const Reading &reading, RecordId id);
/// The kinds of many; those that may not be seen are missing or have no name.
QHash<RecordId, const Kind *> kindsOf(const Reading &reading, const QSet<RecordId> &ids);

/// Names of records of one kind in the employee's language; what may not be seen is missing.
RecordNames names(const Reading &reading, const Kind &kind, const QList<RecordId> &ids);
using WantedNames = QHash<const Kind *, QSet<RecordId>>;
RecordNames names(const Reading &reading, const WantedNames &wanted);
/// Names of everything that those records link to.
RecordNames linkedNames(const Reading &reading, const QList<Record> &records);
QString titleOf(const Reading &reading, const Record &record);

} // namespace kontor
