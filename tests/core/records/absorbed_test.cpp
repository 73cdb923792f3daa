// What absorbed records leave on the record that lives on: its history, the values it does not show, its ways
// in.
#include "core/records/absorbed.h"

#include "core/actions/merge.h"
#include "core/records/record_history.h"
#include "core/work/timeline.h"
#include "core/workspace/search.h"
#include "core/workspace/undo.h"
#include "tests/support/core/office_fixture.h"

namespace kontor::test {

namespace {

class AbsorbedRecords : public OfficeTest {
protected:
    RecordId lead(const char *title, FieldValues more = {}) {
        tick();
        more.prepend({QStringLiteral("title"), text(title)});
        return create(kind::lead, more);
    }
    RecordId deal(const char *title, FieldValues more = {}) {
        tick();
        more.prepend({QStringLiteral("title"), text(title)});
        return create(kind::deal, more);
    }
    void tick() { m_clock.set(m_clock.now().addSecs(60)); }

    RecordId merge(const QList<RecordRef> &records) {
        tick();
        RecordId lives = 0;
        const auto done = perform(
            [&](UnitOfWork &unit) -> Result<void> {
                auto merged = mergeRecords(unit, records);
                lives = merged.value_or(0);
                return merged ? Result<void>() : merged.error();
            },
            "merge");
        EXPECT_TRUE(done) << done.error().text.toStdString();
        return lives;
    }
    void unmerge(const Kind &kind, RecordId id) {
        tick();
        const auto done = perform(
            [&](UnitOfWork &unit) -> Result<void> {
                auto back = unmergeRecord(unit, kind, id);
                return back ? Result<void>() : back.error();
            },
            "unmerge");
        EXPECT_TRUE(done) << done.error().text.toStdString();
    }
    RecordId survivor(RecordId id) {
        return read<RecordId>(
                   [id](const Reading &reading) -> Result<RecordId> { return survivorOf(reading, id); })
            .value_or(0);
    }
    QList<RecordChange> changes(const Kind &kind, RecordId id, int limit = 50, TimelinePlace from = {}) {
        return read<QList<RecordChange>>([&](const Reading &reading) -> Result<QList<RecordChange>> {
                   return recordChanges(reading, kind, id, limit, from);
               })
            .value_or({});
    }
    QString number(const Kind &kind, RecordId id) {
        const Record found = get(kind, id);
        return Held<QString>::from(found[*workspace().schema()->field(kind, u"number")]);
    }
};

TEST_F(AbsorbedRecords, LeadToWhoLivesOnAlsoThroughASecondMerge) {
    const RecordId first = lead("Ovens");
    const RecordId second = lead("Ovens again");
    const RecordId big = deal("Oven line");
    EXPECT_EQ(merge({{"lead", first}, {"lead", second}}), first);
    EXPECT_EQ(merge({{"lead", first}, {"deal", big}}), big);
    EXPECT_EQ(survivor(second), big);
    EXPECT_EQ(survivor(first), big);
    EXPECT_EQ(survivor(big), big);
    EXPECT_TRUE(read<bool>([&](const Reading &reading) -> Result<bool> {
                    return hasAbsorbed(reading, big);
                }).value_or(false));
    unmerge(kind::lead, first);
    EXPECT_EQ(survivor(second), first);
}

TEST_F(AbsorbedRecords, TheHistoryOfWhoLivesOnNamesThemAndTheirLostValues) {
    const RecordId kept =
        lead("Packaging line",
             {{QStringLiteral("company"), text("Grünwald")},
              {QStringLiteral("emails"), Entries{Entry{.value = QStringLiteral("a@b.example")}}}});
    const RecordId gone =
        lead("Anfrage Verpackung",
             {{QStringLiteral("company"), text("Grünwald")},
              {QStringLiteral("position"), text("Buyer")},
              {QStringLiteral("emails"), Entries{Entry{.value = QStringLiteral("A@B.example")}}}});
    merge({{"lead", kept}, {"lead", gone}});
    const QList<RecordChange> all = changes(kind::lead, kept);
    ASSERT_FALSE(all.isEmpty());
    EXPECT_EQ(all.first().action, u"merge");
    ASSERT_EQ(all.first().merged.size(), 1);
    const MergedRecord &merged = all.first().merged.first();
    EXPECT_EQ(merged.id, gone);
    EXPECT_TRUE(merged.isAbsorbed);
    EXPECT_FALSE(merged.cameBack);
    // What is equal, and what went over, is not lost; the title is.
    EXPECT_EQ(merged.lost, QStringList{QStringLiteral("title")});
    const FieldDef &title = *workspace().schema()->field(kind::lead, u"title");
    EXPECT_EQ(merged.record[title], text("Anfrage Verpackung"));
}

/// Nothing of a merge that was merged again may be unreadable (MG9).
TEST_F(AbsorbedRecords, ThoseOfAnAbsorbedRecordAreReadableOnWhoLivesOn) {
    const RecordId first = lead("Ovens");
    const RecordId second = lead("Ovens, urgent", {{QStringLiteral("position"), text("Buyer")}});
    const RecordId big = deal("Oven line");
    merge({{"lead", first}, {"lead", second}});
    merge({{"lead", first}, {"deal", big}});
    const QList<RecordChange> all = changes(kind::deal, big);
    ASSERT_FALSE(all.isEmpty());
    ASSERT_EQ(all.first().merged.size(), 2);
    EXPECT_EQ(all.first().merged[0].id, first);
    EXPECT_EQ(all.first().merged[1].id, second);
    EXPECT_EQ(all.first().merged[1].within, first);
    EXPECT_TRUE(all.first().merged[1].lost.contains(QStringLiteral("title")));
    EXPECT_TRUE(all.first().merged[1].lost.contains(QStringLiteral("position")));
}

/// The survivor itself may be unchanged: nothing of it has a row of history then.
TEST_F(AbsorbedRecords, AMergeThatChangesNoValueIsInTheHistoryAllTheSame) {
    const RecordId kept = lead("Ovens");
    const RecordId gone = lead("Ovens");
    merge({{"lead", kept}, {"lead", gone}});
    const QList<RecordChange> all = changes(kind::lead, kept);
    ASSERT_FALSE(all.isEmpty());
    ASSERT_EQ(all.first().merged.size(), 1);
    EXPECT_EQ(all.first().merged.first().id, gone);
}

TEST_F(AbsorbedRecords, AfterUnmergeBothHistoriesSaySo) {
    const RecordId kept = lead("Ovens");
    const RecordId gone = lead("Ovens, big", {{QStringLiteral("position"), text("Buyer")}});
    merge({{"lead", kept}, {"lead", gone}});
    unmerge(kind::lead, gone);
    const QList<RecordChange> all = changes(kind::lead, kept);
    ASSERT_GE(all.size(), 2);
    ASSERT_EQ(all.first().merged.size(), 1);
    EXPECT_TRUE(all.first().merged.first().cameBack);
    EXPECT_EQ(all.first().action, u"unmerge");
    ASSERT_EQ(all[1].merged.size(), 1);
    EXPECT_FALSE(all[1].merged.first().isAbsorbed);
    EXPECT_TRUE(all[1].merged.first().lost.isEmpty());
    EXPECT_EQ(all[1].merged.first().record.id, gone); // named still
    const QList<RecordChange> own = changes(kind::lead, gone);
    ASSERT_GE(own.size(), 2);
    EXPECT_EQ(own[0].cameBackFrom, kept);
    EXPECT_EQ(own[1].mergedInto, kept);
}

TEST_F(AbsorbedRecords, ComeInPagesOfTheHistoryWithoutGapsOrRepeats) {
    const RecordId kept = lead("Ovens");
    int steps = 0;
    for (int i = 0; i < 6; ++i) {
        merge({{"lead", kept}, {"lead", lead("Ovens")}});
        tick();
        ASSERT_TRUE(set(kind::lead, kept, {{QStringLiteral("position"), QString::number(i)}}));
        steps += 2;
    }
    QSet<qint64> seen;
    TimelinePlace from;
    for (int pages = 0; pages < 20; ++pages) {
        const QList<RecordChange> page = changes(kind::lead, kept, 5, from);
        for (const RecordChange &change : page) {
            EXPECT_FALSE(seen.contains(change.transaction));
            seen.insert(change.transaction);
        }
        if (page.size() < 5)
            break;
        from = {page.last().at, page.last().transaction};
    }
    EXPECT_EQ(seen.size(), steps);
}

TEST_F(AbsorbedRecords, AreFoundByTheirNumberAsWhoLivesOn) {
    const RecordId gone = lead("Anfrage");
    const QString number = this->number(kind::lead, gone);
    const RecordId big = deal("Oven line");
    const auto found = [&](const QString &words) {
        QList<RecordId> ids;
        const auto hits = read<QList<SearchHit>>(
            [&](const Reading &reading) { return searchEverything(reading, words, 10); });
        for (const SearchHit &hit : hits.value_or({}))
            ids.append(hit.record.id);
        return ids;
    };
    EXPECT_EQ(found(number), QList<RecordId>{gone});
    merge({{"lead", gone}, {"deal", big}});
    EXPECT_EQ(found(number), QList<RecordId>{big});
    EXPECT_EQ(found(number.toLower()), QList<RecordId>{big});
    unmerge(kind::deal, big);
    EXPECT_EQ(found(number), QList<RecordId>{gone});
}

TEST_F(AbsorbedRecords, KeepTheirNamesInTheHistoryOfThoseWhoLinkedToThem) {
    const RecordId kept = create(kind::account, {{QStringLiteral("name"), text("Grünwald")}});
    tick();
    const RecordId gone = create(kind::account, {{QStringLiteral("name"), text("Bakery G.")}});
    const RecordId oven = deal("Ovens", {{QStringLiteral("account"), gone}});
    merge({{"account", kept}, {"account", gone}});
    const QList<RecordChange> all = changes(kind::deal, oven);
    ASSERT_FALSE(all.isEmpty());
    const auto named = read<RecordNames>(
        [&](const Reading &reading) -> Result<RecordNames> { return namesIn(reading, kind::deal, all); });
    ASSERT_TRUE(named);
    EXPECT_EQ(named->value(gone).text, u"Bakery G.");
    EXPECT_EQ(named->value(kept).text, u"Grünwald");
}

TEST_F(AbsorbedRecords, WhatIsBoundToThemIsCountedOnceBeforeItMoves) {
    const RecordId first = lead("Ovens");
    const RecordId second = lead("Ovens");
    create(kind::note, {{QStringLiteral("text"), text("of both")},
                        {QStringLiteral("records"), LinkedIds{LinkedId{first}, LinkedId{second}}}});
    create(kind::note, {{QStringLiteral("text"), text("of one")},
                        {QStringLiteral("records"), LinkedIds{LinkedId{first}}}});
    const auto bound = read<GoesAlong>([&](const Reading &reading) -> Result<GoesAlong> {
        return boundTo(reading, records(reading, kind::lead, {first, second}));
    });
    ASSERT_TRUE(bound);
    EXPECT_EQ(bound->notes, 2);
    EXPECT_EQ(bound->files, 0);
}

TEST_F(AbsorbedRecords, AMergeAndAnUnmergeAreUndoneWhereNoValueDiffered) {
    const RecordId kept = lead("Ovens");
    const RecordId gone = lead("Ovens");
    merge({{"lead", kept}, {"lead", gone}});
    unmerge(kind::lead, gone);
    EXPECT_EQ(survivor(gone), gone);
    const auto undone = perform(
        [](UnitOfWork &unit) -> Result<void> {
            const auto step = nextUndo(unit.reading());
            auto done = step ? undoStep(unit, step->transaction) : Result<UndoOutcome>(Error{});
            return done ? Result<void>() : done.error();
        },
        "undo");
    ASSERT_TRUE(undone) << undone.error().text.toStdString();
    EXPECT_EQ(survivor(gone), kept);
}

} // namespace

} // namespace kontor::test
