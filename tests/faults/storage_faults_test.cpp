// The storage room alone on a failing disk: nothing half done, nothing acknowledged lost, backups whole or
// absent.
#include "core/storage/backup.h"
#include "core/storage/connection.h"
#include "tests/faults/fault_vfs.h"
#include "tests/support/core/storage_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <sqlite3.h>

using namespace kontor;
using namespace kontor::faults;
using namespace kontor::test;

namespace {

struct FaultCase {
    const char *name;
    Fault fault;
    int code;
};

class StorageFaults : public ::testing::TestWithParam<FaultCase> {
protected:
    StorageFaults() {
        makeOffice(at("base.kontor"), 1, 300);
        Connection(at("base.kontor"), Connection::Role::Writer)
            .exec("CREATE TABLE history(id INTEGER PRIMARY KEY, deal INTEGER NOT NULL REFERENCES deal(id)) "
                  "STRICT;"
                  "CREATE VIRTUAL TABLE search USING fts5(title, content='deal', content_rowid='id', "
                  "detail=none)");
    }
    ~StorageFaults() override { disarm(); }
    QString at(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    /// A fresh copy of the base.
    QString fresh() {
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(at("work.kontor") + QLatin1String(suffix));
        EXPECT_TRUE(QFile::copy(at("base.kontor"), at("work.kontor")));
        return at("work.kontor");
    }

    /// Five transactions, each a row in three tables; how many were acknowledged.
    static int work(const QString &path) {
        int acknowledged = 0;
        try {
            Connection writer(path, Connection::Role::Writer);
            writer.exec("PRAGMA cache_size=10");
            for (int i = 1; i <= 5; ++i) {
                const QByteArray id = QByteArray::number(1000 + i);
                writer.exec("BEGIN IMMEDIATE; INSERT INTO deal VALUES(" + id +
                            ", 'new ' || hex(randomblob(3000))); INSERT INTO history(deal) VALUES(" + id +
                            "); INSERT INTO search(rowid, title) SELECT id, title FROM deal WHERE id=" + id +
                            "; COMMIT");
                acknowledged = i;
                sqlite3_wal_checkpoint_v2(writer.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr,
                                          nullptr);
            }
        } catch (const StorageError &) {
            // What was not acknowledged may be there or not, but only whole.
        }
        return acknowledged;
    }

    void expectWhole(const QString &path, int acknowledged, long k) {
        ASSERT_EQ(integrityOf(path), QStringLiteral("ok")) << "k=" << k;
        Connection writer(path, Connection::Role::Writer);
        Statement counts(
            writer, "SELECT (SELECT count(*) FROM deal WHERE id > 1000), (SELECT count(*) FROM history)");
        counts.step();
        ASSERT_EQ(counts.integer(0), counts.integer(1)) << "k=" << k;
        ASSERT_GE(counts.integer(0), acknowledged) << "k=" << k;
        ASSERT_LE(counts.integer(0), acknowledged + 1) << "k=" << k;
    }

    QTemporaryDir m_folder{folderInMemory()};
};

const FaultCase storageCases[] = {{"FullOnce", Fault::Once, SQLITE_FULL},
                                  {"FullFromThenOn", Fault::FromThenOn, SQLITE_FULL},
                                  {"BrokenOnce", Fault::Once, SQLITE_IOERR_WRITE},
                                  {"BrokenFromThenOn", Fault::FromThenOn, SQLITE_IOERR_WRITE}};

} // namespace

TEST(FaultVfs, SeesWhatQtOpens) {
    QTemporaryDir folder;
    const long before = opened();
    makeOffice(folder.filePath(QStringLiteral("a.kontor")), 1, 3);
    EXPECT_GT(opened(), before);
}

TEST_P(StorageFaults, LeaveTransactionsWhole) {
    for (long k = 1;; ++k) {
        const QString path = fresh();
        arm(GetParam().fault, k, GetParam().code);
        const int acknowledged = work(path);
        const long faults = delivered();
        disarm();
        expectWhole(path, acknowledged, k);
        if (HasFatalFailure() || faults == 0)
            break;
    }
}

TEST_P(StorageFaults, LeaveNoHalfBackup) {
    const QString path = fresh();
    Connection source(path, Connection::Role::Writer);
    const QString folder = at("backups");
    for (long k = 1;; ++k) {
        QDir(folder).removeRecursively();
        arm(GetParam().fault, k, GetParam().code);
        bool made = false;
        try {
            made =
                makeBackup(source, {folder, QStringLiteral("f"), QStringLiteral("work"), BackupReason::Manual,
                                    QDateTime(QDate(2026, 11, 18), QTime(9, 0), Qt::UTC)})
                    .has_value();
        } catch (const StorageError &) {
            made = false;
        }
        const long faults = delivered();
        disarm();
        const auto list = listBackups(folder, {});
        ASSERT_EQ(list.size(), made ? 1 : 0) << "k=" << k;
        ASSERT_EQ(namesIn(folder).size(), made ? 2 : 0)
            << "k=" << k << namesIn(folder).join(u' ').toStdString();
        if (made) {
            ASSERT_TRUE(verifyBackup(list[0])) << "k=" << k;
            ASSERT_EQ(integrityOf(list[0].path), QStringLiteral("ok"));
        }
        if (faults == 0)
            break;
    }
}

INSTANTIATE_TEST_SUITE_P(All, StorageFaults, ::testing::ValuesIn(storageCases),
                         [](const auto &instance) { return std::string(instance.param.name); });
