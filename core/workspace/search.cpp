// Candidates from the two indexes by falling id, in batches; each is shown only after its visible fields
// agreed.
#include "core/workspace/search.h"

#include "core/base/fold.h"
#include "core/records/absorbed.h"
#include "core/storage/statement.h"
#include "core/workspace/search_index.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace kontor {

namespace {

constexpr int leastBatch = 64;
constexpr int largestBatch = 512;
constexpr qsizetype trigram = 3;
constexpr qsizetype prefixLength = 5; // the longest prefix that the index of words keeps

struct Candidate {
    RecordId id = 0;
    QByteArray kind;
};

QStringList termsOf(const QString &text) {
    QStringList terms = fold(text).split(u' ', Qt::SkipEmptyParts);
    for (QString &term : terms) {
        if (term.size() > 1 && term.startsWith(u'#'))
            term.remove(0, 1); // #118 is the number as people write it
    }
    return terms;
}

bool holds(const SearchText &text, const QString &term) {
    if (term.size() >= trigram && text.names.contains(term))
        return true;
    return QString(u' ' + text.words()).contains(QString(u' ' + term));
}

bool holdsAll(const SearchText &text, const QStringList &terms) {
    return std::ranges::all_of(terms, [&](const QString &term) { return holds(text, term); });
}

QString inQuotes(QString text) {
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString trigramsOf(const QString &term) {
    QStringList grams;
    for (qsizetype i = 0; i + trigram <= term.size(); ++i)
        grams.append(inQuotes(term.mid(i, trigram)));
    return grams.join(QStringLiteral(" AND "));
}

/// What finds candidates for a term in the index of words, which cuts at everything but letters and digits
/// ("D-2026", "o'brien", an address of mail) and knows no phrases: all its pieces, the last one as a
/// beginning.
QString wordsOf(const QString &term) {
    QStringList pieces;
    bool isOpen = false; // the piece may go on
    for (const QChar c : term) {
        const bool isPart = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        if (isPart && !isOpen)
            pieces.append(QString());
        if (isPart)
            pieces.last().append(c);
        isOpen = isPart;
    }
    if (pieces.isEmpty())
        return inQuotes({}); // finds nothing
    if (isOpen)
        pieces.last().truncate(prefixLength);
    std::ranges::transform(pieces, pieces.begin(), inQuotes);
    return pieces.join(QStringLiteral(" AND ")) + (isOpen ? QStringLiteral("*") : QString());
}

/// Whether the indexed text holds every term, in SQL: each a part of the names or the start of a word.
QByteArray holdsTerms(const QStringList &terms, int firstPlace) {
    QByteArray sql;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const QByteArray place = '?' + QByteArray::number(firstPlace + int(i));
        const QByteArray inNames =
            terms.at(i).size() >= trigram ? "instr(d.names, " + place + ") OR " : QByteArray();
        sql += (i ? " AND (" : "(") + inNames + "instr(' ' || d.words, ' ' || " + place + "))";
    }
    return sql;
}

/// The next candidates below `before`, by falling id. One term leads through the index, all of them decide.
struct Batch {
    QList<Candidate> good;
    RecordId last = 0; // 0: there are no more
};

Batch nextBatch(const Reading &reading, const QStringList &terms, RecordId before, int size) {
    constexpr int firstTerm = 5;
    const QString term = *std::ranges::max_element(terms, {}, &QString::size);
    const QByteArray words =
        "SELECT id FROM (SELECT w.id FROM {search.words} w WHERE w.words MATCH ?1 AND w.id < ?2"
        " ORDER BY w.id DESC LIMIT ?3)";
    const QByteArray names =
        "SELECT id FROM (SELECT n.id FROM {search.names} n WHERE n.names MATCH ?4 AND n.id < ?2"
        " ORDER BY n.id DESC LIMIT ?3)";
    const bool byName = term.size() >= trigram;
    Statement rows(reading.connection, "SELECT f.id, d.kind, " + holdsTerms(terms, firstTerm) + " FROM (" +
                                           (byName ? words + " UNION " + names : words) +
                                           " ORDER BY id DESC LIMIT ?3) f CROSS JOIN {search.doc} d ON"
                                           " d.id = f.id");
    rows.bind(1, wordsOf(term)).bind(2, before).bind(3, size);
    if (byName)
        rows.bind(4, trigramsOf(term));
    for (qsizetype i = 0; i < terms.size(); ++i)
        rows.bind(firstTerm + int(i), terms.at(i));
    Batch batch;
    while (rows.step()) {
        const RecordId id = rows.integer(0);
        batch.last = batch.last == 0 ? id : std::min(batch.last, id);
        if (rows.integer(2) != 0)
            batch.good.append({id, rows.bytes(1)});
    }
    // They come so; that is not promised, and to have SQLite sort them once more takes a tenth of the time.
    std::ranges::sort(batch.good, std::ranges::greater(), &Candidate::id);
    return batch;
}

QString foundIn(const Schema &schema, const Record &record, const QStringList &terms) {
    const FieldDef &title = schema.titleField(*record.kind);
    const auto matches = [&](const QString &text) {
        const QString folded = fold(text);
        return std::ranges::any_of(terms, [&](const QString &term) { return folded.contains(term); });
    };
    if (const auto *name = std::get_if<QString>(&record[title]); name && matches(*name))
        return {};
    for (const FieldDef &field : schema.fields(*record.kind)) {
        if (field.options.search == Indexed::No || field.index == title.index)
            continue;
        if (const auto *text = std::get_if<QString>(&record[field]); text && matches(*text))
            return text->simplified().left(80);
        if (const auto *entries = std::get_if<Entries>(&record[field])) {
            for (const Entry &entry : *entries) {
                if (matches(entry.value) || matches(entry.key))
                    return entry.value;
            }
        }
    }
    return {};
}

struct Owner {
    const Kind *kind = nullptr; // of any kind: not known yet
    RecordId id = 0;
};

/// What the search needs to know of a kind.
struct KindPlan {
    QStringList fields;             // that a hit shows and that are looked through, without lists
    QStringList lists;              // looked through where those do not have the words
    QList<const FieldDef *> owners; // what a record may belong to: the account of a deal
};

KindPlan planOf(const Schema &schema, const Kind &kind) {
    KindPlan plan{
        .fields = {schema.titleField(kind).key, QStringLiteral("archived")}, .lists = {}, .owners = {}};
    for (const FieldDef &field : schema.fields(kind)) {
        const Kind *target = schema.target(field);
        if (field.isLink() && (target ? target->options().timeline : field.type == FieldType::Links)) {
            plan.owners.append(&field);
            plan.fields.append(field.key);
        } else if (field.options.search != Indexed::No) {
            (field.type == FieldType::EntryList ? plan.lists : plan.fields).append(field.key);
        }
    }
    return plan;
}

/// The first record with a timeline that it links to.
Owner ownerOf(const Schema &schema, const KindPlan &plan, const Record &record) {
    for (const FieldDef *field : plan.owners) {
        if (const auto *id = std::get_if<qint64>(&record[*field]))
            return {schema.target(*field), *id};
        if (const auto *many = std::get_if<LinkedIds>(&record[*field]); many && !many->isEmpty())
            return {schema.target(*field), many->first().id};
    }
    return {};
}

bool isArchived(const Schema &schema, const Record &record) {
    const FieldDef *field = schema.field(*record.kind, u"archived");
    const auto *set = field ? std::get_if<qint64>(&record[*field]) : nullptr;
    return set && *set != 0;
}

class Search {
public:
    Search(const Reading &reading, const QStringList &terms, int limit)
        : m_reading(reading), m_terms(terms), m_limit(limit) {}

    QList<SearchHit> run() {
        RecordId before = std::numeric_limits<RecordId>::max();
        int size = std::max(leastBatch, m_limit); // nearly every candidate is a hit as a rule
        while (m_hits.size() < m_limit) {
            const Batch batch = nextBatch(m_reading, m_terms, before, size);
            if (batch.last == 0)
                break;
            before = batch.last;
            size = std::min(2 * size, largestBatch);
            for (qsizetype i = 0; i < batch.good.size() && m_hits.size() < m_limit; i += m_limit)
                take(batch.good.mid(i, m_limit));
        }
        // What is called so is meant before what mentions it.
        std::stable_partition(m_hits.begin(), m_hits.end(),
                              [](const SearchHit &hit) { return hit.foundIn.isEmpty(); });
        addSurvivors();
        name();
        return std::move(m_hits);
    }

private:
    const KindPlan &planFor(const Kind &kind) {
        auto plan = m_plans.find(&kind);
        if (plan == m_plans.end())
            plan = m_plans.insert(&kind, planOf(m_reading.schema(), kind));
        return *plan;
    }

    struct Agreed {
        Record record;
        bool isCalledSo = false;
    };

    /// Takes the record if it has the words. Most have them in their title: no other text of those is folded.
    bool addIfAgreed(Record &record, QHash<RecordId, Agreed> &agreed) const {
        const FieldDef &title = m_reading.schema().titleField(*record.kind);
        const auto *name = std::get_if<QString>(&record[title]);
        const bool isCalledSo = name && title.options.search == Indexed::Names &&
                                holdsAll({.names = fold(*name), .more = {}}, m_terms);
        if (!isCalledSo && !holdsAll(searchText(m_reading.schema(), record), m_terms))
            return false;
        const RecordId id = record.id;
        agreed.emplace(id, Agreed{std::move(record), isCalledSo});
        return true;
    }

    void take(const QList<Candidate> &candidates) {
        QHash<const Kind *, QList<RecordId>> byKind;
        for (const Candidate &candidate : candidates) {
            const Kind *kind = m_reading.schema().kind(candidate.kind);
            if (kind && kind->options().inSearch)
                byKind[kind].append(candidate.id);
        }
        QHash<RecordId, Agreed> agreed;
        for (auto it = byKind.cbegin(); it != byKind.cend(); ++it)
            addAgreed(*it.key(), it.value(), agreed);
        for (const Candidate &candidate : candidates) {
            const auto it = agreed.find(candidate.id);
            if (it == agreed.end() || m_hits.size() >= m_limit)
                continue;
            Record &record = it->record;
            const QString found = it->isCalledSo ? QString() : foundIn(m_reading.schema(), record, m_terms);
            const bool archived = isArchived(m_reading.schema(), record);
            m_hits.append({.record = std::move(record), .foundIn = found, .archived = archived});
        }
    }

    /// What may be seen and has the words. Lists are rows of their own: read only where they decide.
    void addAgreed(const Kind &kind, const QList<RecordId> &ids, QHash<RecordId, Agreed> &agreed) {
        const KindPlan &plan = planFor(kind);
        QList<RecordId> open;
        for (Record &record : records(m_reading, kind, ids, plan.fields)) {
            if (!addIfAgreed(record, agreed) && !plan.lists.isEmpty())
                open.append(record.id);
        }
        for (Record &record : records(m_reading, kind, open, plan.fields + plan.lists))
            (void)addIfAgreed(record, agreed);
    }

    /// The number of an absorbed record leads to the one that lives on (X1).
    void addSurvivors() {
        const QString &number = m_terms.first();
        if (m_terms.size() > 1 || number.size() < trigram || !number.back().isDigit())
            return;
        for (const Kind *kind : m_reading.schema().kinds()) {
            if (!kind->options().mergeGroup || !kind->options().numberPrefix)
                continue;
            for (const RecordId absorbed : absorbedWithNumber(m_reading, *kind, number)) {
                const RecordId id = survivorOf(m_reading, absorbed);
                const bool known =
                    std::ranges::any_of(m_hits, [id](const SearchHit &hit) { return hit.record.id == id; });
                const Kind *lives = known || m_hits.size() >= m_limit ? nullptr : kindOf(m_reading, id);
                const QList<Record> found =
                    lives ? records(m_reading, *lives, {id}, planFor(*lives).fields) : QList<Record>();
                if (!found.isEmpty())
                    m_hits.append({.record = found.first(),
                                   .foundIn = number.toUpper(),
                                   .archived = isArchived(m_reading.schema(), found.first())});
            }
        }
    }

    /// The names of the hits and of what they belong to, all at once.
    void name() {
        WantedNames wanted;
        QSet<RecordId> ofAnyKind;
        QList<RecordId> owners;
        for (SearchHit &hit : m_hits) {
            hit.title = titleOf(m_reading, hit.record);
            const Owner owner = ownerOf(m_reading.schema(), planFor(*hit.record.kind), hit.record);
            owners.append(owner.id);
            if (owner.kind)
                wanted[owner.kind].insert(owner.id);
            else if (owner.id)
                ofAnyKind.insert(owner.id);
        }
        const auto kinds = kindsOf(m_reading, ofAnyKind);
        for (auto it = kinds.cbegin(); it != kinds.cend(); ++it)
            wanted[it.value()].insert(it.key());
        const RecordNames all = names(m_reading, wanted);
        for (qsizetype i = 0; i < m_hits.size(); ++i)
            m_hits[i].belongsTo = all.value(owners.at(i)).text;
    }

    const Reading &m_reading;
    const QStringList &m_terms;
    const int m_limit;
    QHash<const Kind *, KindPlan> m_plans;
    QList<SearchHit> m_hits;
};

} // namespace

Result<QList<SearchHit>> searchEverything(const Reading &reading, const QString &text, int limit) {
    const QStringList terms = termsOf(text);
    if (terms.isEmpty() || limit <= 0)
        return QList<SearchHit>();
    return Search(reading, terms, limit).run();
}

QList<QPair<int, int>> foundPlaces(const QString &shown, const QString &text) {
    // Folding changes lengths (ß, joiners): the folded text is built letter by letter, with where each came
    // from.
    QString folded;
    QList<int> from;
    for (int i = 0; i < shown.size(); ++i) {
        const QString letter = shown.at(i).isSpace() ? QStringLiteral(" ") : fold(shown.mid(i, 1));
        folded += letter;
        from.insert(from.size(), letter.size(), i);
    }
    QList<QPair<int, int>> places;
    for (const QString &term : termsOf(text)) {
        const qsizetype at = folded.indexOf(term);
        if (at < 0)
            continue;
        const int first = from.at(at);
        const int last = from.at(at + term.size() - 1);
        places.append({first, last - first + 1});
    }
    std::ranges::sort(places);
    return places;
}

} // namespace kontor
