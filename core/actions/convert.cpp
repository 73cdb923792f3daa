// What the lead says becomes a deal, an account, a contact; what hangs on it is bound to the deal as well.
#include "core/actions/convert.h"

#include "core/base/name_keys.h"
#include "core/people/people.h"
#include "core/people/people_rules.h"
#include "core/sales/lead_rules.h"
#include "core/sales/stages.h"
#include "core/schema/link_targets.h"
#include "core/storage/connection.h"
#include "core/work/work.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace kontor {

namespace {

struct ConvertText {
    Q_DECLARE_TR_FUNCTIONS(Convert)
};

using By = FoundCustomer::By;

/// Not archived, and to be seen.
bool isOffered(const Reading &reading, const Kind &kind, RecordId id) {
    const QList<Record> found = records(reading, kind, {id}, {QStringLiteral("archived")});
    return !found.isEmpty() && numberIn(reading.schema(), found.first(), u"archived") == 0;
}

/// The newest with an entry of that key: an account rather than a contact.
std::optional<FoundCustomer> byEntry(const Reading &reading, const Record &lead,
                                     Field<LeadKind, Entries> field, const char *list, By by) {
    for (const Kind *kind :
         {static_cast<const Kind *>(&kind::account), static_cast<const Kind *>(&kind::contact)}) {
        for (const Entry &entry : ConstRow<LeadKind>(lead)[field]) {
            if (entry.key.isEmpty())
                continue;
            Statement rows(reading.connection, "SELECT owner_id FROM {" + kind->key() +
                                                   ".entry} WHERE key=? AND field=? ORDER BY owner_id DESC");
            rows.bind(1, entry.key).bindText(2, list);
            QList<RecordId> owners;
            while (rows.step())
                owners.append(rows.integer(0));
            for (const RecordId owner : std::as_const(owners)) {
                if (isOffered(reading, *kind, owner))
                    return FoundCustomer{{kind->key(), owner}, by, entry.value};
            }
        }
    }
    return std::nullopt;
}

QString personOf(const Record &lead) {
    const ConstRow<LeadKind> row(lead);
    return people::fullName(row[kind::lead.firstName], row[kind::lead.lastName], {});
}

/// Names that are equal without their legal form or in another order are equal; the filter finds who begins
/// so.
std::optional<FoundCustomer> byName(const Reading &reading, const Kind &kind, const QString &name,
                                    QString (*key)(QStringView)) {
    const QString wanted = key(name);
    if (wanted.isEmpty())
        return std::nullopt;
    const Query query{.kind = kind.key(), .search = wanted.section(u' ', 0, 0)};
    const auto found = firstRecords(
        reading, query, 200, {QString::fromLatin1(kind.options().titleField), QStringLiteral("archived")});
    if (!found)
        return std::nullopt;
    for (const Record &record : *found) {
        const QString title = titleOf(reading, record);
        if (key(title) == wanted && numberIn(reading.schema(), record, u"archived") == 0)
            return FoundCustomer{{kind.key(), record.id}, By::Name, title};
    }
    return std::nullopt;
}

/// The contact of the account who is the person of the lead.
RecordId contactAt(const Reading &reading, RecordId account, const Record &lead) {
    const Query query{
        .kind = kind::contact.key(),
        .filter = Filter::condition(QStringLiteral("account"), Filter::Op::Equal, {Literal::id(account)})};
    const auto known = firstRecords(reading, query, 500, {QStringLiteral("name"), QStringLiteral("emails")});
    if (!known)
        return 0;
    const QString person = personKey(personOf(lead));
    const Entries emails = ConstRow<LeadKind>(lead)[kind::lead.emails];
    for (const Record &contact : *known) {
        const ConstRow<ContactKind> row(contact);
        const Entries theirs = row[kind::contact.emails];
        const bool sameAddress = std::ranges::any_of(theirs, [&emails](const Entry &own) {
            return std::ranges::any_of(
                emails, [&own](const Entry &entry) { return !entry.key.isEmpty() && entry.key == own.key; });
        });
        if (sameAddress || (!person.isEmpty() && personKey(row[kind::contact.name]) == person))
            return contact.id;
    }
    return 0;
}

void append(FieldValues &values, const Record &lead, const char *to, const FieldDef &from) {
    if (!isEmpty(lead[from]))
        values.append({QString::fromLatin1(to), lead[from]});
}

class ConvertPlanner {
public:
    ConvertPlanner(const Reading &reading, ConvertPlan &plan, const ConvertChoice &choice)
        : m_reading(reading), m_plan(plan), m_choice(choice) {}

    void run() {
        planCustomer();
        planDeal();
        planBound();
        planMissing();
    }

private:
    const Schema &schema() const { return m_reading.schema(); }
    const FieldDef &leadField(const char *key) const {
        return *schema().field(kind::lead, QString::fromLatin1(key));
    }
    void take(FieldValues &values, const char *key, const char *from) {
        append(values, m_plan.lead, key, leadField(from));
    }
    void takeAll(FieldValues &values, std::initializer_list<const char *> keys) {
        for (const char *key : keys)
            take(values, key, key);
    }

    bool namesCompany() const { return ConstRow<LeadKind>(m_plan.lead).has(kind::lead.company); }
    bool namesPerson() const {
        const ConstRow<LeadKind> row(m_plan.lead);
        return row.has(kind::lead.firstName) || row.has(kind::lead.lastName);
    }

    void planCustomer() {
        if (m_choice.customer == ConvertCustomer::None)
            return;
        if (m_choice.customer == ConvertCustomer::Existing)
            planExisting();
        else if (namesCompany())
            planAccount();
        if (namesPerson() && m_plan.contact == 0)
            planContact();
    }

    void planExisting() {
        if (m_choice.existing.kind == kind::contact.key()) {
            m_plan.contact = m_choice.existing.id;
            if (const auto contact = record(m_reading, kind::contact, m_plan.contact))
                m_plan.account = ConstRow<ContactKind>(*contact)[kind::contact.account].value;
            return;
        }
        m_plan.account = m_choice.existing.id;
        m_plan.contact = contactAt(m_reading, m_plan.account, m_plan.lead);
    }

    /// The person's own addresses go to the person.
    void planAccount() {
        FieldValues &values = m_plan.newAccount;
        take(values, "name", "company");
        values.append({QStringLiteral("type"), QStringLiteral("company")});
        takeAll(values, {"websites", "addresses", "street", "city", "postalCode", "country",
                         "registrationNumber", "taxNumber", "project"});
        if (!namesPerson())
            takeAll(values, {"emails", "phones", "messengers"});
        addOwn(values, kind::account);
        addOwner(values);
    }

    void planContact() {
        FieldValues &values = m_plan.newContact;
        takeAll(values, {"firstName", "lastName", "position", "emails", "phones", "messengers", "project"});
        if (!namesCompany() && m_plan.account == 0)
            takeAll(values, {"websites", "addresses", "street", "city", "postalCode", "country"});
        if (m_plan.account != 0)
            values.append({QStringLiteral("account"), m_plan.account});
        addOwn(values, kind::contact);
        addOwner(values);
    }

    /// Own fields that both kinds have.
    void addOwn(FieldValues &values, const Kind &to) {
        for (const FieldDef &field : schema().fields(to)) {
            const FieldDef *from = field.definition ? counterpart(schema(), field, kind::lead) : nullptr;
            if (from && !isEmpty(m_plan.lead[*from]))
                values.append({field.key, m_plan.lead[*from]});
        }
    }

    void addOwner(FieldValues &values) {
        if (const RecordId owner = ownerOf(m_choice.responsible, "responsible"))
            values.append({QStringLiteral("responsible"), owner});
    }

    RecordId ownerOf(const std::optional<RecordId> &chosen, const char *key) const {
        return chosen.value_or(Held<qint64>::from(m_plan.lead[leadField(key)]));
    }

    void planDeal() {
        FieldValues &values = m_plan.deal;
        takeAll(values, {"title", "amount", "source", "project", "tags", "observers", "shares"});
        if (m_plan.account)
            values.append({QStringLiteral("account"), m_plan.account});
        if (m_plan.contact)
            values.append({QStringLiteral("contact"), m_plan.contact});
        values.append({QStringLiteral("stage"), m_plan.stage});
        addOwner(values);
        if (const RecordId team = ownerOf(m_choice.team, "team"))
            values.append({QStringLiteral("team"), team});
        addOwn(values, kind::deal);
        values += m_choice.values.value(kind::deal.key());
        m_plan.newAccount +=
            m_plan.newAccount.isEmpty() ? FieldValues() : m_choice.values.value(kind::account.key());
        m_plan.newContact +=
            m_plan.newContact.isEmpty() ? FieldValues() : m_choice.values.value(kind::contact.key());
    }

    void planBound() {
        for (const auto &[kind, ids] : {std::pair(&static_cast<const Kind &>(kind::note), &m_plan.notes),
                                        std::pair(&static_cast<const Kind &>(kind::file), &m_plan.files)}) {
            const Query query{.kind = kind->key(),
                              .filter = Filter::condition(QStringLiteral("records"), Filter::Op::Equal,
                                                          {Literal::id(m_plan.lead.id)})};
            *ids = kontor::ids(m_reading, query).value_or({});
        }
    }

    void planMissing() {
        QSet<QString> linked; // made or found, so not asked for
        if (m_plan.account || !m_plan.newAccount.isEmpty())
            linked += {QStringLiteral("account"), QStringLiteral("customer")};
        if (m_plan.contact || !m_plan.newContact.isEmpty())
            linked += {QStringLiteral("contact"), QStringLiteral("customer")};
        linked.insert(QStringLiteral("pipeline")); // the stage's
        addMissing(kind::deal, m_plan.deal, stages::needsOf(m_reading, m_plan.stage).requiredFields, linked);
        if (!m_plan.newAccount.isEmpty())
            addMissing(kind::account, m_plan.newAccount);
        if (!m_plan.newContact.isEmpty())
            addMissing(kind::contact, m_plan.newContact);
    }

    /// The kind's own required fields, and those that the stage asks for.
    void addMissing(const Kind &kind, const FieldValues &given, const QStringList &asked = {},
                    const QSet<QString> &linked = {}) {
        for (const FieldDef &field : schema().fields(kind)) {
            const bool required = field.options.required && field.type != FieldType::Bool;
            const bool wanted = (required || asked.contains(field.key)) && !linked.contains(field.key);
            const bool isGiven = std::ranges::any_of(given, [&field](const auto &value) {
                return value.first == field.key && !isEmpty(value.second);
            });
            if (wanted && !isGiven)
                m_plan.missing.append({kind.key(), field.key});
        }
    }

    const Reading &m_reading;
    ConvertPlan &m_plan;
    const ConvertChoice &m_choice;
};

/// Beside the lead, not instead of it: nothing moves away (X5).
Result<void> bindTo(UnitOfWork &unit, const Kind &kind, const QList<RecordId> &items, RecordId deal) {
    for (const RecordId item : items) {
        auto draft = unit.draftOf(kind, item);
        if (!draft)
            continue;
        const FieldDef &records = *unit.schema().field(kind, u"records");
        LinkedIds bound = Held<LinkedIds>::from(draft->before[records]);
        bound.append(LinkedId{.id = deal});
        draft->after[records] = bound;
        draft->follows = true;
        if (auto saved = unit.save(*draft); !saved)
            return saved;
    }
    return {};
}

Result<void> markConverted(UnitOfWork &unit, const ConvertPlan &plan, const Converted &made) {
    auto draft = unit.draftOf(kind::lead, plan.lead.id);
    if (!draft)
        return draft.error();
    auto row = draft->row<LeadKind>();
    LinkedIds became;
    for (const RecordId id : {made.deal, made.account, made.contact}) {
        if (id)
            became.append(LinkedId{.id = id});
    }
    row.set(kind::lead.converted, became);
    row.set(kind::lead.status, {plan.wonStatus});
    const RecordId account = made.account ? made.account : plan.account;
    const RecordId contact = made.contact ? made.contact : plan.contact;
    if (!row.has(kind::lead.account) && account)
        row.set(kind::lead.account, {account});
    if (!row.has(kind::lead.contact) && contact)
        row.set(kind::lead.contact, {contact});
    auto &converting = unit.scratch<leads::Converting>();
    converting.lead = plan.lead.id;
    auto saved = unit.save(*draft);
    converting.lead = 0;
    return saved;
}

/// Of what was typed once for several leads, what this one lacks.
QHash<QByteArray, FieldValues> lackedBy(const Reading &reading, RecordId lead, ConvertChoice choice) {
    const auto typed = std::exchange(choice.values, {});
    const auto plan = planConvert(reading, lead, choice);
    QHash<QByteArray, FieldValues> lacked;
    for (auto it = typed.cbegin(); plan && it != typed.cend(); ++it) {
        for (const auto &value : it.value()) {
            if (plan->missing.contains({it.key(), value.first}))
                lacked[it.key()].append(value);
        }
    }
    return lacked;
}

} // namespace

std::optional<FoundCustomer> findCustomer(const Reading &reading, const Record &lead) {
    const ConstRow<LeadKind> row(lead);
    if (const RecordId account = row[kind::lead.account].value;
        account && isOffered(reading, kind::account, account))
        return FoundCustomer{{kind::account.key(), account}, By::Link};
    if (const RecordId contact = row[kind::lead.contact].value;
        contact && isOffered(reading, kind::contact, contact))
        return FoundCustomer{{kind::contact.key(), contact}, By::Link};
    if (auto found = byEntry(reading, lead, kind::lead.emails, "emails", By::Email))
        return found;
    if (auto found = byEntry(reading, lead, kind::lead.phones, "phones", By::Phone))
        return found;
    if (auto found = byName(reading, kind::account, row[kind::lead.company], companyKey))
        return found;
    return byName(reading, kind::contact, personOf(lead), personKey);
}

Result<ConvertPlan> planConvert(const Reading &reading, RecordId id, const ConvertChoice &choice) {
    const QList<Record> found = records(reading, kind::lead, {id});
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, {}, ConvertText::tr("The lead %1 does not exist.").arg(id)};
    ConvertPlan plan{.lead = found.first()};
    const ConstRow<LeadKind> row(plan.lead);
    if (stages::needsOf(reading, row[kind::lead.status].value).won)
        return Error{
            ErrorCode::Refused, {}, ConvertText::tr("“%1” is converted already.").arg(row[kind::lead.title])};
    plan.stage = choice.stage ? choice.stage : stages::firstOpenStage(reading, kind::deal, 0);
    plan.wonStatus = stages::wonStage(reading, row[kind::lead.pipeline].value);
    ConvertChoice own = choice;
    if (choice.customer == ConvertCustomer::Found) {
        const auto known = findCustomer(reading, plan.lead);
        own.customer = known ? ConvertCustomer::Existing : ConvertCustomer::New;
        own.existing = known ? known->record : RecordRef();
    }
    if (own.customer == ConvertCustomer::Existing) {
        const Kind *kind = reading.schema().kind(own.existing.kind);
        const bool fits = kind && (kind == &kind::account || kind == &kind::contact);
        if (!fits || records(reading, *kind, {own.existing.id}, {QStringLiteral("id")}).isEmpty())
            return Error{ErrorCode::NotFound, {}, ConvertText::tr("There is no such customer.")};
    }
    ConvertPlanner(reading, plan, own).run();
    return plan;
}

Result<Converted> convertLead(UnitOfWork &unit, RecordId lead, const ConvertChoice &choice) {
    auto plan = planConvert(unit.reading(), lead, choice);
    if (!plan)
        return plan.error();
    if (auto may = unit.mayWrite(plan->lead); !may)
        return may.error();
    Converted made{.lead = lead};
    const auto create = [&unit](const Kind &kind, const FieldValues &values, RecordId &id) -> Result<void> {
        if (values.isEmpty())
            return {};
        auto created = unit.create(kind, values);
        if (!created)
            return created.error();
        id = *created;
        return {};
    };
    if (auto done = create(kind::account, plan->newAccount, made.account); !done)
        return done.error();
    if (made.account && !plan->newContact.isEmpty())
        plan->newContact.append({QStringLiteral("account"), made.account});
    if (auto done = create(kind::contact, plan->newContact, made.contact); !done)
        return done.error();
    if (made.account)
        plan->deal.append({QStringLiteral("account"), made.account});
    if (made.contact)
        plan->deal.append({QStringLiteral("contact"), made.contact});
    if (auto done = create(kind::deal, plan->deal, made.deal); !done)
        return done.error();
    for (const auto &[kind, items] : {std::pair(&static_cast<const Kind &>(kind::note), plan->notes),
                                      std::pair(&static_cast<const Kind &>(kind::file), plan->files)}) {
        if (auto done = bindTo(unit, *kind, items, made.deal); !done)
            return done.error();
    }
    if (auto done = markConverted(unit, *plan, made); !done)
        return done.error();
    return made;
}

Result<ConvertOutcome> convertLeads(UnitOfWork &unit, const QList<RecordId> &leads,
                                    const ConvertChoice &choice, const QList<RecordId> &owners) {
    ConvertOutcome outcome;
    for (const RecordId lead : leads) {
        ConvertChoice own = choice;
        if (!owners.isEmpty())
            own.responsible = owners.at(outcome.done.size() % owners.size());
        if (leads.size() > 1)
            own.values = lackedBy(unit.reading(), lead, own);
        // What is missing is seen before anything is made of the lead: a half conversion would stay.
        const auto plan = planConvert(unit.reading(), lead, own);
        const auto may = plan ? unit.mayWrite(plan->lead) : Result<void>(plan.error());
        if (!may) {
            outcome.refused.append({lead, may.error()});
            continue;
        }
        if (!plan->missing.isEmpty()) {
            const auto &[kind, key] = plan->missing.first();
            const FieldDef &field = *unit.schema().field(*unit.schema().kind(kind), key);
            outcome.refused.append(
                {lead, Error{ErrorCode::Required, key,
                             ConvertText::tr("“%1” is missing.").arg(field.text(unit.context().language))}});
            continue;
        }
        auto made = convertLead(unit, lead, own);
        if (!made)
            return made.error();
        outcome.done.append(*made);
    }
    if (outcome.done.isEmpty() && !outcome.refused.isEmpty())
        return outcome.refused.first().second;
    return outcome;
}

} // namespace kontor
