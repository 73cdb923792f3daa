// Leads switched off for the office, for teams, and what becomes of the open ones.
#include "core/sales/lead_rules.h"
#include "core/security/organisation.h"
#include "core/workspace/undo.h"
#include "tests/support/core/office_fixture.h"

namespace kontor::test {

namespace {

class LeadsOff : public OfficeTest {
protected:
    RecordId team(const char *name, bool withoutLeads) {
        return create(kind::team, {{QStringLiteral("name"), text(name)},
                                   {QStringLiteral("withoutLeads"), qint64(withoutLeads)}});
    }
    void joinTeams(const QList<RecordId> &teams) {
        LinkedIds links;
        for (const RecordId id : teams)
            links.append(LinkedId{.id = id});
        ASSERT_TRUE(set(kind::employee, m_me, {{QStringLiteral("teams"), links}}));
    }
    bool hasPages() { return workspace().context()->leadsPages; }
    void use(bool on) {
        ASSERT_TRUE(
            set(kind::office, workspace().context()->office.id, {{QStringLiteral("usesLeads"), qint64(on)}}));
    }
};

TEST_F(LeadsOff, TheOfficeDecidesForAll) {
    EXPECT_TRUE(hasPages());
    use(false);
    EXPECT_FALSE(hasPages());
    use(true);
    EXPECT_TRUE(hasPages());
}

TEST_F(LeadsOff, OneTeamWithLeadsIsEnough) {
    const RecordId without = team("Service", true);
    const RecordId with = team("Sales", false);
    joinTeams({without});
    EXPECT_FALSE(hasPages());
    joinTeams({without, with});
    EXPECT_TRUE(hasPages());
    ASSERT_TRUE(set(kind::team, with, {{QStringLiteral("withoutLeads"), qint64(1)}}));
    EXPECT_FALSE(hasPages());
    joinTeams({});
    EXPECT_TRUE(hasPages());
}

TEST_F(LeadsOff, OpenOnesStayOrAreDisqualifiedInOneStep) {
    const RecordId lead = create(kind::lead, {{QStringLiteral("title"), text("Request")}});
    const RecordId reason = find(kind::disqualifyReason, "name = \"No budget\"").value(0);
    const auto isOpen = [&] { return find(kind::lead, "status.type = open") == QList<RecordId>{lead}; };
    ASSERT_TRUE(perform([](UnitOfWork &unit) { return leads::switchOff(unit, 0); }));
    EXPECT_FALSE(hasPages());
    EXPECT_TRUE(isOpen());
    use(true);
    ASSERT_TRUE(perform([&](UnitOfWork &unit) { return leads::switchOff(unit, reason); }));
    EXPECT_FALSE(hasPages());
    EXPECT_EQ(find(kind::lead, "disqualifyReason = \"No budget\""), QList<RecordId>{lead});
    ASSERT_TRUE(perform(
        [](UnitOfWork &unit) -> Result<void> {
            auto done = undoStep(unit, nextUndo(unit.reading())->transaction);
            return done ? Result<void>() : done.error();
        },
        "undo"));
    EXPECT_TRUE(hasPages());
    EXPECT_TRUE(isOpen());
}

} // namespace

} // namespace kontor::test
