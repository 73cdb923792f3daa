// One process per file, whatever name it goes by; nobody stays locked out after a kill.
#include "core/storage/file_lock.h"

#include "core/base/locale_format.h"
#include "tests/support/core/child.h"
#include "tests/support/core/storage_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QThread>
#include <gtest/gtest.h>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace kontor;
using namespace kontor::test;

namespace {

/// Locks the file, says so, holds it until it is killed.
const ChildRole lockHolder("hold-lock", [](const QStringList &arguments) {
    const LockResult lock = lockFile(arguments.at(0));
    tellParent(lock ? "held" : "refused");
    while (lock)
        QThread::sleep(1);
    return 0;
});

class Lock : public ::testing::Test {
protected:
    Lock() { writeBytes(path(), "office"); }
    QString path() const { return at("a.kontor"); }
    QString at(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void holdInChild(QProcess &child, const QString &file) {
        startChild(child, "hold-lock", {file});
        ASSERT_TRUE(child.waitForReadyRead(20'000));
        ASSERT_EQ(child.readLine().trimmed(), "held");
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(Lock, IsFreedAtTheEnd) {
    for (int i = 0; i < 3; ++i)
        EXPECT_TRUE(lockFile(path()));
    EXPECT_EQ(namesIn(m_folder.path()), QStringList{QStringLiteral("a.kontor")});
}

TEST_F(Lock, TellsWhoHoldsTheFileSinceWhen) {
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QProcess child;
    holdInChild(child, path());
    const LockResult refused = lockFile(path());
    ASSERT_FALSE(refused);
    const LockHolder *holder = refused.holder();
    ASSERT_NE(holder, nullptr);
    EXPECT_EQ(holder->pid, child.processId());
    EXPECT_EQ(holder->host, QSysInfo::machineHostName());
    EXPECT_TRUE(holder->here);
    EXPECT_FALSE(holder->user.isEmpty());
    EXPECT_LT(qAbs(before.secsTo(holder->since)), 60);
    EXPECT_TRUE(holder->text.contains(QStringLiteral("a.kontor")));
    EXPECT_TRUE(holder->text.contains(holder->host));
    EXPECT_TRUE(holder->text.contains(QString::number(holder->since.toLocalTime().date().year())));
    EXPECT_EQ(refused.error().code, ErrorCode::Storage);
    killChild(child);
}

TEST_F(Lock, DatesTheHolderByTheCalendarOfTheLanguage) {
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("fa_IR")));
    const auto held = lockFile(path());
    const LockResult refused = lockFile(path());
    QLocale::setDefault(before);
    ASSERT_TRUE(refused.holder());
    const LocaleFormat persian(QStringLiteral("fa"), QCalendar::System::Jalali, true,
                               QTimeZone::systemTimeZone());
    EXPECT_TRUE(refused.holder()->text.contains(persian.dateTime(refused.holder()->since)))
        << refused.holder()->text.toStdString();
}

TEST_F(Lock, IsTakenOverAfterAKill) {
    for (int i = 0; i < 3; ++i) {
        QProcess child;
        holdInChild(child, path());
        EXPECT_FALSE(lockFile(path()));
        killChild(child);
        EXPECT_TRUE(lockFile(path()));
    }
}

TEST_F(Lock, HoldsForAFileStillToBeMade) {
    QFile::remove(path());
    QProcess child;
    holdInChild(child, path());
    EXPECT_FALSE(lockFile(path()));
    killChild(child);
}

#ifdef Q_OS_LINUX
TEST_F(Lock, FollowsSymbolicAndHardLinks) {
    ASSERT_TRUE(QFile::link(path(), at("symbolic.kontor")));
    ASSERT_EQ(::link(QFile::encodeName(path()).constData(), QFile::encodeName(at("hard.kontor")).constData()),
              0);
    QDir(m_folder.path()).mkdir(QStringLiteral("other"));
    ASSERT_TRUE(QFile::link(m_folder.path(), at("other/folder")));
    QProcess child;
    holdInChild(child, path());
    EXPECT_FALSE(lockFile(at("symbolic.kontor")));
    EXPECT_FALSE(lockFile(at("hard.kontor")));
    EXPECT_FALSE(lockFile(at("other/folder/a.kontor")));
    killChild(child);
    EXPECT_TRUE(lockFile(at("hard.kontor")));
}

TEST_F(Lock, SaysWhenTheFolderCannotBeWrittenTo) {
    QDir(m_folder.path()).mkdir(QStringLiteral("disk"));
    SmallDisk disk(at("disk"), 256);
    if (!disk.isMounted())
        GTEST_SKIP() << "cannot mount here";
    writeBytes(at("disk/a.kontor"), "office");
    ASSERT_TRUE(disk.freeze());
    const LockResult refused = lockFile(at("disk/a.kontor"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.holder(), nullptr);
    EXPECT_TRUE(refused.error().text.contains(QStringLiteral("a.kontor")));
}
#endif

TEST_F(Lock, LeftEmptyByACrashIsTakenOverLater) {
    writeBytes(lockPathOf(path()), {});
    EXPECT_FALSE(lockFile(path()));
    QFile lock(lockPathOf(path()));
    ASSERT_TRUE(lock.open(QIODevice::ReadWrite));
    ASSERT_TRUE(
        lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    lock.close();
    EXPECT_TRUE(lockFile(path()));
}
