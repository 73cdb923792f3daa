// Writing, reading back, undoing: the road in and the way to see.
#include "core/records/record_history.h"
#include "core/sales/stage_totals.h"
#include "core/sales/stages.h"
#include "core/security/organisation.h"
#include "core/work/work.h"
#include "core/workspace/undo.h"
#include "tests/support/core/office_fixture.h"

#include <QCoreApplication>
#include <future>

namespace kontor::test {

class WorkspaceTest : public OfficeTest {
protected:
    RecordId newDeal(const char *title, const char *amount = "100.00") {
        return create(kind::deal, {{QStringLiteral("title"), text(title)},
                                   {QStringLiteral("amount"), money(amount, "EUR")},
                                   {QStringLiteral("responsible"), m_me}});
    }
    RecordId stage(const char *name) {
        const auto found = find(kind::stage, (std::string("name = \"") + name + "\"").c_str());
        return found.value(0);
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
    QString titleOf(RecordId id) { return ConstRow<DealKind>(get(kind::deal, id))[kind::deal.title]; }
    QList<RecordChange> changesOf(RecordId id) {
        return *read<QList<RecordChange>>([id](const Reading &reading) -> Result<QList<RecordChange>> {
            return recordChanges(reading, kind::deal, id, 20);
        });
    }
    Result<ChangeSet> redo() {
        return perform(
            [](UnitOfWork &unit) -> Result<void> {
                const auto step = nextRedo(unit.reading());
                if (!step)
                    return Error{ErrorCode::NotFound, {}, {}};
                auto done = redoStep(unit, step->transaction);
                return done ? Result<void>() : done.error();
            },
            "redo");
    }
    int wrongTotals() {
        int wrong = -1;
        EXPECT_TRUE(workspace()
                        .maintain([&](Connection &writer) -> Result<void> {
                            wrong = stages::wrongTotals(writer, *workspace().schema()) +
                                    KeptCounts::wrong(writer, *workspace().schema());
                            return {};
                        })
                        .result());
        return wrong;
    }
};

TEST_F(WorkspaceTest, ReadsBackWhatWasWritten) {
    const RecordId id = newDeal("Đèn đường", "1234.56");
    const Record deal = get(kind::deal, id);
    const ConstRow<DealKind> row(deal);
    EXPECT_EQ(row[kind::deal.title], QStringLiteral("Đèn đường"));
    EXPECT_EQ(row[kind::deal.amount].amountText(), QStringLiteral("1234.56"));
    EXPECT_EQ(row[kind::deal.number], QStringLiteral("D-2026-1"));
    EXPECT_EQ(row[kind::deal.probability], 20);
    EXPECT_EQ(row[kind::deal.expectedClose], QDate(2026, 11, 25));
    EXPECT_EQ(row[kind::deal.createdBy].value, m_me);
}

/// Its code takes pointers to fields and goes on; only between two events they may become others.
TEST_F(WorkspaceTest, KeepsTheFieldsOfBeforeUntilItsThreadIsTold) {
    const std::weak_ptr<const Schema> before = workspace().schema();
    for (const char *name : {"Anna Kaiser", "Anna Groß"})
        ASSERT_TRUE(set(kind::employee, m_me, {{QStringLiteral("name"), text(name)}}));
    ASSERT_NE(workspace().schema(), before.lock());
    EXPECT_FALSE(before.expired());
    newDeal("All lanes look at the newest"); // the writer
    (void)find(kind::deal, "id > 0");        // and the quick one
    QCoreApplication::processEvents();
    EXPECT_TRUE(before.expired());
}

/// What a view that is written meanwhile must not end.
TEST_F(WorkspaceTest, AReadSeesOneMomentThroughout) {
    newDeal("Before");
    std::promise<void> looked;
    std::promise<void> changed;
    const auto twice = [&](const Reading &reading) -> Result<QList<qint64>> {
        const auto number = [&reading] {
            return count(reading, {.kind = "deal", .filter = *parseFilter(u"id > 0")}).value_or(-1);
        };
        QList<qint64> seen{number()};
        looked.set_value();
        changed.get_future().wait();
        Statement first(reading.connection, "SELECT count(*) FROM {lostReason.history}");
        first.step();
        seen.append(number());
        return seen;
    };
    auto seen = workspace().read<QList<qint64>>(Workspace::LaneKind::Quick, std::function(twice));
    looked.get_future().wait();
    newDeal("Meanwhile");
    changed.set_value();
    const auto counted = seen.result();
    ASSERT_TRUE(counted);
    EXPECT_EQ(counted->first(), counted->last());
    EXPECT_EQ(find(kind::deal, "id > 0").size(), counted->first() + 1);
}

/// A view is written when it is first named, so it is part of the transaction that names it.
TEST_F(WorkspaceTest, SeesOnWhereWhatFirstLookedWasRolledBack) {
    const auto looks = [](UnitOfWork &unit) {
        Statement row(unit.reading().connection, "SELECT count(*) FROM {lostReason.history}");
        return row.step();
    };
    const auto refused = perform([&](UnitOfWork &unit) -> Result<void> {
        EXPECT_TRUE(looks(unit));
        return Error{ErrorCode::Refused, {}, {}};
    });
    EXPECT_FALSE(refused);
    const auto done = perform([&](UnitOfWork &unit) -> Result<void> {
        EXPECT_TRUE(looks(unit));
        return {};
    });
    EXPECT_TRUE(done);
}

TEST_F(WorkspaceTest, FindsFoldedTextAndLinkedFields) {
    const RecordId account =
        create(kind::account, {{QStringLiteral("name"), text("Bäckerei Grünwald")},
                               {QStringLiteral("city"), text("Hà Nội")},
                               {QStringLiteral("email"), text("Info@Grünwald.example")}});
    const RecordId deal = create(kind::deal, {{QStringLiteral("title"), text("Oven")},
                                              {QStringLiteral("account"), account},
                                              {QStringLiteral("amount"), money("20000", "EUR")}});
    EXPECT_EQ(find(kind::deal, "account.city ~ \"ha noi\" and amount > 10000"), QList<RecordId>{deal});
    EXPECT_EQ(find(kind::deal, "stage = \"New request\" and title = \"OVEN\""), QList<RecordId>{deal});
    EXPECT_EQ(find(kind::deal, "stage = \"درخواست تازه\""), QList<RecordId>{deal});
    EXPECT_TRUE(find(kind::deal, "amount > 20000").isEmpty());
    EXPECT_EQ(find(kind::account, "email = \"info@grünwald.example\""), QList<RecordId>{account});
    EXPECT_EQ(find(kind::deal, "created = today and expectedClose between today and today+7"),
              QList<RecordId>{deal});
}

TEST_F(WorkspaceTest, UndoesAndRedoesAcrossARestart) {
    const RecordId id = newDeal("Boiler");
    ASSERT_TRUE(set(kind::deal, id, {{QStringLiteral("amount"), money("5.00", "USD")}}));
    reopen();
    ASSERT_TRUE(undo());
    EXPECT_EQ(std::get<Money>(get(kind::deal, id).values[size_t(kind::deal.amount.index)]).currency.code(),
              QStringLiteral("EUR"));
    ASSERT_TRUE(undo()); // the creation
    EXPECT_TRUE(find(kind::deal, "title = \"Boiler\"").isEmpty());
    ASSERT_TRUE(redo());
    reopen();
    ASSERT_TRUE(redo());
    EXPECT_EQ(std::get<Money>(get(kind::deal, id).values[size_t(kind::deal.amount.index)]).currency.code(),
              QStringLiteral("USD"));
    EXPECT_FALSE(redo());
    EXPECT_EQ(wrongTotals(), 0);
}

/// From the history of a record; it is a step of who undoes it.
TEST_F(WorkspaceTest, UndoesAnOlderStepAndTakesThatBack) {
    const RecordId id = newDeal("First");
    ASSERT_TRUE(set(kind::deal, id, {{QStringLiteral("title"), text("Second")}}));
    const qint64 older = changesOf(id).first().transaction;
    ASSERT_TRUE(set(kind::deal, id, {{QStringLiteral("amount"), money("7.00", "EUR")}}));
    EXPECT_EQ(*read<qint64>(
                  [&](const Reading &reading) -> Result<qint64> { return recordsTouched(reading, older); }),
              1);
    ASSERT_TRUE(perform(
        [&](UnitOfWork &unit) -> Result<void> {
            auto done = undoStep(unit, older);
            return done ? Result<void>() : done.error();
        },
        undoneByHand.toLatin1()));
    EXPECT_EQ(titleOf(id), QStringLiteral("First"));
    EXPECT_EQ(ConstRow<DealKind>(get(kind::deal, id))[kind::deal.amount].minor, 700);
    EXPECT_TRUE(changesOf(id).last().undone);
    ASSERT_TRUE(undo());
    EXPECT_EQ(titleOf(id), QStringLiteral("Second"));
    EXPECT_EQ(ConstRow<DealKind>(get(kind::deal, id))[kind::deal.amount].minor, 700);
    EXPECT_FALSE(changesOf(id).last().undone);
    ASSERT_TRUE(redo());
    EXPECT_EQ(titleOf(id), QStringLiteral("First"));
    EXPECT_TRUE(changesOf(id).last().undone);
}

TEST_F(WorkspaceTest, MovingToAStageFollowsItsRules) {
    const RecordId id = newDeal("Press");
    const auto moveTo = [&](RecordId stageId, RecordId reason = 0) {
        return perform([&](UnitOfWork &unit) {
            return stages::move(unit, kind::deal, id, {.stage = {stageId}, .reason = reason});
        });
    };
    auto refused = moveTo(stage("Lost"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, QStringLiteral("lostReason"));
    ASSERT_TRUE(moveTo(stage("Won")));
    EXPECT_TRUE(ConstRow<DealKind>(get(kind::deal, id))[kind::deal.locked]);
    EXPECT_EQ(ConstRow<DealKind>(get(kind::deal, id))[kind::deal.closed], QDate(2026, 11, 18));
    EXPECT_EQ(set(kind::deal, id, {{QStringLiteral("amount"), money("1", "EUR")}}).error().code,
              ErrorCode::Refused);
    ASSERT_TRUE(perform([&](UnitOfWork &unit) { return stages::unlock(unit, kind::deal, id); }));
    EXPECT_EQ(ConstRow<DealKind>(get(kind::deal, id))[kind::deal.stage].value, stage("New request"));
    EXPECT_FALSE(ConstRow<DealKind>(get(kind::deal, id))[kind::deal.locked]);
    EXPECT_EQ(wrongTotals(), 0);
}

TEST_F(WorkspaceTest, KeepsTotalsPerStage) {
    newDeal("One", "10.00");
    newDeal("Two", "32.50");
    const RecordId gone = newDeal("Three", "99.00");
    ASSERT_TRUE(perform([&](UnitOfWork &unit) { return unit.remove(kind::deal, gone); }, "delete"));
    EXPECT_EQ(wrongTotals(), 0);
    auto sums = read<Totals>(
        [](const Reading &reading) { return totals(reading, {.kind = "deal"}, QStringLiteral("amount")); });
    ASSERT_TRUE(sums);
    EXPECT_EQ(sums->count, 2);
    EXPECT_EQ(sums->base.amountText(), QStringLiteral("42.50"));
    EXPECT_EQ(sums->weighted.amountText(), QStringLiteral("8.50"));
}

TEST_F(WorkspaceTest, SearchFindsPartsOfNamesInAnySpelling) {
    const RecordId a = newDeal("Łódź serwis drukarek");
    const RecordId b = newDeal("دستگاه بسته‌بندی");
    create(kind::note, {{QStringLiteral("text"), text("Müller ruft zurück")}});
    const auto search = [&](const char *kind, const char *words) {
        return *read<QList<RecordId>>([&](const Reading &reading) {
            return ids(reading, {.kind = kind, .search = QString::fromUtf8(words)});
        });
    };
    EXPECT_EQ(search("deal", "lodz"), QList<RecordId>{a});
    EXPECT_EQ(search("deal", "rwis druka"), QList<RecordId>{a});
    EXPECT_EQ(search("deal", "se"), QList<RecordId>{a});
    EXPECT_EQ(search("deal", "بسته بندي"), QList<RecordId>{b});
    EXPECT_EQ(search("note", "mueller").size(), 1);
    EXPECT_TRUE(search("deal", "warszawa").isEmpty());
    ASSERT_TRUE(set(kind::deal, a, {{QStringLiteral("title"), text("Warszawa")}}));
    EXPECT_EQ(search("deal", "warszawa"), QList<RecordId>{a});
    EXPECT_TRUE(search("deal", "lodz").isEmpty());
}

TEST_F(WorkspaceTest, SearchFindsADealByItsCustomer) {
    const RecordId nordwind = create(kind::account, {{QStringLiteral("name"), text("Nordwind Łódź")},
                                                     {QStringLiteral("comment"), text("Rarely pays")}});
    const RecordId anna = create(kind::contact, {{QStringLiteral("lastName"), text("Grünwald")}});
    const RecordId first = newDeal("Crane");
    const RecordId second = newDeal("Fleet");
    newDeal("Packaging");
    ASSERT_TRUE(set(kind::deal, first, {{QStringLiteral("account"), Value(nordwind)}}));
    ASSERT_TRUE(set(kind::deal, second, {{QStringLiteral("contact"), Value(anna)}}));
    const auto search = [&](const char *words) {
        return *read<QList<RecordId>>([&](const Reading &reading) {
            return ids(reading, {.kind = "deal", .search = QString::fromUtf8(words)});
        });
    };
    EXPECT_EQ(search("rdwin"), QList<RecordId>{first});
    EXPECT_EQ(search("lo"), QList<RecordId>{first});
    EXPECT_EQ(search("lodz CRANE"), QList<RecordId>{first});
    EXPECT_EQ(search("grun"), QList<RecordId>{second});
    EXPECT_TRUE(search("nordwind fleet").isEmpty());
    EXPECT_TRUE(search("rarely").isEmpty()); // what is written about a customer is not its name
    // Whoever may not see the customer does not find anything by it.
    const RecordId marta = create(
        kind::employee, {{QStringLiteral("name"), text("Marta")}, {QStringLiteral("sees"), text("own")}});
    ASSERT_TRUE(set(kind::deal, first, {{QStringLiteral("responsible"), Value(marta)}}));
    ASSERT_TRUE(set(kind::account, nordwind, {{QStringLiteral("responsible"), Value(m_me)}}));
    ASSERT_TRUE(workspace().login(marta).result());
    EXPECT_EQ(search("crane"), QList<RecordId>{first});
    EXPECT_TRUE(search("rdwin").isEmpty());
}

TEST_F(WorkspaceTest, RefusesAnEditOfWhatSomebodyElseChanged) {
    const RecordId id = newDeal("Crane");
    auto done = perform([&](UnitOfWork &unit) {
        return unit.update(kind::deal, id, {{QStringLiteral("title"), text("Big crane")}},
                           {{QStringLiteral("title"), text("Small crane")}});
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Conflict);
}

} // namespace kontor::test
