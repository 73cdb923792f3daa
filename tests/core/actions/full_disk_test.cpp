// A disk that fills up: what goes out leaves the old file as it was, what comes in leaves the office as it
// was.
#include "core/actions/content_hash.h"
#include "core/actions/exporter.h"
#include "core/actions/office_check.h"
#include "core/work/files.h"
#include "tests/support/core/office_fixture.h"
#include "tests/support/core/storage_files.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

namespace kontor::test {

namespace {

constexpr int kDiskKilobytes = 2048;

QByteArray noise(qsizetype bytes) {
    QByteArray made(bytes, Qt::Uninitialized);
    QRandomGenerator random(7);
    for (char &byte : made)
        byte = char(random.generate());
    return made;
}

class FullDisk : public OfficeTest {
protected:
    void SetUp() override {
        OfficeTest::SetUp();
        ASSERT_TRUE(QDir().mkdir(disk()));
        m_disk.emplace(disk(), kDiskKilobytes);
        if (!m_disk->isMounted())
            GTEST_SKIP() << "no disk can be mounted here";
    }
    void TearDown() override {
        m_workspace.reset();
        m_disk.reset();
        OfficeTest::TearDown();
    }

    QString disk() const { return m_folder.filePath(QStringLiteral("disk")); }
    QString target(const char *name) const { return disk() + u'/' + QString::fromLatin1(name); }

    /// Refused on the full disk with the old file as it was; done when there is room.
    void expectOldFileKept(const QString &path, const std::function<Result<qint64>()> &write) {
        writeBytes(path, "the old content");
        const auto refused = write();
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::Storage);
        for (const QString &part : {path, QStringLiteral("no room"), QStringLiteral("Free some space")})
            EXPECT_TRUE(refused.error().text.contains(part)) << refused.error().text.toStdString();
        EXPECT_EQ(bytesOf(path), "the old content");
        EXPECT_EQ(namesIn(disk()).size(), 1);
        ASSERT_TRUE(m_disk->enlarge(20'000));
        const auto written = write();
        ASSERT_TRUE(written) << written.error().text.toStdString();
        EXPECT_GT(bytesOf(path).size(), 100'000);
        EXPECT_EQ(namesIn(disk()).size(), 1);
    }
    void makeLongDeals() {
        ASSERT_TRUE(perform([](UnitOfWork &unit) -> Result<void> {
            for (int i = 0; i < 150; ++i) {
                auto made = unit.create(
                    kind::deal, {{QStringLiteral("title"), QStringLiteral("Deal %1").arg(i)},
                                 {QStringLiteral("comment"), QString::fromLatin1(noise(30'000).toHex())}});
                if (!made)
                    return made.error();
            }
            return {};
        }));
    }
    Result<qint64> exportTo(const QString &path) {
        return workspace()
            .read<qint64>(Workspace::LaneKind::Long,
                          [path](const Reading &reading) {
                              return exportTable(
                                  reading,
                                  {.query = {.kind = "deal"},
                                   .columns = {QStringLiteral("title"), QStringLiteral("comment")},
                                   .format = formatOf(path)},
                                  path);
                          })
            .result();
    }

    std::optional<SmallDisk> m_disk;
};

} // namespace

TEST_F(FullDisk, AnExportLeavesTheOldTable) {
    makeLongDeals();
    expectOldFileKept(target("deals.csv"), [this] { return exportTo(target("deals.csv")); });
}

TEST_F(FullDisk, AnExportLeavesTheOldSpreadsheet) {
    makeLongDeals();
    expectOldFileKept(target("deals.xlsx"), [this] { return exportTo(target("deals.xlsx")); });
}

TEST_F(FullDisk, AFileThatIsSavedLeavesTheOldOne) {
    RecordId file = 0;
    const QByteArray content = noise(3'000'000);
    ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
        auto made = files::addFile(unit, QStringLiteral("drawing.pdf"), content, {});
        if (!made)
            return made.error();
        file = *made;
        return {};
    }));
    const QString path = target("drawing.pdf");
    expectOldFileKept(path, [&] {
        return read<qint64>([&](const Reading &reading) { return files::saveTo(reading, file, 0, path); });
    });
    EXPECT_EQ(bytesOf(path), content);
}

TEST_F(FullDisk, AFileThatIsAddedIsWhollyInOrNotAtAll) {
    m_workspace.reset();
    ASSERT_TRUE(QFile::copy(path(), target("office.kontor")));
    auto opened = Workspace::open(target("office.kontor"), m_clock);
    ASSERT_TRUE(opened) << opened.error().text.toStdString();
    m_workspace = std::move(*opened);
    ASSERT_TRUE(workspace().login(m_me).result());
    const QByteArray before = *contentHash(workspace());
    const auto add = [this] {
        return perform([](UnitOfWork &unit) -> Result<void> {
            auto made = files::addFile(unit, QStringLiteral("drawing.pdf"), noise(3'000'000), {});
            return made ? Result<void>() : made.error();
        });
    };
    const auto refused = add();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Storage);
    for (const char *part : {"office.kontor", "full", "free some space"})
        EXPECT_TRUE(refused.error().text.contains(QLatin1String(part))) << refused.error().text.toStdString();
    EXPECT_EQ(*contentHash(workspace()), before);
    ASSERT_TRUE(m_disk->enlarge(20'000));
    EXPECT_TRUE(add());
    EXPECT_TRUE(checkOffice(workspace())->isSound());
    EXPECT_NE(*contentHash(workspace()), before);
}

} // namespace kontor::test
