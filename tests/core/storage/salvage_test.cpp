// What comes over from a damaged file is true, and what does not is named.
#include "core/storage/salvage.h"

#include "core/storage/check.h"
#include "core/storage/connection.h"
#include "core/storage/migrations.h"
#include "tests/support/core/storage_files.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace kontor;
using namespace kontor::test;

namespace {

constexpr int salvageRows = 3000;

class Salvages : public ::testing::Test {
protected:
    Salvages() {
        Connection connection(path(), Connection::Role::Writer);
        connection.exec(
            "BEGIN;"
            "CREATE TABLE account(id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"
            "CREATE TABLE deal(id INTEGER PRIMARY KEY, title TEXT, account_id INTEGER REFERENCES "
            "account(id), twice INTEGER GENERATED ALWAYS AS (id * 2) STORED) STRICT;"
            "CREATE TABLE share(who INTEGER NOT NULL, deal_id INTEGER NOT NULL REFERENCES deal(id), "
            "PRIMARY KEY (who, deal_id)) STRICT, WITHOUT ROWID;"
            "CREATE INDEX deal_account ON deal(account_id);"
            "CREATE VIRTUAL TABLE search USING fts5(title, content='deal', content_rowid='id', detail=none);"
            "PRAGMA user_version=4;"
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
            "  INSERT INTO account SELECT i, 'Account number ' || i FROM n;"
            "INSERT INTO deal(id, title, account_id) SELECT id, 'Deal ' || id || "
            "'                                        ', id FROM account;"
            "INSERT INTO share SELECT id % 7, id FROM deal;"
            "INSERT INTO search(search) VALUES('rebuild');"
            "COMMIT");
    }
    QString path() const { return at("a.kontor"); }
    QString rescued() const { return at("rescued.kontor"); }
    QString at(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void damagePage(qint64 page, char with) {
        QByteArray bytes = bytesOf(path());
        bytes.replace((page - 1) * 4096, 4096, QByteArray(4096, with));
        writeBytes(path(), bytes);
    }
    /// A leaf of that table, the `which`-th in the order of the file.
    qint64 leafOf(const QByteArray &table, int which) {
        const QByteArray bytes = bytesOf(path());
        QList<qint64> pages;
        const QByteArray needle = table == "deal" ? "Deal " : "Account number ";
        for (qint64 page = 2; page * 4096 <= bytes.size(); ++page) {
            const QByteArray content = bytes.mid((page - 1) * 4096, 4096);
            if (content.at(0) == 13 && content.contains(needle))
                pages << page;
        }
        return pages.value(which);
    }
    /// Every row of the new file is as it was; returns how many deals there are.
    qint64 truth() {
        Connection connection(rescued(), Connection::Role::Writer);
        EXPECT_TRUE(checkFile(connection).isSound()) << checkFile(connection).text().toStdString();
        Statement wrong(connection,
                        "SELECT count(*) FROM deal WHERE trim(title) <> 'Deal ' || id OR twice <> id * 2 OR "
                        "(account_id IS NOT NULL AND account_id <> id)");
        wrong.step();
        EXPECT_EQ(wrong.integer(0), 0);
        Statement accounts(connection, "SELECT count(*) FROM account WHERE name <> 'Account number ' || id");
        accounts.step();
        EXPECT_EQ(accounts.integer(0), 0);
        Statement count(connection, "SELECT count(*) FROM deal");
        count.step();
        return count.integer(0);
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(Salvages, OfASoundFileLoseNothing) {
    const auto report = salvageFile(path(), rescued());
    ASSERT_TRUE(report) << report.error().text.toStdString();
    EXPECT_TRUE(report->lostNothing) << report->lines.join(u'\n').toStdString();
    EXPECT_EQ(truth(), salvageRows);
    EXPECT_EQ(report->rows.value(QStringLiteral("share")), salvageRows);
    Connection connection(rescued(), Connection::Role::Writer);
    EXPECT_EQ(fileVersion(connection), 4);
}

TEST_F(Salvages, NameTheRowsOfALostPage) {
    damagePage(leafOf("deal", 5), '\0');
    const QByteArray before = bytesOf(path());
    const auto report = salvageFile(path(), rescued());
    ASSERT_TRUE(report) << report.error().text.toStdString();
    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_FALSE(report->lostNothing);
    const qint64 rows = truth();
    EXPECT_GT(rows, salvageRows - 120);
    EXPECT_LT(rows, salvageRows);
    const QString text = report->lines.join(u'\n');
    EXPECT_TRUE(text.contains(QStringLiteral("lost: %1 row(s), ids").arg(salvageRows - rows)))
        << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("share: %1 row(s) left out").arg(salvageRows - rows)));
    EXPECT_EQ(namesIn(m_folder.path()),
              (QStringList{QStringLiteral("a.kontor"), QStringLiteral("rescued.kontor")}));
}

TEST_F(Salvages, EmptyLinksToLostRecords) {
    damagePage(leafOf("account", 3), '\0');
    const auto report = salvageFile(path(), rescued());
    ASSERT_TRUE(report) << report.error().text.toStdString();
    EXPECT_EQ(truth(), salvageRows);
    EXPECT_TRUE(report->lines.join(u'\n').contains(QStringLiteral("account")));
}

TEST_F(Salvages, TakeWorkThatIsStillInTheLog) {
    Connection writer(path(), Connection::Role::Writer);
    writer.exec("INSERT INTO deal(id, title) VALUES(5000, 'Deal 5000')");
    QDir(m_folder.path()).mkdir(QStringLiteral("killed"));
    QFile::copy(path(), at("killed/a.kontor"));
    QFile::copy(at("a.kontor-wal"), at("killed/a.kontor-wal"));
    const QByteArray log = bytesOf(at("killed/a.kontor-wal"));
    const auto report = salvageFile(at("killed/a.kontor"), rescued());
    ASSERT_TRUE(report) << report.error().text.toStdString();
    EXPECT_EQ(truth(), salvageRows + 1);
    EXPECT_EQ(bytesOf(at("killed/a.kontor-wal")), log);
}

TEST_F(Salvages, NeverOverwriteAFile) {
    writeBytes(rescued(), "mine");
    EXPECT_FALSE(salvageFile(path(), rescued()));
    EXPECT_EQ(bytesOf(rescued()), "mine");
}

TEST_F(Salvages, SayWhenNothingIsLeft) {
    damagePage(1, '\x7');
    EXPECT_FALSE(salvageFile(path(), rescued()));
    writeBytes(path(), {});
    EXPECT_FALSE(salvageFile(path(), rescued()));
    EXPECT_EQ(namesIn(m_folder.path()), QStringList{QStringLiteral("a.kontor")});
}

TEST_F(Salvages, BringBackAlmostAllOfRandomlyDamagedFiles) {
    const QByteArray good = bytesOf(path());
    const quint32 seed = QRandomGenerator::global()->generate();
    SCOPED_TRACE(seed);
    QRandomGenerator random(seed);
    int made = 0;
    for (int run = 0; run < 40; ++run) {
        QByteArray bytes = good;
        for (int i = 0; i < 3; ++i) {
            const qint64 page = 8 + random.bounded(int(good.size() / 4096) - 8);
            for (qint64 at = page * 4096; at < (page + 1) * 4096; ++at)
                bytes[at] = run % 2 ? char(random.generate()) : '\0';
        }
        writeBytes(path(), bytes);
        QFile::remove(rescued());
        const auto report = salvageFile(path(), rescued());
        if (!report)
            continue;
        ++made;
        Connection connection(rescued(), Connection::Role::Writer);
        Statement wrong(connection, "SELECT count(*) FROM deal WHERE trim(title) <> 'Deal ' || id");
        wrong.step();
        ASSERT_EQ(wrong.integer(0), 0) << run;
    }
    EXPECT_GE(made, 30);
}
