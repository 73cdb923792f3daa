// RecordCache: the rows that list and board show, by id, kept true by revisions (the protocol of DESIGN 5).
#pragma once

#include "ui/models/record_source.h"

namespace kontor {

/// Holds at most some thousands of records of one kind; what was not looked at longest goes first. A row is
/// taken from an answer unless a newer ChangeSet named it: never for what the view shows by now.
class RecordCache : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype pageSize = 128;
    static constexpr qsizetype defaultCapacity = 4096;

    RecordCache(RecordSource &source, QByteArray kind, qsizetype capacity = defaultCapacity,
                QObject *parent = nullptr);

    const QByteArray &kindKey() const { return m_kindKey; }
    RecordSource &source() const { return m_source; }
    /// The schema that every cached record was read with.
    const SchemaPtr &schema() const { return m_schema; }
    /// The row as last read; nullptr while it is not there, or when it may not be seen.
    const Record *find(RecordId id);
    /// Counts up with every new reading of a row: for what views make of it.
    quint32 version(RecordId id) const;
    const RecordNames &names() const { return m_names; }
    /// Asks for those that are neither here nor on their way.
    void want(const QList<RecordId> &ids);
    qsizetype size() const { return m_rows.size(); }

Q_SIGNALS:
    /// Those rows are others now, or came, or are gone.
    void rowsChanged(const QSet<kontor::RecordId> &ids);
    /// Other names of linked records: any row may look different.
    void namesChanged();
    /// Own fields, rights or the language of the office changed; the cache is empty.
    void schemaChanged();

private:
    struct Row {
        Record record = {};
        bool isThere = false; // false: asked for, and not to be seen
        qint64 revision = 0;
        qint64 used = 0;
        quint32 version = 0;
    };

    void apply(const ChangeSet &changes);
    void applyNames(const ChangeSet &changes);
    void ask(const QList<RecordId> &ids);
    void take(const QList<RecordId> &asked, const Result<RowsAnswer> &answer);
    void takeNames(const QList<RecordId> &asked, const Result<NamesAnswer> &answer);
    void takeNamesOf(const QList<Record> &records, const RowsAnswer &answer);
    void linksOf(const Record &record, QSet<RecordId> &links) const;
    void askNames(const QSet<RecordId> &ids);
    void adoptSchema();
    /// The revision before which a reading of that record says nothing.
    qint64 needed(RecordId id) const { return std::max(m_bulkRevision, m_named.value(id)); }
    void evict();

    RecordSource &m_source;
    QByteArray m_kindKey;
    qsizetype m_capacity;
    SchemaPtr m_schema;
    QHash<RecordId, Row> m_rows;
    QHash<RecordId, int> m_pending; // questions under way, by row
    QHash<RecordId, qint64>
        m_named; // newest revision that named a record of any kind, while questions are under way
    qint64 m_bulkRevision = 0;
    int m_questions = 0;
    RecordNames m_names;
    QHash<RecordId, qint64> m_nameRevisions; // also of names that may not be seen
    qint64 m_clock = 0;
    quint32 m_version = 0;
};

} // namespace kontor
