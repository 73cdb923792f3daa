// Members of a project see its records and those of the projects below it.
#include "core/security/organisation.h"
#include "core/work/work.h"
#include "core/workspace/undo.h"
#include "tests/support/core/office_fixture.h"

namespace kontor::test {

namespace {

class ProjectMembers : public OfficeTest {
protected:
    void SetUp() override {
        OfficeTest::SetUp();
        m_seller = create(kind::employee, {{QStringLiteral("name"), text("Seller")},
                                           {QStringLiteral("sees"), text("own")},
                                           {QStringLiteral("active"), qint64(1)}});
        m_above = create(kind::project, {{QStringLiteral("name"), text("Region")}});
        m_project = create(kind::project, {{QStringLiteral("name"), text("North")},
                                           {QStringLiteral("parent"), Value(m_above)}});
        m_deal = create(kind::deal, {{QStringLiteral("title"), text("Bridge")},
                                     {QStringLiteral("responsible"), Value(m_me)},
                                     {QStringLiteral("project"), Value(m_project)}});
    }
    void join(RecordId project, const LinkedIds &members) {
        ASSERT_TRUE(set(kind::project, project, {{QStringLiteral("members"), members}}));
    }
    bool sellerSees() {
        EXPECT_TRUE(workspace().login(m_seller).result());
        const bool sees = find(kind::deal, "id > 0").contains(m_deal);
        EXPECT_TRUE(workspace().login(m_me).result());
        return sees;
    }
    RecordId m_seller = 0;
    RecordId m_above = 0;
    RecordId m_project = 0;
    RecordId m_deal = 0;
};

} // namespace

TEST_F(ProjectMembers, SeeItsRecordsWhileTheyAreMembers) {
    EXPECT_FALSE(sellerSees());
    join(m_project, {{m_seller, {}}});
    EXPECT_TRUE(sellerSees());
    join(m_project, {});
    EXPECT_FALSE(sellerSees());
    ASSERT_TRUE(perform(
        [](UnitOfWork &unit) -> Result<void> {
            auto done = undoStep(unit, nextUndo(unit.reading())->transaction);
            return done ? Result<void>() : done.error();
        },
        "undo"));
    EXPECT_TRUE(sellerSees());
}

TEST_F(ProjectMembers, SeeTheProjectsBelow) {
    join(m_above, {{m_seller, {}}});
    EXPECT_TRUE(sellerSees());
    ASSERT_TRUE(set(kind::project, m_project, {{QStringLiteral("parent"), Value()}}));
    EXPECT_FALSE(sellerSees());
}

TEST_F(ProjectMembers, FollowTheRecordFromProjectToProject) {
    join(m_above, {{m_seller, {}}});
    ASSERT_TRUE(set(kind::deal, m_deal, {{QStringLiteral("project"), Value()}}));
    EXPECT_FALSE(sellerSees());
    ASSERT_TRUE(set(kind::deal, m_deal, {{QStringLiteral("project"), Value(m_above)}}));
    EXPECT_TRUE(sellerSees());
}

TEST_F(ProjectMembers, ChangeNothingButWhoHasAShareDoes) {
    join(m_project, {{m_seller, {}}});
    const FieldValues title{{QStringLiteral("title"), text("Tunnel")}};
    ASSERT_TRUE(workspace().login(m_seller).result());
    EXPECT_EQ(set(kind::deal, m_deal, title).error().code, ErrorCode::Refused);
    ASSERT_TRUE(workspace().login(m_me).result());
    ASSERT_TRUE(set(kind::deal, m_deal, {{QStringLiteral("shares"), LinkedIds{{m_seller, Decimal(20, 0)}}}}));
    ASSERT_TRUE(workspace().login(m_seller).result());
    EXPECT_TRUE(set(kind::deal, m_deal, title));
}

TEST_F(ProjectMembers, NeverSeePrivateRecords) {
    const RecordId account = create(
        kind::account, {{QStringLiteral("name"), text("Mine")}, {QStringLiteral("private"), qint64(1)}});
    ASSERT_TRUE(set(kind::deal, m_deal, {{QStringLiteral("account"), Value(account)}}));
    join(m_project, {{m_seller, {}}});
    EXPECT_FALSE(sellerSees());
}

} // namespace kontor::test
