// What stands in a record's timeline, and what its history says.
#include "core/sales/stages.h"
#include "core/work/timeline.h"
#include "core/workspace/undo.h"
#include "tests/support/core/office_fixture.h"

namespace kontor::test {

namespace {

class Timelines : public OfficeTest {
protected:
    void tick() { m_clock.set(m_clock.now().addSecs(60)); }

    RecordId note(const char *words, RecordId about) {
        tick();
        return create(kind::note, {{QStringLiteral("text"), text(words)},
                                   {QStringLiteral("records"), LinkedIds{LinkedId{about}}}});
    }

    TimelinePage page(const Kind &kind, RecordId id, int limit = 50, TimelinePlace from = {},
                      bool onlyThis = false) {
        auto found = read<TimelinePage>(
            [&](const Reading &reading) { return timelineOf(reading, kind, id, onlyThis, limit, from); });
        EXPECT_TRUE(found) << found.error().text.toStdString();
        return found.value_or({});
    }
};

TEST_F(Timelines, ShowNotesAndChangesNewestFirstAndTheirAuthors) {
    const RecordId deal = create(kind::deal, {{QStringLiteral("title"), text("Line 1")}});
    note("first", deal);
    tick();
    ASSERT_TRUE(set(kind::deal, deal, {{QStringLiteral("amount"), money("100.00", "EUR")}}));
    note("second", deal);
    const TimelinePage all = page(kind::deal, deal);
    ASSERT_EQ(all.items.size(), 4);
    EXPECT_EQ(all.items[0].text, u"second");
    ASSERT_EQ(all.items[1].what, TimelineItem::What::Change);
    EXPECT_EQ(all.items[1].change.fields.first().after, money("100.00", "EUR"));
    EXPECT_EQ(all.items[2].text, u"first");
    EXPECT_EQ(all.items[3].what, TimelineItem::What::Created);
    EXPECT_EQ(all.names.value(all.items[3].actor).text, u"Anna König");
    EXPECT_FALSE(all.more);
}

TEST_F(Timelines, ComeInPagesWithoutGapsOrRepeats) {
    const RecordId deal = create(kind::deal, {{QStringLiteral("title"), text("Line 1")}});
    for (int i = 0; i < 23; ++i)
        note("word", deal);
    QSet<RecordId> seen;
    TimelinePlace from;
    for (int pages = 0; pages < 9; ++pages) {
        const TimelinePage one = page(kind::deal, deal, 5, from);
        for (const TimelineItem &item : one.items) {
            if (item.record) {
                EXPECT_FALSE(seen.contains(item.record));
                seen.insert(item.record);
            }
        }
        if (!one.more)
            break;
        from = one.next;
    }
    EXPECT_EQ(seen.size(), 23);
}

TEST_F(Timelines, OfAnAccountShowTheNotesOfItsDealsWithTheirOrigin) {
    const RecordId account = create(kind::account, {{QStringLiteral("name"), text("Grünwald")}});
    const RecordId deal =
        create(kind::deal, {{QStringLiteral("title"), text("Line 1")}, {QStringLiteral("account"), account}});
    note("of the deal", deal);
    const TimelinePage all = page(kind::account, account);
    ASSERT_EQ(all.items.first().text, u"of the deal");
    EXPECT_EQ(all.items.first().origin, deal);
    EXPECT_EQ(all.names.value(deal).text, u"Line 1");
    EXPECT_EQ(page(kind::account, account, 50, {}, true).items.size(), 1);
}

TEST_F(Timelines, SayWhatGoesAlongWhenARecordIsDeleted) {
    const RecordId account = create(kind::account, {{QStringLiteral("name"), text("Grünwald")}});
    const RecordId deal =
        create(kind::deal, {{QStringLiteral("title"), text("Line 1")}, {QStringLiteral("account"), account}});
    note("a", account);
    const RecordId both = note("b", account);
    ASSERT_TRUE(
        set(kind::note, both, {{QStringLiteral("records"), LinkedIds{LinkedId{account}, LinkedId{deal}}}}));
    const auto along = read<GoesAlong>([&](const Reading &reading) -> Result<GoesAlong> {
        return goesAlong(reading, kind::account, account);
    });
    ASSERT_TRUE(along);
    EXPECT_EQ(along->notes, 1);
    EXPECT_EQ(along->linked, 1);
}

TEST_F(Timelines, NameTheCurrencyThatAnAmountHadThen) {
    const RecordId deal = create(kind::deal, {{QStringLiteral("title"), text("Line 1")},
                                              {QStringLiteral("amount"), money("10.00", "EUR")}});
    ASSERT_TRUE(set(kind::deal, deal, {{QStringLiteral("amount"), money("20.00", "EUR")}}));
    ASSERT_TRUE(set(kind::deal, deal, {{QStringLiteral("amount"), money("30.00", "USD")}}));
    const auto changes =
        read<QList<RecordChange>>([&](const Reading &reading) -> Result<QList<RecordChange>> {
            return recordChanges(reading, kind::deal, deal, 10);
        });
    ASSERT_TRUE(changes);
    ASSERT_EQ(changes->size(), 2);
    EXPECT_EQ(changes->at(0).fields.first().before, money("20.00", "EUR"));
    EXPECT_EQ(changes->at(0).fields.first().after, money("30.00", "USD"));
    EXPECT_EQ(changes->at(1).fields.first().before, money("10.00", "EUR"));
}

TEST_F(Timelines, RelationsCountWhatLinksHere) {
    const RecordId account = create(kind::account, {{QStringLiteral("name"), text("Grünwald")}});
    const RecordId below = create(
        kind::account, {{QStringLiteral("name"), text("Filiale")}, {QStringLiteral("parent"), account}});
    for (int i = 0; i < 3; ++i)
        create(kind::deal, {{QStringLiteral("title"), text("Line")}, {QStringLiteral("account"), account}});
    const auto found = read<QList<Relation>>([&](const Reading &reading) -> Result<QList<Relation>> {
        return relationsOf(reading, kind::account, account, 2);
    });
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 2);
    for (const Relation &relation : *found) {
        EXPECT_EQ(relation.count, relation.kind == "deal" ? 3 : 1);
        EXPECT_EQ(relation.ids.size(), relation.kind == "deal" ? 2 : 1);
        if (relation.kind == "account") {
            EXPECT_EQ(relation.ids.first(), below);
        }
    }
}

} // namespace

} // namespace kontor::test
