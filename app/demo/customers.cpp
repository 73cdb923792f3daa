// The demo office's accounts and their people.
#include "app/demo/board.h"
#include "app/demo/demo_office.h"
#include "core/people/people.h"

namespace kontor::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kCustomersDay = 548;
constexpr int kManyAccounts = 200;
constexpr int kRepeatedContacts = 2000; // contacts whose addresses leads repeat

Entries oneEntry(const QString &type, const QString &value) {
    return {{.type = type, .value = value, .primary = true}};
}

/// Values of list fields go through the unit, which makes their keys.
Result<void> assignAll(UnitOfWork &unit, Draft &draft, const QList<QPair<QString, Entries>> &lists) {
    for (const auto &[field, entries] : lists) {
        if (entries.first().value.isEmpty())
            continue;
        if (auto done = unit.assign(draft, field, entries); !done)
            return done;
    }
    return {};
}

Result<RecordId> addAccount(UnitOfWork &unit, DemoOffice &office, const Company &company) {
    const auto &account = kind::account;
    Chance &chance = office.generator.chance();
    Draft draft = unit.newDraft(account);
    auto row = draft.row<AccountKind>();
    row.set(account.name, company.name);
    row.set(account.type, u"company"_s);
    row.set(account.street, company.street);
    row.set(account.city, company.city);
    row.set(account.postalCode, company.postalCode);
    row.set(account.country, company.country);
    row.set(account.industry, company.industry);
    row.set(account.responsible, {chance.of(office.peopleIds)});
    row.set(account.keyAccount, chance.oneIn(9));
    if (chance.oneIn(3))
        row.set(account.tags, {{chance.of(office.tags), {}}});
    const QString site = company.website.sliced(4);
    const auto assigned = assignAll(unit, draft,
                                    {{u"emails"_s, oneEntry(u"work"_s, u"info@"_s + site)},
                                     {u"phones"_s, oneEntry(u"work"_s, company.phone)},
                                     {u"websites"_s, oneEntry(u"work"_s, company.website)}});
    if (!assigned)
        return assigned.error();
    const auto saved = unit.save(draft);
    return saved ? Result<RecordId>(draft.id()) : saved.error();
}

Result<RecordId> addPerson(UnitOfWork &unit, DemoOffice &office, const Person &person, RecordId account) {
    const auto &contact = kind::contact;
    Draft draft = unit.newDraft(contact);
    auto row = draft.row<ContactKind>();
    row.set(contact.firstName, person.firstName);
    row.set(contact.lastName, person.lastName);
    row.set(contact.type, u"employee"_s);
    row.set(contact.account, {account});
    row.set(contact.position, person.position);
    row.set(contact.language, person.language);
    row.set(contact.responsible, {office.generator.chance().of(office.peopleIds)});
    const auto assigned = assignAll(unit, draft,
                                    {{u"emails"_s, oneEntry(u"work"_s, person.email)},
                                     {u"phones"_s, oneEntry(u"mobile"_s, person.phone)}});
    if (!assigned)
        return assigned.error();
    const auto saved = unit.save(draft);
    return saved ? Result<RecordId>(draft.id()) : saved.error();
}

/// The accounts of the example board that its first deals need.
QList<BoardAccount> boardAccountsFor(int deals) {
    QSet<QString> needed;
    for (const BoardDeal &deal : boardDeals().first(qMin<qsizetype>(deals, boardDeals().size())))
        needed.insert(deal.account);
    QList<BoardAccount> accounts;
    for (const BoardAccount &account : boardAccounts()) {
        if (needed.contains(account.name))
            accounts.append(account);
    }
    return accounts;
}

Company companyOf(Generator &generator, const BoardAccount &account) {
    Company company = generator.company(allWords()[account.language]);
    company.name = account.name;
    company.industry = account.industry;
    company.website = u"www."_s + siteOf(account.name);
    company.city = account.city;
    for (const Town &town : allWords()[account.language].towns) {
        if (town.name == account.city)
            company.postalCode = town.postalCode;
    }
    return company;
}

const QList<Person> &knownPeople() {
    static const QList<Person> people{{u"Jürgen"_s, u"Groß"_s, u"j.gross@gruenwald.example"_s,
                                       u"+49 89 1234 5678"_s, u"Einkauf"_s, u"de"_s},
                                      {u"Sabine"_s, u"Grünwald"_s, u"s.gruenwald@gruenwald.example"_s,
                                       u"+49 89 1234 5601"_s, u"Inhaberin"_s, u"de"_s},
                                      {u"Timo"_s, u"Huber"_s, u"t.huber@gruenwald.example"_s,
                                       u"+49 171 555 0139"_s, u"Technik"_s, u"de"_s}};
    return people;
}

Result<void> addPeopleOf(UnitOfWork &unit, DemoOffice &office, DemoAccount &account, const QString &site,
                         qint64 count, bool areKnown) {
    for (qint64 i = 0; i < count; ++i) {
        const Person person = areKnown && i < knownPeople().size()
                                  ? knownPeople()[i]
                                  : office.generator.person(allWords()[account.language], site);
        const auto id = addPerson(unit, office, person, account.id);
        if (!id)
            return id.error();
        if (office.contacts.size() < kRepeatedContacts)
            office.contacts.append(person);
        if (i == 0)
            account.contact = *id;
    }
    return {};
}

} // namespace

Result<void> addCustomers(DemoOffice &office) {
    office.standAt(kCustomersDay);
    const QList<BoardAccount> known = boardAccountsFor(office.options.deals);
    const qsizetype accounts = qMax<qsizetype>(office.options.deals / 5, known.size());
    const qint64 contacts = office.options.deals / 3;
    if (accounts == 0)
        return {};
    return office.perform("create", [&](UnitOfWork &unit) -> Result<void> {
        unit.setBulk(accounts > kManyAccounts);
        for (qsizetype i = 0; i < accounts; ++i) {
            const bool isKnown = i < known.size();
            DemoAccount account{.language = isKnown ? known[i].language : office.generator.language()};
            const Company company = isKnown ? companyOf(office.generator, known[i])
                                            : office.generator.company(allWords()[account.language]);
            const auto id = addAccount(unit, office, company);
            if (!id)
                return id.error();
            account.id = *id;
            const qint64 people = contacts * (i + 1) / accounts - contacts * i / accounts;
            const bool hasKnown = isKnown && company.name == u"Bäckerei Grünwald";
            if (auto done = addPeopleOf(unit, office, account, company.website.sliced(4), people, hasKnown);
                !done)
                return done;
            if (isKnown)
                office.accountPlaces.insert(company.name, int(i));
            office.accounts.append(account);
        }
        return {};
    });
}

} // namespace kontor::demo
