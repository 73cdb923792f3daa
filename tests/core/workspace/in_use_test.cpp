// What the office's records hold cannot be deleted from its settings, and somebody can always change them.
#include "core/security/organisation.h"
#include "core/workspace/undo.h"
#include "tests/support/core/office_fixture.h"

namespace kontor::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class InUse : public OfficeTest {
protected:
    Result<ChangeSet> remove(const Kind &kind, RecordId id) {
        return perform([&](UnitOfWork &unit) { return unit.remove(kind, id); }, "delete");
    }
    RecordId deal(FieldValues more) {
        return create(kind::deal, FieldValues{{u"title"_s, text("Roof")}} + more);
    }
    void expectHeld(const Kind &kind, RecordId id) {
        const auto done = remove(kind, id);
        ASSERT_FALSE(done) << kind.key().toStdString();
        EXPECT_EQ(done.error().code, ErrorCode::Refused);
        EXPECT_TRUE(done.error().text.contains(u"1 record"_s)) << done.error().text.toStdString();
    }
};

} // namespace

TEST_F(InUse, WhatADealHoldsIsRefusedUntilTheDealIsInTheBin) {
    const RecordId source = create(kind::source, {{u"name"_s, text("Fair")}});
    const RecordId other =
        create(kind::employee, {{u"name"_s, text("Quân Lê")}, {u"active"_s, Value(qint64(1))}});
    const RecordId team = create(kind::team, {{u"name"_s, text("North")}});
    const RecordId held =
        deal({{u"source"_s, source}, {u"team"_s, team}, {u"observers"_s, Value(LinkedIds{LinkedId{other}})}});
    const RecordId stage = ConstRow<DealKind>(get(kind::deal, held))[kind::deal.stage].value;
    const RecordId pipeline = ConstRow<DealKind>(get(kind::deal, held))[kind::deal.pipeline].value;
    expectHeld(kind::source, source);
    expectHeld(kind::team, team);
    expectHeld(kind::employee, other);
    expectHeld(kind::stage, stage);
    expectHeld(kind::pipeline, pipeline);
    ASSERT_TRUE(remove(kind::deal, held));
    EXPECT_TRUE(remove(kind::source, source));
    EXPECT_TRUE(remove(kind::employee, other));
    expectHeld(kind::stage, stage); // the deal could not come back from the bin without it
}

TEST_F(InUse, PipelineIsNotHeldByItsOwnStages) {
    const RecordId pipeline =
        create(kind::pipeline, {{u"name"_s, text("Partners")}, {u"of"_s, text("deal")}});
    create(kind::stage, {{u"name"_s, text("Asked")}, {u"pipeline"_s, pipeline}, {u"type"_s, text("open")}});
    EXPECT_TRUE(remove(kind::pipeline, pipeline));
}

TEST_F(InUse, CreationOfWhatIsInUseIsNotUndone) {
    const auto made = perform([&](UnitOfWork &unit) -> Result<void> {
        auto source = unit.create(kind::source, FieldValues{{u"name"_s, text("Fair")}});
        return source ? Result<void>() : source.error();
    });
    const RecordId fair = find(kind::source, "name = \"Fair\"").value(0);
    deal({{u"source"_s, fair}});
    (void)perform([&](UnitOfWork &unit) -> Result<void> {
        auto undone = undoStep(unit, made->transaction);
        return undone ? Result<void>() : undone.error();
    });
    EXPECT_EQ(get(kind::source, fair).bin, 0);
}

TEST_F(InUse, DepartmentOfAnEmployeeAndCurrencyOfAnAmountAreHeld) {
    const RecordId department = create(kind::department, {{u"name"_s, text("Sales")}});
    create(kind::employee, {{u"name"_s, text("Quân Lê")}, {u"department"_s, department}});
    expectHeld(kind::department, department);
    const RecordId dollar = find(kind::currency, "code = \"USD\"").value(0);
    ASSERT_NE(dollar, 0);
    deal({{u"amount"_s, money("5", "USD")}});
    expectHeld(kind::currency, dollar);
    EXPECT_FALSE(remove(kind::currency, find(kind::currency, "code = \"EUR\"").value(0)))
        << "the office's own";
}

TEST_F(InUse, AStepThatMadeBothIsUndoneWhole) {
    const auto made = perform([&](UnitOfWork &unit) -> Result<void> {
        auto source = unit.create(kind::source, FieldValues{{u"name"_s, text("Fair")}});
        auto held =
            source ? unit.create(kind::deal, FieldValues{{u"title"_s, text("Roof")}, {u"source"_s, *source}})
                   : source;
        return held ? Result<void>() : held.error();
    });
    ASSERT_TRUE(made);
    ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
        auto undone = undoStep(unit, made->transaction);
        return undone ? Result<void>() : undone.error();
    }));
    EXPECT_TRUE(find(kind::source, "name = \"Fair\"").isEmpty());
    EXPECT_TRUE(find(kind::deal, "title = \"Roof\"").isEmpty());
}

TEST_F(InUse, LastAdministratorStays) {
    const auto unticked = set(kind::employee, m_me, {{u"administrator"_s, Value(qint64(0))}});
    ASSERT_FALSE(unticked);
    EXPECT_EQ(unticked.error().field, u"administrator"_s);
    EXPECT_FALSE(set(kind::employee, m_me, {{u"active"_s, Value(qint64(0))}}));
    EXPECT_FALSE(remove(kind::employee, m_me));
    const RecordId other = create(kind::employee, {{u"name"_s, text("Quân Lê")},
                                                   {u"active"_s, Value(qint64(1))},
                                                   {u"administrator"_s, Value(qint64(1))}});
    EXPECT_TRUE(set(kind::employee, m_me, {{u"administrator"_s, Value(qint64(0))}}));
    EXPECT_FALSE(set(kind::employee, other, {{u"active"_s, Value(qint64(0))}}));
}

} // namespace kontor::test
