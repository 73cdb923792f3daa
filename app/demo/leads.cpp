// The demo office's leads: those beside the example board, and all the others, of which some are duplicates.
#include "app/demo/board.h"
#include "app/demo/demo_office.h"
#include "core/people/people.h"
#include "core/sales/stages.h"

namespace kontor::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kOldestLead = 400;  // days
constexpr int kNewestLead = 2;    // days
constexpr int kLeadsInBulk = 200; // leads in a batch
constexpr int kRepeatEvery = 50;  // about two of a hundred are duplicates
constexpr int kRemembered = 2000; // earlier leads that later ones repeat

Entries oneAddress(const QString &text) {
    return text.isEmpty() ? Entries() : Entries{{.type = u"work"_s, .value = text, .primary = true}};
}

/// Values of list fields go through the unit, which makes their keys.
Result<RecordId> saveLead(UnitOfWork &unit, Draft &draft, const Entries &emails, const QString &phone) {
    if (auto done = unit.assign(draft, u"emails"_s, emails); !done)
        return done.error();
    if (auto done = unit.assign(draft, u"phones"_s, oneAddress(phone)); !done)
        return done.error();
    if (auto done = unit.save(draft); !done)
        return done.error();
    return draft.id();
}

Result<RecordId> addBoardLead(UnitOfWork &unit, const DemoOffice &office, const BoardLead &planned) {
    const auto &lead = kind::lead;
    const Currency currency(planned.currency);
    const auto amount = parseMoney(QString::number(planned.amount), currency);
    if (planned.amount && !amount)
        return amount.error();
    Entries emails = oneAddress(planned.email);
    if (const QString use = QString::fromLatin1(planned.use); !use.isEmpty())
        emails.first().consent = {.use = use,
                                  .since = office.today().addDays(-planned.statusDays),
                                  .source = u"by telephone"_s,
                                  .notedBy = office.people.value(planned.person)};
    Draft draft = unit.newDraft(lead);
    auto row = draft.row<LeadKind>();
    row.set(lead.title, planned.title);
    row.set(lead.firstName, planned.firstName);
    row.set(lead.lastName, planned.lastName);
    row.set(lead.company, planned.company);
    row.set(lead.city, planned.city);
    row.set(lead.country, allWords()[planned.language].country);
    if (planned.amount)
        row.set(lead.amount, *amount);
    row.set(lead.status, {office.leadStages[NewLead]});
    row.set(lead.priority, QString::fromLatin1(planned.priority));
    row.set(lead.source, {office.sources[planned.source]});
    if (!planned.person.isEmpty())
        row.set(lead.responsible, {office.people.value(planned.person)});
    if (planned.status != Disqualified)
        row.set(lead.comment, planned.comment);
    if (planned.archived)
        row.set(lead.archived, true);
    return saveLead(unit, draft, emails, planned.phone);
}

stages::Move moveOf(const DemoOffice &office, const BoardLead &planned) {
    stages::Move to{.stage = {office.leadStages[planned.status]}};
    if (planned.status == Disqualified) {
        to.reason = planned.comment.isEmpty() ? office.leadReasons.first() : office.leadReasons.last();
        to.comment = planned.comment;
    }
    return to;
}

/// Entered as new, and brought to its status later.
QList<Happening> happeningsOf(DemoOffice &office, const BoardLead &planned, int secondsEarlier) {
    const auto id = std::make_shared<RecordId>(0);
    QList<Happening> happenings{{planned.daysAgo, secondsEarlier, [&office, planned, id] {
                                     return office.perform("create", [&](UnitOfWork &unit) -> Result<void> {
                                         const auto made = addBoardLead(unit, office, planned);
                                         *id = made ? *made : 0;
                                         return made ? Result<void>() : made.error();
                                     });
                                 }}};
    if (planned.status != NewLead) {
        happenings.append({planned.statusDays, secondsEarlier, [&office, planned, id] {
                               return office.perform("move", [&](UnitOfWork &unit) {
                                   return stages::move(unit, kind::lead, *id, moveOf(office, planned));
                               });
                           }});
    }
    return happenings;
}

/// The same number as somebody else might write it: "+49 89 123 4567" is "0049 (89) 123-4567".
QString otherWriting(const QString &phone, Chance &chance) {
    QStringList parts = phone.split(u' ');
    if (!phone.startsWith(u'+') || parts.size() < 3)
        return phone;
    if (chance.oneIn(2))
        parts[0].replace(0, 1, u"00"_s);
    if (chance.oneIn(2))
        parts[1] = u'(' + parts[1] + u')';
    return parts.first(2).join(u' ') + u' ' + parts.sliced(2).join(chance.oneIn(2) ? u"-"_s : QString());
}

/// The same person once more: both addresses, or one of them, in other spellings.
Person repeated(const Person &known, Chance &chance) {
    Person again = known;
    const qint64 kept = chance.below(3);
    again.email = kept == 1 ? QString() : chance.oneIn(2) ? known.email.toUpper() : known.email;
    again.phone = kept == 2 ? QString() : otherWriting(known.phone, chance);
    if (chance.oneIn(2) && !again.firstName.isEmpty())
        again.firstName = again.firstName.left(1) + u'.';
    return again;
}

class OtherLeads {
public:
    /// Chance and words of its own, so that the deals stay as they are.
    OtherLeads(DemoOffice &office, int count)
        : m_office(office), m_generator(office.options.seed + 1), m_count(count),
          m_batches(count <= kLeadsInBulk ? qMin(count, 20) : 4) {}

    int batches() const { return m_batches; }
    int daysAgo(int batch) const {
        return kOldestLead - (kOldestLead - kNewestLead) * batch / qMax(1, m_batches - 1);
    }

    Result<void> run(int batch) {
        const int first = int(qint64(m_count) * batch / m_batches);
        const int end = int(qint64(m_count) * (batch + 1) / m_batches);
        return m_office.perform("create", [&](UnitOfWork &unit) -> Result<void> {
            unit.setBulk(end - first > kLeadsInBulk);
            for (int i = first; i < end; ++i) {
                if (auto done = add(unit, daysAgo(batch)); !done)
                    return done;
            }
            return {};
        });
    }

private:
    int statusFor(int daysAgo) {
        Chance &chance = m_generator.chance();
        if (chance.percent(daysAgo > 120 ? 80 : 15))
            return Disqualified;
        const qint64 place = chance.below(100);
        return place < 50 ? NewLead : place < 80 ? Contacted : Qualified;
    }

    Person someone(const Words &words, const QString &site) {
        Chance &chance = m_generator.chance();
        if (!chance.oneIn(kRepeatEvery) || m_known.isEmpty())
            return m_generator.person(words, site);
        const bool isContact = !m_office.contacts.isEmpty() && chance.oneIn(2);
        return repeated(chance.of(isContact ? m_office.contacts : m_known), chance);
    }

    Result<void> add(UnitOfWork &unit, int daysAgo) {
        const auto &lead = kind::lead;
        Chance &chance = m_generator.chance();
        const Words &words = allWords()[m_generator.language()];
        const Company company = m_generator.company(words);
        const Person person = someone(words, company.website.sliced(4));
        if (m_known.size() < kRemembered)
            m_known.append(person);
        const int status = statusFor(daysAgo);
        const QDate today = m_office.today();
        Draft draft = unit.newDraft(lead);
        auto row = draft.row<LeadKind>();
        row.set(lead.title, m_generator.title(words));
        row.set(lead.firstName, person.firstName);
        row.set(lead.lastName, person.lastName);
        if (chance.percent(80))
            row.set(lead.company, company.name);
        row.set(lead.position, person.position);
        row.set(lead.city, company.city);
        row.set(lead.country, company.country);
        if (chance.percent(40))
            row.set(lead.amount, m_generator.amount(words.currency));
        row.set(lead.status, {m_office.leadStages[status]});
        if (status == Disqualified) {
            row.set(lead.disqualifyReason, {chance.of(m_office.leadReasons)});
            row.set(lead.closed, today.addDays(-daysAgo + chance.below(qMin(daysAgo, 60) + 1)));
        }
        static const QStringList priorities{u"high"_s, u"normal"_s, u"normal"_s, u"low"_s};
        row.set(lead.priority, chance.of(priorities));
        row.set(lead.source, {chance.of(m_office.sources)});
        if (chance.percent(75))
            row.set(lead.responsible, {chance.of(m_office.peopleIds)});
        if (chance.percent(20))
            row.set(lead.tags, {{chance.of(m_office.tags), {}}});
        if (status != Disqualified && daysAgo > 200)
            row.set(lead.archived, true);
        const auto made = saveLead(unit, draft, oneAddress(person.email), person.phone);
        return made ? Result<void>() : made.error();
    }

    DemoOffice &m_office;
    Generator m_generator;
    int m_count;
    int m_batches;
    QList<Person> m_known;
};

} // namespace

QList<Happening> leadHappenings(DemoOffice &office) {
    QList<Happening> happenings;
    const int count = office.options.deals / 2;
    const int known = qMin(count, int(boardLeads().size()));
    for (int i = 0; i < known; ++i)
        happenings += happeningsOf(office, boardLeads()[i], 7200 + (known - i) * 67);
    if (count == known)
        return happenings;
    const auto others = std::make_shared<OtherLeads>(office, count - known);
    for (int batch = 0; batch < others->batches(); ++batch)
        happenings.append({others->daysAgo(batch), 5400, [others, batch] { return others->run(batch); }});
    return happenings;
}

} // namespace kontor::demo
