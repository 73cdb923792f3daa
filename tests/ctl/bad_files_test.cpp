// Files that cannot be used as asked: one line that names the file and what to do, status 3, not a byte
// changed.
#include "core/storage/file_lock.h"
#include "tests/ctl/ctl_process.h"
#include "tests/support/core/storage_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <unistd.h>

namespace kontor::test {

using namespace Qt::Literals::StringLiterals;

namespace {

class BadFiles : public OfficeCtlTest {
protected:
    void SetUp() override {
        OfficeCtlTest::SetUp();
        ASSERT_EQ(ctl({u"create"_s, u"deal"_s, u"title=Fleet"_s}).status, 0);
        // kontorctl closes what it opened: the log is worked in.
        ASSERT_FALSE(QFileInfo::exists(path("office.kontor-wal")));
    }

    /// Reading and writing both end with 3 and one line about the file, which stays as it is.
    void expectRefused(const char *says) {
        const QByteArray before = QFileInfo(path()).isFile() ? hashOf(path()) : QByteArray();
        for (const QStringList &words :
             {QStringList{u"list"_s, u"deal"_s}, QStringList{u"create"_s, u"deal"_s, u"title=More"_s},
              QStringList{u"check"_s}}) {
            const Answer answer = ctl(words);
            EXPECT_EQ(answer.status, 3) << testing::PrintToString(answer);
            EXPECT_TRUE(answer.complainsOnce()) << testing::PrintToString(answer);
            EXPECT_TRUE(answer.says("office.kontor")) << testing::PrintToString(answer);
            EXPECT_TRUE(answer.says(says)) << testing::PrintToString(answer);
            EXPECT_TRUE(answer.out.isEmpty()) << testing::PrintToString(answer);
        }
        if (QFileInfo(path()).isFile()) {
            EXPECT_EQ(hashOf(path()), before);
        }
        EXPECT_EQ(QFileInfo(path("office.kontor-wal")).size(), 0);
    }
    void change(qint64 at, const QByteArray &bytes) {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(at));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
};

} // namespace

TEST_F(BadFiles, ThatAreNotThere) {
    ASSERT_TRUE(QFile::remove(path()));
    expectRefused("There is no file");
    EXPECT_FALSE(QFileInfo::exists(path()));
}

TEST_F(BadFiles, ThatAreEmpty) {
    writeBytes(path(), {});
    expectRefused("is empty");
}

TEST_F(BadFiles, ThatAreFolders) {
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QDir().mkdir(path()));
    expectRefused("not a file of Kontor");
}

TEST_F(BadFiles, ThatAreNotOurs) {
    writeBytes(path(), QByteArray(5000, 'x'));
    expectRefused("not a file of Kontor");
}

TEST_F(BadFiles, OfOtherProgramsWithSQLite) {
    change(68, QByteArray("\x12\x34\x56\x78", 4)); // the mark of another program
    expectRefused("not a file of Kontor");
}

TEST_F(BadFiles, OfANewerKontor) {
    change(60, QByteArray("\0\0\x03\xe7", 4)); // version 999
    expectRefused("999");
}

TEST_F(BadFiles, WithADestroyedHead) {
    change(16, QByteArray(40, '\xff'));
    expectRefused("damaged");
}

TEST_F(BadFiles, ThatAreCut) {
    const QByteArray whole = bytesOf(path());
    for (const double part : {0.9, 0.5, 0.1}) {
        writeBytes(path(), whole.left(qsizetype(double(whole.size()) * part)));
        expectRefused("damaged");
    }
}

TEST_F(BadFiles, WithADestroyedListOfTables) {
    change(100, QByteArray(900, '\xa5'));
    expectRefused("damaged");
}

TEST_F(BadFiles, OfAnOlderKontorAreReadAsTheyAreAndBroughtUpToDateByTheFirstChange) {
    const QString older = path("older.kontor");
    makeOlder(path(), older);
    if (HasFatalFailure())
        return;
    const QByteArray before = hashOf(older);
    const Answer listed = runAll({older, u"list"_s, u"deal"_s});
    EXPECT_EQ(listed.status, 0) << testing::PrintToString(listed);
    EXPECT_TRUE(listed.text().contains(u"Fleet"_s)) << testing::PrintToString(listed);
    const Answer found = runAll({older, u"list"_s, u"deal"_s, u"--search"_s, u"fleet"_s});
    EXPECT_TRUE(found.text().contains(u"Fleet"_s)) << testing::PrintToString(found);
    const Answer copied = runAll({older, u"backup"_s, path("copy.kontor")});
    EXPECT_EQ(copied.status, 0) << testing::PrintToString(copied);
    EXPECT_EQ(hashOf(older), before);
    EXPECT_EQ(runAll({older, u"create"_s, u"deal"_s, u"title=More"_s}).status, 0);
    EXPECT_NE(hashOf(older), before);
}

TEST_F(BadFiles, InUseBySomebodyElse) {
    auto lock = lockFile(path());
    ASSERT_TRUE(lock);
    const auto held = lock.take();
    const QByteArray before = hashOf(path());
    const Answer refused = ctl({u"create"_s, u"deal"_s, u"title=More"_s});
    EXPECT_EQ(refused.status, 3) << testing::PrintToString(refused);
    EXPECT_TRUE(refused.complainsOnce() && refused.says("already open") && refused.says("since"))
        << testing::PrintToString(refused);
    // Under another name it is the same file.
    const QString link = path("link.kontor");
    ASSERT_TRUE(QFile::link(path(), link));
    EXPECT_EQ(runAll({link, u"create"_s, u"deal"_s, u"title=More"_s}).status, 3);
    const QString hard = path("hard.kontor");
    ASSERT_EQ(::link(QFile::encodeName(path()).constData(), QFile::encodeName(hard).constData()), 0);
    EXPECT_EQ(runAll({hard, u"create"_s, u"deal"_s, u"title=More"_s}).status, 3);
    EXPECT_EQ(hashOf(path()), before);
    // Reading needs no lock.
    EXPECT_EQ(ctl({u"list"_s, u"deal"_s}).status, 0);
}

TEST_F(BadFiles, OnADiskOfReadingOnlyAreRead) {
    const QString folder = path("disk");
    ASSERT_TRUE(QDir().mkdir(folder));
    SmallDisk disk(folder, 20'000);
    if (!disk.isMounted())
        GTEST_SKIP() << "cannot mount here";
    const QString there = folder + u"/office.kontor"_s;
    ASSERT_TRUE(QFile::copy(path(), there));
    ASSERT_TRUE(disk.freeze());
    EXPECT_EQ(runAll({there, u"list"_s, u"deal"_s}).status, 0);
    const Answer refused = runAll({there, u"create"_s, u"deal"_s, u"title=More"_s});
    EXPECT_NE(refused.status, 0) << testing::PrintToString(refused);
    EXPECT_TRUE(refused.complainsOnce()) << testing::PrintToString(refused);
    EXPECT_EQ(hashOf(there), hashOf(path()));
}

TEST_F(BadFiles, OfSomebodyElseInAFolderOfReadingOnlyAreSearchedAndExported) {
    const QString setpriv = QStandardPaths::findExecutable(u"setpriv"_s);
    if (::geteuid() != 0 || setpriv.isEmpty())
        GTEST_SKIP() << "only root can be somebody else, by setpriv";
    const auto all = QFileDevice::Permissions::fromInt(0x5555);
    const QFileInfo folder(QFileInfo(path()).absolutePath());
    ASSERT_TRUE(QFile::setPermissions(folder.filePath(), all | QFileDevice::WriteOwner));
    const QString open = path("open");
    ASSERT_TRUE(QDir().mkdir(open));
    ASSERT_TRUE(QFile::setPermissions(open, all | QFileDevice::Permissions::fromInt(0x2222)));
    const QByteArray before = hashOf(path());
    const QStringList names = namesIn(folder.filePath());
    const auto asNobody = [&](const QStringList &words) {
        return started(setpriv, QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s,
                                            QStringLiteral(KONTORCTL), path()} +
                                    words);
    };
    const Answer found = asNobody({u"list"_s, u"deal"_s, u"--search"_s, u"fleet"_s});
    if (found.says("failed to execute"))
        GTEST_SKIP() << "others may not run the program where it was built";
    EXPECT_EQ(found.status, 0) << testing::PrintToString(found);
    EXPECT_TRUE(found.text().contains(u"Fleet"_s)) << testing::PrintToString(found);
    for (const char *name : {"deals.csv", "deals.xlsx"}) {
        const Answer exported = asNobody({u"export"_s, u"deal"_s, open + u'/' + QLatin1String(name)});
        EXPECT_EQ(exported.status, 0) << testing::PrintToString(exported);
        EXPECT_TRUE(QFileInfo::exists(open + u'/' + QLatin1String(name)));
    }
    // A copy elsewhere can be worked on.
    EXPECT_EQ(asNobody({u"backup"_s, open + u"/copy.kontor"_s}).status, 0);
    EXPECT_EQ(runAll({open + u"/copy.kontor"_s, u"create"_s, u"deal"_s, u"title=More"_s}).status, 0);
    const Answer refused = asNobody({u"create"_s, u"deal"_s, u"title=More"_s});
    EXPECT_NE(refused.status, 0) << testing::PrintToString(refused);
    EXPECT_TRUE(refused.complainsOnce()) << testing::PrintToString(refused);
    const Answer beside = asNobody({u"export"_s, u"deal"_s, path("deals.csv")});
    EXPECT_EQ(beside.status, 3) << testing::PrintToString(beside);
    EXPECT_TRUE(beside.says("deals.csv") && beside.says("not permitted") && beside.says("another folder"))
        << testing::PrintToString(beside);
    EXPECT_EQ(hashOf(path()), before);
    EXPECT_EQ(namesIn(folder.filePath()), names);
}

TEST_F(BadFiles, OnAFullDiskKeepWhatTheyHold) {
    const QString folder = path("disk");
    ASSERT_TRUE(QDir().mkdir(folder));
    const qint64 size = QFileInfo(path()).size();
    SmallDisk disk(folder, int(size / 1024) + 1400);
    if (!disk.isMounted())
        GTEST_SKIP() << "cannot mount here";
    const QString there = folder + u"/office.kontor"_s;
    ASSERT_TRUE(QFile::copy(path(), there));
    writeBytes(folder + u"/ballast"_s, QByteArray(1'200'000, 'x'));
    const Answer edit =
        runAll({there, u"create"_s, u"deal"_s, u"title=More"_s, u"comment="_s + QString(120'000, u'x')});
    EXPECT_EQ(edit.status, 3) << testing::PrintToString(edit);
    EXPECT_TRUE(edit.says("full") || edit.says("room")) << testing::PrintToString(edit);
    // An export and a backup leave what was there under their name.
    const QString target = folder + u"/out.csv"_s;
    writeBytes(target, "old content");
    const QString backup = folder + u"/copy.kontor"_s;
    writeBytes(backup, "old backup");
    const Answer copied = runAll({there, u"backup"_s, backup});
    EXPECT_EQ(copied.status, 3) << testing::PrintToString(copied);
    EXPECT_EQ(bytesOf(backup), "old backup");
    EXPECT_EQ(bytesOf(target), "old content");
    ASSERT_TRUE(QFile::remove(folder + u"/ballast"_s));
    EXPECT_EQ(runAll({there, u"create"_s, u"deal"_s, u"title=Again"_s}).status, 0);
    EXPECT_EQ(runAll({there, u"check"_s}).status, 0);
}

TEST_F(BadFiles, TextThatMeansNoHarmIsCleanedAndHarmIsShown) {
    // A NUL cannot come through the command line; other controls can.
    const Answer created =
        ctl({u"create"_s, u"deal"_s, u"title=Fl\u0001eet\u0007 \u202Etxt.exe"_s, u"comment=Quiet"_s});
    EXPECT_EQ(created.status, 0) << testing::PrintToString(created);
    const QString id = created.text();
    EXPECT_GT(id.toLongLong(), 0) << testing::PrintToString(created);
    EXPECT_TRUE(created.complainsOnce() && created.says("title") && !created.says("comment"))
        << testing::PrintToString(created);
    const Answer shown = ctl({u"show"_s, u"deal"_s, id});
    EXPECT_TRUE(QString::fromUtf8(shown.out).contains(u"Fleet ‹U+202E›txt.exe"_s))
        << testing::PrintToString(shown);
}

TEST_F(BadFiles, WhatIsLeftOutOfATextIsSaidBesideTheAnswer) {
    const QString id = made({u"create"_s, u"deal"_s, u"title=Fleet"_s});
    const Answer set = ctl({u"set"_s, u"deal"_s, id, u"comment=Be\u0007ll"_s});
    EXPECT_EQ(set.status, 0);
    EXPECT_TRUE(set.out.isEmpty() && set.complainsOnce() && set.says("comment"))
        << testing::PrintToString(set);
    const Answer moved = ctl({u"do"_s, u"move"_s, u"deal"_s, id, u"stage=Angebot"_s, u"title=Fl\u0002eet"_s});
    EXPECT_EQ(moved.status, 0);
    EXPECT_TRUE(moved.out.isEmpty() && moved.complainsOnce() && moved.says("title"))
        << testing::PrintToString(moved);
    // Line ends and tabs belong to a text, and who changes nothing of it need not be told.
    const Answer lines = ctl({u"set"_s, u"deal"_s, id, u"comment=One\n\tTwo"_s});
    EXPECT_TRUE(lines.status == 0 && lines.err.isEmpty()) << testing::PrintToString(lines);
    const Answer refused = ctl({u"set"_s, u"deal"_s, id, u"title=\u0007"_s});
    EXPECT_TRUE(refused.status == 1 && refused.complainsOnce()) << testing::PrintToString(refused);
}

TEST_F(BadFiles, AmountsAndDatesThatMeanNothingAreNamed) {
    for (const char *word : {"amount=abc", "amount=1e400 EUR", "expectedClose=2026-02-30",
                             "expectedClose=yesterdayish", "probability=x"}) {
        const Answer refused = ctl({u"create"_s, u"deal"_s, u"title=Bad"_s, QString::fromLatin1(word)});
        EXPECT_EQ(refused.status, 1) << word << testing::PrintToString(refused);
        EXPECT_TRUE(refused.complainsOnce()) << word << testing::PrintToString(refused);
        EXPECT_TRUE(refused.says(QByteArray(word).split('=').first().constData()))
            << word << testing::PrintToString(refused);
    }
    EXPECT_EQ(count(u"deal"_s, u"title = \"Bad\""_s), 0);
}

} // namespace kontor::test
