// Opening a file that can only be read.
#include "core/storage/connection.h"

#include "tests/support/core/storage_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <optional>

using namespace kontor;
using namespace kontor::test;

namespace {

qint64 dealsReadFrom(const QString &path) {
    Connection connection(path, Connection::Role::ReadOnlyFile);
    const Connection::Trusted trusted(connection);
    Statement count(connection, "SELECT count(*) FROM deal");
    count.step();
    return count.integer(0);
}

class ReadOnlyDisk : public ::testing::Test {
protected:
    ReadOnlyDisk() {
        QDir(m_folder.path()).mkdir(QStringLiteral("disk %41"));
        m_disk.emplace(folder(), 1024);
    }
    QString folder() const { return m_folder.filePath(QStringLiteral("disk %41")); }
    QString path() const { return folder() + QStringLiteral("/a ?b#c.kontor"); }

    QTemporaryDir m_folder;
    std::optional<SmallDisk> m_disk;
};

} // namespace

TEST_F(ReadOnlyDisk, IsReadThoughNoLogCanBeMade) {
    if (!m_disk->isMounted())
        GTEST_SKIP() << "cannot mount here";
    makeOffice(path(), 1, 12);
    ASSERT_TRUE(m_disk->freeze());
    EXPECT_EQ(dealsReadFrom(path()), 12);
}

TEST(ReadOnlyFile, IsReadWhileAnotherConnectionWrites) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kontor"));
    makeOffice(path, 1, 3);
    Connection writer(path, Connection::Role::Writer);
    writer.exec("INSERT INTO deal(title) VALUES('new')");
    EXPECT_EQ(dealsReadFrom(path), 4);
}

/// Else every commit would work the log in, once it was large.
TEST(WritersLog, IsCountedAnewWhereItsFileStaysLarge) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kontor"));
    makeOffice(path, 1, 3);
    Connection writer(path, Connection::Role::Writer);
    writer.exec("CREATE TABLE large(x); INSERT INTO large VALUES(zeroblob(400000))");
    const qint64 size = QFileInfo(path + QStringLiteral("-wal")).size();
    EXPECT_GT(writer.loggedPages(), 90);
    writer.exec("PRAGMA wal_checkpoint(PASSIVE); INSERT INTO deal(title) VALUES('new')");
    EXPECT_LT(writer.loggedPages(), 20);
    EXPECT_EQ(QFileInfo(path + QStringLiteral("-wal")).size(), size);
}
