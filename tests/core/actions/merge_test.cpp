// Who lives on, whose values are taken, what follows, and how it all comes back (X1).
#include "core/actions/merge.h"

#include "core/actions/actions.h"
#include "core/actions/content_hash.h"
#include "core/actions/office_check.h"
#include "core/sales/stages.h"
#include "core/security/organisation.h"
#include "core/work/work.h"
#include "core/workspace/undo.h"
#include "tests/support/core/thing_kind.h"

namespace kontor::test {

namespace {

using namespace Qt::Literals::StringLiterals;

} // namespace

class Merge : public OfficeTest {
protected:
    RecordId lead(const char *title, FieldValues more = {}) {
        return create(kind::lead, FieldValues{{u"title"_s, text(title)}} + more);
    }
    RecordId deal(const char *title, FieldValues more = {}) {
        return create(kind::deal, FieldValues{{u"title"_s, text(title)}} + more);
    }
    RecordId account(const char *name, FieldValues more = {}) {
        return create(kind::account, FieldValues{{u"name"_s, text(name)}} + more);
    }
    RecordId stage(const char *of, const char *type) {
        return find(kind::stage, QByteArray("pipeline.of = ").append(of).append(" and type = ").append(type))
            .first();
    }
    using OfficeTest::find;
    QList<RecordId> find(const Kind &kind, const QByteArray &filter) {
        return OfficeTest::find(kind, filter.constData());
    }

    Result<RecordId> merge(const QList<RecordRef> &refs, const MergeChoices &choices = {}) {
        RecordId survivor = 0;
        auto done = perform(
            [&](UnitOfWork &unit) -> Result<void> {
                auto lives = mergeRecords(unit, refs, choices);
                if (!lives)
                    return lives.error();
                survivor = *lives;
                return {};
            },
            "merge");
        return done ? Result<RecordId>(survivor) : done.error();
    }
    Result<ChangeSet> unmerge(const Kind &kind, RecordId id) {
        return perform(
            [&](UnitOfWork &unit) -> Result<void> {
                auto back = unmergeRecord(unit, kind, id);
                return back ? Result<void>() : back.error();
            },
            "unmerge");
    }
    void undo() {
        auto done = perform(
            [](UnitOfWork &unit) -> Result<void> {
                auto outcome = undoStep(unit, nextUndo(unit.reading())->transaction);
                return outcome ? Result<void>() : outcome.error();
            },
            "undo");
        ASSERT_TRUE(done) << done.error().text.toStdString();
    }
    void redo() {
        auto done = perform(
            [](UnitOfWork &unit) -> Result<void> {
                auto outcome = redoStep(unit, nextRedo(unit.reading())->transaction);
                return outcome ? Result<void>() : outcome.error();
            },
            "redo");
        ASSERT_TRUE(done) << done.error().text.toStdString();
    }

    const FieldDef &field(const Kind &kind, const QString &key) {
        m_schema = workspace().schema();
        return *m_schema->field(kind, key);
    }
    QString shown(const Kind &kind, RecordId id, const QString &key) {
        return Held<QString>::from(get(kind, id)[field(kind, key)]);
    }
    RecordId linked(const Kind &kind, RecordId id, const QString &key) {
        return Held<qint64>::from(get(kind, id)[field(kind, key)]);
    }
    bool exists(const Kind &kind, RecordId id) {
        return find(kind, "id = " + QByteArray::number(id)).size() == 1;
    }
    QByteArray hash() { return *contentHash(workspace()); }
    void later() { m_clock.set(m_clock.now().addDays(1)); }

    SchemaPtr m_schema;
};

TEST_F(Merge, TheOldestLivesOnAndWhatItLacksIsTakenInTheOrderOfCreation) {
    const RecordId first = lead("Packaging line", {{u"city"_s, text("München")}});
    later();
    const RecordId second = lead("Anfrage", {{u"city"_s, text("Berlin")}, {u"company"_s, text("Grünwald")}});
    later();
    const RecordId third =
        lead("Nachfrage", {{u"company"_s, text("Bäckerei Grünwald")}, {u"position"_s, text("Einkauf")}});
    ASSERT_EQ(merge({{"lead", third}, {"lead", first}, {"lead", second}}).value_or(0), first);
    EXPECT_EQ(shown(kind::lead, first, u"title"_s), u"Packaging line");
    EXPECT_EQ(shown(kind::lead, first, u"city"_s), u"München");
    EXPECT_EQ(shown(kind::lead, first, u"company"_s), u"Grünwald");
    EXPECT_EQ(shown(kind::lead, first, u"position"_s), u"Einkauf");
    EXPECT_FALSE(exists(kind::lead, second));
    EXPECT_FALSE(exists(kind::lead, third));
}

TEST_F(Merge, LeadAndDealGiveADealWithTheOlderLeadsValuesAndItsOwnStage) {
    const RecordId old = lead("Packaging line", {{u"source"_s, find(kind::source, "id > 0").first()}});
    later();
    const RecordId sale = deal("Line 2", {{u"amount"_s, money("130500.00", "EUR")}});
    const RecordId stageBefore = linked(kind::deal, sale, u"stage"_s);
    ASSERT_EQ(merge({{"lead", old}, {"deal", sale}}).value_or(0), sale);
    EXPECT_EQ(shown(kind::deal, sale, u"title"_s), u"Packaging line");
    EXPECT_EQ(linked(kind::deal, sale, u"stage"_s), stageBefore);
    EXPECT_NE(linked(kind::deal, sale, u"source"_s), 0);
    const Moment created = Held<Moment>::from(get(kind::deal, sale)[field(kind::deal, u"created"_s)]);
    EXPECT_EQ(created.ms, someMorning().toMSecsSinceEpoch()) << "the earliest creation is shown";
    ASSERT_TRUE(unmerge(kind::deal, sale));
    EXPECT_EQ(shown(kind::deal, sale, u"title"_s), u"Line 2");
    EXPECT_EQ(linked(kind::deal, sale, u"source"_s), 0);
    EXPECT_EQ(Held<Moment>::from(get(kind::deal, sale)[field(kind::deal, u"created"_s)]).ms,
              someMorning().addDays(1).toMSecsSinceEpoch());
    EXPECT_TRUE(exists(kind::lead, old));
}

TEST_F(Merge, AnOlderLostLeadLeavesTheNewerDealOpen) {
    const RecordId lost =
        lead("Anfrage", {{u"status"_s, stage("lead", "lost")},
                         {u"disqualifyReason"_s, find(kind::disqualifyReason, "id > 0").first()}});
    later();
    const RecordId open = deal("Packaging line");
    ASSERT_EQ(merge({{"deal", open}, {"lead", lost}}).value_or(0), open);
    EXPECT_EQ(find(kind::deal, "stage.type = open and id = " + QByteArray::number(open)).size(), 1);
    EXPECT_EQ(shown(kind::deal, open, u"title"_s), u"Anfrage");
}

TEST_F(Merge, OfASoldAndAnOpenDealTheResultIsSoldAndLocked) {
    const RecordId open = deal("Oven control", {{u"amount"_s, money("100.00", "EUR")}});
    later();
    const RecordId sold =
        deal("Oven", {{u"amount"_s, money("150.00", "EUR")}, {u"stage"_s, stage("deal", "won")}});
    ASSERT_EQ(merge({{"deal", open}, {"deal", sold}}).value_or(0), open);
    EXPECT_EQ(linked(kind::deal, open, u"locked"_s), 1);
    EXPECT_EQ(Held<Money>::from(get(kind::deal, open)[field(kind::deal, u"amount"_s)]).amountText(),
              u"150.00");
    EXPECT_FALSE(set(kind::deal, open, {{u"amount"_s, money("1.00", "EUR")}}));
    ASSERT_TRUE(unmerge(kind::deal, open));
    EXPECT_EQ(linked(kind::deal, open, u"locked"_s), 0);
    EXPECT_EQ(Held<Money>::from(get(kind::deal, open)[field(kind::deal, u"amount"_s)]).amountText(),
              u"100.00");
    EXPECT_EQ(linked(kind::deal, sold, u"locked"_s), 1);
}

TEST_F(Merge, WhatIsNotOneThingIsRefusedInWords) {
    const RecordId won = stage("deal", "won");
    const RecordId one = deal("One", {{u"stage"_s, won}});
    const RecordId other = deal("Other", {{u"stage"_s, won}});
    const RecordId customer = account("Isar Pharma AG");
    const auto twoSold = merge({{"deal", one}, {"deal", other}});
    ASSERT_FALSE(twoSold);
    EXPECT_TRUE(twoSold.error().text.contains(u"sold"_s));
    EXPECT_EQ(merge({{"deal", one}, {"account", customer}}).error().code, ErrorCode::Refused);
    EXPECT_EQ(merge({{"deal", one}}).error().code, ErrorCode::Usage);
    EXPECT_EQ(merge({{"deal", one}, {"deal", 987654}}).error().code, ErrorCode::NotFound);
    const RecordId secret = account("Secret", {{u"private"_s, qint64(1)}});
    EXPECT_EQ(merge({{"account", customer}, {"account", secret}}).error().code, ErrorCode::Refused);
}

TEST_F(Merge, AnotherValueIsPickedFieldByField) {
    const RecordId first = account("Isar Pharma AG", {{u"city"_s, text("München")}});
    const RecordId second =
        account("Isar-Pharma", {{u"city"_s, text("Freising")}, {u"industry"_s, text("Pharma")}});
    ASSERT_TRUE(merge({{"account", first}, {"account", second}}, {.picks = {{u"city"_s, second}}}));
    EXPECT_EQ(shown(kind::account, first, u"city"_s), u"Freising");
    EXPECT_EQ(shown(kind::account, first, u"name"_s), u"Isar Pharma AG");
    ASSERT_TRUE(unmerge(kind::account, first));
    EXPECT_EQ(shown(kind::account, first, u"city"_s), u"München");
    EXPECT_EQ(shown(kind::account, first, u"industry"_s), u"");
}

TEST_F(Merge, AValueEditedSinceStaysWhenItIsUnmerged) {
    const RecordId first = account("Isar Pharma AG");
    const RecordId second =
        account("Isar-Pharma", {{u"city"_s, text("Freising")}, {u"industry"_s, text("Pharma")}});
    ASSERT_TRUE(merge({{"account", first}, {"account", second}}));
    ASSERT_TRUE(set(kind::account, first, {{u"city"_s, text("Erding")}}));
    ASSERT_TRUE(unmerge(kind::account, first));
    EXPECT_EQ(shown(kind::account, first, u"city"_s), u"Erding");
    EXPECT_EQ(shown(kind::account, first, u"industry"_s), u"");
    EXPECT_EQ(shown(kind::account, second, u"city"_s), u"Freising");
}

TEST_F(Merge, ListsUniteAndGiveBackWhatWasAdded) {
    const auto emails = [](std::initializer_list<const char *> list) {
        Entries entries;
        for (const char *address : list)
            entries.append({.value = QString::fromLatin1(address), .primary = entries.isEmpty()});
        return Value(entries);
    };
    const RecordId first = lead("One", {{u"emails"_s, emails({"j.gross@gruenwald.example"})}});
    const RecordId second =
        lead("Two", {{u"emails"_s, emails({"J.Gross@Gruenwald.example", "einkauf@gruenwald.example"})}});
    ASSERT_TRUE(merge({{"lead", first}, {"lead", second}}));
    const auto addresses = [&](RecordId id) {
        QStringList list;
        for (const Entry &entry : Held<Entries>::from(get(kind::lead, id)[field(kind::lead, u"emails"_s)]))
            list.append(entry.value);
        return list;
    };
    EXPECT_EQ(addresses(first),
              (QStringList{u"j.gross@gruenwald.example"_s, u"einkauf@gruenwald.example"_s}));
    ASSERT_TRUE(unmerge(kind::lead, first));
    EXPECT_EQ(addresses(first), QStringList{u"j.gross@gruenwald.example"_s});
    EXPECT_EQ(addresses(second).size(), 2);
}

TEST_F(Merge, WhatIsGivenAgainStaysWhatTheMergeBrought) {
    const RecordId key = create(kind::tag, {{u"name"_s, text("key")}});
    const RecordId fair = create(kind::tag, {{u"name"_s, text("fair")}});
    const auto tags = [](std::initializer_list<RecordId> ids) {
        LinkedIds list;
        for (const RecordId id : ids)
            list.append(LinkedId{.id = id});
        return Value(list);
    };
    const RecordId first = account("One", {{u"tags"_s, tags({key})}});
    const RecordId second = account("Two", {{u"tags"_s, tags({fair})}});
    ASSERT_TRUE(merge({{"account", first}, {"account", second}}));
    const QByteArray merged = hash();
    ASSERT_TRUE(set(kind::account, first, {{u"tags"_s, tags({key, fair})}})); // as an import does
    EXPECT_EQ(hash(), merged);
    ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
        auto copy = copyRecord(unit, kind::account, first);
        return copy ? Result<void>() : copy.error();
    }));
    ASSERT_TRUE(unmerge(kind::account, first));
    const auto tagsOf = [&](RecordId id) {
        return Held<LinkedIds>::from(get(kind::account, id)[field(kind::account, u"tags"_s)]);
    };
    EXPECT_EQ(tagsOf(first), LinkedIds{LinkedId{.id = key}});
    const QList<RecordId> copies =
        find(kind::account, "name = \"One\" and id != " + QByteArray::number(first));
    ASSERT_EQ(copies.size(), 1);
    EXPECT_EQ(tagsOf(copies.first()), (LinkedIds{LinkedId{.id = key}, LinkedId{.id = fair}}))
        << "a copy is its own";
}

TEST_F(Merge, AnObjectionSurvives) {
    const auto address = [](const char *use) {
        return Value(Entries{
            {.value = u"a@example.com"_s, .primary = true, .consent = {.use = QString::fromLatin1(use)}}});
    };
    const RecordId first = lead("One", {{u"emails"_s, address("service")}});
    const RecordId second = lead("Two", {{u"emails"_s, address("nothing")}});
    ASSERT_TRUE(merge({{"lead", first}, {"lead", second}}));
    const Entries shown = Held<Entries>::from(get(kind::lead, first)[field(kind::lead, u"emails"_s)]);
    ASSERT_EQ(shown.size(), 1);
    EXPECT_EQ(shown.first().consent.use, u"nothing");
}

TEST_F(Merge, DescriptionsJoinEachUnderItsOrigin) {
    const RecordId first = account("Isar Pharma AG", {{u"comment"_s, text("Pays late.")}});
    const RecordId second = account("Isar-Pharma", {{u"comment"_s, text("Ask for Eva.")}});
    ASSERT_TRUE(merge({{"account", first}, {"account", second}}));
    EXPECT_EQ(shown(kind::account, first, u"comment"_s), u"Pays late.\n\n— Isar-Pharma —\nAsk for Eva.");
    ASSERT_TRUE(unmerge(kind::account, first));
    EXPECT_EQ(shown(kind::account, first, u"comment"_s), u"Pays late.");
}

TEST_F(Merge, WhoeverLinksThereFollowsAndComesBack) {
    const RecordId first = account("Isar Pharma AG");
    const RecordId second = account("Isar-Pharma");
    const RecordId person = create(kind::contact, {{u"lastName"_s, text("Huber")}, {u"account"_s, second}});
    const RecordId sale = deal("Sensor kit", {{u"account"_s, second}});
    const RecordId note = create(
        kind::note, {{u"text"_s, text("Called.")}, {u"records"_s, LinkedIds{{.id = second}, {.id = sale}}}});
    ASSERT_TRUE(merge({{"account", first}, {"account", second}}));
    EXPECT_EQ(linked(kind::contact, person, u"account"_s), first);
    EXPECT_EQ(linked(kind::deal, sale, u"customer"_s), first);
    EXPECT_EQ(find(kind::note, "records = " + QByteArray::number(first)), QList<RecordId>{note});
    const RecordId fresh = create(kind::contact, {{u"lastName"_s, text("Maier")}, {u"account"_s, first}});
    ASSERT_TRUE(unmerge(kind::account, first));
    EXPECT_EQ(linked(kind::contact, person, u"account"_s), second);
    EXPECT_EQ(linked(kind::deal, sale, u"customer"_s), second);
    EXPECT_EQ(find(kind::note, "records = " + QByteArray::number(second)), QList<RecordId>{note});
    EXPECT_EQ(linked(kind::contact, fresh, u"account"_s), first);
}

TEST_F(Merge, WhatFollowsIsNobodysChange) {
    const RecordId first = account("Isar Pharma AG");
    const RecordId second = account("Isar-Pharma");
    const RecordId person = create(kind::contact, {{u"lastName"_s, text("Huber")}, {u"account"_s, second}});
    const Value before = get(kind::contact, person)[field(kind::contact, u"changed"_s)];
    later();
    ASSERT_TRUE(merge({{"account", first}, {"account", second}}));
    EXPECT_EQ(get(kind::contact, person)[field(kind::contact, u"changed"_s)], before);
}

TEST_F(Merge, AMergedRecordIsMergedAgainAndEachComesBackAlone) {
    const RecordId one = account("One");
    const RecordId two = account("Two", {{u"city"_s, text("Köln")}});
    const RecordId three = account("Three", {{u"industry"_s, text("Steel")}});
    const RecordId person = create(kind::contact, {{u"lastName"_s, text("Huber")}, {u"account"_s, three}});
    ASSERT_EQ(merge({{"account", two}, {"account", three}}).value_or(0), two);
    ASSERT_EQ(merge({{"account", one}, {"account", two}}).value_or(0), one);
    EXPECT_EQ(shown(kind::account, one, u"city"_s), u"Köln");
    EXPECT_EQ(shown(kind::account, one, u"industry"_s), u"Steel");
    EXPECT_EQ(linked(kind::contact, person, u"account"_s), one);
    ASSERT_TRUE(unmerge(kind::account, three));
    EXPECT_EQ(shown(kind::account, one, u"industry"_s), u"");
    EXPECT_EQ(shown(kind::account, one, u"city"_s), u"Köln");
    EXPECT_EQ(linked(kind::contact, person, u"account"_s), three);
    ASSERT_TRUE(unmerge(kind::account, one));
    EXPECT_TRUE(exists(kind::account, two));
    EXPECT_EQ(shown(kind::account, one, u"city"_s), u"");
}

TEST_F(Merge, IsOneStepThatIsUndoneAndRedone) {
    const RecordId first = account("Isar Pharma AG", {{u"city"_s, text("München")}});
    const RecordId second =
        account("Isar-Pharma", {{u"city"_s, text("Freising")}, {u"industry"_s, text("Pharma")}});
    create(kind::contact, {{u"lastName"_s, text("Huber")}, {u"account"_s, second}});
    create(kind::note,
           {{u"text"_s, text("Called.")}, {u"records"_s, LinkedIds{{.id = second}, {.id = first}}}});
    const QByteArray before = hash();
    ASSERT_TRUE(merge({{"account", first}, {"account", second}}, {.picks = {{u"city"_s, second}}}));
    const QByteArray merged = hash();
    EXPECT_NE(merged, before);
    undo();
    EXPECT_EQ(hash(), before);
    redo();
    EXPECT_EQ(hash(), merged);
    EXPECT_EQ(shown(kind::account, first, u"city"_s), u"Freising");
    ASSERT_TRUE(unmerge(kind::account, first));
    EXPECT_EQ(hash(), before);
    undo();
    EXPECT_EQ(hash(), merged) << "an un-merge is undone as well";
    reopen();
    EXPECT_EQ(hash(), merged);
}

TEST_F(Merge, AnEditOfWhatAMergeGaveIsUndoneToWhatItGave) {
    const RecordId first = account("Isar Pharma AG");
    const RecordId second = account("Isar-Pharma", {{u"city"_s, text("Freising")}});
    ASSERT_TRUE(merge({{"account", first}, {"account", second}}));
    ASSERT_TRUE(set(kind::account, first, {{u"city"_s, text("Erding")}}));
    undo();
    EXPECT_EQ(shown(kind::account, first, u"city"_s), u"Freising");
    ASSERT_TRUE(unmerge(kind::account, first));
    EXPECT_EQ(shown(kind::account, first, u"city"_s), u"") << "it was never its own";
}

TEST_F(Merge, AResponsibleIsChosenForIt) {
    const RecordId other = create(kind::employee, {{u"name"_s, text("Trần Quân")}, {u"active"_s, qint64(1)}});
    const RecordId first = lead("One", {{u"responsible"_s, m_me}});
    const RecordId second = lead("Two");
    ASSERT_TRUE(merge({{"lead", first}, {"lead", second}}, {.values = {{u"responsible"_s, other}}}));
    EXPECT_EQ(linked(kind::lead, first, u"responsible"_s), other);
    ASSERT_TRUE(unmerge(kind::lead, first));
    EXPECT_EQ(linked(kind::lead, first, u"responsible"_s), m_me);
}

TEST_F(Merge, WhatIsAbsorbedIsCountedAndFoundNowhere) {
    const RecordId first = lead("Grünwald", {{u"amount"_s, money("100.00", "EUR")}});
    const RecordId second = lead("Bäckerei", {{u"amount"_s, money("50.00", "EUR")}});
    ASSERT_TRUE(merge({{"lead", first}, {"lead", second}}));
    const auto all = read<Totals>(
        [](const Reading &reading) { return totals(reading, {.kind = "lead"}, QStringLiteral("amount")); });
    EXPECT_EQ(all->count, 1);
    EXPECT_EQ(all->base.amountText(), u"100.00");
    const auto counted =
        read<qint64>([](const Reading &reading) { return count(reading, {.kind = "lead"}); });
    EXPECT_EQ(*counted, 1);
    EXPECT_TRUE(checkOffice(workspace())->isSound());
    ASSERT_TRUE(unmerge(kind::lead, first));
    EXPECT_TRUE(checkOffice(workspace())->isSound());
}

TEST_F(Merge, RightsAreAskedOfTheRecordsAndNotOfWhatFollows) {
    const RecordId seller = create(
        kind::employee, {{u"name"_s, text("Trần Quân")}, {u"sees"_s, u"own"_s}, {u"active"_s, qint64(1)}});
    const RecordId mine = account("One", {{u"responsible"_s, seller}});
    const RecordId alsoMine = account("Two", {{u"responsible"_s, seller}});
    const RecordId others = account("Three", {{u"responsible"_s, m_me}, {u"global"_s, qint64(1)}});
    const RecordId person = create(
        kind::contact, {{u"lastName"_s, text("Huber")}, {u"account"_s, alsoMine}, {u"responsible"_s, m_me}});
    ASSERT_TRUE(workspace().login(seller).result());
    EXPECT_EQ(merge({{"account", mine}, {"account", others}}).error().code, ErrorCode::Refused);
    ASSERT_TRUE(merge({{"account", mine}, {"account", alsoMine}}));
    ASSERT_TRUE(workspace().login(m_me).result());
    EXPECT_EQ(linked(kind::contact, person, u"account"_s), mine);
}

TEST_F(Merge, AKindThatIsAddedLaterIsMergedAndRepointed) {
    m_workspace.reset();
    addThingTable(path());
    auto opened = Workspace::open(path(), m_clock, {.kinds = kindsWithThing()});
    ASSERT_TRUE(opened);
    m_workspace = std::move(*opened);
    ASSERT_TRUE(workspace().login(m_me).result());
    const RecordId first = account("One");
    const RecordId second = account("Two");
    const RecordId thing = create(
        kind::thing,
        {{u"name"_s, text("Press")}, {u"account"_s, second}, {u"belongsTo"_s, LinkedIds{{.id = second}}}});
    const RecordId other = create(kind::thing, {{u"name"_s, text("Press 2")}, {u"colour"_s, text("red")}});
    const QByteArray before = hash();
    ASSERT_TRUE(merge({{"account", first}, {"account", second}}));
    EXPECT_EQ(linked(kind::thing, thing, u"account"_s), first);
    EXPECT_EQ(Held<LinkedIds>::from(get(kind::thing, thing)[field(kind::thing, u"belongsTo"_s)]).first().id,
              first);
    ASSERT_TRUE(merge({{"thing", thing}, {"thing", other}}));
    EXPECT_EQ(shown(kind::thing, thing, u"colour"_s), u"red");
    ASSERT_TRUE(unmerge(kind::account, first));
    ASSERT_TRUE(unmerge(kind::thing, thing));
    EXPECT_EQ(hash(), before);
}

} // namespace kontor::test
