// A file is judged by its bytes and never changed by that.
#include "core/storage/file_probe.h"

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

class Probe : public ::testing::Test {
protected:
    /// Probes and sees to it that neither the file nor its folder changed.
    FileState probed(const QString &path) {
        const QStringList names = namesIn(m_folder.path());
        const QByteArray before = QFileInfo(path).isFile() ? hashOf(path) : QByteArray();
        const FileState state = probeFile(path);
        EXPECT_EQ(QFileInfo(path).isFile() ? hashOf(path) : QByteArray(), before);
        EXPECT_EQ(namesIn(m_folder.path()), names);
        return state;
    }
    QString at(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(Probe, KnowsOurFile) {
    makeOffice(at("a.kontor"), latestVersion(), 10);
    const FileState state = probed(at("a.kontor"));
    EXPECT_EQ(state.kind, FileState::Kind::Ours);
    EXPECT_EQ(state.version, latestVersion());
    EXPECT_TRUE(state.writable);
    EXPECT_TRUE(state.text.isEmpty());
}

TEST_F(Probe, RefusesANewerFileAndNamesBothVersions) {
    makeOffice(at("a.kontor"), latestVersion() + 7, 10);
    const FileState state = probed(at("a.kontor"));
    EXPECT_EQ(state.kind, FileState::Kind::Newer);
    EXPECT_FALSE(state.canOpen());
    EXPECT_TRUE(state.text.contains(QStringLiteral("a.kontor")));
    EXPECT_TRUE(state.text.contains(QString::number(latestVersion() + 7)));
}

TEST_F(Probe, KnowsAnOlderFile) {
    if (latestVersion() == 0)
        GTEST_SKIP() << "no migrations yet";
    makeOffice(at("a.kontor"), latestVersion() - 1, 10);
    EXPECT_EQ(probed(at("a.kontor")).kind, FileState::Kind::Older);
}

TEST_F(Probe, TellsMissingAndEmptyApart) {
    writeBytes(at("empty.kontor"), {});
    EXPECT_EQ(probed(at("empty.kontor")).kind, FileState::Kind::Empty);
    const FileState missing = probed(at("missing.kontor"));
    EXPECT_EQ(missing.kind, FileState::Kind::Missing);
    EXPECT_TRUE(missing.text.contains(QStringLiteral("missing.kontor")));
}

TEST_F(Probe, SeesAJournalWithoutItsFile) {
    writeBytes(at("a.kontor-wal"), "frames");
    EXPECT_TRUE(probed(at("a.kontor")).text.contains(QStringLiteral("a.kontor-wal")));
    writeBytes(at("a.kontor"), {});
    EXPECT_TRUE(probed(at("a.kontor")).text.contains(QStringLiteral("a.kontor-wal")));
}

TEST_F(Probe, RefusesWhatIsNotOurs) {
    writeBytes(at("letter.odt"), "PK\3\4 something else");
    EXPECT_EQ(probed(at("letter.odt")).kind, FileState::Kind::NotOurs);
    {
        Connection other(at("other.db"), Connection::Role::Writer);
        other.exec("CREATE TABLE place(id INTEGER PRIMARY KEY)");
    }
    EXPECT_EQ(probed(at("other.db")).kind, FileState::Kind::NotOurs);
    EXPECT_EQ(probed(m_folder.path()).kind, FileState::Kind::NotOurs);
}

TEST_F(Probe, FindsWhatWasCut) {
    makeOffice(at("a.kontor"), latestVersion(), 500);
    QFile file(at("a.kontor"));
    ASSERT_TRUE(file.resize(file.size() / 2));
    EXPECT_EQ(probed(at("a.kontor")).kind, FileState::Kind::Damaged);
    ASSERT_TRUE(file.resize(40));
    EXPECT_EQ(probed(at("a.kontor")).kind, FileState::Kind::Damaged);
}

TEST_F(Probe, FindsAHeadThatMeansNothing) {
    makeOffice(at("a.kontor"), latestVersion(), 5);
    QByteArray bytes = bytesOf(at("a.kontor"));
    bytes[16] = 3;
    writeBytes(at("a.kontor"), bytes);
    EXPECT_EQ(probed(at("a.kontor")).kind, FileState::Kind::Damaged);
}

TEST_F(Probe, ReadsTheMarkThatIsStillInTheLog) {
    Connection connection(at("a.kontor"), Connection::Role::Writer);
    connection.exec("BEGIN; CREATE TABLE deal(id INTEGER PRIMARY KEY); PRAGMA application_id=" +
                    QByteArray::number(applicationId) + "; PRAGMA user_version=0; COMMIT");
    // What a kill leaves: copies of the file and of its log, taken while neither is written to.
    QDir(m_folder.path()).mkdir(QStringLiteral("left"));
    QFile::copy(at("a.kontor"), at("left/a.kontor"));
    QFile::copy(at("a.kontor-wal"), at("left/a.kontor-wal"));
    EXPECT_EQ(probed(at("left/a.kontor")).version, 0);
    EXPECT_TRUE(probed(at("left/a.kontor")).canOpen());
    QFile::remove(at("left/a.kontor-wal"));
    EXPECT_EQ(probed(at("left/a.kontor")).kind, FileState::Kind::NotOurs);
}

TEST_F(Probe, SurvivesAnyHead) {
    const quint32 seed = QRandomGenerator::global()->generate();
    SCOPED_TRACE(seed);
    QRandomGenerator random(seed);
    makeOffice(at("a.kontor"), latestVersion(), 5);
    const QByteArray good = bytesOf(at("a.kontor"));
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = good.left(random.bounded(2) ? good.size() : random.bounded(200));
        for (int j = 0; j < 4 && !bytes.isEmpty(); ++j)
            bytes[random.bounded(int(qMin<qsizetype>(100, bytes.size())))] = char(random.generate());
        writeBytes(at("b.kontor"), bytes);
        writeBytes(at("b.kontor-wal"), bytes);
        probeFile(at("b.kontor"));
    }
}

TEST_F(Probe, OpensADiskOfReadingOnly) {
    QDir(m_folder.path()).mkdir(QStringLiteral("disk"));
    SmallDisk disk(at("disk"), 1024);
    if (!disk.isMounted())
        GTEST_SKIP() << "cannot mount here";
    makeOffice(at("disk/a.kontor"), latestVersion(), 5);
    ASSERT_TRUE(disk.freeze());
    const FileState state = probeFile(at("disk/a.kontor"));
    EXPECT_EQ(state.kind, FileState::Kind::Ours);
    EXPECT_FALSE(state.writable);
    EXPECT_TRUE(state.text.contains(QStringLiteral("a.kontor")));
}

TEST_F(Probe, DoesNotHideWorkThatCannotBeReadFromTheLog) {
    QDir(m_folder.path()).mkdir(QStringLiteral("disk"));
    SmallDisk disk(at("disk"), 1024);
    if (!disk.isMounted())
        GTEST_SKIP() << "cannot mount here";
    makeOffice(at("a.kontor"), latestVersion(), 5);
    Connection writer(at("a.kontor"), Connection::Role::Writer);
    writer.exec("INSERT INTO deal(title) VALUES('in the log')");
    QFile::copy(at("a.kontor"), at("disk/a.kontor"));
    QFile::copy(at("a.kontor-wal"), at("disk/a.kontor-wal"));
    ASSERT_TRUE(disk.freeze());
    const FileState state = probeFile(at("disk/a.kontor"));
    EXPECT_EQ(state.kind, FileState::Kind::Unreadable);
    EXPECT_TRUE(state.text.contains(QStringLiteral("a.kontor-wal")));
}

TEST(Place, IsRiskyOnNetworksAndInClouds) {
    EXPECT_EQ(placeRisk(QStringLiteral("/home/minh/a.kontor"), "ext4"), PlaceRisk::None);
    EXPECT_EQ(placeRisk(QStringLiteral("/media/stick/a.kontor"), "fuseblk"), PlaceRisk::None);
    EXPECT_EQ(placeRisk(QStringLiteral("/home/minh/dropbox.kontor"), "ext4"), PlaceRisk::None);
    EXPECT_EQ(placeRisk(QStringLiteral("/mnt/a.kontor"), "nfs4"), PlaceRisk::Network);
    EXPECT_EQ(placeRisk(QStringLiteral("/mnt/a.kontor"), "cifs"), PlaceRisk::Network);
    EXPECT_EQ(placeRisk(QStringLiteral("/mnt/a.kontor"), "fuse.sshfs"), PlaceRisk::Network);
    EXPECT_EQ(placeRisk(QStringLiteral("//server/share/a.kontor"), "NTFS"), PlaceRisk::Network);
    EXPECT_EQ(placeRisk(QStringLiteral("C:/Users/An/OneDrive - Firma/a.kontor"), "NTFS"), PlaceRisk::Cloud);
    EXPECT_EQ(placeRisk(QStringLiteral("/home/minh/Dropbox (Privat)/x/a.kontor"), "ext4"), PlaceRisk::Cloud);
}
