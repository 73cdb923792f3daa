// What a damaged file still tells: the records changed since a backup, and all of them as tables.
#include "core/actions/readable.h"

#include "core/security/organisation.h"
#include "core/storage/connection.h"
#include "core/work/files.h"
#include "tests/support/core/damage.h"
#include "tests/support/core/office_fixture.h"
#include "tests/support/core/storage_files.h"

namespace kontor::test {

namespace {

class Readable : public OfficeTest {
protected:
    void SetUp() override {
        OfficeTest::SetUp();
        for (int i = 0; i < 30; ++i)
            m_deals.append(create(kind::deal, {{QStringLiteral("title"), QStringLiteral("Deal %1").arg(i)}}));
        auto backup = workspace().backUp(BackupReason::Manual).result();
        ASSERT_TRUE(backup) << backup.error().text.toStdString();
        m_backup = backup->path;
        m_clock.set(m_clock.now().addSecs(3600));
    }
    void changeSome() {
        ASSERT_TRUE(set(
            kind::deal, m_deals[3],
            {{QStringLiteral("title"), text("Fleet")}, {QStringLiteral("amount"), money("5.00", "EUR")}}));
        m_account = create(kind::account, {{QStringLiteral("name"), text("Nordwind")}});
        ASSERT_TRUE(perform([&](UnitOfWork &unit) { return unit.remove(kind::deal, m_deals[4]); }, "delete"));
    }
    ReadableChanges changes(RecordId employee) {
        auto found = readableChanges(path(), m_backup, employee, m_clock);
        EXPECT_TRUE(found) << found.error().text.toStdString();
        return found ? *found : ReadableChanges{};
    }

    QList<RecordId> m_deals;
    RecordId m_account = 0;
    QString m_backup;
};

} // namespace

TEST_F(Readable, NothingChangedSinceTheBackup) {
    m_workspace.reset();
    const ReadableChanges found = changes(m_me);
    EXPECT_TRUE(found.records.isEmpty());
    EXPECT_TRUE(found.isWhole);
}

TEST_F(Readable, ChangesOfADamagedFileAreNamedWithoutWritingToIt) {
    changeSome();
    m_workspace.reset();
    destroyPagesOf(path(), "note");
    const QByteArray before = hashOf(path());
    const ReadableChanges found = changes(m_me);
    EXPECT_TRUE(found.isWhole);
    ASSERT_EQ(found.records.size(), 3);
    EXPECT_EQ(found.records[0].id, m_deals[4]);
    EXPECT_TRUE(found.records[0].inBin);
    EXPECT_EQ(found.records[1].id, m_account);
    EXPECT_TRUE(found.records[1].isNew);
    EXPECT_EQ(found.records[1].kind->key(), "account");
    EXPECT_EQ(found.records[1].by, QStringLiteral("Anna König"));
    EXPECT_EQ(found.records[2].name, QStringLiteral("Fleet"));
    EXPECT_EQ(found.records[2].fields, (QStringList{QStringLiteral("Title"), QStringLiteral("Amount")}));
    EXPECT_EQ(found.records[2].at, m_clock.now().toMSecsSinceEpoch());
    EXPECT_EQ(hashOf(path()), before);
}

TEST_F(Readable, ADestroyedHistoryTellsLessAndSaysSo) {
    changeSome();
    m_workspace.reset();
    destroyPagesOf(path(), "history");
    const ReadableChanges found = changes(m_me);
    EXPECT_FALSE(found.isWhole);
    ASSERT_EQ(found.records.size(), 1); // what was made is known without the history
    EXPECT_EQ(found.records[0].id, m_account);
}

TEST_F(Readable, NobodySeesWhatTheyMayNotSee) {
    const RecordId other = create(
        kind::employee, {{QStringLiteral("name"), text("Marta")}, {QStringLiteral("sees"), text("own")}});
    changeSome();
    m_workspace.reset();
    const auto names = [](const ReadableChanges &found) {
        QStringList list;
        for (const ChangedRecord &one : found.records)
            list.append(one.name);
        return list;
    };
    EXPECT_TRUE(names(changes(m_me)).contains(QStringLiteral("Fleet")));
    EXPECT_FALSE(names(changes(other)).contains(QStringLiteral("Fleet")));
}

TEST_F(Readable, EverythingIsExportedAsATableForEachKind) {
    changeSome();
    m_workspace.reset();
    const QString folder = m_folder.filePath(QStringLiteral("out/readable"));
    const QByteArray before = hashOf(path());
    const auto done = exportReadable(path(), folder, m_me, m_clock);
    ASSERT_TRUE(done) << done.error().text.toStdString();
    EXPECT_EQ(done->tables, namesIn(folder).size());
    EXPECT_EQ(bytesOf(folder + QStringLiteral("/Deals.csv")).count("\r\n"),
              30); // a header, one is in the bin
    EXPECT_TRUE(bytesOf(folder + QStringLiteral("/Deals.csv")).contains("Fleet"));
    EXPECT_TRUE(bytesOf(folder + QStringLiteral("/Employees.csv")).contains("Anna König"));
    EXPECT_EQ(hashOf(path()), before);
}

TEST_F(Readable, TheContentOfFilesLiesBesideTheTables) {
    RecordId offer = 0;
    const auto made = perform([&](UnitOfWork &unit) -> Result<void> {
        offer = *files::addFile(unit, QStringLiteral("Offer.pdf"), "first", {m_deals[0]});
        (void)*files::addFile(unit, QStringLiteral("OFFER.PDF"), "of another", {m_deals[1]});
        (void)*files::addFile(unit, QStringLiteral("../up:one.txt"), "no way out", {});
        (void)*files::addFile(unit, QStringLiteral("Lost.txt"), "was this", {});
        return files::addVersion(unit, offer, "second");
    });
    ASSERT_TRUE(made) << made.error().text.toStdString();
    m_workspace.reset();
    {
        Connection disk(path(), Connection::Role::Writer);
        disk.exec("UPDATE content SET bytes=CAST('is that' AS BLOB) WHERE bytes=CAST('was this' AS BLOB)");
    }
    const QString folder = m_folder.filePath(QStringLiteral("out"));
    const auto done = exportReadable(path(), folder, m_me, m_clock);
    ASSERT_TRUE(done) << done.error().text.toStdString();
    const QString contents = folder + QStringLiteral("/Files");
    EXPECT_EQ(done->files, 4);
    EXPECT_EQ(done->damaged, QStringList{QStringLiteral("Lost.txt")});
    EXPECT_EQ(namesIn(contents).size(), 4);
    EXPECT_EQ(bytesOf(contents + QStringLiteral("/Offer (version 1).pdf")), "first");
    EXPECT_EQ(bytesOf(contents + QStringLiteral("/_.._up_one.txt")), "no way out");
    // Some disks do not tell them apart by their capitals: the older one keeps its name.
    EXPECT_EQ(bytesOf(contents + QStringLiteral("/Offer.pdf")), "second");
    EXPECT_EQ(bytesOf(contents + QStringLiteral("/OFFER (2).PDF")), "of another");
}

} // namespace kontor::test
