// Reading records, counts, sums and names.
#include "core/records/repository.h"

#include "core/records/query_sql.h"
#include "core/records/raw_values.h"
#include "core/storage/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace kontor {

namespace {

QByteArray jsonIds(const QList<RecordId> &ids) {
    QByteArray text = "[";
    for (const RecordId id : ids)
        text += (text.size() > 1 ? "," : "") + QByteArray::number(id);
    return text + ']';
}

const char *const listedIds = "(SELECT value FROM json_each(?))";

/// Which fields are read, and where their columns stand.
struct Selection {
    QList<const FieldDef *> stored;
    bool links = false;
    bool entries = false;
    QByteArray columns = "id";
};

Selection selection(const Reading &reading, const Kind &kind, const QStringList &fields) {
    Selection selected;
    for (const FieldDef &field : reading.schema().fields(kind)) {
        if (!fields.isEmpty() && !fields.contains(field.key))
            continue;
        if (field.isStored() && !field.isPrimary()) {
            selected.stored.append(&field);
            selected.columns += ',' + field.column;
            if (field.type == FieldType::Money)
                selected.columns += ',' + field.currencyColumn();
        }
        selected.links |= field.type == FieldType::Links;
        selected.entries |= field.type == FieldType::EntryList || field.isPrimary();
    }
    return selected;
}

void readStored(const Statement &row, const Selection &selected, Record &record) {
    int column = 1;
    for (const FieldDef *field : selected.stored) {
        record[*field] = readValue(row, column, *field);
        column += field->type == FieldType::Money ? 2 : 1;
    }
}

using Places = QHash<RecordId, qsizetype>;

void readLinks(const Reading &reading, const Kind &kind, const QByteArray &json, const Places &places,
               QList<Record> &records) {
    Statement rows(reading.connection, "SELECT owner_id, field, target_id, percent FROM {" + kind.key() +
                                           ".link} WHERE owner_id IN " + listedIds +
                                           " ORDER BY owner_id, field, position");
    rows.bindText(1, json);
    while (rows.step()) {
        const FieldDef *field = reading.schema().field(kind, rows.text(1));
        const auto place = places.constFind(rows.integer(0));
        if (!field || place == places.constEnd())
            continue;
        Value &value = records[*place][*field];
        LinkedIds ids = Held<LinkedIds>::from(value);
        ids.append({rows.integer(2), rows.isNull(3) ? Decimal() : decimalFromScaled(rows.integer(3))});
        value = ids;
    }
}

void readEntries(const Reading &reading, const Kind &kind, const QByteArray &json, const Places &places,
                 QList<Record> &records) {
    Statement rows(reading.connection,
                   "SELECT owner_id, field, type, label, value, key, is_primary, valid FROM {" + kind.key() +
                       ".entry} WHERE owner_id IN " + listedIds + " ORDER BY owner_id, field, position");
    rows.bindText(1, json);
    while (rows.step()) {
        const FieldDef *field = reading.schema().field(kind, rows.text(1));
        const auto place = places.constFind(rows.integer(0));
        if (!field || place == places.constEnd())
            continue;
        Record &record = records[*place];
        Entries entries = Held<Entries>::from(record[*field]);
        entries.append({.type = rows.text(2),
                        .label = rows.text(3),
                        .value = rows.text(4),
                        .key = rows.text(5),
                        .primary = rows.integer(6) != 0,
                        .valid = rows.integer(7) != 0});
        setEntries(record, reading.schema().fields(kind), *field, entries);
    }
}

void addTo(Totals &totals, const Statement &row, int column, const Office &office) {
    const qint64 number = row.integer(column);
    totals.count += number;
    if (!row.isNull(column + 1)) {
        const Money sum{row.integer(column + 2), Currency(row.text(column + 1))};
        auto same = std::find_if(totals.sums.begin(), totals.sums.end(),
                                 [&sum](const Money &money) { return money.currency == sum.currency; });
        if (same == totals.sums.end())
            totals.sums.append(sum);
        else
            same->minor += sum.minor;
    }
    totals.base.currency = totals.weighted.currency = office.currency;
    totals.base.minor += row.integer(column + 3);
    totals.weighted.minor += row.integer(column + 4);
    totals.withoutRate += row.integer(column + 5);
}

/// n, currency, sum, base, weighted, without rate: of a Money field, or of none.
QByteArray totalColumns(const Reading &reading, const Kind &kind, const FieldDef *money) {
    if (!money)
        return "count(*), NULL, 0, 0, 0, 0";
    const QByteArray base = money->options.baseColumn ? QByteArray(money->options.baseColumn) : money->column;
    const FieldDef *probability = reading.schema().field(kind, u"probability");
    return "count(*), " + money->currencyColumn() + ", sum(" + money->column + "), coalesce(sum(" + base +
           "), 0), " +
           (probability ? "coalesce(sum(" + weightedExpression(base) + "), 0)" : QByteArray("0")) +
           ", count(" + money->column + ") - count(" + base + ')';
}

Result<const FieldDef *> moneyField(const Reading &reading, const Kind &kind, const QString &key) {
    if (key.isEmpty())
        return nullptr;
    const FieldDef *field = reading.schema().field(kind, key);
    if (!field || field->type != FieldType::Money)
        return Error{ErrorCode::Usage, key, key};
    return field;
}

} // namespace

QByteArray weightedExpression(const QByteArray &base) {
    // Half away from zero, at the minor unit (X16).
    return "(" + base + " * coalesce(probability, 0) + (CASE WHEN " + base +
           " < 0 THEN -50 ELSE 50 END)) / 100";
}

Result<QList<RecordId>> ids(const Reading &reading, const Query &query, qint64 limit) {
    auto sql = compileQuery(reading, query);
    if (!sql)
        return sql.error();
    Statement rows(reading.connection, "SELECT id FROM " + sql->from + " WHERE " + sql->where.text +
                                           " ORDER BY " + sql->order + " LIMIT " + QByteArray::number(limit));
    bindAll(rows, sql->where.values);
    QList<RecordId> list;
    while (rows.step())
        list.append(rows.integer(0));
    return list;
}

namespace {

/// A whole list is not counted but looked up; what is private to me is counted beside it (X9).
qint64 countAll(const Reading &reading, const Kind &kind, bool archived) {
    Statement kept(reading.connection,
                   "SELECT coalesce(sum(n), 0) FROM {kind_total} WHERE kind = ?1 AND (?2 OR archived = 0)");
    kept.bindText(1, kind.key()).bind(2, qint64(archived)).step();
    const bool hasArchive = reading.schema().field(kind, u"archived");
    Statement own(reading.connection, "SELECT count(*) FROM {" + kind.key() + "} WHERE private = 1" +
                                          (archived || !hasArchive ? "" : " AND coalesce(archived, 0) = 0"));
    own.step();
    return kept.integer(0) + own.integer(0);
}

} // namespace

Result<qint64> count(const Reading &reading, const Query &query) {
    const Kind *kind = reading.schema().kind(query.kind);
    const bool everything = query.filter.isEverything() && query.search.trimmed().isEmpty() && !query.bin;
    if (kind && everything && reading.context.access.seesAll && kind->options().seen == Seen::ByGate)
        return countAll(reading, *kind, query.archived);
    auto sql = compileQuery(reading, query);
    if (!sql)
        return sql.error();
    Statement row(reading.connection, "SELECT count(*) FROM " + sql->from + " WHERE " + sql->where.text);
    bindAll(row, sql->where.values);
    row.step();
    return row.integer(0);
}

Result<Totals> totals(const Reading &reading, const Query &query, const QString &money) {
    auto sql = compileQuery(reading, query);
    if (!sql)
        return sql.error();
    auto field = moneyField(reading, *sql->kind, money);
    if (!field)
        return field.error();
    QByteArray text = "SELECT " + totalColumns(reading, *sql->kind, *field) + " FROM " + sql->from +
                      " WHERE " + sql->where.text;
    if (*field)
        text += " GROUP BY " + (*field)->currencyColumn();
    Statement rows(reading.connection, text);
    bindAll(rows, sql->where.values);
    Totals all;
    all.base.currency = all.weighted.currency = reading.context.office.currency;
    while (rows.step())
        addTo(all, rows, 0, reading.context.office);
    return all;
}

Result<QList<Group>> groups(const Reading &reading, const Query &query, const QString &fieldKey,
                            const QString &money) {
    auto sql = compileQuery(reading, query);
    if (!sql)
        return sql.error();
    auto summed = moneyField(reading, *sql->kind, money);
    if (!summed)
        return summed.error();
    const FieldDef *field = reading.schema().field(*sql->kind, fieldKey);
    if (!field || !field->isStored() || field->isPrimary())
        return Error{ErrorCode::Usage, fieldKey, fieldKey};
    // The unary plus keeps a small index from being read for a whole table's worth of groups (DESIGN 5).
    const QByteArray key = '+' + field->column;
    QByteArray text = "SELECT " + totalColumns(reading, *sql->kind, *summed) + ", " + field->column +
                      (field->type == FieldType::Money ? ", " + field->currencyColumn() : QByteArray()) +
                      " FROM " + sql->from + " WHERE " + sql->where.text + " GROUP BY " + key;
    if (*summed)
        text += ", " + (*summed)->currencyColumn();
    Statement rows(reading.connection, text);
    bindAll(rows, sql->where.values);
    QList<Group> list;
    while (rows.step()) {
        const Value value = readValue(rows, 6, *field);
        if (list.isEmpty() || list.last().key != value)
            list.append({value, {}});
        addTo(list.last().totals, rows, 0, reading.context.office);
    }
    return list;
}

QList<Record> records(const Reading &reading, const Kind &kind, const QList<RecordId> &wanted,
                      const QStringList &fields) {
    const Selection selected = selection(reading, kind, fields);
    const size_t width = reading.schema().fields(kind).size();
    const QByteArray json = jsonIds(wanted);
    QHash<RecordId, Record> found;
    found.reserve(wanted.size());
    Statement rows(reading.connection,
                   "SELECT " + selected.columns + " FROM {" + kind.key() + "} WHERE id IN " + listedIds);
    rows.bindText(1, json);
    while (rows.step()) {
        Record record{.kind = &kind, .id = rows.integer(0), .values = std::vector<Value>(width)};
        readStored(rows, selected, record);
        found.insert(record.id, std::move(record));
    }
    QList<Record> list;
    Places places;
    for (const RecordId id : wanted) {
        const auto it = found.find(id);
        if (it == found.end() || places.contains(id))
            continue;
        places.insert(id, list.size());
        list.append(std::move(*it));
    }
    if (selected.links)
        readLinks(reading, kind, json, places, list);
    if (selected.entries)
        readEntries(reading, kind, json, places, list);
    return list;
}

std::optional<Record> record(const Reading &reading, const Kind &kind, RecordId id) {
    const QList<Record> inUse = records(reading, kind, {id});
    if (!inUse.isEmpty())
        return inUse.first();
    const Selection selected = selection(reading, kind, {});
    Statement row(reading.connection,
                  "SELECT " + selected.columns + ", bin FROM {" + kind.key() + ".bin} WHERE id = ?");
    row.bind(1, id);
    if (!row.step())
        return std::nullopt;
    Record found{.kind = &kind, .id = id, .values = std::vector<Value>(reading.schema().fields(kind).size())};
    readStored(row, selected, found);
    found.bin = row.integer(row.columnCount() - 1);
    return found;
}

const Kind *kindOf(const Reading &reading, RecordId id) {
    for (const Kind *kind : reading.schema().kinds()) {
        for (const QByteArray &view : {kind->key(), kind->key() + ".bin"}) {
            Statement row(reading.connection, "SELECT 1 FROM {" + view + "} WHERE id = ?");
            if (row.bind(1, id).step())
                return kind;
        }
    }
    return nullptr;
}

RecordNames names(const Reading &reading, const Kind &kind, const QList<RecordId> &wanted) {
    RecordNames found;
    if (wanted.isEmpty())
        return found;
    QByteArray title = kind.titleColumn();
    if (kind.options().translated)
        title = "coalesce(name_" + reading.context.language.toLatin1() + ", name)";
    const QByteArray json = jsonIds(wanted);
    for (const bool bin : {false, true}) {
        Statement rows(reading.connection, "SELECT id, " + title + " FROM {" + kind.key() +
                                               (bin ? ".bin" : "") + "} WHERE id IN " + listedIds);
        rows.bindText(1, json);
        while (rows.step())
            found.insert(rows.integer(0), {kind.key(), rows.text(1), bin});
        if (found.size() == wanted.size())
            break;
    }
    return found;
}

RecordNames linkedNames(const Reading &reading, const QList<Record> &list) {
    QHash<const Kind *, QSet<RecordId>> wanted;
    QSet<RecordId> ofAnyKind;
    for (const Record &record : list) {
        for (const FieldDef &field : reading.schema().fields(*record.kind)) {
            const Value &value = record[field];
            if (isEmpty(value) || (field.type != FieldType::Link && field.type != FieldType::Links))
                continue;
            const Kind *target = reading.schema().target(field);
            QSet<RecordId> &set = target ? wanted[target] : ofAnyKind;
            if (field.type == FieldType::Link)
                set.insert(std::get<qint64>(value));
            else
                for (const LinkedId &linked : std::get<LinkedIds>(value))
                    set.insert(linked.id);
        }
    }
    RecordNames all;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        all.insert(names(reading, *it.key(), it->values()));
    // Most are known by now: a deal's customer is its account.
    for (const RecordId id : std::as_const(ofAnyKind)) {
        const Kind *kind = all.contains(id) ? nullptr : kindOf(reading, id);
        if (kind)
            all.insert(names(reading, *kind, {id}));
    }
    return all;
}

QString titleOf(const Reading &reading, const Record &record) {
    return names(reading, *record.kind, {record.id}).value(record.id).text;
}

} // namespace kontor
