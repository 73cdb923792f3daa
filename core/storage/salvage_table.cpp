// Reads upwards until a page fails, leaps over it by doubling steps, halves back to its edge, and goes on
// there.
#include "core/storage/salvage_table.h"

#include <QSet>
#include <algorithm>
#include <limits>
#include <sqlite3.h>

namespace kontor {

namespace {

constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();

struct Finalize {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

Prepared prepared(sqlite3 *handle, const QByteArray &sql) {
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, sql.constData(), int(sql.size()), &statement, nullptr);
    return Prepared(statement);
}

QByteArray quoted(QByteArray name) {
    return '"' + name.replace('"', "\"\"") + '"';
}

QByteArray quotedList(const QList<QByteArray> &names, const QByteArray &after = {}) {
    QByteArray list;
    for (const QByteArray &name : names)
        list += (list.isEmpty() ? "" : ",") + quoted(name) + after;
    return list;
}

class TableCopy {
public:
    TableCopy(sqlite3 *from, sqlite3 *to, const SalvageSource &source) : m_from(from), m_source(source) {
        QByteArray marks;
        for (qsizetype i = 0; i < source.columns.size(); ++i)
            marks += i ? ",?" : "?";
        m_insert = prepared(to, "INSERT OR IGNORE INTO " + quoted(source.table) + '(' +
                                    quotedList(source.columns) + ") VALUES(" + marks + ')');
        m_to = to;
    }

    SalvageOutcome run() {
        if (m_insert && m_source.primaryKey.isEmpty()) {
            copyByIds();
            if (!m_outcome.gaps.isEmpty())
                copyNamedByIndexes();
        } else if (m_insert) {
            copyFromBothEnds();
        }
        return std::move(m_outcome);
    }

private:
    enum class End { Whole, Failed };

    /// Columns come first, the id behind them.
    QByteArray select(const char *rest) const {
        return "SELECT " + quotedList(m_source.columns) + ",rowid FROM " + quoted(m_source.table) +
               " NOT INDEXED WHERE rowid" + rest;
    }

    void insert(sqlite3_stmt *row) {
        for (int i = 0; i < m_source.columns.size(); ++i)
            sqlite3_bind_value(m_insert.get(), i + 1, sqlite3_column_value(row, i));
        const bool done = sqlite3_step(m_insert.get()) == SQLITE_DONE;
        sqlite3_reset(m_insert.get());
        if (done && sqlite3_changes(m_to) == 1)
            ++m_outcome.copied;
        else
            ++m_outcome.refused;
    }

    /// Copies rows from `start` on; `last` becomes the last id that was read.
    End copyFrom(qint64 start, qint64 &last) {
        const Prepared rows = prepared(m_from, select(">=?1 ORDER BY rowid"));
        if (!rows)
            return End::Failed;
        sqlite3_bind_int64(rows.get(), 1, start);
        int code = sqlite3_step(rows.get());
        for (; code == SQLITE_ROW; code = sqlite3_step(rows.get())) {
            const qint64 id = sqlite3_column_int64(rows.get(), int(m_source.columns.size()));
            if (id < start || (last != lowest && id <= last))
                return End::Failed; // a page that lies about its order
            insert(rows.get());
            last = id;
        }
        return code == SQLITE_DONE ? End::Whole : End::Failed;
    }

    /// Whether the place where `id` would stand can be read.
    bool isReadableAt(qint64 id) {
        const Prepared rows = prepared(m_from, select(">=?1 ORDER BY rowid LIMIT 1"));
        if (!rows)
            return false;
        sqlite3_bind_int64(rows.get(), 1, id);
        const int code = sqlite3_step(rows.get());
        return code == SQLITE_DONE ||
               (code == SQLITE_ROW && sqlite3_column_int64(rows.get(), int(m_source.columns.size())) >= id);
    }

    /// The first readable place behind `start`, which is not; `highest` when there is none.
    qint64 behindTheDamage(qint64 start) {
        quint64 step = 1;
        while (!isReadableAt(qint64(quint64(start) + step))) {
            if (step > quint64(highest) - quint64(start) - step)
                return highest;
            step *= 2;
        }
        qint64 bad = qint64(quint64(start) + step / 2);
        qint64 good = qint64(quint64(start) + step);
        while (good - bad > 1) {
            const qint64 middle = bad + (good - bad) / 2;
            (isReadableAt(middle) ? good : bad) = middle;
        }
        return good;
    }

    void copyByIds() {
        qint64 start = lowest;
        qint64 last = lowest;
        while (copyFrom(start, last) == End::Failed) {
            // Ids given out by the program are positive; the leap begins there when nothing was read yet.
            const qint64 damage = qMax(qint64(0), last == lowest ? start : last + 1);
            const qint64 next = behindTheDamage(damage);
            m_outcome.gaps.append({last, next});
            if (next == highest)
                return;
            start = next;
            last = next - 1;
        }
    }

    /// Ids that the indexes know inside the gaps are tried one by one.
    void copyNamedByIndexes() {
        QSet<qint64> named;
        for (const QByteArray &index : m_source.indexes) {
            const Prepared ids =
                prepared(m_from, "SELECT rowid FROM " + quoted(m_source.table) + " INDEXED BY " +
                                     quoted(index) + " ORDER BY " + order(index));
            while (ids && sqlite3_step(ids.get()) == SQLITE_ROW) {
                const qint64 id = sqlite3_column_int64(ids.get(), 0);
                if (isInGap(id))
                    named.insert(id);
            }
        }
        QList<qint64> inOrder(named.begin(), named.end());
        std::sort(inOrder.begin(), inOrder.end());
        const Prepared row = prepared(m_from, select("=?1"));
        for (const qint64 id : std::as_const(inOrder)) {
            sqlite3_bind_int64(row.get(), 1, id);
            if (sqlite3_step(row.get()) == SQLITE_ROW)
                insert(row.get());
            else
                m_outcome.lostIds << id;
            sqlite3_reset(row.get());
        }
    }

    /// The index's own order, so that reading it needs nothing but it.
    QByteArray order(const QByteArray &index) const {
        const Prepared columns =
            prepared(m_from, "SELECT name FROM pragma_index_info(" + quoted(index) + ")");
        QList<QByteArray> names;
        while (columns && sqlite3_step(columns.get()) == SQLITE_ROW)
            names << reinterpret_cast<const char *>(sqlite3_column_text(columns.get(), 0));
        return quotedList(names);
    }

    bool isInGap(qint64 id) const {
        return std::any_of(m_outcome.gaps.begin(), m_outcome.gaps.end(),
                           [id](const auto &gap) { return gap.first < id && id < gap.second; });
    }

    void copyFromBothEnds() {
        if (copyOrdered("") == End::Whole)
            return;
        m_outcome.lostUnnamed = true;
        const qint64 refused = m_outcome.refused;
        copyOrdered(" DESC");
        m_outcome.refused = refused; // those that the way up had copied already
    }

    End copyOrdered(const char *direction) {
        const Prepared rows =
            prepared(m_from, "SELECT " + quotedList(m_source.columns) + " FROM " + quoted(m_source.table) +
                                 " NOT INDEXED ORDER BY " + quotedList(m_source.primaryKey, direction));
        int code = rows ? sqlite3_step(rows.get()) : SQLITE_ERROR;
        for (; code == SQLITE_ROW; code = sqlite3_step(rows.get()))
            insert(rows.get());
        return code == SQLITE_DONE ? End::Whole : End::Failed;
    }

    sqlite3 *m_from;
    sqlite3 *m_to = nullptr;
    const SalvageSource &m_source;
    Prepared m_insert;
    SalvageOutcome m_outcome;
};

} // namespace

SalvageOutcome salvageTable(sqlite3 *from, sqlite3 *to, const SalvageSource &source) {
    return TableCopy(from, to, source).run();
}

} // namespace kontor
