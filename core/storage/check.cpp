// SQLite's own checks first, then what the rooms know of themselves.
#include "core/storage/check.h"

#include "core/storage/connection.h"

#include <QCoreApplication>
#include <sqlite3.h>

namespace kontor {

namespace {

constexpr qsizetype mostLines = 100; // of one check

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

QStringList brokenPages(Connection &connection) {
    QStringList found;
    Statement check(connection, "PRAGMA integrity_check(100)");
    while (check.step()) {
        if (check.text(0) != QLatin1String("ok"))
            found << check.text(0);
    }
    return found;
}

QStringList brokenLinks(Connection &connection) {
    QStringList found;
    Statement check(connection, "PRAGMA foreign_key_check");
    while (check.step())
        found << CheckText::tr("row %1 of “%2” points to a row of “%3” that is not there")
                     .arg(check.text(1), check.text(0), check.text(2));
    return found;
}

QList<QByteArray> searchTables(Connection &connection) {
    QList<QByteArray> tables;
    Statement names(connection,
                    "SELECT l.name FROM pragma_table_list AS l JOIN sqlite_master AS m ON m.name=l.name "
                    "WHERE l.schema='main' AND l.type='virtual' AND m.sql LIKE '%using fts5%' ORDER BY 1");
    while (names.step())
        tables << names.bytes(0);
    return tables;
}

/// Its own pages and, with rank 1, that it holds what the table it indexes holds.
QStringList brokenSearch(Connection &connection, const QByteArray &table) {
    const bool own = sqlite3_get_autocommit(connection.handle());
    if (own)
        connection.exec("BEGIN IMMEDIATE");
    QStringList found;
    const QByteArray sql =
        "INSERT INTO \"" + table + "\"(\"" + table + "\", rank) VALUES('integrity-check', 1)";
    if (sqlite3_exec(connection.handle(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        found << CheckText::tr("“%1” does not agree with the records; it can be made anew")
                     .arg(QString::fromUtf8(table));
    if (own)
        connection.exec("ROLLBACK");
    return found;
}

class Report {
public:
    explicit Report(Connection &connection) : m_connection(connection) {}

    void run(const QString &name, const std::function<QStringList(Connection &)> &findWrong) {
        QStringList found;
        try {
            found = findWrong(m_connection);
        } catch (const StorageError &error) {
            found << CheckText::tr("could not be checked: %1").arg(QString::fromUtf8(error.what()));
        }
        m_report.problems += int(found.size());
        m_report.lines << (found.isEmpty()
                               ? CheckText::tr("%1: in order").arg(name)
                               : CheckText::tr("%1: %Ln problem(s)", nullptr, int(found.size())).arg(name));
        for (const QString &line : found.first(qMin(mostLines, found.size())))
            m_report.lines << QStringLiteral("    ") + line;
        if (found.size() > mostLines)
            m_report.lines << QStringLiteral("    …");
    }

    void count() {
        try {
            QList<QByteArray> tables;
            Statement names(m_connection,
                            "SELECT name FROM pragma_table_list WHERE schema='main' AND type='table'");
            while (names.step())
                tables << names.bytes(0);
            for (const QByteArray &table : std::as_const(tables)) {
                Statement rows(m_connection, "SELECT count(*) FROM \"" + table + '"');
                rows.step();
                m_report.counts.insert(QString::fromUtf8(table), rows.integer(0));
            }
        } catch (const StorageError &) {
            // What cannot be counted was found broken above.
        }
    }

    void note(const QString &line) { m_report.lines << line; }
    CheckReport take() { return std::move(m_report); }

private:
    Connection &m_connection;
    CheckReport m_report;
};

} // namespace

CheckReport checkFile(Connection &connection, const QList<Invariant> &invariants) {
    const Connection::Trusted trusted(connection);
    Report report(connection);
    report.run(CheckText::tr("Pages and indexes"), brokenPages);
    report.run(CheckText::tr("Links between records"), brokenLinks);
    if (connection.role() == Connection::Role::Writer) {
        report.run(CheckText::tr("Search"), [](Connection &writer) {
            QStringList found;
            for (const QByteArray &table : searchTables(writer))
                found += brokenSearch(writer, table);
            return found;
        });
    } else {
        report.note(CheckText::tr("Search: not checked, because the file is open for reading only"));
    }
    for (const Invariant &invariant : invariants)
        report.run(invariant.name, invariant.findWrong);
    report.count();
    return report.take();
}

void expectSoundPages(Connection &connection) {
    const Connection::Trusted trusted(connection);
    Statement check(connection, "PRAGMA quick_check(1)");
    if (const QString found = check.step() ? check.text(0) : QString(); found != QLatin1String("ok"))
        throw StorageError(SQLITE_CORRUPT, found.toUtf8().constData());
}

bool isDamagedFile(const QString &path) {
    try {
        Connection connection(path, Connection::Role::ReadOnlyFile);
        expectSoundPages(connection);
        return false;
    } catch (const StorageError &error) {
        return (error.code & 0xff) == SQLITE_CORRUPT || (error.code & 0xff) == SQLITE_NOTADB;
    }
}

} // namespace kontor
