// Writes search_doc and the two FTS5 indexes over it.
#include "core/workspace/search_index.h"

#include "core/base/fold.h"
#include "core/storage/connection.h"

#include <QSet>

namespace kontor {

namespace {

constexpr qsizetype rebuildFrom = 20000; // rows: from here on a rebuild is cheaper

void append(QString &to, const QString &text) {
    if (text.isEmpty())
        return;
    const QString folded = fold(text);
    const QString alternative = foldAlternative(text);
    to += (to.isEmpty() ? QString() : QStringLiteral(" ")) + folded;
    if (alternative != folded)
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
    if (m_gathered.size() >= rebuildFrom) {
        rebuild(m_connection);
    } else {
        for (const RecordId id : std::as_const(m_gathered)) {
            Statement document(m_connection, "SELECT names,words FROM search_doc WHERE id=?");
            if (document.bind(1, id).step())
                index(id, document.text(0), document.text(1));
        }
    }
    m_gathered.clear();
}

void SearchIndex::rebuild(Connection &connection) {
    connection.exec("INSERT INTO search_names(search_names) VALUES('rebuild');"
                    "INSERT INTO search_words(search_words) VALUES('rebuild');");
}

} // namespace kontor
