// Copies the rows of one table out of a damaged file, around the places that cannot be read.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace kontor {

struct SalvageSource {
    QByteArray table;
    QList<QByteArray> columns;    // stored ones: generated columns make themselves
    QList<QByteArray> primaryKey; // of a table without row ids; else empty
    QList<QByteArray> indexes;    // whose rows are all of the table's: they still know ids of lost rows
};

struct SalvageOutcome {
    qint64 copied = 0;
    qint64 refused = 0; // were read, but the new table does not take them
    /// Ids between which nothing could be read (both excluded); the ends of the range of numbers when there
    /// is none.
    QList<QPair<qint64, qint64>> gaps;
    QList<qint64> lostIds;    // known from indexes, themselves unreadable; ascending
    bool lostUnnamed = false; // of a table without row ids, something in the middle
    bool lostSomething() const { return refused > 0 || !gaps.isEmpty() || lostUnnamed; }
};

/// `from` and `to` are open; the table exists in both with the same columns.
SalvageOutcome salvageTable(sqlite3 *from, sqlite3 *to, const SalvageSource &source);

} // namespace kontor
