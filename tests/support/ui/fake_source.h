// A file in memory whose questions are read and answered in any order, to try what the models take from it.
#pragma once

#include "core/kinds.h"
#include "core/people/people.h"
#include "core/sales/deal.h"
#include "ui/models/record_source.h"

#include <QPointer>
#include <deque>
#include <map>
#include <random>

namespace kontor::test {

/// Deals with title, amount and account; accounts with a name. Answers are read at one moment and delivered
/// at a later one; notices of changes come in their order, but as late as they like.
class FakeSource : public RecordSource {
public:
    /// What a careless reader of the protocol does; each must be found out.
    enum class Careless { No, ForgetsRevisions, DropsRowsOfOldQueries, LosesNotices };

    explicit FakeSource(Careless careless = Careless::No) : m_careless(careless) {}

    SchemaPtr schema() const override { return m_schema; }
    bool seesAll() const override { return true; }

    void askIds(const Query &query, qint64 limit, CancelFlag cancel, Answer<IdsAnswer> answer) override {
        ++m_generation;
        add([this, query, limit, cancel, answer]() -> Told {
            Result<IdsAnswer> got = IdsAnswer{m_revision, idsOf(query).mid(0, limit), query.filter};
            if (cancel && *cancel)
                got = Error{ErrorCode::Cancelled, {}, {}};
            return [got, answer] { answer(got); };
        });
    }

    void askRows(const QByteArray &, const QList<RecordId> &wanted, Answer<RowsAnswer> answer) override {
        add([this, wanted, answer, generation = m_generation]() -> Told {
            RowsAnswer got{said(), m_schema};
            for (const RecordId id : wanted) {
                if (const auto deal = m_deals.find(id); deal != m_deals.end() && !deal->second.bin)
                    got.records.append(deal->second);
            }
            for (const auto &[id, name] : m_accounts)
                got.names.insert(id, {"account", name});
            return [this, got, answer, generation] {
                if (m_careless == Careless::DropsRowsOfOldQueries && generation != m_generation)
                    return answer(Error{ErrorCode::Cancelled, {}, {}});
                answer(got);
            };
        });
    }

    void askNames(const QHash<QByteArray, QList<RecordId>> &, Answer<NamesAnswer> answer) override {
        add([this, answer]() -> Told {
            NamesAnswer got{said()};
            for (const auto &[id, name] : m_accounts)
                got.names.insert(id, {"account", name});
            return [got, answer] { answer(got); };
        });
    }

    void askTotals(const Query &query, const QString &, CancelFlag cancel,
                   Answer<TotalsAnswer> answer) override {
        add([this, query, cancel, answer]() -> Told {
            Result<TotalsAnswer> got = TotalsAnswer{m_revision, totalsOf(query)};
            if (cancel && *cancel)
                got = Error{ErrorCode::Cancelled, {}, {}};
            return [got, answer] { answer(got); };
        });
    }
    void afterPages(std::function<void()> then) override {
        add([then] { return Told(then); });
    }

    // What is true.
    QList<RecordId> idsOf(const Query &query) const {
        QList<RecordId> found;
        const qint64 least = query.filter.isEverything() ? -1 : query.filter.values.first().text.toLongLong();
        for (const auto &[id, deal] : m_deals) {
            if (!deal.bin && (least < 0 || amountOf(deal) >= least))
                found.append(id);
        }
        if (query.sort.isEmpty())
            return found;
        const QString field = query.sort.first().field;
        std::stable_sort(found.begin(), found.end(), [&](RecordId a, RecordId b) {
            const Record &left = m_deals.at(a);
            const Record &right = m_deals.at(b);
            if (field == u"amount")
                return amountOf(left) < amountOf(right);
            if (field == u"account")
                return accountName(left) < accountName(right);
            return titleOf(left) < titleOf(right);
        });
        return found;
    }
    Totals totalsOf(const Query &query) const {
        Totals all;
        for (const RecordId id : idsOf(query)) {
            ++all.count;
            all.base.minor += amountOf(m_deals.at(id));
        }
        return all;
    }
    const std::map<RecordId, Record> &deals() const { return m_deals; }
    const std::map<RecordId, QString> &accounts() const { return m_accounts; }

    // What happens in the file.
    void change(std::mt19937 &random) {
        ChangeSet changes;
        changes.revision = ++m_revision;
        const auto pick = [&](int below) { return int(random() % unsigned(below)); };
        const int what = pick(12);
        if (what == 0 || m_deals.size() < 20) {
            const RecordId id = ++m_lastId;
            Record deal{.kind = &kind::deal,
                        .id = id,
                        .values = std::vector<Value>(schema()->fields(kind::deal).size())};
            Row<DealKind>(deal).set(kind::deal.title, QStringLiteral("t%1").arg(pick(1000)));
            Row<DealKind>(deal).set(kind::deal.amount, Money{pick(1000), Currency(u"EUR")});
            Row<DealKind>(deal).set(kind::deal.account, {anyAccount(random)});
            m_deals.emplace(id, deal);
            changes.kinds["deal"] = {{.id = id, .created = true}};
        } else if (what == 1) {
            const RecordId id = anyAccount(random);
            m_accounts[id] = QStringLiteral("a%1").arg(pick(1000));
            changes.kinds["account"] = {{.id = id, .fields = {QStringLiteral("name")}}};
        } else if (what == 2 && pick(4) == 0) {
            for (auto &[id, deal] : m_deals)
                setAmount(deal, pick(1000));
            changes.bulk = {"deal"};
        } else {
            auto deal = std::next(m_deals.begin(), pick(int(m_deals.size())));
            Change one{.id = deal->first};
            Record &record = deal->second;
            if (what == 3) {
                one.removed = record.bin == 0;
                one.restored = !one.removed;
                record.bin = one.removed ? m_revision : 0;
            } else if (what < 7) {
                setAmount(record, pick(1000));
                one.fields = {QStringLiteral("amount")};
            } else if (what < 9) {
                Row<DealKind>(record).set(kind::deal.account, {anyAccount(random)});
                one.fields = {QStringLiteral("account")};
            } else {
                Row<DealKind>(record).set(kind::deal.title, QStringLiteral("t%1").arg(pick(1000)));
                one.fields = {QStringLiteral("title")};
            }
            changes.kinds["deal"] = {one};
        }
        m_notices.push_back(changes);
    }

    void readOne(std::mt19937 &random) {
        if (m_asked.empty())
            return;
        const auto place = m_asked.begin() + int(random() % m_asked.size());
        const auto question = *place;
        m_asked.erase(place);
        m_read.push_back(question());
    }
    void answerOne(std::mt19937 &random) {
        if (m_read.empty())
            return;
        const auto place = m_read.begin() + int(random() % m_read.size());
        const Told told = *place;
        m_read.erase(place);
        told();
    }
    void tellOne(std::mt19937 &random) {
        if (m_notices.empty())
            return;
        const ChangeSet changes = m_notices.front();
        m_notices.pop_front();
        if (m_careless != Careless::LosesNotices || random() % 20 != 0)
            Q_EMIT changed(changes);
    }
    bool isQuiet() const { return m_asked.empty() && m_read.empty() && m_notices.empty(); }
    void settle(std::mt19937 &random) {
        while (!isQuiet()) {
            readOne(random);
            answerOne(random);
            tellOne(random);
        }
    }

    static qint64 amountOf(const Record &deal) { return ConstRow<DealKind>(deal)[kind::deal.amount].minor; }
    static QString titleOf(const Record &deal) { return ConstRow<DealKind>(deal)[kind::deal.title]; }
    QString accountName(const Record &deal) const {
        return m_accounts.at(ConstRow<DealKind>(deal)[kind::deal.account].value);
    }

private:
    using Told = std::function<void()>;

    qint64 said() const {
        return m_careless == Careless::ForgetsRevisions ? m_revision + 1'000'000 : m_revision;
    }
    void add(std::function<Told()> question) { m_asked.push_back(std::move(question)); }
    static void setAmount(Record &deal, qint64 minor) {
        Row<DealKind>(deal).set(kind::deal.amount, Money{minor, Currency(u"EUR")});
    }
    RecordId anyAccount(std::mt19937 &random) {
        return std::next(m_accounts.begin(), int(random() % m_accounts.size()))->first;
    }

    SchemaPtr m_schema = std::make_shared<Schema>(allKinds());
    Careless m_careless;
    std::map<RecordId, Record> m_deals;
    std::map<RecordId, QString> m_accounts{{1, QStringLiteral("a1")},
                                           {2, QStringLiteral("a2")},
                                           {3, QStringLiteral("a3")},
                                           {4, QStringLiteral("a4")}};
    RecordId m_lastId = 10;
    qint64 m_revision = 0;
    int m_generation = 0;
    std::deque<std::function<Told()>> m_asked;
    std::deque<Told> m_read;
    std::deque<ChangeSet> m_notices;
};

} // namespace kontor::test
