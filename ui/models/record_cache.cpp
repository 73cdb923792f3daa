// Taking answers and changes in any order.
#include "ui/models/record_cache.h"

#include <QPointer>
#include <algorithm>

namespace kontor {

RecordCache::RecordCache(RecordSource &source, QByteArray kind, qsizetype capacity, QObject *parent)
    : QObject(parent), m_source(source), m_kindKey(std::move(kind)), m_capacity(capacity),
      m_schema(source.schema()) {
    connect(&source, &RecordSource::changed, this, &RecordCache::apply);
    connect(&source, &RecordSource::contextChanged, this, [this] { adoptSchema(); });
}

const Record *RecordCache::find(RecordId id) {
    const auto row = m_rows.find(id);
    if (row == m_rows.end())
        return nullptr;
    row->used = ++m_clock;
    return row->isThere ? &row->record : nullptr;
}

quint32 RecordCache::version(RecordId id) const {
    const auto row = m_rows.constFind(id);
    return row == m_rows.constEnd() ? 0 : row->version;
}

void RecordCache::want(const QList<RecordId> &ids) {
    QList<RecordId> missing;
    for (const RecordId id : ids) {
        if (!m_rows.contains(id) && !m_pending.contains(id))
            missing.append(id);
    }
    ask(missing);
}

void RecordCache::ask(const QList<RecordId> &ids) {
    for (qsizetype from = 0; from < ids.size(); from += pageSize) {
        const QList<RecordId> page = ids.mid(from, pageSize);
        for (const RecordId id : page)
            ++m_pending[id];
        ++m_questions;
        m_source.askRows(m_kindKey, page,
                         [this, guard = QPointer(this), page](const Result<RowsAnswer> &answer) {
                             if (guard)
                                 take(page, answer);
                         });
    }
}

void RecordCache::take(const QList<RecordId> &asked, const Result<RowsAnswer> &answer) {
    --m_questions;
    for (const RecordId id : asked) {
        if (--m_pending[id] == 0)
            m_pending.remove(id);
    }
    if (!answer)
        return;
    if (answer->schema != m_schema) {
        adoptSchema();
        if (answer->schema != m_schema)
            return ask(asked); // read before the change of the schema
    }
    QHash<RecordId, const Record *> found;
    for (const Record &record : answer->records)
        found.insert(record.id, &record);
    QSet<RecordId> others;
    QList<RecordId> again;
    for (const RecordId id : asked) {
        if (answer->revision < needed(id)) {
            if (!m_pending.contains(id))
                again.append(id);
            continue;
        }
        Row &row = m_rows[id];
        if (row.revision > answer->revision)
            continue;
        const Record *record = found.value(id);
        row = {.record = record ? *record : Record{},
               .isThere = record != nullptr,
               .revision = answer->revision,
               .used = ++m_clock,
               .version = ++m_version};
        others.insert(id);
    }
    takeNamesOf(answer->records, *answer);
    ask(again);
    evict();
    if (m_questions == 0)
        m_named.clear();
    if (!others.isEmpty())
        Q_EMIT rowsChanged(others);
}

void RecordCache::linksOf(const Record &record, QSet<RecordId> &links) const {
    for (const FieldDef &field : m_schema->fields(*record.kind)) {
        const Value &value = record[field];
        if (isEmpty(value))
            continue;
        if (field.type == FieldType::Link) {
            links.insert(std::get<qint64>(value));
        } else if (field.type == FieldType::Links) {
            for (const LinkedId &link : std::get<LinkedIds>(value))
                links.insert(link.id);
        }
    }
}

void RecordCache::takeNamesOf(const QList<Record> &records, const RowsAnswer &answer) {
    QSet<RecordId> links;
    for (const Record &record : records)
        linksOf(record, links);
    QSet<RecordId> stale;
    bool differ = false;
    for (const RecordId id : std::as_const(links)) {
        qint64 &revision = m_nameRevisions[id];
        if (revision > answer.revision)
            continue;
        if (answer.revision < needed(id)) {
            stale.insert(id);
            continue;
        }
        revision = answer.revision;
        const auto name = answer.names.constFind(id);
        if (name == answer.names.constEnd()) {
            differ |= m_names.remove(id);
        } else {
            differ |= m_names.value(id).text != name->text;
            m_names.insert(id, *name);
        }
    }
    askNames(stale);
    if (differ)
        Q_EMIT namesChanged();
}

void RecordCache::askNames(const QSet<RecordId> &ids) {
    QHash<QByteArray, QList<RecordId>> byKind;
    QList<RecordId> asked;
    QList<RecordId> rows; // of names not known yet: their rows know the kind
    for (const RecordId id : ids) {
        const QByteArray kind = m_names.value(id).kind;
        if (kind.isEmpty())
            continue;
        byKind[kind].append(id);
        asked.append(id);
    }
    if (asked.size() < ids.size()) {
        for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
            QSet<RecordId> links;
            if (row->isThere)
                linksOf(row->record, links);
            if (links.intersects(ids) && !m_pending.contains(row.key()))
                rows.append(row.key());
        }
        ask(rows);
    }
    if (asked.isEmpty())
        return;
    ++m_questions;
    m_source.askNames(byKind, [this, guard = QPointer(this), asked](const Result<NamesAnswer> &answer) {
        if (guard)
            takeNames(asked, answer);
    });
}

void RecordCache::takeNames(const QList<RecordId> &asked, const Result<NamesAnswer> &answer) {
    --m_questions;
    if (!answer)
        return;
    QSet<RecordId> again;
    for (const RecordId id : asked) {
        qint64 &revision = m_nameRevisions[id];
        if (revision > answer->revision)
            continue;
        if (answer->revision < needed(id)) {
            again.insert(id);
            continue;
        }
        revision = answer->revision;
        const auto name = answer->names.constFind(id);
        if (name == answer->names.constEnd())
            m_names.remove(id);
        else
            m_names.insert(id, *name);
    }
    askNames(again);
    if (m_questions == 0)
        m_named.clear();
    Q_EMIT namesChanged();
}

void RecordCache::apply(const ChangeSet &changes) {
    if (!changes.bulk.isEmpty()) {
        // Every cached row and every name may differ.
        m_bulkRevision = std::max(m_bulkRevision, changes.revision);
        QList<RecordId> again;
        for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
            if (row->revision < changes.revision && !m_pending.contains(row.key()))
                again.append(row.key());
        }
        ask(again);
        return;
    }
    QList<RecordId> again;
    for (const Change &change : changes.kinds.value(m_kindKey)) {
        const auto row = m_rows.constFind(change.id);
        const bool isPending = m_pending.contains(change.id);
        if (isPending || row != m_rows.constEnd())
            m_named[change.id] = std::max(m_named.value(change.id), changes.revision);
        if (!isPending && row != m_rows.constEnd() && row->revision < changes.revision)
            again.append(change.id);
    }
    ask(again);
    applyNames(changes);
}

void RecordCache::applyNames(const ChangeSet &changes) {
    QSet<RecordId> stale;
    for (const QList<Change> &list : changes.kinds) {
        for (const Change &change : list) {
            if (m_questions > 0)
                m_named[change.id] = std::max(m_named.value(change.id), changes.revision);
            const auto revision = m_nameRevisions.constFind(change.id);
            if (revision != m_nameRevisions.constEnd() && *revision < changes.revision)
                stale.insert(change.id);
        }
    }
    for (const RecordId id : std::as_const(stale))
        m_named[id] = std::max(m_named.value(id), changes.revision);
    askNames(stale);
}

void RecordCache::adoptSchema() {
    const SchemaPtr now = m_source.schema();
    if (now == m_schema)
        return;
    m_schema = now;
    m_rows.clear();
    m_names.clear();
    m_nameRevisions.clear();
    Q_EMIT schemaChanged();
}

void RecordCache::evict() {
    if (m_rows.size() <= m_capacity)
        return;
    // Down to three quarters at once: sorting by age is paid rarely.
    QList<QPair<qint64, RecordId>> byAge;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (!m_pending.contains(row.key()))
            byAge.append({row->used, row.key()});
    }
    const qsizetype surplus = std::min(m_rows.size() - m_capacity * 3 / 4, byAge.size());
    std::nth_element(byAge.begin(), byAge.begin() + surplus - 1, byAge.end());
    for (qsizetype i = 0; i < surplus; ++i)
        m_rows.remove(byAge[i].second);
    QSet<RecordId> links;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.isThere)
            linksOf(row.record, links);
    }
    m_names.removeIf([&links](const auto &name) { return !links.contains(name.key()); });
    m_nameRevisions.removeIf([&links](const auto &name) { return !links.contains(name.key()); });
}

} // namespace kontor
