// Leads and their statuses: what an office has of before they were built in, and what nobody may take away.
#include "core/people/people.h"
#include "core/storage/connection.h"
#include "tests/support/core/office_fixture.h"

namespace kontor::test {

using namespace Qt::Literals::StringLiterals;

class LeadRules : public OfficeTest {
protected:
    /// As an office file of an earlier version stands after its migration.
    void takeStatusesAway() {
        const auto done = workspace()
                              .maintain([](Connection &writer) -> Result<void> {
                                  writer.exec("DELETE FROM stage WHERE pipeline_id IN"
                                              " (SELECT id FROM pipeline WHERE of = 'lead');"
                                              "DELETE FROM pipeline WHERE of = 'lead'");
                                  return {};
                              })
                              .result();
        ASSERT_TRUE(done);
    }
};

TEST_F(LeadRules, AnOlderOfficeGetsTheStatusesWithItsNextDay) {
    takeStatusesAway();
    ASSERT_TRUE(workspace().beginDay().result());
    EXPECT_EQ(find(kind::stage, "pipeline.of = lead").size(), 5);
    EXPECT_TRUE(workspace().beginDay().result()->isEmpty()) << "once";
}

TEST_F(LeadRules, AnOlderOfficeGetsTheStatusesWithItsFirstLead) {
    takeStatusesAway();
    const RecordId lead = create(kind::lead, {{u"company"_s, text("Isar Pharma")}});
    EXPECT_EQ(find(kind::lead, "status.name = \"New\""), QList<RecordId>{lead});
    create(kind::lead, {{u"title"_s, text("Another")}});
    EXPECT_EQ(find(kind::stage, "pipeline.of = lead").size(), 5);
}

TEST_F(LeadRules, ALeadIsCalledByItsCompanyElseByItsPerson) {
    const RecordId company =
        create(kind::lead, {{u"company"_s, text("Isar Pharma")}, {u"lastName"_s, text("Huber")}});
    const RecordId person =
        create(kind::lead, {{u"firstName"_s, text("Eva")}, {u"lastName"_s, text("Huber")}});
    EXPECT_EQ(ConstRow<LeadKind>(get(kind::lead, company))[kind::lead.title], u"Isar Pharma");
    EXPECT_EQ(ConstRow<LeadKind>(get(kind::lead, person))[kind::lead.title], u"Eva Huber");
}

TEST_F(LeadRules, ThePipelineOfLeadsIsOneAndStays) {
    const RecordId pipeline = find(kind::pipeline, "of = lead").first();
    EXPECT_FALSE(set(kind::pipeline, pipeline, {{u"retired"_s, qint64(1)}}));
    EXPECT_FALSE(perform([&](UnitOfWork &unit) { return unit.remove(kind::pipeline, pipeline); }));
    EXPECT_FALSE(perform([&](UnitOfWork &unit) -> Result<void> {
        auto made = unit.create(kind::pipeline, {{u"name"_s, text("Second")}, {u"of"_s, u"lead"_s}});
        return made ? Result<void>() : made.error();
    }));
    EXPECT_TRUE(set(kind::pipeline, pipeline, {{u"name"_s, text("Requests")}}));
}

TEST_F(LeadRules, AStageOfDealsIsNoStatusOfALead) {
    const RecordId stage = find(kind::stage, "pipeline.of = deal").first();
    const RecordId lead = create(kind::lead, {{u"title"_s, text("Request")}});
    EXPECT_FALSE(set(kind::lead, lead, {{u"status"_s, stage}}));
}

} // namespace kontor::test
