// A lead becomes a deal and stays what it was: what is made, linked, bound, and how it is undone (X5).
#include "core/actions/convert.h"

#include "core/actions/office_check.h"
#include "core/sales/stages.h"
#include "core/security/organisation.h"
#include "core/security/own_fields.h"
#include "core/work/timeline.h"
#include "core/work/work.h"
#include "core/workspace/undo.h"
#include "tests/support/core/office_fixture.h"

#include <algorithm>

namespace kontor::test {

namespace {

using namespace Qt::Literals::StringLiterals;

Value mailTo(std::initializer_list<const char *> list) {
    Entries entries;
    for (const char *address : list)
        entries.append({.value = QString::fromUtf8(address), .primary = entries.isEmpty()});
    return entries;
}

} // namespace

class Convert : public OfficeTest {
protected:
    RecordId lead(FieldValues more) {
        return create(kind::lead, FieldValues{{u"title"_s, text("Anfrage Verpackung")}} + more);
    }
    Result<Converted> convert(RecordId id, const ConvertChoice &choice = {}) {
        Converted made;
        auto done = perform(
            [&](UnitOfWork &unit) -> Result<void> {
                auto converted = convertLead(unit, id, choice);
                if (!converted)
                    return converted.error();
                made = *converted;
                return {};
            },
            "convert");
        return done ? Result<Converted>(made) : done.error();
    }
    ConvertPlan plan(RecordId id, const ConvertChoice &choice = {}) {
        auto planned =
            read<ConvertPlan>([&](const Reading &reading) { return planConvert(reading, id, choice); });
        EXPECT_TRUE(planned) << planned.error().text.toStdString();
        return planned.value_or({});
    }
    std::optional<FoundCustomer> customerOf(RecordId id) {
        return read<std::optional<FoundCustomer>>(
                   [&](const Reading &reading) -> Result<std::optional<FoundCustomer>> {
                       return findCustomer(reading, *record(reading, kind::lead, id));
                   })
            .value_or(std::nullopt);
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
    template <class K, class T>
    typename Held<T>::Type of(const K &kind, RecordId id, Field<K, T> field) {
        return ConstRow<K>(get(kind, id))[field];
    }
    ConvertChoice existing(const char *kind, RecordId id) {
        return {.customer = ConvertCustomer::Existing, .existing = {kind, id}};
    }
};

TEST_F(Convert, ALeadOfACompanyAndAPersonMakesAnAccountAContactAndADeal) {
    const RecordId tag = create(kind::tag, {{u"name"_s, text("machines")}});
    const RecordId id = lead({{u"company"_s, text("Bäckerei Grünwald")},
                              {u"firstName"_s, text("Jürgen")},
                              {u"lastName"_s, text("Groß")},
                              {u"city"_s, text("München")},
                              {u"amount"_s, money("130500.00", "EUR")},
                              {u"emails"_s, mailTo({"j.gross@gruenwald.example"})},
                              {u"observers"_s, LinkedIds{{.id = m_me}}},
                              {u"tags"_s, LinkedIds{{.id = tag}}}});
    const auto made = convert(id);
    ASSERT_TRUE(made) << made.error().text.toStdString();
    EXPECT_EQ(of(kind::account, made->account, kind::account.name), u"Bäckerei Grünwald");
    EXPECT_EQ(of(kind::account, made->account, kind::account.city), u"München");
    EXPECT_EQ(of(kind::contact, made->contact, kind::contact.name), u"Jürgen Groß");
    EXPECT_EQ(of(kind::contact, made->contact, kind::contact.account).value, made->account);
    EXPECT_EQ(of(kind::contact, made->contact, kind::contact.emails).size(), 1);
    EXPECT_TRUE(of(kind::account, made->account, kind::account.emails).isEmpty());
    EXPECT_EQ(of(kind::deal, made->deal, kind::deal.title), u"Anfrage Verpackung");
    EXPECT_EQ(of(kind::deal, made->deal, kind::deal.account).value, made->account);
    EXPECT_EQ(of(kind::deal, made->deal, kind::deal.contact).value, made->contact);
    EXPECT_EQ(of(kind::deal, made->deal, kind::deal.amount).amountText(), u"130500.00");
    EXPECT_EQ(of(kind::deal, made->deal, kind::deal.tags).size(), 1);
    EXPECT_EQ(of(kind::deal, made->deal, kind::deal.observers).size(), 1);
    const auto became = of(kind::lead, id, kind::lead.converted);
    ASSERT_EQ(became.size(), 3);
    EXPECT_EQ(became.first().id, made->deal);
    EXPECT_EQ(find(kind::lead, "status.type = won").size(), 1);
}

TEST_F(Convert, ALeadThatNamesOnlyAPersonMakesAContact) {
    const auto made = convert(lead({{u"lastName"_s, text("Groß")}, {u"city"_s, text("München")}}));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->account, 0);
    EXPECT_EQ(of(kind::contact, made->contact, kind::contact.city), u"München");
    EXPECT_EQ(of(kind::deal, made->deal, kind::deal.contact).value, made->contact);
}

TEST_F(Convert, AnExistingAccountGetsThePersonAndNothingOnItChanges) {
    const RecordId account = create(kind::account, {{u"name"_s, text("Bäckerei Grünwald")}});
    const Record before = get(kind::account, account);
    const RecordId id = lead({{u"company"_s, text("Grünwald")}, {u"lastName"_s, text("Gross")}});
    const auto made = convert(id, existing("account", account));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->account, 0);
    EXPECT_EQ(of(kind::contact, made->contact, kind::contact.account).value, account);
    EXPECT_EQ(of(kind::deal, made->deal, kind::deal.account).value, account);
    EXPECT_EQ(of(kind::lead, id, kind::lead.account).value, account);
    EXPECT_EQ(get(kind::account, account).values, before.values);
}

TEST_F(Convert, AKnownPersonOfTheAccountIsNotMadeTwice) {
    const RecordId account = create(kind::account, {{u"name"_s, text("Bäckerei Grünwald")}});
    const RecordId known =
        create(kind::contact,
               {{u"firstName"_s, text("Jürgen")}, {u"lastName"_s, text("Groß")}, {u"account"_s, account}});
    const RecordId id = lead({{u"firstName"_s, text("Gross")}, {u"lastName"_s, text("Jürgen")}});
    const auto made = convert(id, existing("account", account));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->contact, 0);
    EXPECT_EQ(of(kind::deal, made->deal, kind::deal.contact).value, known);
}

TEST_F(Convert, WithoutACustomerOnlyTheDealIsMade) {
    const auto made = convert(lead({{u"company"_s, text("Grünwald")}}), {.customer = ConvertCustomer::None});
    ASSERT_TRUE(made);
    EXPECT_EQ(made->account + made->contact, 0);
    EXPECT_EQ(of(kind::deal, made->deal, kind::deal.account).value, 0);
}

TEST_F(Convert, TheCustomerIsFoundByEMailElsePhoneElseName) {
    const auto phone = [](const char *number) {
        return Value(Entries{{.value = QString::fromUtf8(number), .primary = true}});
    };
    const RecordId byName = create(kind::account, {{u"name"_s, text("Bäckerei Grünwald GmbH")}});
    const RecordId byPhone =
        create(kind::account, {{u"name"_s, text("Ofenbau")}, {u"phones"_s, phone("089 1234 5678")}});
    const RecordId byMail = create(
        kind::contact, {{u"lastName"_s, text("Eva")}, {u"emails"_s, mailTo({"einkauf@gruenwald.example"})}});
    const RecordId nobody = lead({{u"company"_s, text("Isar Pharma")}});
    EXPECT_FALSE(customerOf(nobody));
    const RecordId third = lead({{u"company"_s, text("BÄCKEREI GRÜNWALD")}});
    ASSERT_TRUE(customerOf(third));
    EXPECT_EQ(customerOf(third)->record.id, byName);
    EXPECT_EQ(customerOf(third)->by, FoundCustomer::By::Name);
    const RecordId second =
        lead({{u"company"_s, text("Bäckerei Grünwald")}, {u"phones"_s, phone("+49 (89) 12345678")}});
    EXPECT_EQ(customerOf(second)->record.id, byPhone);
    const RecordId first =
        lead({{u"emails"_s, mailTo({"Einkauf@Gruenwald.example"})}, {u"phones"_s, phone("+49 89 12345678")}});
    EXPECT_EQ(customerOf(first)->record, (RecordRef{"contact", byMail}));
    EXPECT_EQ(customerOf(first)->text, u"Einkauf@Gruenwald.example");
}

TEST_F(Convert, NotesAndFilesAreBoundToTheDealAsWell) {
    const RecordId id = lead({});
    const RecordId note =
        create(kind::note, {{u"text"_s, text("Called.")}, {u"records"_s, LinkedIds{{.id = id}}}});
    const auto made = convert(id, {.customer = ConvertCustomer::None});
    ASSERT_TRUE(made);
    const LinkedIds bound = of(kind::note, note, kind::note.records);
    ASSERT_EQ(bound.size(), 2);
    EXPECT_EQ(bound.last().id, made->deal);
}

TEST_F(Convert, OwnFieldsOfTheSameNameGoAlong) {
    ASSERT_TRUE(perform([](UnitOfWork &unit) -> Result<void> {
        for (const char *of : {"lead", "deal"}) {
            if (auto made = addOwnField(unit, {.kind = of, .name = u"Plant"_s, .type = u"text"_s}); !made)
                return made.error();
        }
        return {};
    }));
    const SchemaPtr schema = workspace().schema();
    const auto made = convert(lead({{u"Plant"_s, text("Halle 3")}}), {.customer = ConvertCustomer::None});
    ASSERT_TRUE(made);
    EXPECT_EQ(Held<QString>::from(get(kind::deal, made->deal)[*schema->field(kind::deal, u"Plant")]),
              u"Halle 3");
}

TEST_F(Convert, AConvertedLeadIsOnlyReadAndNotConvertedTwice) {
    const RecordId id = lead({});
    ASSERT_TRUE(convert(id, {.customer = ConvertCustomer::None}));
    EXPECT_EQ(set(kind::lead, id, {{u"title"_s, text("Other")}}).error().code, ErrorCode::Refused);
    EXPECT_EQ(convert(id).error().code, ErrorCode::Refused);
    const RecordId open = find(kind::stage, "pipeline.of = lead and type = open").first();
    EXPECT_FALSE(
        perform([&](UnitOfWork &unit) { return stages::move(unit, kind::lead, id, {.stage = {open}}); }));
}

TEST_F(Convert, NobodyIsMovedIntoConverted) {
    const RecordId id = lead({});
    const RecordId won = find(kind::stage, "pipeline.of = lead and type = won").first();
    EXPECT_EQ(perform([&](UnitOfWork &unit) { return stages::move(unit, kind::lead, id, {.stage = {won}}); })
                  .error()
                  .code,
              ErrorCode::Refused);
    EXPECT_EQ(perform([&](UnitOfWork &unit) -> Result<void> {
                  auto made = unit.create(kind::lead, {{u"title"_s, text("New")}, {u"status"_s, won}});
                  return made ? Result<void>() : made.error();
              })
                  .error()
                  .code,
              ErrorCode::Refused);
}

TEST_F(Convert, UndoGivesTheLeadBackAndMovesTheDealToTheBin) {
    const RecordId id = lead({{u"company"_s, text("Grünwald")}, {u"lastName"_s, text("Groß")}});
    create(kind::note, {{u"text"_s, text("Called.")}, {u"records"_s, LinkedIds{{.id = id}}}});
    const QByteArray before = *contentHash(workspace());
    const auto made = convert(id);
    ASSERT_TRUE(made);
    undo();
    EXPECT_EQ(*contentHash(workspace()), before);
    const auto binned = read<QList<RecordId>>(
        [](const Reading &reading) { return ids(reading, {.kind = "deal", .bin = true}); });
    EXPECT_EQ(*binned, QList<RecordId>{made->deal});
    EXPECT_TRUE(set(kind::lead, id, {{u"title"_s, text("Other")}}));
}

TEST_F(Convert, WhatTheStageRequiresIsAskedForFirst) {
    const RecordId offer = find(kind::stage, "name = \"Offer\"").first();
    ASSERT_TRUE(set(kind::stage, offer, {{u"requiredFields"_s, text("amount\ncustomer\nexpectedClose")}}));
    const RecordId id = lead({{u"company"_s, text("Grünwald")}});
    const ConvertChoice choice{.stage = offer};
    const QList<QPair<QByteArray, QString>> missing = plan(id, choice).missing;
    EXPECT_EQ(missing,
              (QList<QPair<QByteArray, QString>>{{"deal", u"amount"_s}, {"deal", u"expectedClose"_s}}));
    EXPECT_EQ(convert(id, choice).error().code, ErrorCode::Required);
    ConvertChoice filled = choice;
    filled.values["deal"] = {{u"amount"_s, money("5.00", "EUR")}, {u"expectedClose"_s, QDate(2026, 12, 1)}};
    EXPECT_TRUE(plan(id, filled).missing.isEmpty());
    EXPECT_TRUE(convert(id, filled));
}

TEST_F(Convert, SeveralAtOnceDealTheOwnersInTurnAndListWhatCouldNotBe) {
    const RecordId other = create(kind::employee, {{u"name"_s, text("Trần Quân")}, {u"active"_s, qint64(1)}});
    QList<RecordId> leads;
    for (int i = 0; i < 3; ++i)
        leads.append(lead({}));
    const RecordId before = lead({});
    ASSERT_TRUE(convert(before, {.customer = ConvertCustomer::None}));
    leads.append(before);
    ConvertOutcome outcome;
    ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
        auto done = convertLeads(unit, leads, {.customer = ConvertCustomer::None}, {m_me, other});
        if (!done)
            return done.error();
        outcome = *done;
        return {};
    }));
    ASSERT_EQ(outcome.done.size(), 3);
    EXPECT_EQ(of(kind::deal, outcome.done.at(0).deal, kind::deal.responsible).value, m_me);
    EXPECT_EQ(of(kind::deal, outcome.done.at(1).deal, kind::deal.responsible).value, other);
    EXPECT_EQ(of(kind::deal, outcome.done.at(2).deal, kind::deal.responsible).value, m_me);
    ASSERT_EQ(outcome.refused.size(), 1);
    EXPECT_EQ(outcome.refused.first().first, before);
}

TEST_F(Convert, OfSeveralLeadsEachIsPutToTheCustomerThatItComesFrom) {
    const RecordId known = create(kind::account, {{u"name"_s, text("Bäckerei Grünwald")}});
    const RecordId first = lead({{u"company"_s, text("Bäckerei Grünwald GmbH")}});
    const RecordId second = lead({{u"company"_s, text("Isar Pharma")}});
    EXPECT_EQ(plan(first, {.customer = ConvertCustomer::Found}).account, known);
    const ConvertPlan other = plan(second, {.customer = ConvertCustomer::Found});
    EXPECT_EQ(other.account, 0);
    EXPECT_FALSE(other.newAccount.isEmpty());
}

TEST_F(Convert, OfSeveralLeadsEachGetsOnlyWhatItLacks) {
    const RecordId offer = find(kind::stage, "name = \"Offer\"").first();
    ASSERT_TRUE(set(kind::stage, offer, {{u"requiredFields"_s, text("amount")}}));
    const QList<RecordId> leads{lead({{u"amount"_s, money("900.00", "EUR")}}), lead({})};
    ConvertChoice choice{.customer = ConvertCustomer::None, .stage = offer};
    choice.values["deal"] = {{u"amount"_s, money("5.00", "EUR")}};
    ConvertOutcome outcome;
    ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
        auto done = convertLeads(unit, leads, choice);
        outcome = done.value_or({});
        return done ? Result<void>() : done.error();
    }));
    ASSERT_EQ(outcome.done.size(), 2);
    EXPECT_EQ(of(kind::deal, outcome.done[0].deal, kind::deal.amount).amountText(), u"900.00");
    EXPECT_EQ(of(kind::deal, outcome.done[1].deal, kind::deal.amount).amountText(), u"5.00");
}

TEST_F(Convert, TheTimelineOfTheLeadShowsThroughOnTheDeal) {
    const RecordId id = lead({});
    const auto made = convert(id, {.customer = ConvertCustomer::None});
    ASSERT_TRUE(made);
    // Bound to the lead alone, after it was converted.
    const RecordId note =
        create(kind::note, {{u"text"_s, text("Called.")}, {u"records"_s, LinkedIds{{.id = id}}}});
    const auto page = read<TimelinePage>(
        [&](const Reading &reading) { return timelineOf(reading, kind::deal, made->deal, false, 20); });
    ASSERT_TRUE(page);
    const auto shown = std::ranges::find(page->items, note, &TimelineItem::record);
    ASSERT_NE(shown, page->items.end());
    EXPECT_EQ(shown->origin, id);
    EXPECT_EQ(page->names.value(id).text, u"Anfrage Verpackung");
}

} // namespace kontor::test
