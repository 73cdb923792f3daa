// The demo office's deals: those of the example board, all the others, and their notes.
#include "app/demo/board.h"
#include "app/demo/demo_office.h"
#include "core/sales/stages.h"
#include "core/work/work.h"

namespace kontor::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kOldest = 540;         // days
constexpr int kSmall = 60;           // deals: up to here the board looks like the example
constexpr int kNewOnBoard = 14;      // batches whose deals are new requests there
constexpr int kBulkFrom = 200;       // deals in a batch
constexpr int kManyFrom = 10'000;    // deals: from here on few large batches
constexpr int kShownNotes = 100'000; // deals that notes may be bound to

Result<RecordId> addBoardDeal(UnitOfWork &unit, DemoOffice &office, const BoardDeal &planned) {
    const auto &deal = kind::deal;
    const DemoAccount &account = office.accounts[office.accountPlaces.value(planned.account)];
    const Currency currency(planned.currency);
    const auto amount = parseMoney(QString::number(planned.amount), currency);
    if (!amount)
        return amount.error();
    return unit.create(deal, [&](Row<DealKind> &row) {
        row.set(deal.title, planned.title);
        row.set(deal.account, {account.id});
        if (account.contact)
            row.set(deal.contact, {account.contact});
        row.set(deal.amount, *amount);
        row.set(deal.stage, {office.stages[NewRequest]});
        row.set(deal.expectedClose, office.today().addDays(planned.closeDays));
        row.set(deal.responsible, {office.people.value(planned.person)});
        row.set(deal.source, {office.sources[planned.title.size() % office.sources.size()]});
        if (planned.title == u"Packaging line") {
            row.set(deal.tags, {{office.tags[0], {}}, {office.tags[1], {}}});
            row.set(
                deal.observers,
                {{office.people[u"LN"_s], {}}, {office.people[u"TQ"_s], {}}, {office.people[u"MW"_s], {}}});
        }
    });
}

/// How a deal that is not of the example board comes about.
struct Plan {
    int account = 0;
    QString title;
    Money amount;
    RecordId responsible = 0;
    StagePlace stage = NewRequest;
    QDate expectedClose;
    QDate closed; // of won and lost ones
};

/// A change to a deal in a later batch.
struct Later {
    RecordId deal = 0;
    StagePlace stage = NewRequest; // NewRequest: no move
    std::optional<Money> amount;
};

StagePlace stageFor(Chance &chance, int daysAgo) {
    const bool isClosed = chance.percent(daysAgo > 180 ? 94 : daysAgo > 60 ? 55 : 20);
    if (isClosed)
        return chance.percent(58) ? Won : Lost;
    const qint64 place = chance.below(100);
    return place < 42 ? NewRequest : place < 68 ? Qualification : place < 87 ? Offer : Negotiation;
}

class OtherDeals {
public:
    OtherDeals(DemoOffice &office, int count) : m_office(office), m_count(count) {
        m_batches = count <= kBulkFrom ? 30 : count < kManyFrom ? 24 : count <= 10 * kManyFrom ? 8 : 3;
    }

    int batches() const { return m_batches; }
    /// The last batch stands three days before the end. In a small office the later half is of these two
    /// weeks.
    int daysAgo(int batch) const {
        const bool isSmall = m_office.options.deals <= kSmall;
        const int newest = isSmall ? 45 : 3;
        const int spread = isSmall ? m_batches - kNewOnBoard : m_batches;
        return batch < spread ? kOldest - (kOldest - newest) * batch / qMax(1, spread - 1)
                              : m_batches - batch;
    }

    Result<void> run(int batch) {
        const int first = int(qint64(m_count) * batch / m_batches);
        const int end = int(qint64(m_count) * (batch + 1) / m_batches);
        const auto create = [&](UnitOfWork &unit) -> Result<void> {
            unit.setBulk(end - first > kBulkFrom);
            for (int i = first; i < end; ++i) {
                if (auto done = add(unit, batch); !done)
                    return done;
            }
            return {};
        };
        if (auto done = m_office.perform("create", create); !done)
            return done;
        return change(batch);
    }

private:
    Plan planned(int batch) {
        Chance &chance = m_office.generator.chance();
        Plan plan;
        plan.account = int(chance.below(m_office.accounts.size()));
        const Words &words = allWords()[m_office.accounts[plan.account].language];
        plan.title = m_office.generator.title(words);
        const QString currency = chance.percent(70)   ? words.currency
                                 : chance.percent(60) ? u"EUR"_s
                                                      : u"USD"_s;
        plan.amount = m_office.generator.amount(currency);
        plan.responsible = chance.percent(30) ? m_office.me : chance.of(m_office.peopleIds);
        const int age = daysAgo(batch);
        plan.stage = stageFor(chance, age);
        const bool isSmall = m_office.options.deals <= kSmall;
        // The example board shows what it shows: other deals are new requests below it, or closed long ago.
        if (isSmall)
            plan.stage = batch >= m_batches - kNewOnBoard ? NewRequest : chance.percent(58) ? Won : Lost;
        const int soonest = isSmall ? 29 : -10;
        plan.expectedClose = m_office.today().addDays(soonest + chance.below(90));
        if (plan.stage >= Won) {
            const int atMost = qMax(0, age - (isSmall ? 32 : 0));
            plan.closed = m_office.today().addDays(-age + chance.below(qMin(atMost, 120) + 1));
            plan.expectedClose = plan.closed;
        }
        return plan;
    }

    Result<void> add(UnitOfWork &unit, int batch) {
        const auto &deal = kind::deal;
        Chance &chance = m_office.generator.chance();
        const Plan plan = planned(batch);
        const bool movesLater = plan.stage != NewRequest && batch + 1 < m_batches && !plan.closed.isNull() &&
                                chance.percent(m_count < kManyFrom ? 60 : 5);
        const StagePlace entered = movesLater ? NewRequest : plan.stage;
        const auto id = unit.create(deal, [&](Row<DealKind> &row) {
            row.set(deal.title, plan.title);
            row.set(deal.account, {m_office.accounts[plan.account].id});
            if (const RecordId contact = m_office.accounts[plan.account].contact)
                row.set(deal.contact, {contact});
            row.set(deal.amount, plan.amount);
            row.set(deal.stage, {m_office.stages[entered]});
            row.set(deal.responsible, {plan.responsible});
            row.set(deal.expectedClose, plan.expectedClose);
            if (entered >= Won)
                row.set(deal.closed, plan.closed);
            if (entered == Lost)
                row.set(deal.lostReason, {chance.of(m_office.reasons)});
            if (chance.percent(70))
                row.set(deal.source, {chance.of(m_office.sources)});
            if (chance.percent(25))
                row.set(deal.tags, {{chance.of(m_office.tags), {}}});
            if (chance.percent(10))
                row.set(deal.observers, {{chance.of(m_office.peopleIds), {}}});
            if (chance.percent(50))
                row.set(deal.team, {chance.of(m_office.teams)});
            if (chance.percent(5))
                row.set(deal.project, {chance.of(m_office.projects)});
        });
        if (!id)
            return id.error();
        if (m_office.deals.size() < kShownNotes)
            m_office.deals.append(*id);
        if (movesLater)
            planMove(*id, batch, plan.stage);
        else if (entered < Won && batch + 1 < m_batches && chance.percent(8))
            m_later[batch + 1].append(
                {.deal = *id, .amount = m_office.generator.amount(plan.amount.currency.code())});
        return {};
    }

    /// Some pass a stage on their way.
    void planMove(RecordId id, int batch, StagePlace stage) {
        int next = batch + 1;
        if (next + 1 < m_batches && m_office.generator.chance().percent(50))
            m_later[next++].append({.deal = id, .stage = Offer, .amount = {}});
        m_later[next].append({.deal = id, .stage = stage, .amount = {}});
    }

    Result<void> change(int batch) {
        const QList<Later> changes = m_later.take(batch);
        if (changes.isEmpty())
            return {};
        const auto move = [&](UnitOfWork &unit) -> Result<void> {
            for (const Later &later : changes) {
                if (later.stage == NewRequest)
                    continue;
                stages::Move to{.stage = {m_office.stages[later.stage]}};
                if (later.stage == Lost)
                    to.reason = m_office.generator.chance().of(m_office.reasons);
                if (auto done = stages::move(unit, kind::deal, later.deal, to); !done)
                    return done;
            }
            return {};
        };
        const auto edit = [&](UnitOfWork &unit) -> Result<void> {
            for (const Later &later : changes) {
                if (!later.amount)
                    continue;
                const auto done = unit.update(kind::deal, later.deal, [&](Row<DealKind> &row) {
                    row.set(kind::deal.amount, *later.amount);
                });
                if (!done)
                    return done;
            }
            return {};
        };
        if (auto done = m_office.perform("move", move); !done)
            return done;
        return m_office.perform("edit", edit);
    }

    DemoOffice &m_office;
    int m_count;
    int m_batches;
    QHash<int, QList<Later>> m_later;
};

} // namespace

QList<Happening> boardHappenings(DemoOffice &office) {
    QList<Happening> happenings;
    const qsizetype count = qMin<qsizetype>(office.options.deals, boardDeals().size());
    for (qsizetype i = 0; i < count; ++i) {
        const BoardDeal &planned = boardDeals()[i];
        const auto id = std::make_shared<RecordId>(0);
        const int secondsEarlier = int(count - i) * 61;
        const int perStage = 2 + int(i % 4);
        happenings.append(
            {planned.stageDays + planned.stage * perStage, secondsEarlier, [&office, planned, id] {
                 return office.perform("create", [&](UnitOfWork &unit) -> Result<void> {
                     const auto made = addBoardDeal(unit, office, planned);
                     *id = made ? *made : 0;
                     office.deals.append(*id);
                     return made ? Result<void>() : made.error();
                 });
             }});
        for (int stage = 1; stage <= planned.stage; ++stage) {
            const int daysAgo = planned.stageDays + (planned.stage - stage) * perStage;
            happenings.append(
                {daysAgo, secondsEarlier, [&office, planned, id, stage] {
                     // The last step is taken by who looks after the deal.
                     const bool isLast = stage == planned.stage;
                     const RecordId actor = isLast ? office.people.value(planned.person) : office.me;
                     return office.performAs(actor, "move", [&](UnitOfWork &unit) {
                         return stages::move(unit, kind::deal, *id, {.stage = {office.stages[stage]}});
                     });
                 }});
        }
    }
    return happenings;
}

QList<Happening> otherHappenings(DemoOffice &office) {
    QList<Happening> happenings;
    const int count = office.options.deals - int(boardDeals().size());
    if (count <= 0)
        return happenings;
    const auto others = std::make_shared<OtherDeals>(office, count);
    for (int batch = 0; batch < others->batches(); ++batch)
        happenings.append({others->daysAgo(batch), 3600, [others, batch] { return others->run(batch); }});
    return happenings;
}

Result<void> addNotes(DemoOffice &office) {
    const int count = office.options.deals / 10;
    if (count == 0)
        return {};
    office.standAt(0, 3600);
    return office.perform("create", [&](UnitOfWork &unit) -> Result<void> {
        unit.setBulk(count > kBulkFrom);
        Chance &chance = office.generator.chance();
        for (int i = 0; i < count; ++i) {
            const Words &words = allWords()[office.generator.language()];
            const auto made = unit.create(kind::note, [&](Row<NoteKind> &row) {
                row.set(kind::note.text, chance.of(words.notes));
                row.set(kind::note.records, {{chance.of(office.deals), {}}});
            });
            if (!made)
                return made.error();
        }
        return {};
    });
}

} // namespace kontor::demo
