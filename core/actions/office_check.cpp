// One walk through the history in the order of the records, one through the records beside the search index.
#include "core/actions/office_check.h"

#include "core/actions/content_hash.h"
#include "core/records/raw_values.h"
#include "core/sales/stage_totals.h"
#include "core/storage/connection.h"
#include "core/workspace/match_keys.h"
#include "core/workspace/search_index.h"

#include <QCoreApplication>
#include <sqlite3.h>

namespace kontor {

namespace {

constexpr qsizetype atOnce = 512; // records read together
constexpr qint64 sequenceMask = (qint64(1) << 33) - 1;

struct OfficeText {
    Q_DECLARE_TR_FUNCTIONS(OfficeCheck)
};

qint64 numberOf(Connection &connection, const QByteArray &sql) {
    Statement row(connection, sql);
    return row.step() ? row.integer(0) : 0;
}

/// Reads the present value of a field by its key in the history.
class PresentValues {
public:
    PresentValues(Connection &connection, const Schema &schema) : m_connection(connection) {
        for (const Kind *kind : schema.kinds()) {
            m_columns.insert({kind->key(), QStringLiteral("bin")}, {kind->table(), "bin"});
            for (const FieldDef &field : schema.fields(*kind)) {
                if (!field.isStored())
                    continue;
                m_columns.insert({kind->key(), field.key}, {kind->table(), field.column});
                if (field.type == FieldType::Money)
                    m_columns.insert({kind->key(), currencyFieldKey(field.key)},
                                     {kind->table(), field.currencyColumn()});
            }
        }
    }
    /// Nothing for fields that are lists, and for records that are gone.
    std::optional<RawValue> of(const QByteArray &kind, RecordId id, const QString &field) {
        const auto column = m_columns.constFind({kind, field});
        if (column == m_columns.constEnd())
            return std::nullopt;
        Statement row(m_connection, "SELECT " + column->second + " FROM " + column->first + " WHERE id=?");
        return row.bind(1, id).step() ? std::optional(row.raw(0)) : std::nullopt;
    }

private:
    Connection &m_connection;
    QHash<QPair<QByteArray, QString>, QPair<QByteArray, QByteArray>> m_columns;
};

/// Each change begins with what the last one left, and the last one left what stands in the record.
QStringList wrongHistory(Connection &connection, const Schema &schema) {
    struct Last {
        QByteArray kind;
        RawValue value;
    };
    QStringList found;
    PresentValues present(connection, schema);
    RecordId record = 0;
    QHash<QString, Last> fields;
    const auto compareWithRecord = [&] {
        for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
            const auto now = present.of(it->kind, record, it.key());
            if (now && *now != it->value)
                found << OfficeText::tr("record %1: “%2” is not what its history says")
                             .arg(record)
                             .arg(it.key());
        }
        fields.clear();
    };
    Statement rows(connection, "SELECT record_id, kind, field, old, new FROM history ORDER BY record_id, id");
    while (rows.step()) {
        if (rows.integer(0) != record) {
            compareWithRecord();
            record = rows.integer(0);
        }
        const QString field = rows.text(2);
        const auto last = fields.constFind(field);
        if (last != fields.constEnd() && last->value != rows.raw(3))
            found << OfficeText::tr("record %1: a change of “%2” is missing in its history")
                         .arg(record)
                         .arg(field);
        fields.insert(field, {rows.bytes(1), rows.raw(4)});
    }
    compareWithRecord();
    return found;
}

QStringList wrongTransactions(Connection &connection) {
    QStringList found;
    if (const qint64 lost =
            numberOf(connection, "SELECT count(*) FROM history WHERE txn NOT IN (SELECT id FROM txn)"))
        found << OfficeText::tr("%Ln change(s) belong to no step", nullptr, int(lost));
    if (const qint64 wrong =
            numberOf(connection,
                     "SELECT count(*) FROM txn WHERE first_row IS NOT NULL AND last_row - first_row + 1 <> "
                     "(SELECT count(*) FROM history WHERE history.id BETWEEN first_row AND last_row AND "
                     "history.txn = txn.id)"))
        found << OfficeText::tr("%Ln step(s) lack some of their changes", nullptr, int(wrong));
    if (numberOf(connection, "SELECT rev <> (SELECT coalesce(max(rev), 0) FROM txn) FROM state"))
        found << OfficeText::tr("the revision is not that of the last step");
    if (numberOf(connection, "SELECT next_txn <= (SELECT coalesce(max(id), 0) FROM txn) FROM state"))
        found << OfficeText::tr("the number of the next step is taken");
    return found;
}

/// One sequence names the records of all kinds, and never gives out an id twice.
QStringList wrongIds(Connection &connection, const Schema &schema) {
    QStringList found;
    QByteArray all;
    for (const Kind *kind : schema.kinds())
        all += (all.isEmpty() ? "SELECT id FROM " : " UNION ALL SELECT id FROM ") + kind->table();
    Statement twice(connection, "SELECT id FROM (" + all + ") GROUP BY id HAVING count(*) > 1");
    while (twice.step())
        found << OfficeText::tr("two records have the id %1").arg(twice.integer(0));
    Statement state(connection, "SELECT replica, next_id FROM state");
    state.step();
    Statement last(connection, "SELECT coalesce(max(id), 0) FROM (" + all + ") WHERE id >> 33 = ?");
    last.bind(1, state.integer(0)).step();
    if ((last.integer(0) & sequenceMask) >= state.integer(1))
        found << OfficeText::tr("the next id is taken");
    return found;
}

QStringList wrongSearchOf(const Reading &reading, const Kind &kind) {
    QStringList found;
    Connection &connection = reading.connection;
    const QByteArray table = kind.table();
    Statement unfound(connection, "SELECT id FROM " + table +
                                      " WHERE gate IS NOT NULL AND id NOT IN (SELECT id FROM "
                                      "search_doc)");
    while (unfound.step())
        found << OfficeText::tr("record %1 is not found by the search").arg(unfound.integer(0));
    Statement extra(connection, "SELECT id FROM search_doc WHERE kind=? AND id NOT IN (SELECT id FROM " +
                                    table + " WHERE bin IS NULL)");
    extra.bindText(1, kind.key());
    while (extra.step())
        found << OfficeText::tr("the search finds record %1, which is not there").arg(extra.integer(0));
    const auto all = ids(reading, {.kind = kind.key(), .archived = true});
    if (!all)
        return found << all.error().text;
    for (qsizetype at = 0; at < all->size(); at += atOnce) {
        for (const Record &record : records(reading, kind, all->mid(at, atOnce))) {
            Statement document(connection, "SELECT names, more FROM search_doc WHERE id=?");
            const SearchText text = searchText(reading.schema(), record);
            if (document.bind(1, record.id).step() &&
                (document.text(0) != text.names || document.text(1) != text.more))
                found << OfficeText::tr("the search knows record %1 by other words").arg(record.id);
        }
    }
    return found;
}

/// Of the records that are seen; what is no longer there leaves nothing to be found.
void writeSearchAnew(const Reading &reading, const Kind &kind) {
    Statement gone(reading.connection, "DELETE FROM search_doc WHERE kind=? AND id NOT IN (SELECT id FROM " +
                                           kind.table() + " WHERE bin IS NULL)");
    gone.bindText(1, kind.key()).run();
    const auto all = ids(reading, {.kind = kind.key(), .archived = true});
    if (!all)
        return;
    Statement document(reading.connection,
                       "INSERT INTO search_doc(id,kind,names,more) VALUES(?,?,?,?) ON CONFLICT(id) DO UPDATE "
                       "SET names=excluded.names, more=excluded.more");
    for (qsizetype at = 0; at < all->size(); at += atOnce) {
        for (const Record &record : records(reading, kind, all->mid(at, atOnce))) {
            const SearchText text = searchText(reading.schema(), record);
            document.bind(1, record.id).bindText(2, kind.key()).bind(3, text.names).bind(4, text.more).run();
        }
    }
}

QStringList wrongTotals(Connection &connection, const Schema &schema) {
    const int wrong = stages::wrongTotals(connection, schema);
    return wrong == 0 ? QStringList()
                      : QStringList{OfficeText::tr("%Ln sum(s) differ from the deals", nullptr, wrong)};
}

QStringList wrongCounts(Connection &connection, const Schema &schema) {
    const int wrong = KeptCounts::wrong(connection, schema);
    return wrong == 0 ? QStringList()
                      : QStringList{OfficeText::tr("%Ln number(s) differ from the records", nullptr, wrong)};
}

QStringList wrongMatchKeys(Connection &connection, const Schema &schema) {
    const int wrong = match_keys::wrong(connection, schema);
    return wrong == 0 ? QStringList()
                      : QStringList{OfficeText::tr("%Ln key(s) differ from the records", nullptr, wrong)};
}

} // namespace

QList<Invariant> officeInvariants(const ContextPtr &context) {
    const SchemaPtr schema = context->schema;
    return {
        {OfficeText::tr("Steps"), wrongTransactions},
        {OfficeText::tr("History"),
         [schema](Connection &connection) { return wrongHistory(connection, *schema); }},
        {OfficeText::tr("Ids"), [schema](Connection &connection) { return wrongIds(connection, *schema); }},
        {OfficeText::tr("Found by search"),
         [context](Connection &connection) {
             const Reading reading{connection, *context, QDateTime::currentDateTimeUtc()};
             QStringList found;
             for (const Kind *kind : context->schema->kinds()) {
                 if (kind->options().inSearch)
                     found += wrongSearchOf(reading, *kind);
             }
             return found;
         }},
        {OfficeText::tr("Sums of the board"),
         [schema](Connection &connection) { return wrongTotals(connection, *schema); }},
        {OfficeText::tr("Numbers of records"),
         [schema](Connection &connection) { return wrongCounts(connection, *schema); }},
        {OfficeText::tr("Found as duplicates"),
         [schema](Connection &connection) { return wrongMatchKeys(connection, *schema); }},
    };
}

Result<CheckReport> checkOffice(Workspace &workspace) {
    CheckReport report;
    auto done = workspace
                    .maintain([&report, context = workspace.context()](Connection &writer) -> Result<void> {
                        const Connection::Trusted trusted(writer);
                        report = checkFile(writer, officeInvariants(context));
                        return {};
                    })
                    .result();
    return done ? Result<CheckReport>(report) : Result<CheckReport>(done.error());
}

Result<QByteArray> contentHash(Workspace &workspace) {
    QByteArray hash;
    auto done = workspace
                    .maintain([&hash, schema = workspace.schema()](Connection &writer) -> Result<void> {
                        const Connection::Trusted trusted(writer);
                        hash = contentHash(writer, *schema);
                        return {};
                    })
                    .result();
    return done ? Result<QByteArray>(hash) : Result<QByteArray>(done.error());
}

Result<void> rebuildDerived(Workspace &workspace) {
    return workspace
        .maintain([context = workspace.context()](Connection &writer) -> Result<void> {
            const Connection::Trusted trusted(writer);
            writer.exec("BEGIN IMMEDIATE");
            try {
                const Reading reading{writer, *context, QDateTime::currentDateTimeUtc()};
                for (const Kind *kind : context->schema->kinds()) {
                    if (kind->options().inSearch)
                        writeSearchAnew(reading, *kind);
                }
                SearchIndex::rebuild(writer);
                KeptCounts::rebuild(writer, *context->schema);
                match_keys::rebuild(writer, *context->schema);
                stages::rebuildTotals(writer, *context->schema);
                writer.exec("COMMIT");
            } catch (const StorageError &) {
                if (!sqlite3_get_autocommit(writer.handle()))
                    writer.exec("ROLLBACK");
                throw;
            }
            return {};
        })
        .result();
}

} // namespace kontor
