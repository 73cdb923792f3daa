// Candidates from the two indexes by falling id, in batches; each is shown only after its visible fields
// agreed.
#include "core/workspace/search.h"

#include "core/base/fold.h"
#include "core/storage/statement.h"
#include "core/workspace/search_index.h"

#include <algorithm>
#include <limits>

namespace kontor {

namespace {

constexpr int batchSize = 512;
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
    return QString(u' ' + text.words).contains(QString(u' ' + term));
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

QByteArray jsonOf(const QList<RecordId> &ids) {
    QByteArray text = "[";
    for (const RecordId id : ids)
        text += (text.size() > 1 ? "," : "") + QByteArray::number(id);
    return text + ']';
}

/// The next batch below `before`, by falling id.
QList<RecordId> nextBatch(const Reading &reading, const QString &term, RecordId before) {
    const QByteArray words =
        "SELECT id FROM (SELECT w.id FROM {search.words} w WHERE w.words MATCH ?1 AND w.id < ?2"
        " ORDER BY w.id DESC LIMIT ?3)";
    const QByteArray names =
        "SELECT id FROM (SELECT n.id FROM {search.names} n WHERE n.names MATCH ?4 AND n.id < ?2"
        " ORDER BY n.id DESC LIMIT ?3)";
    const bool byName = term.size() >= trigram;
    Statement rows(reading.connection,
                   (byName ? words + " UNION " + names : words) + " ORDER BY id DESC LIMIT ?3");
    rows.bind(1, QString(inQuotes(term.left(prefixLength)) + u'*')).bind(2, before).bind(3, batchSize);
    if (byName)
        rows.bind(4, trigramsOf(term));
    QList<RecordId> found;
    while (rows.step())
        found.append(rows.integer(0));
    return found;
}

/// Those of the batch whose indexed text holds every term, in the order of the batch.
QList<Candidate> sieve(const Reading &reading, const QList<RecordId> &batch, const QStringList &terms) {
    Statement rows(reading.connection, "SELECT d.id, d.kind, d.names, d.words FROM json_each(?) j"
                                       " JOIN {search.doc} d ON d.id = j.value ORDER BY d.id DESC");
    rows.bindText(1, jsonOf(batch));
    QList<Candidate> good;
    while (rows.step()) {
        if (holdsAll(SearchText{rows.text(2), rows.text(3)}, terms))
            good.append({rows.integer(0), rows.bytes(1)});
    }
    return good;
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

/// The first record with a timeline that it links to: the account of a deal, the record of a note.
RecordId ownerOf(const Schema &schema, const Record &record) {
    for (const FieldDef &field : schema.fields(*record.kind)) {
        const Kind *target = schema.target(field);
        const bool anyKind = field.type == FieldType::Links && field.target.isEmpty();
        if (!anyKind && !(target && target->options().timeline))
            continue;
        if (const auto *id = std::get_if<qint64>(&record[field]); id && field.type == FieldType::Link)
            return *id;
        if (const auto *many = std::get_if<LinkedIds>(&record[field]); many && !many->isEmpty())
            return many->first().id;
    }
    return 0;
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
        const QString driver = *std::ranges::max_element(m_terms, {}, &QString::size);
        RecordId before = std::numeric_limits<RecordId>::max();
        while (m_hits.size() < m_limit) {
            const QList<RecordId> batch = nextBatch(m_reading, driver, before);
            if (batch.isEmpty())
                break;
            before = batch.last();
            const QList<Candidate> good = sieve(m_reading, batch, m_terms);
            for (qsizetype i = 0; i < good.size() && m_hits.size() < m_limit; i += m_limit)
                take(good.mid(i, m_limit));
        }
        name();
        return std::move(m_hits);
    }

private:
    void take(const QList<Candidate> &candidates) {
        QHash<QByteArray, QList<RecordId>> byKind;
        for (const Candidate &candidate : candidates)
            byKind[candidate.kind].append(candidate.id);
        QHash<RecordId, Record> seen;
        for (auto it = byKind.cbegin(); it != byKind.cend(); ++it) {
            const Kind *kind = m_reading.schema().kind(it.key());
            if (!kind || !kind->options().inSearch)
                continue;
            for (Record &record : records(m_reading, *kind, it.value()))
                seen.insert(record.id, std::move(record));
        }
        for (const Candidate &candidate : candidates) {
            const auto it = seen.constFind(candidate.id);
            if (it == seen.cend() || m_hits.size() >= m_limit)
                continue;
            if (holdsAll(searchText(m_reading.schema(), *it), m_terms))
                m_hits.append(hitOf(*it));
        }
    }

    SearchHit hitOf(const Record &record) const {
        const Schema &schema = m_reading.schema();
        return {.record = record,
                .title = titleOf(m_reading, record),
                .foundIn = foundIn(schema, record, m_terms),
                .archived = isArchived(schema, record)};
    }

    void name() {
        QHash<const Kind *, QList<RecordId>> owners;
        for (const SearchHit &hit : std::as_const(m_hits)) {
            if (const RecordId owner = ownerOf(m_reading.schema(), hit.record)) {
                if (const Kind *kind = kindOf(m_reading, owner))
                    owners[kind].append(owner);
            }
        }
        RecordNames all;
        for (auto it = owners.cbegin(); it != owners.cend(); ++it)
            all.insert(names(m_reading, *it.key(), it.value()));
        for (SearchHit &hit : m_hits)
            hit.belongsTo = all.value(ownerOf(m_reading.schema(), hit.record)).text;
    }

    const Reading &m_reading;
    const QStringList &m_terms;
    const int m_limit;
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
