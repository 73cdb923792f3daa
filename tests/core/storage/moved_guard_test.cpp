// A file that is taken away while it is open is noticed before the next write.
#include "core/storage/moved_guard.h"

#include "core/storage/connection.h"
#include "tests/support/core/storage_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace kontor;
using namespace kontor::test;

namespace {

class Moved : public ::testing::Test {
protected:
    Moved() {
        makeOffice(at("a.kontor"), 1, 3);
        m_writer = std::make_unique<Connection>(at("a.kontor"), Connection::Role::Writer);
        m_guard = std::make_unique<MovedGuard>(*m_writer);
        m_writer->exec("INSERT INTO deal(title) VALUES('one')");
        EXPECT_FALSE(m_guard->fileMoved());
    }
    QString at(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_writer;
    std::unique_ptr<MovedGuard> m_guard;
};

} // namespace

TEST_F(Moved, IsNoticedAfterRenaming) {
    ASSERT_TRUE(QFile::rename(at("a.kontor"), at("b.kontor")));
    EXPECT_TRUE(m_guard->fileMoved());
    EXPECT_TRUE(fileMoved(*m_writer));
    ASSERT_TRUE(QFile::rename(at("b.kontor"), at("a.kontor")));
    EXPECT_FALSE(m_guard->fileMoved());
}

TEST_F(Moved, IsNoticedAfterDeleting) {
    ASSERT_TRUE(QFile::remove(at("a.kontor")));
    EXPECT_TRUE(m_guard->fileMoved());
}

TEST_F(Moved, IsNoticedAfterReplacing) {
    makeOffice(at("b.kontor"), 1, 3);
    ASSERT_TRUE(QFile::remove(at("a.kontor")));
    ASSERT_TRUE(QFile::rename(at("b.kontor"), at("a.kontor")));
    EXPECT_TRUE(m_guard->fileMoved());
}

TEST_F(Moved, IsNoticedWhenTheFolderIsRenamed) {
    QDir(m_folder.path()).mkdir(QStringLiteral("in"));
    makeOffice(at("in/c.kontor"), 1, 3);
    Connection writer(at("in/c.kontor"), Connection::Role::Writer);
    EXPECT_FALSE(fileMoved(writer));
    ASSERT_TRUE(QDir(m_folder.path()).rename(QStringLiteral("in"), QStringLiteral("out")));
    EXPECT_TRUE(fileMoved(writer));
}

TEST_F(Moved, IsNoticedWhenTheLogIsTakenAway) {
    ASSERT_TRUE(QFile::remove(at("a.kontor-wal")));
    EXPECT_TRUE(m_guard->fileMoved());
}

TEST_F(Moved, TellsForeignWritesFromItsOwn) {
    EXPECT_FALSE(m_guard->foreignWrite());
    m_writer->exec("INSERT INTO deal(title) VALUES('two')");
    EXPECT_FALSE(m_guard->foreignWrite());
    {
        Connection other(at("a.kontor"), Connection::Role::Writer);
        other.exec("INSERT INTO deal(title) VALUES('three')");
    }
    EXPECT_TRUE(m_guard->foreignWrite());
    EXPECT_FALSE(m_guard->foreignWrite());
}
