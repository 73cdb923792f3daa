// A private copy goes with its process, also with one that was killed; what is not ours stays.
#include "core/storage/private_copy.h"

#include "tests/support/core/child.h"
#include "tests/support/core/storage_files.h"

#include "core/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>
#include <gtest/gtest.h>

using namespace kontor;
using namespace kontor::test;

namespace {

/// Makes a copy of a file, says so, and keeps it until it is killed.
const ChildRole copyHolder("hold-copy", [](const QStringList &arguments) {
    const auto copy = PrivateCopy::make(arguments.at(0));
    tellParent(copy ? (*copy)->path().toUtf8() : QByteArray("none"));
    while (copy)
        QThread::sleep(1);
    return 0;
});

/// With a folder of temporary files of its own.
class PrivateCopies : public ::testing::Test {
protected:
    PrivateCopies() : m_before(qgetenv("TMPDIR")) {
        qputenv("TMPDIR", QFile::encodeName(m_folder.path()));
        m_path = m_office.filePath(QStringLiteral("office.kontor"));
        EXPECT_TRUE(Workspace::create(m_path, m_clock));
    }
    ~PrivateCopies() override {
        if (m_before.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", m_before);
    }
    void holdInChild(QProcess &child, QString &copy) {
        startChild(child, "hold-copy", {m_path});
        ASSERT_TRUE(child.waitForReadyRead(20'000));
        copy = QString::fromUtf8(child.readLine().trimmed());
        ASSERT_TRUE(QFile::exists(copy)) << copy.toStdString();
    }
    QStringList copies() const {
        return QDir(m_folder.path()).entryList({QStringLiteral("kontor-copy-*")}, QDir::AllEntries);
    }

    const QByteArray m_before;
    QTemporaryDir m_folder;
    QTemporaryDir m_office;
    SystemClock m_clock;
    QString m_path;
};

} // namespace

TEST_F(PrivateCopies, AKilledProcessLeavesOneAndTheNextStartTakesItAway) {
    QProcess child;
    QString copy;
    ASSERT_NO_FATAL_FAILURE(holdInChild(child, copy));
    killChild(child);
    ASSERT_TRUE(QFile::exists(copy));
    EXPECT_TRUE(Workspace::open(m_path, m_clock, {.readOnly = true}));
    EXPECT_EQ(copies(), QStringList());
}

TEST_F(PrivateCopies, OfTheLivingStay) {
    QProcess child;
    QString copy;
    ASSERT_NO_FATAL_FAILURE(holdInChild(child, copy));
    const auto own = PrivateCopy::make(m_path);
    ASSERT_TRUE(own);
    PrivateCopy::clearOrphans();
    EXPECT_TRUE(QFile::exists(copy));
    EXPECT_TRUE(QFile::exists((*own)->path()));
    killChild(child);
    PrivateCopy::clearOrphans();
    EXPECT_FALSE(QFile::exists(copy));
    EXPECT_TRUE(QFile::exists((*own)->path()));
}

TEST_F(PrivateCopies, NobodyElseMayLookIntoThem) {
    const auto own = PrivateCopy::make(m_path);
    ASSERT_TRUE(own);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
    EXPECT_FALSE(QFileInfo(QFileInfo((*own)->path()).path()).permissions() & others);
}

TEST_F(PrivateCopies, NothingElseIsTaken) {
    QProcess child;
    QString copy;
    ASSERT_NO_FATAL_FAILURE(holdInChild(child, copy));
    const QString folder = QFileInfo(copy).path();
    const QString letter = folder + QStringLiteral("/letter.txt");
    writeBytes(letter, "mine");
    killChild(child);
    // Of the same name, but without a sign of its owner; and a way to a folder that is somewhere else.
    const QDir temporary(m_folder.path());
    ASSERT_TRUE(temporary.mkdir(QStringLiteral("kontor-copy-abcdef")));
    writeBytes(temporary.filePath(QStringLiteral("kontor-copy-abcdef/copy.kontor")), "mine");
    ASSERT_TRUE(QDir().rename(folder, m_office.filePath(QStringLiteral("elsewhere"))));
    ASSERT_TRUE(QFile::link(m_office.filePath(QStringLiteral("elsewhere")), folder));
    PrivateCopy::clearOrphans();
    EXPECT_TRUE(QFile::exists(temporary.filePath(QStringLiteral("kontor-copy-abcdef/copy.kontor"))));
    EXPECT_TRUE(QFile::exists(copy));
    // The folder itself again: the copy goes, what somebody laid beside it stays.
    ASSERT_TRUE(QFile::remove(folder));
    ASSERT_TRUE(QDir().rename(m_office.filePath(QStringLiteral("elsewhere")), folder));
    PrivateCopy::clearOrphans();
    EXPECT_FALSE(QFile::exists(copy));
    EXPECT_EQ(bytesOf(letter), "mine");
}
