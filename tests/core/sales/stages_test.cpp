// What a stage asks for and decides, by whatever way a record comes into it.
#include "core/sales/stages.h"
#include "tests/support/core/office_fixture.h"

namespace kontor::test {

namespace {

class StageRules : public OfficeTest {
protected:
    RecordId stage(const char *name) {
        const auto found =
            find(kind::stage, (QByteArray("pipeline.of = deal and name = \"") + name + '"').constData());
        EXPECT_EQ(found.size(), 1);
        return found.value(0);
    }
    RecordId reason(const char *name) {
        return find(kind::lostReason, (QByteArray("name = \"") + name + '"').constData()).value(0);
    }
    FieldValues dealIn(const char *stageName, FieldValues more = {}) {
        more.append({{QStringLiteral("title"), text("Press")}, {QStringLiteral("stage"), stage(stageName)}});
        return more;
    }
    Result<RecordId> tryToCreate(const FieldValues &values) {
        RecordId id = 0;
        auto done = perform(
            [&](UnitOfWork &unit) -> Result<void> {
                auto made = unit.create(kind::deal, values);
                id = made.value_or(0);
                return made ? Result<void>() : made.error();
            },
            "create");
        return done ? Result<RecordId>(id) : done.error();
    }
    QString missing(const FieldValues &values) {
        const auto made = tryToCreate(values);
        return made ? QString() : made.error().field;
    }
    ConstRow<DealKind> deal(RecordId id) {
        m_read = get(kind::deal, id);
        return ConstRow<DealKind>(m_read);
    }

    Record m_read;
};

TEST_F(StageRules, AskOfANewDealWhatTheyAskOfOneThatMovesThere) {
    EXPECT_EQ(missing(dealIn("Lost")), u"lostReason");
    EXPECT_TRUE(tryToCreate(dealIn("Lost", {{QStringLiteral("lostReason"), reason("Price")}})));
    ASSERT_TRUE(set(kind::stage, stage("Offer"),
                    {{QStringLiteral("requiredFields"), text("amount\ncustomer\nexpectedClose")}}));
    EXPECT_EQ(missing(dealIn("Offer")), u"amount");
    const RecordId account = create(kind::account, {{QStringLiteral("name"), text("Grünwald")}});
    EXPECT_EQ(missing(dealIn("Offer", {{QStringLiteral("amount"), money("5", "EUR")}})), u"customer");
    // The customer and the day are filled in by rules.
    EXPECT_TRUE(tryToCreate(dealIn(
        "Offer", {{QStringLiteral("amount"), money("5", "EUR")}, {QStringLiteral("account"), account}})));
}

TEST_F(StageRules, KeepAProbabilityThatIsGivenAlongAndMarkItByHand) {
    const auto given = [&](RecordId id, qint64 percent) {
        const auto row = deal(id);
        return row[kind::deal.probability] == percent && row[kind::deal.probabilityByHand];
    };
    const FieldValues thirds{{QStringLiteral("probability"), qint64(33)}};
    const RecordId made = *tryToCreate(dealIn("Offer", thirds));
    EXPECT_TRUE(given(made, 33));
    ASSERT_TRUE(
        set(kind::deal, made,
            {{QStringLiteral("stage"), stage("Negotiation")}, {QStringLiteral("probability"), qint64(44)}}));
    EXPECT_TRUE(given(made, 44));
    // Two changes of one unit are one to whoever asked for them.
    ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
        if (auto done = unit.update(kind::deal, made, thirds); !done)
            return done;
        return stages::move(unit, kind::deal, made, {.stage = {stage("Offer")}});
    }));
    EXPECT_TRUE(given(made, 33));
    ASSERT_TRUE(set(kind::deal, made, {{QStringLiteral("stage"), stage("Negotiation")}}));
    EXPECT_FALSE(deal(made)[kind::deal.probabilityByHand]);
    EXPECT_NE(deal(made)[kind::deal.probability], 33);
    ASSERT_TRUE(set(kind::deal, made,
                    {{QStringLiteral("stage"), stage("Won")}, {QStringLiteral("probability"), qint64(44)}}));
    EXPECT_EQ(deal(made)[kind::deal.probability], 100);
    EXPECT_FALSE(deal(made)[kind::deal.probabilityByHand]);
}

TEST_F(StageRules, MovingToWhereADealStandsWritesWhatIsGiven) {
    const RecordId id = *tryToCreate(dealIn("Lost", {{QStringLiteral("lostReason"), reason("Price")}}));
    const auto again = [&](stages::Move to) {
        to.stage = {stage("Lost")};
        return perform([&](UnitOfWork &unit) { return stages::move(unit, kind::deal, id, to); });
    };
    ASSERT_TRUE(again({.reason = reason("No answer"),
                       .comment = QStringLiteral("hey"),
                       .closed = QDate(2026, 11, 2),
                       .values = {{QStringLiteral("amount"), money("7", "EUR")}}}));
    ASSERT_TRUE(again({})); // nothing given, nothing lost
    EXPECT_EQ(deal(id)[kind::deal.lostReason].value, reason("No answer"));
    EXPECT_EQ(deal(id)[kind::deal.lostComment], u"hey");
    EXPECT_EQ(deal(id)[kind::deal.closed], QDate(2026, 11, 2));
    EXPECT_EQ(deal(id)[kind::deal.amount].amountText(), u"7.00");
}

} // namespace

} // namespace kontor::test
