// Duplicates of one lead, and all groups of duplicates among leads. Each floor finds the same by hand.
#include "core/base/keys.h"
#include "core/people/people.h"
#include "core/workspace/duplicate_groups.h"
#include "tests/bench/bench.h"

#include <algorithm>
#include <numeric>
#include <sqlite3.h>
#include <string>
#include <unordered_map>
#include <vector>

namespace kontor::bench {

namespace {

// 8: of one

QList<RecordId> someLeads() {
    const QList<RecordId> all = Office::get().read<QList<RecordId>>([](const Reading &reading) {
        return ids(reading, {.kind = "lead", .sort = {{QStringLiteral("id")}}});
    });
    QList<RecordId> some;
    const qsizetype step = std::max<qsizetype>(1, all.size() / 500);
    for (qsizetype i = 0; i < all.size(); i += step)
        some.append(all.at(i));
    return some;
}

/// What stands in a lead and is compared or shown.
const QByteArray leadSql =
    "SELECT title, created, first_name, last_name, company, tax_number, registration_number,"
    " status_id, archived, contact_id FROM lead WHERE id = ? AND gate >= 0";

/// Floor: the lead, its addresses and its contact's; who has those; of each what is compared and shown, and
/// the deals that name it as their contact. What is typed has no keys yet.
void findByHand(benchmark::State &state, bool isTyped) {
    const QList<RecordId> some = someLeads();
    sqlite3_stmt *addresses = nullptr;
    sqlite3_stmt *owners = nullptr;
    sqlite3 *handle = Office::get().floor();
    sqlite3_prepare_v2(
        handle,
        "SELECT key, field, value FROM entry WHERE owner_id IN (?1, (SELECT contact_id FROM lead WHERE"
        " id = ?1)) AND field IN ('emails', 'phones')",
        -1, &addresses, nullptr);
    sqlite3_prepare_v2(handle, "SELECT owner_id FROM entry WHERE key = ? AND field = ?", -1, &owners,
                       nullptr);
    FloorStatement lead(leadSql);
    FloorStatement lists(
        "SELECT field, value, key FROM entry WHERE owner_id = ? AND field IN ('emails', 'phones')");
    FloorStatement deals(
        "SELECT id, title, created, stage_id, contact_id FROM deal WHERE contact_id = ? AND gate >= 0");
    FloorStatement different("SELECT target_id FROM link WHERE owner_id = ? AND field = 'notDuplicates'");
    FloorStatement stages("SELECT type FROM stage WHERE id = ?");
    FloorStatement begin("BEGIN");
    FloorStatement end("COMMIT");
    qsizetype i = 0;
    qint64 found = 0;
    for ([[maybe_unused]] auto _ : state) {
        const RecordId id = some.at(i++ % some.size());
        begin.run();
        found += lead.bind(1, id).readAll();
        found += different.bind(1, id).readAll();
        sqlite3_bind_int64(addresses, 1, id);
        while (sqlite3_step(addresses) == SQLITE_ROW) {
            if (isTyped) {
                const auto value =
                    QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(addresses, 2)));
                const bool isEmail = value.contains(u'@');
                benchmark::DoNotOptimize(isEmail ? emailKey(value) : phoneKey(value, QStringLiteral("DE")));
            }
            sqlite3_bind_text(owners, 1, reinterpret_cast<const char *>(sqlite3_column_text(addresses, 0)),
                              -1, SQLITE_TRANSIENT);
            sqlite3_bind_text(owners, 2, reinterpret_cast<const char *>(sqlite3_column_text(addresses, 1)),
                              -1, SQLITE_TRANSIENT);
            while (sqlite3_step(owners) == SQLITE_ROW) {
                const RecordId owner = sqlite3_column_int64(owners, 0);
                if (owner == id)
                    continue;
                found += lead.bind(1, owner).readAll();
                found += lists.bind(1, owner).readAll();
                found += deals.bind(1, owner).readAll();
                found += stages.bind(1, owner).readAll();
            }
            sqlite3_reset(owners);
        }
        sqlite3_reset(addresses);
        end.run();
    }
    benchmark::DoNotOptimize(found);
    sqlite3_finalize(addresses);
    sqlite3_finalize(owners);
}

void floor_similarOne(benchmark::State &state) {
    findByHand(state, false);
}
KONTOR_BENCH(floor_similarOne);

void floor_similarTyped(benchmark::State &state) {
    findByHand(state, true);
}
KONTOR_BENCH(floor_similarTyped);

void app_similarOne(benchmark::State &state) {
    const QList<RecordId> some = someLeads();
    qsizetype i = 0;
    for ([[maybe_unused]] auto _ : state) {
        const RecordId id = some.at(i++ % some.size());
        benchmark::DoNotOptimize(Office::get().read<Similar>(
            [id](const Reading &reading) -> Result<Similar> { return similarTo(reading, kind::lead, id); }));
    }
}
KONTOR_BENCH(app_similarOne);

/// What a form asks while somebody types: the addresses of leads that are there, in a new one.
void app_similarTyped(benchmark::State &state) {
    const QList<RecordId> some = someLeads();
    const QList<Record> leads =
        Office::get().read<QList<Record>>([&](const Reading &reading) -> Result<QList<Record>> {
            return records(reading, kind::lead, some,
                           {QStringLiteral("emails"), QStringLiteral("phones"), QStringLiteral("firstName"),
                            QStringLiteral("lastName"), QStringLiteral("company")});
        });
    qsizetype i = 0;
    for ([[maybe_unused]] auto _ : state) {
        Record typed = leads.at(i++ % leads.size());
        typed.id = 0;
        benchmark::DoNotOptimize(Office::get().read<Similar>(
            [&typed](const Reading &reading) -> Result<Similar> { return similarTo(reading, typed); }));
    }
}
KONTOR_BENCH(app_similarTyped);

// 8: groups

/// By hand: runs of equal keys in the order of their index, deals by their contacts, then pairs to groups.
class FloorGroups {
public:
    qsizetype count() {
        readDeals();
        walk();
        dropUnseenContacts();
        std::vector<qint64> wanted(m_owners);
        for (const qint64 owner : m_owners)
            eachDeal(owner, [&wanted](qint64 deal) { wanted.push_back(deal); });
        std::ranges::sort(wanted);
        wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
        std::vector<char> kinds(wanted.size());
        allow("SELECT status_id FROM lead WHERE id = ? AND gate >= 0 AND coalesce(archived, 0) = 0", wanted,
              kinds, 1);
        allow("SELECT stage_id FROM deal WHERE id = ? AND gate >= 0", wanted, kinds, 2);
        return join(wanted, kinds);
    }

private:
    /// Also which contacts several name, a lead among them.
    void readDeals() {
        std::vector<qint64> ofLeads;
        sqlite3_stmt *rows = nullptr;
        for (const char *sql :
             {"SELECT contact_id, id FROM deal WHERE contact_id IS NOT NULL AND gate >= 0 ORDER BY"
              " contact_id",
              "SELECT contact_id, id FROM lead WHERE contact_id IS NOT NULL AND gate >= 0 ORDER BY"
              " contact_id"}) {
            ofLeads.clear();
            sqlite3_prepare_v2(Office::get().floor(), sql, -1, &rows, nullptr);
            while (sqlite3_step(rows) == SQLITE_ROW) {
                m_deals.emplace_back(sqlite3_column_int64(rows, 0), sqlite3_column_int64(rows, 1));
                ofLeads.push_back(m_deals.back().first);
            }
            sqlite3_finalize(rows);
        }
        std::ranges::sort(m_deals);
        for (const qint64 contact : ofLeads) {
            int named = 0;
            eachDeal(contact, [&named](qint64) { ++named; });
            if (named > 1) {
                m_alone.resize(std::max(m_alone.size(), size_t(contact) + 1));
                m_alone[size_t(contact)] = true;
            }
        }
    }

    void dropUnseenContacts() {
        std::vector<qint64> contacts;
        for (const qint64 owner : m_owners)
            eachDeal(owner, [&](qint64) { contacts.push_back(owner); });
        std::ranges::sort(contacts);
        contacts.erase(std::unique(contacts.begin(), contacts.end()), contacts.end());
        FloorStatement seen("SELECT 1 FROM contact WHERE id = ? AND gate >= 0");
        std::erase_if(contacts, [&seen](qint64 contact) { return seen.bind(1, contact).number() == 0; });
        std::erase_if(m_deals, [&contacts](const auto &pair) {
            return !std::ranges::binary_search(contacts, pair.first);
        });
    }

    template <class Visit>
    void eachDeal(qint64 contact, const Visit &visit) const {
        const auto isBefore = [](const auto &pair, qint64 wanted) { return pair.first < wanted; };
        auto pair = std::lower_bound(m_deals.begin(), m_deals.end(), contact, isBefore);
        for (; pair != m_deals.end() && pair->first == contact; ++pair)
            visit(pair->second);
    }

    void walk() {
        sqlite3_stmt *rows = nullptr;
        sqlite3_prepare_v2(
            Office::get().floor(),
            "SELECT key, field, owner_id FROM entry WHERE key > '' ORDER BY key, field, owner_id", -1, &rows,
            nullptr);
        std::string key;
        std::string field;
        size_t first = 0;
        const auto end = [&] {
            const size_t number = m_owners.size() - first;
            const bool isAlone =
                number == 1 && size_t(m_owners.back()) < m_alone.size() && m_alone[size_t(m_owners.back())];
            if ((number > 1 || isAlone) && (field == "emails" || field == "phones"))
                m_ends.push_back(m_owners.size());
            else
                m_owners.resize(first);
            first = m_owners.size();
        };
        while (sqlite3_step(rows) == SQLITE_ROW) {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(rows, 0));
            const auto *list = reinterpret_cast<const char *>(sqlite3_column_text(rows, 1));
            if (key != text || field != list) {
                end();
                key = text;
                field = list;
            }
            m_owners.push_back(sqlite3_column_int64(rows, 2));
        }
        end();
        sqlite3_finalize(rows);
    }

    static void allow(const QByteArray &sql, const std::vector<qint64> &wanted, std::vector<char> &kinds,
                      char kind) {
        FloorStatement row(sql);
        FloorStatement won("SELECT 1 FROM stage WHERE id = ? AND type = 'won'");
        std::unordered_map<qint64, bool> known;
        for (size_t i = 0; i < wanted.size(); ++i) {
            const qint64 stage = kinds[i] == 0 ? row.bind(1, wanted[i]).number() : 0;
            if (stage == 0)
                continue;
            const auto [place, isNew] = known.try_emplace(stage);
            if (isNew)
                place->second = won.bind(1, stage).number() != 0;
            if (!place->second)
                kinds[i] = kind;
        }
    }

    qsizetype join(const std::vector<qint64> &ids, const std::vector<char> &kinds) const {
        std::vector<size_t> above(ids.size());
        std::iota(above.begin(), above.end(), size_t(0));
        const auto rootOf = [&above](size_t place) {
            while (above[place] != place)
                place = above[place] = above[above[place]];
            return place;
        };
        size_t owner = 0;
        for (const size_t end : m_ends) {
            size_t last = ids.size();
            const auto add = [&](qint64 id) {
                const size_t place = size_t(std::ranges::lower_bound(ids, id) - ids.begin());
                if (kinds[place] == 0)
                    return;
                if (last != ids.size())
                    above[rootOf(last)] = rootOf(place);
                last = place;
            };
            for (; owner < end; ++owner) {
                add(m_owners[owner]);
                eachDeal(m_owners[owner], add);
            }
        }
        std::vector<std::pair<int, int>> sizes(ids.size()); // of a group: members, leads among them
        for (size_t i = 0; i < ids.size(); ++i) {
            if (kinds[i] != 0) {
                ++sizes[rootOf(i)].first;
                sizes[rootOf(i)].second += kinds[i] == 1 ? 1 : 0;
            }
        }
        return std::ranges::count_if(sizes,
                                     [](const auto &size) { return size.first > 1 && size.second > 0; });
    }

    std::vector<std::pair<qint64, qint64>> m_deals; // contact, deal or lead
    std::vector<bool> m_alone;
    std::vector<qint64> m_owners;
    std::vector<size_t> m_ends;
};

void floor_duplicateGroups(benchmark::State &state) {
    FloorStatement begin("BEGIN"); // one moment, and no lock for each statement
    FloorStatement end("COMMIT");
    for ([[maybe_unused]] auto _ : state) {
        begin.run();
        state.counters["groups"] = double(FloorGroups().count());
        end.run();
    }
}
KONTOR_BENCH(floor_duplicateGroups);

void app_duplicateGroups(benchmark::State &state) {
    for ([[maybe_unused]] auto _ : state) {
        const auto found = Office::get().read<QList<DuplicateGroup>>(
            [](const Reading &reading) -> Result<QList<DuplicateGroup>> {
                return duplicateGroups(reading, kind::lead);
            });
        state.counters["groups"] = double(found.size());
    }
}
KONTOR_BENCH(app_duplicateGroups);

} // namespace

} // namespace kontor::bench
