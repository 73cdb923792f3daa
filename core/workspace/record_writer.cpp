// Inserting and updating rows, and telling the history.
#include "core/workspace/record_writer.h"

#include "core/base/fold.h"
#include "core/base/iso_text.h"
#include "core/base/sort_key.h"
#include "core/records/raw_values.h"
#include "core/storage/connection.h"

#include <sqlite3.h>

namespace kontor {

namespace {

QByteArray marks(qsizetype count) {
    QByteArray text = "?";
    for (qsizetype i = 1; i < count; ++i)
        text += ",?";
    return text;
}

void bindOrNull(Statement &row, int place, qint64 value) {
    value ? row.bind(place, value) : row.bindNull(place);
}

void bindOrNull(Statement &row, int place, const QString &value) {
    value.isEmpty() ? row.bindNull(place) : row.bind(place, value);
}

} // namespace

QString currencyFieldKey(const QString &fieldKey) {
    return fieldKey + QStringLiteral(".currency");
}

RecordWriter::RecordWriter(Connection &connection, const Schema &schema, const Collator &collator,
                           qint64 transaction)
    : m_connection(connection), m_schema(schema), m_collator(collator), m_transaction(transaction) {}

const RecordWriter::Plan &RecordWriter::planOf(const Draft &draft) {
    const Kind &kind = draft.kind();
    const auto known = m_plans.constFind(&kind);
    if (known != m_plans.constEnd())
        return *known;
    Plan plan;
    QByteArray columns = "id";
    qsizetype count = 1;
    for (const FieldDef &field : m_schema.fields(kind)) {
        if (field.isPrimary())
            continue;
        if (!field.isStored()) {
            plan.lists.append(&field);
            continue;
        }
        plan.stored.append(&field);
        columns += ',' + field.column;
        ++count;
        if (field.type == FieldType::Money) {
            columns += ',' + field.currencyColumn();
            ++count;
        }
    }
    for (const auto &column : draft.extra)
        columns += ',' + column.first;
    columns += ',' + kind.titleColumn() + "_fold," + kind.titleColumn() + "_sort";
    count += draft.extra.size() + 2;
    plan.insert = "INSERT INTO " + kind.table() + '(' + columns + ") VALUES(" + marks(count) + ')';
    return *m_plans.insert(&kind, plan);
}

int RecordWriter::bindTitle(Statement &statement, int place, const Kind &kind, const Record &record) {
    const QString title = Held<QString>::from(record[m_schema.titleField(kind)]);
    statement.bind(place++, fold(title));
    statement.bindBlob(place++, m_collator.key(title));
    return place;
}

void RecordWriter::insert(const Draft &draft) {
    const Plan &plan = planOf(draft);
    Statement row(m_connection, plan.insert);
    int place = 1;
    row.bind(place++, draft.id());
    for (const FieldDef *field : plan.stored) {
        const Value &value = draft.after[*field];
        row.bind(place++, rawValue(value, *field));
        if (field->type == FieldType::Money)
            row.bind(place++, rawCurrency(value));
    }
    for (const auto &column : draft.extra)
        row.bind(place++, column.second);
    bindTitle(row, place, draft.kind(), draft.after);
    row.run();
    for (const FieldDef *field : plan.lists) {
        if (!isEmpty(draft.after[*field]))
            writeList(draft.id(), *field, draft.after[*field]);
    }
}

ExtraColumns RecordWriter::extraColumns(const Draft &draft) {
    ExtraColumns now;
    if (draft.extra.isEmpty())
        return now;
    QByteArray columns;
    for (const auto &column : draft.extra)
        columns += (columns.isEmpty() ? "" : ",") + column.first;
    Statement row(m_connection, "SELECT " + columns + " FROM " + draft.kind().table() + " WHERE id=?");
    const bool found = row.bind(1, draft.id()).step();
    for (int i = 0; i < int(draft.extra.size()); ++i)
        now.append({draft.extra.at(i).first, found ? row.raw(i) : RawValue()});
    return now;
}

QSet<QString> RecordWriter::update(const Draft &draft) {
    const Plan &plan = planOf(draft);
    QSet<QString> changed;
    QByteArray assignments;
    QList<RawValue> values;
    const auto assign = [&](const QByteArray &column, const RawValue &value) {
        assignments += (assignments.isEmpty() ? "" : ",") + column + "=?";
        values.append(value);
    };
    for (const FieldDef *field : plan.stored) {
        const Value &before = draft.before[*field];
        const Value &after = draft.after[*field];
        if (sameValue(before, after))
            continue;
        changed.insert(field->key);
        const RawValue raw = rawValue(after, *field);
        assign(field->column, raw);
        if (!field->options.derived)
            addHistory(draft.kind(), draft.id(), field->key, rawValue(before, *field), raw);
        if (field->type == FieldType::Money) {
            const RawValue currency = rawCurrency(after);
            assign(field->currencyColumn(), currency);
            if (currency != rawCurrency(before))
                addHistory(draft.kind(), draft.id(), currencyFieldKey(field->key), rawCurrency(before),
                           currency);
        }
    }
    for (const FieldDef *field : plan.lists) {
        if (sameValue(draft.before[*field], draft.after[*field]))
            continue;
        changed.insert(field->key);
        addHistory(draft.kind(), draft.id(), field->key, rawValue(draft.before[*field], *field),
                   rawValue(draft.after[*field], *field));
        writeList(draft.id(), *field, draft.after[*field]);
    }
    const auto assignState = [&](const QString &field, const QByteArray &column, qint64 before,
                                 qint64 after) {
        if (before == after)
            return;
        const auto raw = [](qint64 value) { return value ? RawValue::of(value) : RawValue{}; };
        changed.insert(field);
        assign(column, raw(after));
        addHistory(draft.kind(), draft.id(), field, raw(before), raw(after));
    };
    assignState(QStringLiteral("bin"), "bin", draft.before.bin, draft.after.bin);
    assignState(mergedIntoKey, "merged_into", draft.before.mergedInto, draft.after.mergedInto);
    // An indexed column that is assigned has its indexes written again, even by the same value.
    for (const auto &column : draft.extra) {
        if (!draft.extraBefore.contains(column))
            assign(column.first, column.second);
    }
    const bool retitled = changed.contains(m_schema.titleField(draft.kind()).key);
    if (retitled)
        assignments += ',' + draft.kind().titleColumn() + "_fold=?," + draft.kind().titleColumn() + "_sort=?";
    if (!assignments.isEmpty()) {
        Statement row(m_connection, "UPDATE " + draft.kind().table() + " SET " + assignments + " WHERE id=?");
        int place = 1;
        for (const RawValue &value : values)
            row.bind(place++, value);
        if (retitled)
            place = bindTitle(row, place, draft.kind(), draft.after);
        row.bind(place, draft.id());
        row.run();
    }
    return changed;
}

void RecordWriter::writeList(RecordId owner, const FieldDef &field, const Value &value) {
    const bool links = field.type == FieldType::Links;
    Statement clear(m_connection, links ? "DELETE FROM link WHERE owner_id=? AND field=?"
                                        : "DELETE FROM entry WHERE owner_id=? AND field=?");
    clear.bind(1, owner).bind(2, field.key).run();
    qint64 position = 0;
    if (const auto *ids = std::get_if<LinkedIds>(&value)) {
        Statement row(m_connection,
                      "INSERT INTO link(owner_id,field,target_id,percent,position,from_id,home_ids)"
                      " VALUES(?,?,?,?,?,?,?)");
        for (const LinkedId &linked : *ids) {
            row.bind(1, owner).bind(2, field.key).bind(3, linked.id).bind(5, position++);
            if (linked.percent.unscaled() != 0)
                row.bind(4, scaledDecimal(linked.percent).value_or(0));
            else
                row.bindNull(4);
            bindOrNull(row, 6, linked.from);
            if (linked.homes.isEmpty())
                row.bindNull(7);
            else
                row.bind(7, homesText(linked.homes));
            row.run();
        }
    } else if (const auto *entries = std::get_if<Entries>(&value)) {
        Statement row(
            m_connection,
            "INSERT INTO entry(owner_id,field,position,type,label,value,key,is_primary,valid,from_id,"
            "consent,consent_since,consent_source,consent_by_id) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
        for (const Entry &entry : *entries) {
            row.bind(1, owner)
                .bind(2, field.key)
                .bind(3, position++)
                .bind(4, entry.type)
                .bind(5, entry.label);
            row.bind(6, entry.value)
                .bind(7, entry.key)
                .bind(8, qint64(entry.primary))
                .bind(9, qint64(entry.valid));
            bindOrNull(row, 10, entry.from);
            bindOrNull(row, 11, entry.consent.use);
            bindOrNull(row, 12, isoText(entry.consent.since));
            bindOrNull(row, 13, entry.consent.source);
            bindOrNull(row, 14, entry.consent.notedBy);
            row.run();
        }
    }
}

void RecordWriter::addHistory(const Kind &kind, RecordId id, const QString &field, const RawValue &before,
                              const RawValue &after) {
    Statement row(m_connection, "INSERT INTO history(txn,kind,record_id,field,old,new) VALUES(?,?,?,?,?,?)");
    row.bind(1, m_transaction).bindText(2, kind.key()).bind(3, id).bind(4, field);
    row.bind(5, before).bind(6, after).run();
    m_lastRow = sqlite3_last_insert_rowid(m_connection.handle());
    if (m_firstRow == 0)
        m_firstRow = m_lastRow;
}

} // namespace kontor
