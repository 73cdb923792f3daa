// Copies the shape of a damaged file, then its tables one by one, then mends the links between them.
#include "core/storage/salvage.h"

#include "core/storage/connection.h"
#include "core/storage/file_copy.h"
#include "core/storage/salvage_table.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <limits>
#include <memory>
#include <sqlite3.h>

namespace kontor {

namespace {

constexpr int mostRounds = 20; // of mending links: a row that goes may leave others without their parent

struct SalvageText {
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

struct CloseSalvaged {
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};
using SalvageHandle = std::unique_ptr<sqlite3, CloseSalvaged>;

SalvageHandle openRaw(const QString &path, int flags) {
    sqlite3 *handle = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    return SalvageHandle(handle);
}

using TextRow = QList<QByteArray>;

/// As far as they can be read.
QList<TextRow> rowsOf(sqlite3 *handle, const QByteArray &sql, bool *whole = nullptr) {
    sqlite3_stmt *statement = nullptr;
    QList<TextRow> rows;
    int code = sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr);
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(statement);
        if (code != SQLITE_ROW)
            break;
        TextRow row;
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            row << reinterpret_cast<const char *>(sqlite3_column_text(statement, i));
        rows << row;
    }
    if (whole)
        *whole = code == SQLITE_DONE;
    sqlite3_finalize(statement);
    return rows;
}

bool execute(sqlite3 *handle, const QByteArray &sql) {
    return sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

QByteArray inQuotes(QByteArray name) {
    return '"' + name.replace('"', "\"\"") + '"';
}
QByteArray asLiteral(QByteArray text) {
    return '\'' + text.replace('\'', "''") + '\'';
}

Error salvageError(const QString &text) {
    return {ErrorCode::Storage, {}, text};
}

/// The damaged file and its log under other names; removed at the end.
class WorkingCopy {
public:
    explicit WorkingCopy(const QString &beside) : m_path(temporaryNameFor(beside)) {}
    ~WorkingCopy() {
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(m_path + QLatin1String(suffix));
    }
    WorkingCopy(const WorkingCopy &) = delete;
    WorkingCopy &operator=(const WorkingCopy &) = delete;

    QString path() const { return m_path; }
    Result<void> make(const QString &damaged) {
        if (auto copied = copyBytes(damaged, m_path, BadPlaces::FillZero); !copied)
            return copied;
        const QString log = damaged + QStringLiteral("-wal");
        return QFileInfo::exists(log) ? copyBytes(log, m_path + QStringLiteral("-wal"), BadPlaces::FillZero)
                                      : Result<void>();
    }

private:
    QString m_path;
};

class Salvage {
public:
    Salvage(sqlite3 *from, sqlite3 *to) : m_from(from), m_to(to) {}

    Result<SalvageReport> run() {
        bool whole = false;
        const QList<TextRow> tables = rowsOf(
            m_from,
            "SELECT l.name, l.type, l.wr, m.sql FROM pragma_table_list AS l JOIN sqlite_master AS m ON "
            "m.name=l.name AND m.type='table' WHERE l.schema='main' AND l.type IN ('table','virtual') AND "
            "l.name NOT LIKE 'sqlite_%' ORDER BY l.type, l.name",
            &whole);
        if (tables.isEmpty() || !whole)
            return salvageError(
                SalvageText::tr("Nothing can be rescued from this file: the list of its tables is "
                                "destroyed. Restore the newest backup."));
        execute(m_to, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; BEGIN");
        for (const TextRow &table : tables)
            execute(m_to, table.at(3));
        // Unique indexes first, so that a row found twice is taken once; the others are quicker afterwards.
        createIndexes("LIKE 'CREATE UNIQUE%'");
        for (const TextRow &table : tables) {
            if (table.at(1) == "table")
                copyTable(table.at(0), table.at(2) == "1");
        }
        createIndexes("NOT LIKE 'CREATE UNIQUE%'");
        mendLinks(tables);
        createOthers(); // an index of words may be over a view
        for (const TextRow &table : tables) {
            if (table.at(1) == "virtual" && table.at(3).contains("content="))
                execute(m_to, "INSERT INTO " + inQuotes(table.at(0)) + '(' + inQuotes(table.at(0)) +
                                  ") VALUES('rebuild')");
        }
        if (!execute(m_to, "COMMIT"))
            return salvageError(
                SalvageText::tr("The rescued file could not be written (%1). Free some space or choose "
                                "another folder.")
                    .arg(QString::fromUtf8(sqlite3_errmsg(m_to))));
        return std::move(m_report);
    }

private:
    void createIndexes(const char *which) {
        const auto indexes =
            rowsOf(m_from, QByteArray("SELECT sql, name FROM sqlite_master WHERE type='index' AND "
                                      "sql IS NOT NULL AND sql ") +
                               which);
        for (const TextRow &index : indexes) {
            if (!execute(m_to, index.at(0)))
                addLoss(
                    SalvageText::tr("The index “%1” could not be made.").arg(QString::fromUtf8(index.at(1))));
        }
    }

    void createOthers() {
        const auto others = rowsOf(m_from, "SELECT sql FROM sqlite_master WHERE type IN ('view','trigger')");
        for (const TextRow &other : others)
            execute(m_to, other.at(0));
        for (const char *pragma : {"application_id", "user_version"}) {
            const auto value = rowsOf(m_from, QByteArray("PRAGMA ") + pragma);
            if (!value.isEmpty())
                execute(m_to, QByteArray("PRAGMA ") + pragma + '=' + value[0][0]);
        }
    }

    void copyTable(const QByteArray &table, bool withoutRowIds) {
        SalvageSource source{table, {}, {}, {}};
        const QByteArray literal = asLiteral(table);
        for (const TextRow &column : rowsOf(m_from, "SELECT name, pk FROM pragma_table_xinfo(" + literal +
                                                        ") WHERE hidden=0 ORDER BY cid"))
            source.columns << column.at(0);
        if (withoutRowIds) {
            for (const TextRow &column : rowsOf(m_from, "SELECT name FROM pragma_table_xinfo(" + literal +
                                                            ") WHERE pk>0 ORDER BY pk"))
                source.primaryKey << column.at(0);
        }
        for (const TextRow &index :
             rowsOf(m_from, "SELECT name FROM pragma_index_list(" + literal + ") WHERE partial=0"))
            source.indexes << index.at(0);
        const SalvageOutcome outcome = salvageTable(m_from, m_to, source);
        m_report.rows.insert(QString::fromUtf8(table), outcome.copied);
        tell(QString::fromUtf8(table), outcome);
    }

    void tell(const QString &table, const SalvageOutcome &outcome) {
        m_report.lines << SalvageText::tr("%1: %Ln row(s) rescued", nullptr, int(outcome.copied)).arg(table);
        const QLocale locale;
        for (const auto &[after, before] : outcome.gaps) {
            QStringList ids;
            for (const qint64 id : outcome.lostIds) {
                if (after < id && id < before)
                    ids << QString::number(id);
            }
            if (!ids.isEmpty())
                addLoss(SalvageText::tr("    lost: %Ln row(s), ids %1", nullptr, int(ids.size()))
                            .arg(ids.join(QStringLiteral(", "))));
            else if (before == std::numeric_limits<qint64>::max())
                addLoss(SalvageText::tr("    lost: whatever came after id %1").arg(qMax(qint64(0), after)));
            else
                addLoss(SalvageText::tr("    lost: whatever was between the ids %1 and %2")
                            .arg(qMax(qint64(0), after))
                            .arg(before));
        }
        if (outcome.refused > 0)
            addLoss(SalvageText::tr("    lost: %Ln row(s) that no longer mean anything", nullptr,
                                    int(outcome.refused)));
        if (outcome.lostUnnamed)
            addLoss(SalvageText::tr("    lost: an unknown number of rows in the middle"));
    }

    void addLoss(const QString &line) {
        m_report.lines << line;
        m_report.lostNothing = false;
    }

    /// A link to a lost row is emptied; where a link is needed the row goes too.
    void mendLinks(const QList<TextRow> &tables) {
        bool changed = true;
        for (int round = 0; round < mostRounds && changed; ++round) {
            changed = false;
            for (const TextRow &table : tables) {
                if (table.at(1) == "table" && mendLinksOf(table.at(0)))
                    changed = true;
            }
        }
    }

    bool mendLinksOf(const QByteArray &table) {
        bool changed = false;
        const auto links = rowsOf(m_to, "SELECT f.\"from\", f.\"table\", coalesce(f.\"to\", (SELECT name "
                                        "FROM pragma_table_info(f.\"table\") "
                                        "WHERE pk=1)), c.\"notnull\" OR c.pk FROM pragma_foreign_key_list(" +
                                            asLiteral(table) + ") AS f JOIN pragma_table_info(" +
                                            asLiteral(table) + ") AS c ON c.name=f.\"from\"");
        for (const TextRow &link : links) {
            const QByteArray column = inQuotes(link.at(0));
            const QByteArray dangling = " WHERE " + column + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " +
                                        inQuotes(link.at(1)) + " AS parent WHERE parent." +
                                        inQuotes(link.at(2)) + '=' + inQuotes(table) + '.' + column + ')';
            const bool needed = link.at(3) != "0";
            if (!execute(m_to, needed ? "DELETE FROM " + inQuotes(table) + dangling
                                      : "UPDATE " + inQuotes(table) + " SET " + column + "=NULL" + dangling))
                continue;
            const int rows = sqlite3_changes(m_to);
            if (rows == 0)
                continue;
            changed = true;
            const QString name = QString::fromUtf8(table);
            addLoss(needed ? SalvageText::tr("%1: %Ln row(s) left out, because “%2” was lost", nullptr, rows)
                                 .arg(name, QString::fromUtf8(link.at(1)))
                           : SalvageText::tr("%1: %Ln link(s) to lost rows of “%2” emptied", nullptr, rows)
                                 .arg(name, QString::fromUtf8(link.at(1))));
        }
        return changed;
    }

    sqlite3 *m_from;
    sqlite3 *m_to;
    SalvageReport m_report;
};

bool isSoundFile(sqlite3 *handle) {
    const auto check = rowsOf(handle, "PRAGMA quick_check(1)");
    return check.size() == 1 && check[0][0] == "ok" && rowsOf(handle, "PRAGMA foreign_key_check").isEmpty();
}

} // namespace

Result<SalvageReport> salvageFile(const QString &damaged, const QString &rescued) {
    if (QFileInfo::exists(rescued))
        return salvageError(
            SalvageText::tr("“%1” exists already. Choose another name.").arg(QFileInfo(rescued).fileName()));
    WorkingCopy copy(rescued);
    if (auto made = copy.make(damaged); !made)
        return made.error();
    WorkingCopy half(rescued); // its name only: what is half made goes with it
    Result<SalvageReport> report = SalvageReport{};
    {
        const SalvageHandle from = openRaw(copy.path(), SQLITE_OPEN_READWRITE);
        const SalvageHandle to = openRaw(half.path(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        execute(from.get(), "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA trusted_schema=OFF;"
                            "PRAGMA query_only=ON");
        report = Salvage(from.get(), to.get()).run();
        if (report && !isSoundFile(to.get()))
            return salvageError(
                SalvageText::tr("What was rescued does not hang together. Restore the newest backup."));
    }
    if (!report)
        return report;
    if (auto done = replaceFile(half.path(), rescued); !done)
        return done.error();
    return report;
}

} // namespace kontor
