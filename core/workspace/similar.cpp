// Candidates by the keys of a record; each is shown only after the keys were found again in what may be seen
// of it.
#include "core/workspace/similar.h"

#include "core/records/id_list.h"
#include "core/records/repository.h"
#include "core/schema/link_targets.h"
#include "core/storage/connection.h"
#include "core/workspace/match_reader.h"

#include <algorithm>

namespace kontor {

namespace {

QSet<RecordId> idSet(const QList<RecordId> &ids) {
    return {ids.begin(), ids.end()};
}

class Finding {
public:
    explicit Finding(const Reading &reading) : m_reading(reading), m_reader(reading) {}

    Similar of(const Kind &kind, RecordId id) {
        const QList<Comparable> found = m_reader.read(kind, {id});
        return found.isEmpty() ? Similar() : of(found.first());
    }

    Similar ofTyped(const Record &record) { return of(m_reader.typed(record)); }

private:
    Similar of(const Comparable &subject) {
        if (subject.isOut || !subject.record.kind->options().mergeGroup)
            return {};
        m_subject = &subject;
        findCandidates();
        if (m_candidates.isEmpty())
            return {};
        readDifferent();
        readLinked();
        const QList<const Kind *> group = mergingWith(m_reading.schema(), *subject.record.kind);
        for (const Kind *kind : m_reading.schema().kinds()) {
            if (kind->options().mergeGroup)
                addOf(*kind, group.contains(kind));
        }
        for (QList<SimilarRecord> *list : {&m_similar.records, &m_similar.sold, &m_similar.acrossKinds})
            sortNewestFirst(*list);
        return std::move(m_similar);
    }

    void findCandidates() {
        for (const MatchKey &key : m_subject->keys) {
            const bool isAddress = key.by == MatchBy::Email || key.by == MatchBy::Phone;
            const bool isOff = !isCompared(m_reading.context.office.match, key.by, *m_subject->record.kind,
                                           *m_subject->record.kind);
            if (isOff)
                continue;
            if (isAddress)
                findByAddress(key);
            else
                findByNumber(key);
        }
        m_candidates.remove(m_subject->record.id);
    }

    void findByAddress(const MatchKey &key) {
        for (const QString &list : m_reader.listsOf(key.by)) {
            Statement rows(m_reading.connection,
                           "SELECT owner_id FROM {match.entry} WHERE key = ? AND field = ?");
            rows.bind(1, key.key).bind(2, list);
            while (rows.step())
                m_candidates[rows.integer(0)].insert(key.by);
        }
    }

    void findByNumber(const MatchKey &key) {
        Statement rows(m_reading.connection, "SELECT record_id FROM {match.key} WHERE key = ?");
        rows.bind(1, matchNumber(key.by, key.key));
        while (rows.step())
            m_candidates[rows.integer(0)].insert(key.by);
    }

    void readDifferent() {
        if (m_subject->record.id == 0)
            return;
        for (const char *sql : {"SELECT target_id FROM {match.not} WHERE owner_id = ?",
                                "SELECT owner_id FROM {match.not} WHERE target_id = ?"}) {
            Statement rows(m_reading.connection, sql);
            rows.bind(1, m_subject->record.id);
            while (rows.step())
                m_different.insert(rows.integer(0));
        }
    }

    void readLinked() {
        for (const FieldDef &field : m_reading.schema().fields(*m_subject->record.kind)) {
            if (field.isLink())
                m_linked += idSet(linkedIds(m_subject->record[field]));
        }
    }

    void addOf(const Kind &kind, bool isMerged) {
        QSet<RecordId> wanted = idSet(m_candidates.keys());
        if (isMerged)
            wanted += throughCandidates(kind, kind.key());
        QSet<RecordId> seen;
        for (const Comparable &one : m_reader.read(kind, wanted.values())) {
            seen.insert(one.record.id);
            add(one, isMerged);
        }
        if (!m_reading.context.access.seesAll)
            (isMerged ? m_similar.hidden : m_similar.hiddenAcrossKinds) += hiddenOf(kind, isMerged, seen);
    }

    /// Of that view the records that have a candidate as their contact; who may not see them learns nothing
    /// of a private contact either.
    QSet<RecordId> throughCandidates(const Kind &kind, const QByteArray &view) {
        const QList<RecordId> ids = m_candidates.keys();
        QSet<RecordId> found;
        for (const FieldDef *link : matchThrough(m_reading.schema(), kind)) {
            QByteArray sql = "SELECT id FROM {" + view + "} WHERE " + link->column + amongIds(ids);
            if (view != kind.key())
                sql += " AND EXISTS (SELECT 1 FROM {" + link->target +
                       ".offered} c WHERE c.id = " + link->column + ')';
            Statement rows(m_reading.connection, sql);
            bindIds(rows, 1, ids);
            while (rows.step())
                found.insert(rows.integer(0));
        }
        return found;
    }

    void add(const Comparable &one, bool isMerged) {
        if (one.isOut || m_different.contains(one.record.id) || one.record.id == m_subject->record.id ||
            (!isMerged && belongsTogether(one.record)))
            return;
        SimilarRecord found = m_reader.described(one);
        found.reasons = m_reader.equalIn(*m_subject, one);
        if (found.reasons.isEmpty())
            return;
        const bool isSold = m_subject->state == MatchState::Sold || one.state == MatchState::Sold;
        found.isRecommended =
            isMerged && !isSold && one.state == MatchState::Open && isOfPerson(found.reasons);
        (!isMerged ? m_similar.acrossKinds : isSold ? m_similar.sold : m_similar.records).append(found);
    }

    /// One of the two links to the other: a lead and its contact.
    bool belongsTogether(const Record &record) const {
        if (m_linked.contains(record.id))
            return true;
        const RecordId mine = m_subject->record.id;
        return mine != 0 &&
               std::ranges::any_of(m_reading.schema().fields(*record.kind), [&](const FieldDef &field) {
                   return field.isLink() && linkedIds(record[field]).contains(mine);
               });
    }

    /// How many more there are that I may not see (X23). What they hold is not read: the keys decide alone.
    int hiddenOf(const Kind &kind, bool isMerged, const QSet<RecordId> &seen) {
        if (m_subject->state == MatchState::Sold)
            return 0;
        const FieldDef *tree =
            &kind == m_subject->record.kind ? treeField(m_reading.schema(), kind) : nullptr;
        const RecordId parent = tree ? Held<qint64>::from(m_subject->record[*tree]) : 0;
        QSet<RecordId> hidden;
        const QList<RecordId> ids = m_candidates.keys();
        Statement rows(m_reading.connection, "SELECT id, " + (tree ? tree->column : QByteArray("NULL")) +
                                                 " FROM {" + kind.key() + ".offered} WHERE id" +
                                                 amongIds(ids));
        bindIds(rows, 1, ids);
        while (rows.step()) {
            const RecordId id = rows.integer(0);
            const bool areFamily =
                tree && ((parent != 0 && (parent == rows.integer(1) || parent == id)) ||
                         (m_subject->record.id != 0 && rows.integer(1) == m_subject->record.id));
            const QSet<MatchBy> &by = m_candidates[id];
            if (std::ranges::any_of(by, [&](MatchBy one) {
                    return isCompared(m_reading.context.office.match, one, *m_subject->record.kind, kind) &&
                           !(areFamily && isNumber(one));
                }))
                hidden.insert(id);
        }
        if (isMerged)
            hidden += throughCandidates(kind, kind.key() + ".offered");
        hidden -= seen;
        hidden -= m_different;
        if (!isMerged)
            hidden -= m_linked;
        hidden.remove(m_subject->record.id);
        return int(hidden.size());
    }

    const Reading &m_reading;
    MatchReader m_reader;
    const Comparable *m_subject = nullptr;
    QHash<RecordId, QSet<MatchBy>> m_candidates;
    QSet<RecordId> m_different;
    QSet<RecordId> m_linked;
    Similar m_similar;
};

} // namespace

Similar similarTo(const Reading &reading, const Kind &kind, RecordId id) {
    return Finding(reading).of(kind, id);
}

Similar similarTo(const Reading &reading, const Record &typed) {
    return Finding(reading).ofTyped(typed);
}

} // namespace kontor
