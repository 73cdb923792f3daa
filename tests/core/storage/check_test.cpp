// What a check finds.
#include "core/storage/check.h"

#include "core/storage/connection.h"
#include "tests/support/core/storage_files.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace kontor;
using namespace kontor::test;

namespace {

class Checks : public ::testing::Test {
protected:
    Checks() { makeOffice(path(), 1, 300); }
    QString path() const { return m_folder.filePath(QStringLiteral("a.kontor")); }
    CheckReport checked(Connection::Role role = Connection::Role::Writer,
                        const QList<Invariant> &invariants = {}) {
        Connection connection(path(), role);
        return checkFile(connection, invariants);
    }
    void work(const char *sql) { Connection(path(), Connection::Role::Writer).exec(sql); }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(Checks, FindNothingInASoundFile) {
    const CheckReport report = checked();
    EXPECT_TRUE(report.isSound()) << report.text().toStdString();
    EXPECT_EQ(report.counts.value(QStringLiteral("deal")), 300);
    EXPECT_EQ(report.lines.size(), 3);
}

TEST_F(Checks, FindLinksToNothing) {
    work("CREATE TABLE note(id INTEGER PRIMARY KEY, deal_id INTEGER REFERENCES deal(id)) STRICT;"
         "PRAGMA foreign_keys=OFF; INSERT INTO note(id, deal_id) VALUES(7, 999)");
    const CheckReport report = checked();
    EXPECT_EQ(report.problems, 1);
    EXPECT_TRUE(report.text().contains(QStringLiteral("note")));
}

TEST_F(Checks, FindABrokenPage) {
    QByteArray bytes = bytesOf(path());
    bytes.replace(4096 * 4, 4096, QByteArray(4096, '\x33'));
    writeBytes(path(), bytes);
    const CheckReport report = checked();
    EXPECT_FALSE(report.isSound());
}

TEST_F(Checks, FindASearchIndexThatDisagrees) {
    work("CREATE VIRTUAL TABLE search USING fts5(title, content='deal', content_rowid='id', detail=none);"
         "INSERT INTO search(search) VALUES('rebuild')");
    EXPECT_TRUE(checked().isSound());
    work("UPDATE deal SET title='something else' WHERE id=5");
    const CheckReport report = checked();
    EXPECT_EQ(report.problems, 1);
    EXPECT_TRUE(report.text().contains(QStringLiteral("search")));
}

TEST_F(Checks, LeaveTheFileAsItIs) {
    work("CREATE VIRTUAL TABLE search USING fts5(title, content='deal', content_rowid='id', detail=none);"
         "INSERT INTO search(search) VALUES('rebuild')");
    const QByteArray before = hashOf(path());
    checked();
    checked(Connection::Role::ReadOnlyFile);
    EXPECT_EQ(hashOf(path()), before);
}

TEST_F(Checks, AskTheRooms) {
    const Invariant few{QStringLiteral("Few deals"), [](Connection &connection) {
                            Statement count(connection, "SELECT count(*) FROM deal");
                            count.step();
                            return count.integer(0) > 10 ? QStringList{count.text(0)} : QStringList();
                        }};
    const Invariant broken{QStringLiteral("Broken"), [](Connection &connection) {
                               Statement nothing(connection, "SELECT * FROM no_such_table");
                               return QStringList();
                           }};
    const CheckReport report = checked(Connection::Role::Reader, {few, broken});
    EXPECT_EQ(report.problems, 2);
    EXPECT_TRUE(report.text().contains(QStringLiteral("300")));
    EXPECT_TRUE(report.text().contains(QStringLiteral("no_such_table")));
}
