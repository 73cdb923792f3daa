// Rows of the history table as values of fields.
#include "core/records/history.h"

#include "core/records/raw_values.h"
#include "core/storage/connection.h"

namespace kontor {

namespace {

constexpr QStringView currencySuffix = u".currency";

/// A changed field as it stands in the table; of an amount also the row of its currency.
struct RawChange {
    QString field;
    RawValue before;
    RawValue after;
};

/// What a currency was before the given place: that of the latest earlier row, else of a later one, else the
/// present.
class Currencies {
public:
    Currencies(const QList<QPair<qint64, RawChange>> &changes, const std::optional<Record> &now)
        : m_changes(changes), m_now(now) {}
    RawValue at(const FieldDef &field, qsizetype place, bool after) const {
        const QString key = field.key + currencySuffix.toString();
        const qint64 transaction = m_changes[place].first;
        for (const auto &[theirs, change] : m_changes) {
            if (theirs == transaction && change.field == key)
                return after ? change.after : change.before;
        }
        for (const auto &[theirs, change] : m_changes) {
            if (theirs > transaction && change.field == key)
                return change.before;
        }
        return m_now ? rawCurrency((*m_now)[field]) : RawValue{};
    }

private:
    const QList<QPair<qint64, RawChange>> &m_changes;
    const std::optional<Record> &m_now;
};

/// The amount beside a currency that changed alone.
RawValue amountBeside(const QList<QPair<qint64, RawChange>> &changes, const FieldDef &field,
                      qint64 transaction, const std::optional<Record> &now) {
    for (const auto &[theirs, change] : changes) {
        if (theirs > transaction && change.field == field.key)
            return change.before;
    }
    return now ? rawValue((*now)[field], field) : RawValue{};
}

bool hasRow(const QList<QPair<qint64, RawChange>> &changes, qint64 transaction, const QString &field) {
    return std::any_of(changes.begin(), changes.end(), [&](const auto &change) {
        return change.first == transaction && change.second.field == field;
    });
}

} // namespace

QList<HistoryRow> historyOf(const Reading &reading, const Kind &kind, RecordId id) {
    const std::optional<Record> now = record(reading, kind, id);
    QList<HistoryRow> rows;
    QList<QPair<qint64, RawChange>> changes;
    Statement lines(reading.connection,
                    "SELECT h.txn, t.at, t.actor, t.action, t.undo_of, h.field, h.old, h.new FROM {" +
                        kind.key() +
                        ".history} h JOIN {txn} t ON t.id = h.txn"
                        " WHERE h.record_id = ? ORDER BY h.id");
    lines.bind(1, id);
    while (lines.step()) {
        rows.append({.transaction = lines.integer(0),
                     .at = {lines.integer(1)},
                     .actor = lines.integer(2),
                     .action = lines.text(3),
                     .undoOf = lines.integer(4),
                     .field = lines.text(5)});
        changes.append(qMakePair(lines.integer(0), RawChange{lines.text(5), lines.raw(6), lines.raw(7)}));
    }
    const Currencies currencies(changes, now);
    QList<HistoryRow> whole;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        HistoryRow row = rows[i];
        RawChange change = changes[i].second;
        if (row.field.endsWith(currencySuffix)) {
            row.field.chop(currencySuffix.size());
            const FieldDef *money = reading.schema().field(kind, row.field);
            if (!money || hasRow(changes, row.transaction, row.field))
                continue;
            change.before = change.after = amountBeside(changes, *money, row.transaction, now);
        }
        if (row.field == u"bin") {
            row.before = change.before.isNull() ? Value() : Value(change.before.integer);
            row.after = change.after.isNull() ? Value() : Value(change.after.integer);
        } else if (const FieldDef *field = reading.schema().field(kind, row.field)) {
            const bool isMoney = field->type == FieldType::Money;
            const RawValue before = isMoney ? currencies.at(*field, i, false) : RawValue{};
            const RawValue after = isMoney ? currencies.at(*field, i, true) : RawValue{};
            row.before = valueFromRaw(change.before, before, *field);
            row.after = valueFromRaw(change.after, after, *field);
        }
        whole.append(row);
    }
    return whole;
}

RecordNames historyNames(const Reading &reading, const Kind &kind, const QList<HistoryRow> &rows) {
    QList<Record> records;
    const Kind *employees = reading.schema().kind("employee");
    QList<RecordId> actors;
    for (const HistoryRow &row : rows) {
        if (row.actor && !actors.contains(row.actor))
            actors.append(row.actor);
        const FieldDef *field = reading.schema().field(kind, row.field);
        if (!field)
            continue;
        for (const Value &value : {row.before, row.after}) {
            Record record{.kind = &kind, .values = std::vector<Value>(reading.schema().fields(kind).size())};
            record[*field] = value;
            records.append(record);
        }
    }
    RecordNames all = linkedNames(reading, records);
    all.insert(names(reading, *employees, actors));
    return all;
}

} // namespace kontor
