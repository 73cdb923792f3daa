// Writes search_doc and the two FTS5 indexes over it.
#include "core/workspace/search_index.h"

#include "core/base/fold.h"
#include "core/records/id_list.h"
#include "core/storage/connection.h"

#include <algorithm>

namespace kontor {

namespace {

constexpr qsizetype mostGathered = 50000;

template <class Iterator>
QList<RecordId> sorted(Iterator first, Iterator last) {
    QList<RecordId> ids(first, last);
    std::ranges::sort(ids);
    return ids;
}

void runForAll(Connection &connection, const char *sql, const QList<RecordId> &ids) {
    Statement all(connection, sql + amongIds(ids) + " ORDER BY id");
    bindIds(all, 1, ids);
    all.run();
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
        QString &to = field.options.search == Indexed::Names ? document.names : document.more;
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
    return document;
}

bool SearchIndex::concerns(const Kind &kind, const QSet<QString> &fields) const {
    for (const FieldDef &field : m_schema.fields(kind)) {
        if (field.options.search != Indexed::No && fields.contains(field.key))
            return true;
    }
    return fields.contains(QStringLiteral("bin")) || fields.contains(mergedIntoKey);
}

void SearchIndex::put(const Record &record, bool isNew) {
    const SearchText text = searchText(m_schema, record);
    if (!isNew && isKnown(record.id))
        return change(record.id, text);
    Statement row(m_connection, "INSERT INTO search_doc(id,kind,names,more) VALUES(?,?,?,?)");
    row.bind(1, record.id).bindText(2, record.kind->key()).bind(3, text.names).bind(4, text.more).run();
    m_fresh.insert(record.id);
    if (m_fresh.size() >= mostGathered)
        writeFresh();
}

void SearchIndex::remove(RecordId id) {
    if (m_fresh.remove(id)) {
        Statement(m_connection, "DELETE FROM search_doc WHERE id=?").bind(1, id).run();
        return;
    }
    if (isKnown(id))
        replace(id, {.isGone = true});
}

bool SearchIndex::isKnown(RecordId id) {
    return Statement(m_connection, "SELECT 1 FROM search_doc WHERE id=?").bind(1, id).step();
}

void SearchIndex::change(RecordId id, const SearchText &text) {
    if (!m_fresh.contains(id))
        return replace(id, {.text = text});
    Statement row(m_connection, "UPDATE search_doc SET names=?, more=? WHERE id=?");
    row.bind(1, text.names).bind(2, text.more).bind(3, id).run();
}

void SearchIndex::replace(RecordId id, const Replacement &by) {
    m_replaced.insert(id, by);
    if (m_replaced.size() >= mostGathered)
        writeReplacements();
}

void SearchIndex::writeReplacements() {
    if (m_replaced.isEmpty())
        return;
    const QList<RecordId> ids = sorted(m_replaced.keyBegin(), m_replaced.keyEnd());
    for (const char *sql : {"INSERT INTO search_names(search_names,rowid,names)"
                            " SELECT 'delete', id, names FROM search_doc WHERE id",
                            "INSERT INTO search_words(search_words,rowid,words)"
                            " SELECT 'delete', id, words FROM search_text WHERE id"})
        runForAll(m_connection, sql, ids);
    Statement gone(m_connection, "DELETE FROM search_doc WHERE id=?");
    Statement changed(m_connection, "UPDATE search_doc SET names=?, more=? WHERE id=?");
    for (const RecordId id : ids) {
        const Replacement &by = m_replaced[id];
        if (by.isGone) {
            gone.bind(1, id).run();
            continue;
        }
        changed.bind(1, by.text.names).bind(2, by.text.more).bind(3, id).run();
        m_fresh.insert(id);
    }
    m_replaced.clear();
}

/// By rising id: an index that falls back has to put on the disk what it holds.
void SearchIndex::writeFresh() {
    if (m_fresh.isEmpty())
        return;
    const QList<RecordId> ids = sorted(m_fresh.cbegin(), m_fresh.cend());
    for (const char *sql :
         {"INSERT INTO search_names(rowid,names) SELECT id, names FROM search_doc WHERE id",
          "INSERT INTO search_words(rowid,words) SELECT id, words FROM search_text WHERE id"})
        runForAll(m_connection, sql, ids);
    m_fresh.clear();
}

void SearchIndex::finish() {
    writeReplacements();
    writeFresh();
}

void SearchIndex::rebuild(Connection &connection) {
    connection.exec("INSERT INTO search_names(search_names) VALUES('rebuild');"
                    "INSERT INTO search_words(search_words) VALUES('rebuild');");
}

} // namespace kontor
