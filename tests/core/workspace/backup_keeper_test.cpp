// Backups that are made by themselves, and one process per file.
#include "core/storage/backup.h"
#include "tests/support/core/office_fixture.h"

#include <QDir>

namespace kontor::test {

class KeeperTest : public OfficeTest {
protected:
    void openWithBackups() {
        m_workspace.reset();
        auto opened = Workspace::open(path(), m_clock, {.backups = true});
        ASSERT_TRUE(opened) << opened.error().text.toStdString();
        m_workspace = std::move(*opened);
        ASSERT_TRUE(workspace().login(m_me).result());
    }
    QStringList reasons() {
        QStringList found;
        for (const BackupInfo &backup : listBackups(m_folder.filePath(QStringLiteral("office backups")), {}))
            found.append(keyOf(backup.reason));
        return found;
    }
    void addDeals(int count) {
        ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                auto id =
                    unit.create(kind::deal, {{QStringLiteral("title"), QStringLiteral("Deal %1").arg(i)}});
                if (!id)
                    return id.error();
            }
            return {};
        }));
        // A backup that is due is made behind the answer, on the same thread.
        ASSERT_TRUE(workspace().maintain([](Connection &) { return Result<void>(); }).result());
    }
};

TEST_F(KeeperTest, BacksUpBeforeABulkChangeOfMoreThanAHundred) {
    openWithBackups();
    addDeals(100);
    EXPECT_TRUE(reasons().isEmpty());
    addDeals(101);
    EXPECT_EQ(reasons(), QStringList{QStringLiteral("bulk")});
}

TEST_F(KeeperTest, BacksUpEveryHalfHourOfChangeAndAtClose) {
    openWithBackups();
    addDeals(1);
    m_clock.set(someMorning().addSecs(31 * 60));
    EXPECT_TRUE(reasons().isEmpty());
    addDeals(1);
    EXPECT_EQ(reasons().size(), 1);
    addDeals(1);
    EXPECT_EQ(reasons().size(), 1);
    m_clock.set(someMorning().addSecs(40 * 60));
    m_workspace.reset();
    EXPECT_EQ(reasons().size(), 2);
}

TEST_F(KeeperTest, KeepsASecondOpeningOutAndSaysWhoHasTheFile) {
    auto second = Workspace::open(path(), m_clock);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Storage);
    auto looking = Workspace::open(path(), m_clock, {.readOnly = true});
    ASSERT_TRUE(looking);
    ASSERT_TRUE((*looking)->login(m_me).result());
    EXPECT_FALSE(
        (*looking)->perform(QStringLiteral("edit"), [](UnitOfWork &) { return Result<void>(); }).result());
}

} // namespace kontor::test
