// An open file that is moved, replaced, written to by others or found damaged: noticed, nothing more is
// written, a copy can be saved.
#include "core/records/repository.h"
#include "core/sales/deal.h"
#include "core/storage/connection.h"
#include "tests/support/core/damage.h"
#include "tests/support/core/office_fixture.h"
#include "tests/support/core/storage_files.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <sqlite3.h>

namespace kontor::test {

namespace {

class OpenFile : public OfficeTest {
protected:
    Result<RecordId> addDeal(const QString &title) {
        RecordId id = 0;
        auto done = perform(
            [&](UnitOfWork &unit) -> Result<void> {
                auto made = unit.create(kind::deal, {{QStringLiteral("title"), title}});
                if (!made)
                    return made.error();
                id = *made;
                return {};
            },
            "create");
        return done ? Result<RecordId>(id) : Result<RecordId>(done.error());
    }
    QString at(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    /// Deals of a closed file.
    qint64 dealsOf(const QString &path) {
        Connection connection(path, Connection::Role::Writer);
        Statement count(connection, "SELECT count(*) FROM deal");
        count.step();
        return count.integer(0);
    }

    /// Says what and where, and what to do.
    void expectRefusal(const Error &error) {
        EXPECT_EQ(error.code, ErrorCode::Storage);
        EXPECT_TRUE(error.text.contains(QStringLiteral("office.kontor"))) << error.text.toStdString();
    }

    void destroyPagesOf(const char *table) {
        m_workspace.reset();
        test::destroyPagesOf(path(), table);
    }
};

} // namespace

TEST_F(OpenFile, IsInItsPlaceAtFirst) {
    EXPECT_TRUE(workspace().checkPlace().result());
    ASSERT_TRUE(addDeal(QStringLiteral("One")));
    EXPECT_TRUE(workspace().checkPlace().result());
}

TEST_F(OpenFile, ThatWasRenamedTakesNothingAndCanBeSavedElsewhere) {
    ASSERT_TRUE(addDeal(QStringLiteral("One")));
    ASSERT_TRUE(QFile::rename(path(), at("else.kontor")));
    const auto place = workspace().checkPlace().result();
    ASSERT_FALSE(place);
    expectRefusal(place.error());
    const auto refused = addDeal(QStringLiteral("Two"));
    ASSERT_FALSE(refused);
    expectRefusal(refused.error());
    ASSERT_TRUE(workspace().saveCopy(at("copy.kontor")).result());
    m_workspace.reset();
    EXPECT_EQ(dealsOf(at("copy.kontor")), 1);
}

TEST_F(OpenFile, ThatWasDeletedCanBeSaved) {
    ASSERT_TRUE(addDeal(QStringLiteral("One")));
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_FALSE(workspace().checkPlace().result());
    EXPECT_FALSE(addDeal(QStringLiteral("Two")));
    ASSERT_TRUE(workspace().saveCopy(at("copy.kontor")).result());
    m_workspace.reset();
    EXPECT_EQ(dealsOf(at("copy.kontor")), 1);
}

TEST_F(OpenFile, ThatWasReplacedLeavesTheOtherFileAlone) {
    ASSERT_TRUE(addDeal(QStringLiteral("One")));
    makeOffice(at("other.kontor"), 1, 7);
    const QByteArray other = hashOf(at("other.kontor"));
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::rename(at("other.kontor"), path()));
    EXPECT_FALSE(workspace().checkPlace().result());
    EXPECT_FALSE(addDeal(QStringLiteral("Two")));
    m_workspace.reset();
    EXPECT_EQ(hashOf(path()), other);
}

TEST_F(OpenFile, ThatAnotherProgramWroteToTakesNothingUntilItIsOpenedAgain) {
    ASSERT_TRUE(addDeal(QStringLiteral("One")));
    {
        Connection foreign(path(), Connection::Role::Writer);
        foreign.exec("UPDATE state SET rev=rev+1");
    }
    EXPECT_FALSE(workspace().checkPlace().result());
    for (int again = 0; again < 3; ++again) {
        const auto refused = addDeal(QStringLiteral("Two"));
        ASSERT_FALSE(refused);
        expectRefusal(refused.error());
    }
    reopen();
    EXPECT_TRUE(addDeal(QStringLiteral("Three")));
}

TEST_F(OpenFile, ThatIsFoundDamagedIsOnlyReadFromThenOn) {
    for (int i = 0; i < 40; ++i)
        ASSERT_TRUE(addDeal(QStringLiteral("Deal %1").arg(i)));
    destroyPagesOf("note");
    if (HasFatalFailure())
        return;
    auto opened = Workspace::open(path(), m_clock);
    ASSERT_TRUE(opened) << opened.error().text.toStdString();
    m_workspace = std::move(*opened);
    ASSERT_TRUE(m_workspace->login(m_me).result());
    QSignalSpy found(m_workspace.get(), &Workspace::damageFound);
    const QByteArray before = hashOf(path());
    const auto notes =
        workspace()
            .read<QList<RecordId>>(Workspace::LaneKind::Quick,
                                   [](const Reading &reading) { return ids(reading, {.kind = "note"}); })
            .result();
    ASSERT_FALSE(notes);
    EXPECT_TRUE(workspace().isDamaged());
    EXPECT_TRUE(found.wait(1000) || found.count() == 1);
    expectRefusal(notes.error());
    // The others can still be seen, and nothing is written.
    const auto deals =
        workspace()
            .read<QList<RecordId>>(Workspace::LaneKind::Quick,
                                   [](const Reading &reading) { return ids(reading, {.kind = "deal"}); })
            .result();
    ASSERT_TRUE(deals) << deals.error().text.toStdString();
    EXPECT_EQ(deals->size(), 40);
    const auto refused = addDeal(QStringLiteral("One more"));
    ASSERT_FALSE(refused);
    expectRefusal(refused.error());
    m_workspace.reset();
    EXPECT_EQ(hashOf(path()), before);
}

TEST_F(OpenFile, OfAnOlderVersionThatIsOnlyReadIsReadInACopy) {
    ASSERT_TRUE(addDeal(QStringLiteral("Fleet")));
    m_workspace.reset();
    const QString older = at("older.kontor");
    makeOlder(path(), older);
    if (HasFatalFailure())
        return;
    ASSERT_TRUE(QDir().mkdir(at("disk")));
    SmallDisk disk(at("disk"), 20'000);
    const QByteArray before = hashOf(older);
    const auto expectRead = [&](const QString &file, OpenOptions options) {
        auto opened = Workspace::open(file, m_clock, options);
        ASSERT_TRUE(opened) << opened.error().text.toStdString();
        m_workspace = std::move(*opened);
        ASSERT_TRUE(workspace().login(m_me).result());
        EXPECT_TRUE(workspace().isReadOnly());
        EXPECT_EQ(workspace().path(), file);
        EXPECT_EQ(find(kind::deal, "title = \"Fleet\"").size(), 1);
        EXPECT_FALSE(addDeal(QStringLiteral("Two")));
        m_workspace.reset();
        EXPECT_EQ(hashOf(file), before);
    };
    expectRead(older, {.readOnly = true});
    if (!disk.isMounted())
        GTEST_SKIP() << "no disk can be mounted here";
    ASSERT_TRUE(QFile::copy(older, at("disk/older.kontor")));
    ASSERT_TRUE(disk.freeze());
    expectRead(at("disk/older.kontor"), {});
}

TEST_F(OpenFile, WithoutMemoryForAValueWritesNothingInstead) {
    Connection connection(at("memory.kontor"), Connection::Role::Writer);
    connection.exec("CREATE TABLE t(x TEXT)");
    sqlite3_limit(connection.handle(), SQLITE_LIMIT_LENGTH, 1000); // stands for "no room for the value"
    Statement insert(connection, "INSERT INTO t VALUES(?)");
    EXPECT_THROW(insert.bind(1, QString(5000, u'x')), StorageError);
    Statement count(connection, "SELECT count(*) FROM t");
    count.step();
    EXPECT_EQ(count.integer(0), 0);
}

} // namespace kontor::test
