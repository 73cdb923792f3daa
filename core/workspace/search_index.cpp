// Writes search_doc and the two FTS5 indexes over it.
#include "core/workspace/search_index.h"

#include "core/base/fold.h"
#include "core/storage/connection.h"

#include <QSet>
#include <algorithm>

namespace kontor {

namespace {

constexpr qsizetype rebuildFrom = 20000; // rows: from here on a rebuild may be cheaper

/// A row costs twice as much to add as to build anew with all the others.
bool isRebuildCheaper(Connection &connection, qsizetype rows) {
    if (rows < rebuildFrom)
        return false;
    Statement all(connection, "SELECT coalesce(sum(n), 0) FROM kind_total");
    all.step();
    return rows > all.integer(0);
}

void append(QString &to, const QString &text) {
    if (text.isEmpty())
        return;
    const QString folded = fold(text);
    if (!to.isEmpty())
        to += u' ';
    to += folded;
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
        return; // spelled in one way only
    if (const QString alternative = foldAlternative(text); alternative != folded)
        to += u' ' + alternative;
}

} // namespace

SearchText searchText(const Schema &schema, const Record &record) {
    SearchText document;
    for (const FieldDef &field : schema.fields(*record.kind)) {
        if (field.options.search == Indexed::No)
            continue;
        QString &to = field.options.search == Indexed::Names ? document.names : document.words;
        const Value &value = record[field];
        if (const auto *text = std::get_if<QString>(&value)) {
            append(to, *text);
        } else if (const auto *entries = std::get_if<Entries>(&value)) {
            for (const Entry &entry : *entries) {
                append(to, entry.value);
                if (entry.key != entry.value)
                    append(to, entry.key);
            }
        }
    }
    document.words = document.words.isEmpty() ? document.names : document.names + u' ' + document.words;
    return document;
}

bool SearchIndex::concerns(const Kind &kind, const QSet<QString> &fields) const {
    for (const FieldDef &field : m_schema.fields(kind)) {
        if (field.options.search != Indexed::No && fields.contains(field.key))
            return true;
    }
    return fields.contains(QStringLiteral("bin"));
}

void SearchIndex::add(const Record &record, bool bulk) {
    const SearchText document = searchText(m_schema, record);
    Statement row(m_connection, "INSERT INTO search_doc(id,kind,names,words) VALUES(?,?,?,?)");
    row.bind(1, record.id)
        .bindText(2, record.kind->key())
        .bind(3, document.names)
        .bind(4, document.words)
        .run();
    if (bulk)
        m_gathered.append(record.id);
    else
        index(record.id, document.names, document.words);
}

void SearchIndex::index(RecordId id, const QString &names, const QString &words) {
    Statement toNames(m_connection, "INSERT INTO search_names(rowid,names) VALUES(?,?)");
    toNames.bind(1, id).bind(2, names).run();
    Statement toWords(m_connection, "INSERT INTO search_words(rowid,words) VALUES(?,?)");
    toWords.bind(1, id).bind(2, words).run();
}

void SearchIndex::remove(const Record &record) {
    Statement document(m_connection, "SELECT names,words FROM search_doc WHERE id=?");
    if (!document.bind(1, record.id).step())
        return;
    if (m_gathered.removeAll(record.id) == 0) {
        Statement names(m_connection,
                        "INSERT INTO search_names(search_names,rowid,names) VALUES('delete',?,?)");
        names.bind(1, record.id).bind(2, document.text(0)).run();
        Statement words(m_connection,
                        "INSERT INTO search_words(search_words,rowid,words) VALUES('delete',?,?)");
        words.bind(1, record.id).bind(2, document.text(1)).run();
    }
    document.reset();
    Statement gone(m_connection, "DELETE FROM search_doc WHERE id=?");
    gone.bind(1, record.id).run();
}

void SearchIndex::finish() {
    if (isRebuildCheaper(m_connection, m_gathered.size())) {
        rebuild(m_connection);
    } else if (!m_gathered.isEmpty()) {
        // One index after the other, by rising id: each keeps what it gathers in memory for a while.
        std::ranges::sort(m_gathered);
        for (const char *sql :
             {"INSERT INTO search_names(rowid,names) SELECT id, names FROM search_doc WHERE id=?",
              "INSERT INTO search_words(rowid,words) SELECT id, words FROM search_doc WHERE id=?"}) {
            Statement row(m_connection, sql);
            for (const RecordId id : std::as_const(m_gathered))
                row.bind(1, id).run();
        }
    }
    m_gathered.clear();
}

void SearchIndex::rebuild(Connection &connection) {
    connection.exec("INSERT INTO search_names(search_names) VALUES('rebuild');"
                    "INSERT INTO search_words(search_words) VALUES('rebuild');");
}

} // namespace kontor
