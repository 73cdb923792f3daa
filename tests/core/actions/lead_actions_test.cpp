// What is done with leads: taking, giving back, disqualifying, archiving; each is one step to undo.
#include "core/actions/actions.h"
#include "core/sales/stages.h"
#include "core/security/organisation.h"
#include "core/workspace/undo.h"
#include "tests/support/core/office_fixture.h"

namespace kontor::test {

namespace {

class LeadActions : public OfficeTest {
protected:
    RecordId lead(const char *title, RecordId responsible = 0) {
        return create(kind::lead,
                      {{QStringLiteral("title"), text(title)},
                       {QStringLiteral("responsible"), responsible ? Value(responsible) : Value()}});
    }
    RecordId seller(const char *name) {
        return create(kind::employee, {{QStringLiteral("name"), text(name)},
                                       {QStringLiteral("sees"), text("own")},
                                       {QStringLiteral("active"), qint64(1)}});
    }
    Result<ChangeSet> run(const char *key, RecordId id, const Arguments &arguments = {}) {
        const Action *action = findAction(QString::fromLatin1(key), kind::lead);
        EXPECT_TRUE(action) << key;
        return perform([&](UnitOfWork &unit) { return action->run(unit, kind::lead, {id}, arguments); }, key);
    }
    RecordId responsible(RecordId id) {
        return ConstRow<LeadKind>(get(kind::lead, id))[kind::lead.responsible].value;
    }
    QString statusType(RecordId id) {
        const RecordId status = ConstRow<LeadKind>(get(kind::lead, id))[kind::lead.status].value;
        return ConstRow<StageKind>(get(kind::stage, status))[kind::stage.type];
    }
    Result<ChangeSet> undo() {
        return perform(
            [](UnitOfWork &unit) -> Result<void> {
                const auto step = nextUndo(unit.reading());
                if (!step)
                    return Error{ErrorCode::NotFound, {}, {}};
                auto done = undoStep(unit, step->transaction);
                return done ? Result<void>() : done.error();
            },
            "undo");
    }
};

TEST_F(LeadActions, TakeAndReleaseEachUndoneAsOneStep) {
    const RecordId id = lead("Request");
    ASSERT_TRUE(run("take", id));
    EXPECT_EQ(responsible(id), m_me);
    ASSERT_TRUE(run("release", id));
    EXPECT_EQ(responsible(id), 0);
    ASSERT_TRUE(undo());
    EXPECT_EQ(responsible(id), m_me);
    ASSERT_TRUE(undo());
    EXPECT_EQ(responsible(id), 0);
}

TEST_F(LeadActions, TheFreePoolIsEverybodysToTakeFrom) {
    const RecordId free = lead("Free");
    const RecordId taken = lead("Taken", m_me);
    const RecordId one = seller("One");
    const RecordId other = seller("Other");
    ASSERT_TRUE(workspace().login(one).result());
    EXPECT_EQ(find(kind::lead, "title is not empty"), QList<RecordId>{free});
    EXPECT_FALSE(run("take", taken));
    ASSERT_TRUE(run("take", free));
    ASSERT_TRUE(workspace().login(other).result());
    EXPECT_TRUE(find(kind::lead, "title is not empty").isEmpty());
    EXPECT_FALSE(run("take", free));
    ASSERT_TRUE(workspace().login(one).result());
    ASSERT_TRUE(run("release", free));
    EXPECT_EQ(find(kind::lead, "title is not empty"), QList<RecordId>{free});
    const auto all = read<qint64>([](const Reading &reading) { return count(reading, {.kind = "lead"}); });
    EXPECT_EQ(all.value_or(-1), 1);
    ASSERT_TRUE(undo());
    EXPECT_EQ(responsible(free), one);
}

TEST_F(LeadActions, DisqualifyAsksWhyAndSaysSo) {
    const RecordId id = lead("Spam", m_me);
    EXPECT_EQ(run("disqualify", id).error().code, ErrorCode::Required);
    ASSERT_TRUE(run("disqualify", id,
                    {{QStringLiteral("reason"), QStringLiteral("No budget")},
                     {QStringLiteral("comment"), QStringLiteral("asks for a gift")}}));
    EXPECT_EQ(statusType(id), u"lost");
    const Record record = get(kind::lead, id);
    const ConstRow<LeadKind> row(record);
    EXPECT_EQ(row[kind::lead.disqualifyComment], u"asks for a gift");
    EXPECT_NE(row[kind::lead.disqualifyReason].value, 0);
    ASSERT_TRUE(undo());
    EXPECT_EQ(statusType(id), u"open");
    EXPECT_FALSE(findAction(u"disqualify", kind::deal));
}

TEST_F(LeadActions, ArchivedLeadsAreOutOfListsUntilTheyComeBack) {
    const RecordId id = lead("Old", m_me);
    ASSERT_TRUE(run("archive", id));
    EXPECT_TRUE(find(kind::lead, "title is not empty").isEmpty());
    EXPECT_EQ(find(kind::lead, "archived = true"), QList<RecordId>{id});
    ASSERT_TRUE(run("unarchive", id));
    EXPECT_EQ(find(kind::lead, "title is not empty"), QList<RecordId>{id});
}

} // namespace

} // namespace kontor::test
