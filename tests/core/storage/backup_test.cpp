// A backup is whole or is not there; restoring one loses nothing.
#include "core/storage/backup.h"

#include "core/storage/backup_manifest.h"
#include "core/storage/backup_thinning.h"
#include "core/storage/connection.h"
#include "tests/support/core/child.h"
#include "tests/support/core/storage_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>
#include <atomic>
#include <gtest/gtest.h>
#include <thread>

using namespace kontor;
using namespace kontor::test;

namespace {

const QDateTime backupMorning(QDate(2026, 11, 18), QTime(9, 0), Qt::UTC);

class Backups : public ::testing::Test {
protected:
    Backups() { makeOffice(path(), 3, 200); }
    QString path() const { return at("acme.kontor"); }
    QString folder() const { return at("backups"); }
    QString at(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    BackupRequest request(BackupReason reason = BackupReason::Manual,
                          const QDateTime &now = backupMorning) const {
        return {folder(), QStringLiteral("f1"), QStringLiteral("acme"), reason, now};
    }
    BackupInfo made(BackupReason reason = BackupReason::Manual) {
        Connection connection(path(), Connection::Role::Writer);
        auto backup = makeBackup(connection, request(reason));
        EXPECT_TRUE(backup) << backup.error().text.toStdString();
        return *backup;
    }
    void work(const char *sql) { Connection(path(), Connection::Role::Writer).exec(sql); }
    qint64 countOf(const QString &file) {
        Connection connection(file, Connection::Role::Writer);
        Statement count(connection, "SELECT count(*) FROM deal");
        count.step();
        return count.integer(0);
    }

    QTemporaryDir m_folder;
};

/// Restores a backup over a file, again and again, until it is killed.
const ChildRole restorer("restore", [](const QStringList &arguments) {
    const auto backups = listBackups(arguments.at(0), QStringLiteral("f1"));
    tellParent("ready");
    for (int i = 0;; ++i)
        (void)restoreBackup(backups.at(i % 2), arguments.at(1), backupMorning.addSecs(60 + i));
    return 0;
});

} // namespace

TEST_F(Backups, AreCountedHashedAndListed) {
    const BackupInfo backup = made(BackupReason::Import);
    EXPECT_EQ(backup.counts.value(QStringLiteral("deal")), 200);
    EXPECT_EQ(backup.fileVersion, 3);
    EXPECT_EQ(backup.sha256, hashOf(backup.path).toHex());
    const auto list = listBackups(folder(), QStringLiteral("f1"));
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(list[0].path, backup.path);
    EXPECT_EQ(list[0].reason, BackupReason::Import);
    EXPECT_EQ(list[0].at, backupMorning);
    EXPECT_EQ(list[0].counts, backup.counts);
    EXPECT_TRUE(verifyBackup(list[0]));
    EXPECT_TRUE(listBackups(folder(), QStringLiteral("another")).isEmpty());
    EXPECT_EQ(namesIn(folder()).size(), 2);
    EXPECT_EQ(QFileInfo(backup.path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), 0);
}

TEST_F(Backups, OfAReaderHoldTheMomentOfItsTransaction) {
    Connection writer(path(), Connection::Role::Writer);
    Connection reader(path(), Connection::Role::Reader);
    {
        const Connection::Trusted trusted(reader);
        reader.exec("BEGIN");
        Statement look(reader, "SELECT count(*) FROM deal");
        look.step();
    }
    writer.exec("INSERT INTO deal(title) VALUES('later')");
    auto backup = makeBackup(reader, request());
    ASSERT_TRUE(backup) << backup.error().text.toStdString();
    EXPECT_EQ(backup->counts.value(QStringLiteral("deal")), 200);
    EXPECT_EQ(countOf(backup->path), 200);
    const Connection::Trusted trusted(reader);
    reader.exec("COMMIT");
}

TEST_F(Backups, AreConsistentWhileAnotherThreadWrites) {
    std::atomic_bool stop = false;
    Connection reader(path(), Connection::Role::Reader);
    std::thread writing([&] {
        Connection writer(path(), Connection::Role::Writer);
        while (!stop)
            writer.exec("INSERT INTO deal(title) VALUES('more')");
    });
    for (int i = 0; i < 5; ++i) {
        auto backup = makeBackup(reader, request(BackupReason::Automatic, backupMorning.addSecs(i)));
        ASSERT_TRUE(backup) << backup.error().text.toStdString();
        EXPECT_EQ(integrityOf(backup->path), QStringLiteral("ok"));
    }
    stop = true;
    writing.join();
}

TEST_F(Backups, OfTheSameSecondGetNamesOfTheirOwn) {
    made();
    made();
    EXPECT_EQ(listBackups(folder(), QStringLiteral("f1")).size(), 2);
}

TEST_F(Backups, AreNotListedWhenCutOrWithoutManifest) {
    const BackupInfo backup = made();
    QFile file(backup.path);
    ASSERT_TRUE(file.resize(file.size() - 1));
    EXPECT_TRUE(listBackups(folder(), {}).isEmpty());
    QFile::remove(manifestPathOf(backup.path));
    EXPECT_TRUE(listBackups(folder(), {}).isEmpty());
    writeBytes(manifestPathOf(backup.path), "[1, 2");
    EXPECT_TRUE(listBackups(folder(), {}).isEmpty());
}

TEST_F(Backups, OfADamagedFileAreThrownAway) {
    made();
    QByteArray bytes = bytesOf(path());
    for (qsizetype i = 4096 * 3; i < 4096 * 4; ++i)
        bytes[i] = 'x';
    writeBytes(path(), bytes);
    Connection connection(path(), Connection::Role::Writer);
    bool refused = false;
    try {
        refused = !makeBackup(connection, request());
    } catch (const StorageError &) {
        refused = true;
    }
    EXPECT_TRUE(refused);
    EXPECT_EQ(namesIn(folder()).size(), 2);
}

TEST_F(Backups, RefuseAFileWithLinksToNothing) {
    work("CREATE TABLE note(id INTEGER PRIMARY KEY, deal_id INTEGER REFERENCES deal(id)) STRICT;"
         "PRAGMA foreign_keys=OFF; INSERT INTO note(deal_id) VALUES(999)");
    Connection connection(path(), Connection::Role::Writer);
    const auto refused = makeBackup(connection, request());
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().text.contains(QStringLiteral("note")));
    EXPECT_TRUE(namesIn(folder()).isEmpty());
}

TEST_F(Backups, OnAFullDiskLeaveNothingAndTellWhatIsMissing) {
    QDir(m_folder.path()).mkdir(QStringLiteral("backups"));
    SmallDisk disk(folder(), 160);
    if (!disk.isMounted())
        GTEST_SKIP() << "cannot mount here";
    const BackupInfo first = made();
    work("INSERT INTO deal(title) SELECT hex(randomblob(200)) FROM deal, (SELECT 1 FROM deal LIMIT 20)");
    Connection connection(path(), Connection::Role::Writer);
    const auto refused = makeBackup(connection, request());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Storage);
    EXPECT_TRUE(refused.error().text.contains(QStringLiteral("MiB"))) << refused.error().text.toStdString();
    EXPECT_EQ(namesIn(folder()).size(), 2);
    EXPECT_TRUE(verifyBackup(first));
}

TEST_F(Backups, StopWhenTheyAreCancelled) {
    Connection reader(path(), Connection::Role::Reader);
    const std::atomic_bool cancelled = true;
    reader.setCancelFlag(&cancelled);
    EXPECT_THROW((void)makeBackup(reader, request()), CancelledError);
    EXPECT_TRUE(namesIn(folder()).isEmpty());
}

TEST_F(Backups, AreRestoredAndThePresentFileIsKept) {
    const BackupInfo backup = made();
    work("DELETE FROM deal WHERE id > 50");
    auto done = restoreBackup(backup, path(), backupMorning.addSecs(3600));
    ASSERT_TRUE(done) << done.error().text.toStdString();
    EXPECT_EQ(countOf(path()), 200);
    EXPECT_EQ(countOf(done->kept), 50);
    EXPECT_EQ(listBackups(folder(), QStringLiteral("f1")).size(), 2);
    EXPECT_EQ(listBackups(folder(), QStringLiteral("f1"))[0].reason, BackupReason::Restore);
    EXPECT_TRUE(isRestoreUnconfirmed(folder(), QStringLiteral("f1")));
    EXPECT_EQ(thinBackups(folder(), QStringLiteral("f1"), backupMorning.addYears(9), 0), 0);
    confirmRestore(folder(), QStringLiteral("f1"));
    EXPECT_FALSE(isRestoreUnconfirmed(folder(), QStringLiteral("f1")));
}

TEST_F(Backups, WorkLeftInTheLogDoesNotReachTheRestoredFile) {
    const BackupInfo backup = made();
    {
        Connection writer(path(), Connection::Role::Writer);
        writer.exec("DELETE FROM deal WHERE id > 50");
        QDir(m_folder.path()).mkdir(QStringLiteral("killed"));
        QFile::copy(path(), at("killed/acme.kontor"));
        QFile::copy(at("acme.kontor-wal"), at("killed/acme.kontor-wal"));
    }
    auto done = restoreBackup(backup, at("killed/acme.kontor"), backupMorning);
    ASSERT_TRUE(done) << done.error().text.toStdString();
    EXPECT_EQ(countOf(at("killed/acme.kontor")), 200);
    EXPECT_EQ(countOf(done->kept), 50);
}

TEST_F(Backups, AreRestoredOverADamagedFileWhichIsSetAside) {
    const BackupInfo backup = made();
    QByteArray bytes = bytesOf(path());
    bytes.replace(4096, 8192, QByteArray(8192, '\x55'));
    writeBytes(path(), bytes);
    auto done = restoreBackup(backup, path(), backupMorning);
    ASSERT_TRUE(done) << done.error().text.toStdString();
    EXPECT_TRUE(done->damaged);
    EXPECT_EQ(bytesOf(done->kept), bytes);
    EXPECT_EQ(countOf(path()), 200);
}

TEST_F(Backups, ThatChangedSinceAreNotRestored) {
    const BackupInfo backup = made();
    QByteArray bytes = bytesOf(backup.path);
    bytes[5000] = char(bytes[5000] ^ 1);
    writeBytes(backup.path, bytes);
    const QByteArray before = bytesOf(path());
    EXPECT_FALSE(restoreBackup(backup, path(), backupMorning));
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(Backups, KilledWhileRestoringLeaveTheOldFileOrTheNewOne) {
    made();
    work("DELETE FROM deal WHERE id > 50");
    {
        Connection connection(path(), Connection::Role::Writer);
        ASSERT_TRUE(makeBackup(connection, request(BackupReason::Manual, backupMorning.addSecs(1))));
    }
    const quint32 seed = QRandomGenerator::global()->generate();
    SCOPED_TRACE(seed);
    QRandomGenerator random(seed);
    const int kills = numberFromEnvironment("KONTOR_KILLS", 15);
    for (int i = 0; i < kills; ++i) {
        QProcess child;
        startChild(child, "restore", {folder(), path()});
        ASSERT_TRUE(child.waitForReadyRead(20'000));
        QThread::msleep(random.bounded(60u));
        killChild(child);
        ASSERT_EQ(integrityOf(path()), QStringLiteral("ok")) << i;
        const qint64 count = countOf(path());
        ASSERT_TRUE(count == 200 || count == 50) << count;
        for (const BackupInfo &backup : listBackups(folder(), QStringLiteral("f1")))
            ASSERT_TRUE(verifyBackup(backup));
    }
}
