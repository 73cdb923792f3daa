// Runs of equal keys become pairs, pairs become groups; the rights decide about each record that stands in a
// run.
#include "core/workspace/duplicate_groups.h"

#include "core/kinds_fwd.h"
#include "core/records/id_list.h"
#include "core/schema/link_targets.h"
#include "core/storage/connection.h"
#include "core/workspace/match_runs.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace kontor {

namespace {

constexpr qsizetype atOnce = 1000; // records asked for together

using Pair = std::pair<RecordId, RecordId>;

Pair ordered(RecordId one, RecordId other) {
    return {std::min(one, other), std::max(one, other)};
}

/// Records that may be in a group: places in a list of ids, so that all else is a list beside it.
class Members {
public:
    explicit Members(std::vector<RecordId> ids) : m_ids(std::move(ids)) {
        std::ranges::sort(m_ids);
        m_ids.erase(std::unique(m_ids.begin(), m_ids.end()), m_ids.end());
        m_kinds.resize(m_ids.size());
        m_parents.resize(m_ids.size());
        m_above.resize(m_ids.size());
        std::iota(m_above.begin(), m_above.end(), size_t(0));
    }

    const std::vector<RecordId> &ids() const { return m_ids; }
    size_t placeOf(RecordId id) const { return size_t(std::ranges::lower_bound(m_ids, id) - m_ids.begin()); }
    void allow(RecordId id, const Kind &kind, RecordId parent) {
        m_kinds[placeOf(id)] = &kind;
        m_parents[placeOf(id)] = parent;
    }
    /// nullptr: it may be in no group.
    const Kind *kindOf(size_t place) const { return m_kinds[place]; }
    bool areFamily(size_t one, size_t other) const {
        return (m_parents[one] != 0 &&
                (m_parents[one] == m_parents[other] || m_parents[one] == m_ids[other])) ||
               m_parents[other] == m_ids[one];
    }

    void join(size_t one, size_t other) { m_above[rootOf(one)] = rootOf(other); }
    size_t rootOf(size_t place) {
        while (m_above[place] != place)
            place = m_above[place] = m_above[m_above[place]];
        return place;
    }

private:
    std::vector<RecordId> m_ids;
    std::vector<const Kind *> m_kinds;
    std::vector<RecordId> m_parents; // in a tree of their kind
    std::vector<size_t> m_above;     // joined with
};

class Grouping {
public:
    Grouping(const Reading &reading, const Kind &kind, DuplicateProgress *progress)
        : m_reading(reading), m_kind(kind), m_merged(mergingWith(reading.schema(), kind)), m_reader(reading),
          m_runs(reading, m_alone, progress) {}

    QList<DuplicateGroup> run() {
        readThrough();
        m_runs.walkAddresses(m_reader, compares(MatchBy::Phone));
        for (const MatchBy by :
             {MatchBy::Person, MatchBy::Company, MatchBy::TaxNumber, MatchBy::RegistrationNumber}) {
            if (compares(by))
                m_runs.walkNumbers(by);
        }
        dropUnseenContacts();
        Members members(candidates());
        allowSeen(members);
        joinRuns(members);
        return groupsOf(members);
    }

private:
    bool compares(MatchBy by) const { return isCompared(m_reading.context.office.match, by, m_kind, m_kind); }

    /// Who names which contact. Contacts that several name, one of the kind that is asked for among them, are
    /// wanted even where nobody else has their address.
    void readThrough() {
        for (const Kind *kind : m_merged) {
            for (const FieldDef *link : matchThrough(m_reading.schema(), *kind)) {
                m_contacts = m_reading.schema().target(*link);
                Statement rows(m_reading.connection, "SELECT " + link->column + ", id FROM {" + kind->key() +
                                                         "} WHERE " + link->column +
                                                         " IS NOT NULL ORDER BY " + link->column);
                const bool isAsked = kind == &m_kind;
                while (rows.step()) {
                    m_through.emplace_back(rows.integer(0), rows.integer(1));
                    if (isAsked)
                        m_ofKind.insert(rows.integer(0));
                }
            }
        }
        std::ranges::sort(m_through);
        for (size_t i = 1; i < m_through.size(); ++i) {
            if (m_through[i].first == m_through[i - 1].first && m_ofKind.contains(m_through[i].first))
                m_alone.insert(m_through[i].first);
        }
    }

    std::span<const Pair> through(RecordId contact) const {
        return {std::ranges::lower_bound(m_through, contact, {}, &Pair::first),
                std::ranges::upper_bound(m_through, contact, {}, &Pair::first)};
    }

    /// Who may not see a contact learns nothing of its addresses.
    void dropUnseenContacts() {
        if (m_through.empty())
            return;
        std::vector<RecordId> wanted;
        eachOwner([&](RecordId owner) {
            if (!through(owner).empty())
                wanted.push_back(owner);
        });
        IdSet seen;
        eachSeen(*m_contacts, wanted, "id", [&](const Statement &row) { seen.insert(row.integer(0)); });
        std::erase_if(m_through, [&seen](const Pair &pair) { return !seen.contains(pair.first); });
    }

    template <class Visit>
    void eachOwner(const Visit &visit) const {
        for (size_t i = 0; i < m_runs.count(); ++i) {
            for (const RecordId owner : m_runs.run(i).owners)
                visit(owner);
        }
    }

    /// Of those ids the records of the kind that may be seen.
    template <class Visit>
    void eachSeen(const Kind &kind, std::vector<RecordId> wanted, const QByteArray &columns,
                  const Visit &visit, const QByteArray &where = {}) const {
        std::ranges::sort(wanted);
        wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
        for (size_t at = 0; at < wanted.size(); at += size_t(atOnce)) {
            const size_t end = std::min(wanted.size(), at + size_t(atOnce));
            const QList<RecordId> page(wanted.begin() + qsizetype(at), wanted.begin() + qsizetype(end));
            Statement rows(m_reading.connection, "SELECT " + columns + " FROM {" + kind.key() + "} WHERE id" +
                                                     amongIds(page) + where);
            bindIds(rows, 1, page);
            while (rows.step())
                visit(rows);
        }
    }

    /// Who stands in a run, themselves or by their contact.
    template <class Visit>
    void eachMember(const MatchRuns::Run &run, const Visit &visit) const {
        const bool isAddress = run.by == MatchBy::Email || run.by == MatchBy::Phone;
        for (const RecordId owner : run.owners) {
            visit(owner);
            if (isAddress && !m_through.empty()) {
                for (const Pair &pair : through(owner))
                    visit(pair.second);
            }
        }
    }

    std::vector<RecordId> candidates() const {
        std::vector<RecordId> ids;
        for (size_t i = 0; i < m_runs.count(); ++i)
            eachMember(m_runs.run(i), [&ids](RecordId id) { ids.push_back(id); });
        return ids;
    }

    /// Neither archived nor sold nor converted.
    void allowSeen(Members &members) const {
        for (const Kind *kind : m_merged) {
            QByteArray where;
            if (const FieldDef *archived = m_reading.schema().field(*kind, u"archived"))
                where += " AND coalesce(" + archived->column + ", 0) = 0";
            if (const FieldDef *stage = kind->staged(&Staging::stage))
                where += " AND +" + stage->column + " NOT IN (SELECT id FROM {" + KindKey<StageKind>::value +
                         "} WHERE type = 'won')";
            const FieldDef *tree = treeField(m_reading.schema(), *kind);
            const QByteArray columns = "id, " + (tree ? tree->column : QByteArray("NULL"));
            eachSeen(
                *kind, members.ids(), columns,
                [&](const Statement &row) { members.allow(row.integer(0), *kind, row.integer(1)); }, where);
        }
    }

    void joinRuns(Members &members) const {
        QSet<Pair> different;
        IdSet isDifferent;
        Statement rows(m_reading.connection, "SELECT owner_id, target_id FROM {match.not}");
        while (rows.step()) {
            different.insert(ordered(rows.integer(0), rows.integer(1)));
            isDifferent.insert(rows.integer(0));
            isDifferent.insert(rows.integer(1));
        }
        std::vector<size_t> places;
        for (size_t i = 0; i < m_runs.count(); ++i) {
            const MatchRuns::Run run = m_runs.run(i);
            places.clear();
            bool pairByPair = isNumber(run.by);
            eachMember(run, [&](RecordId id) {
                if (const size_t place = members.placeOf(id); members.kindOf(place)) {
                    places.push_back(place);
                    pairByPair = pairByPair || isDifferent.contains(id);
                }
            });
            for (size_t k = 1; k < places.size(); ++k) {
                for (size_t j = pairByPair ? 0 : k - 1; j < k; ++j) {
                    const bool areDifferent =
                        pairByPair &&
                        (different.contains(ordered(members.ids()[places[j]], members.ids()[places[k]])) ||
                         (isNumber(run.by) && members.areFamily(places[j], places[k])));
                    if (!areDifferent)
                        members.join(places[j], places[k]);
                }
            }
        }
    }

    QList<DuplicateGroup> groupsOf(Members &members) const {
        std::vector<std::pair<size_t, size_t>> byRoot; // root, place
        for (size_t place = 0; place < members.ids().size(); ++place) {
            if (members.kindOf(place))
                byRoot.emplace_back(members.rootOf(place), place);
        }
        std::ranges::sort(byRoot, std::ranges::greater());
        QList<DuplicateGroup> groups;
        for (size_t i = 0; i < byRoot.size();) {
            size_t end = i;
            bool isAsked = false;
            while (end < byRoot.size() && byRoot[end].first == byRoot[i].first)
                isAsked = members.kindOf(byRoot[end++].second) == &m_kind || isAsked;
            if (isAsked && end - i > 1) {
                DuplicateGroup group;
                group.reserve(qsizetype(end - i));
                for (size_t k = i; k < end; ++k)
                    group.append({members.kindOf(byRoot[k].second)->key(), members.ids()[byRoot[k].second]});
                groups.append(group);
            }
            i = end;
        }
        std::ranges::sort(groups, std::ranges::greater(),
                          [](const DuplicateGroup &one) { return one.first().id; });
        return groups;
    }

    const Reading &m_reading;
    const Kind &m_kind;
    const QList<const Kind *> m_merged;
    MatchReader m_reader;
    IdSet m_alone;
    IdSet m_ofKind; // contacts that a record of the kind names
    MatchRuns m_runs;
    const Kind *m_contacts = nullptr;
    std::vector<Pair> m_through; // contact, and the record that names it
};

} // namespace

QList<DuplicateGroup> duplicateGroups(const Reading &reading, const Kind &kind, DuplicateProgress *progress) {
    if (!kind.options().mergeGroup)
        return {};
    return Grouping(reading, kind, progress).run();
}

QList<SimilarRecord> describedGroup(const Reading &reading, const DuplicateGroup &group) {
    MatchReader reader(reading);
    QHash<QByteArray, QList<RecordId>> byKind;
    QSet<Pair> different;
    for (const RecordRef &ref : group) {
        byKind[ref.kind].append(ref.id);
        Statement rows(reading.connection, "SELECT target_id FROM {match.not} WHERE owner_id = ?");
        rows.bind(1, ref.id);
        while (rows.step())
            different.insert(ordered(ref.id, rows.integer(0)));
    }
    QList<Comparable> all;
    for (const auto &[key, ids] : byKind.asKeyValueRange()) {
        if (const Kind *kind = reading.schema().kind(key))
            all += reader.read(*kind, ids);
    }
    all.removeIf([](const Comparable &one) { return one.isOut || one.state == MatchState::Sold; });
    QHash<QPair<int, QString>, QList<qsizetype>> byKey; // places of those that have it
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (const MatchKey &key : all[i].keys)
            byKey[{int(key.by), key.key}].append(i);
    }
    QList<SimilarRecord> described;
    for (const Comparable &one : std::as_const(all)) {
        SimilarRecord found = reader.described(one);
        for (const MatchKey &key : one.keys) {
            const bool isShared = std::ranges::any_of(byKey[{int(key.by), key.key}], [&](qsizetype place) {
                const Comparable &other = all.at(place);
                return other.record.id != one.record.id && reader.compares(key.by, one, other) &&
                       !different.contains(ordered(one.record.id, other.record.id));
            });
            if (isShared)
                addReason(found.reasons, key);
        }
        std::ranges::stable_sort(found.reasons, {}, &MatchReason::by);
        found.isRecommended = one.state == MatchState::Open && isOfPerson(found.reasons);
        if (!found.reasons.isEmpty())
            described.append(found);
    }
    sortNewestFirst(described);
    return described;
}

} // namespace kontor
