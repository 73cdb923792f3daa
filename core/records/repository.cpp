// Reading records, counts, sums and names.
#include "core/records/repository.h"

#include "core/base/iso_text.h"
#include "core/records/id_list.h"
#include "core/records/query_sql.h"
#include "core/records/raw_values.h"
#include "core/schema/link_targets.h"
#include "core/storage/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace kontor {

namespace {

/// Which fields are read, and where their columns stand.
struct Selection {
    QList<const FieldDef *> stored;
    bool links = false;
    bool entries = false;
    QByteArray columns = "id";
};

Selection selection(const Reading &reading, const Kind &kind, const QStringList &fields) {
    const std::vector<FieldDef> &all = reading.schema().fields(kind);
    Selection selected;
    selected.stored.reserve(qsizetype(all.size()));
    selected.columns.reserve(16 * qsizetype(all.size()));
    for (const FieldDef &field : all) {
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

/// Where the rows of records and of their lists are read.
struct Source {
    QByteArray rows;
    QByteArray links;
    QByteArray entries;

    static Source seen(const Kind &kind) { return named(kind.key()); }
    static Source absorbed(const Kind &kind) { return named(kind.key() + ".absorbed"); }
    static Source whole(const Kind &kind) { return {kind.table(), "link", "entry"}; }

private:
    static Source named(const QByteArray &view) {
        return {'{' + view + '}', '{' + view + ".link}", '{' + view + ".entry}"};
    }
};

void readLinks(const Reading &reading, const Kind &kind, const Source &source, const QList<RecordId> &ids,
               const Places &places, QList<Record> &records) {
    Statement rows(reading.connection, "SELECT owner_id, field, target_id, percent, from_id, home_ids FROM " +
                                           source.links + " WHERE owner_id" + amongIds(ids) +
                                           " ORDER BY owner_id, field, position");
    bindIds(rows, 1, ids);
    while (rows.step()) {
        const FieldDef *field = reading.schema().field(kind, rows.text(1));
        const auto place = places.constFind(rows.integer(0));
        if (!field || place == places.constEnd())
            continue;
        Value &value = records[*place][*field];
        if (!std::holds_alternative<LinkedIds>(value))
            value = LinkedIds();
        std::get<LinkedIds>(value).append(
            {.id = rows.integer(2),
             .percent = rows.isNull(3) ? Decimal() : decimalFromScaled(rows.integer(3)),
             .from = rows.integer(4),
             .homes = rows.isNull(5) ? QList<LinkHome>() : homesFromText(rows.text(5))});
    }
}

Consent readConsent(const Statement &row, int column) {
    if (row.isNull(column) && row.isNull(column + 1) && row.isNull(column + 2))
        return {};
    return {.use = row.text(column),
            .since = dayFromIso(row.text(column + 1)),
            .source = row.text(column + 2),
            .notedBy = row.integer(column + 3)};
}

void readEntries(const Reading &reading, const Kind &kind, const Source &source, const QList<RecordId> &ids,
                 const Places &places, QList<Record> &records) {
    Statement rows(reading.connection,
                   "SELECT owner_id, field, type, label, value, key, is_primary, valid, from_id, consent,"
                   " consent_since, consent_source, consent_by_id FROM " +
                       source.entries + " WHERE owner_id" + amongIds(ids) +
                       " ORDER BY owner_id, field, position");
    bindIds(rows, 1, ids);
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
                        .valid = rows.integer(7) != 0,
                        .consent = readConsent(rows, 9),
                        .from = rows.integer(8)});
        setEntries(record, reading.schema().fields(kind), *field, entries);
    }
}

/// What stands in tables of their own, of all those records at once.
void readLists(const Reading &reading, const Kind &kind, const Source &source, const Selection &selected,
               QList<Record> &list) {
    if (list.isEmpty() || !(selected.links || selected.entries))
        return;
    QList<RecordId> ids;
    Places places;
    ids.reserve(list.size());
    places.reserve(list.size());
    for (const Record &record : std::as_const(list)) {
        places.insert(record.id, ids.size());
        ids.append(record.id);
    }
    if (selected.links)
        readLinks(reading, kind, source, ids, places, list);
    if (selected.entries)
        readEntries(reading, kind, source, ids, places, list);
}

Record emptyRecord(const Reading &reading, const Kind &kind, RecordId id) {
    return {.kind = &kind, .id = id, .values = std::vector<Value>(reading.schema().fields(kind).size())};
}

QList<Record> readRows(const Reading &reading, const Kind &kind, const Selection &selected, Statement &rows) {
    QList<Record> list;
    while (rows.step()) {
        list.append(emptyRecord(reading, kind, rows.integer(0)));
        readStored(rows, selected, list.last());
    }
    return list;
}

QByteArray selectedRows(const Selection &selected, const SqlQuery &sql, qint64 limit) {
    return "SELECT " + selected.columns + " FROM " + sql.from + " WHERE " + sql.where.text + " ORDER BY " +
           sql.order + " LIMIT " + QByteArray::number(limit);
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
    auto sql = compileQuery(reading, query, Read::InOrder);
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

/// A whole list is not counted but looked up; beside it is counted what is private to me (X9), and what I see
/// only because it was shared.
qint64 countAll(const Reading &reading, const Kind &kind, bool archived) {
    Statement kept(reading.connection,
                   "SELECT coalesce(sum(n), 0) FROM {kind_total} WHERE kind = ?1 AND (?2 OR archived = 0)");
    kept.bindText(1, kind.key()).bind(2, qint64(archived)).step();
    const bool hasArchive = reading.schema().field(kind, u"archived");
    Statement own(reading.connection, "SELECT count(*) FROM {" + kind.key() +
                                          "} WHERE private = 1 AND created_by_id = ?1" +
                                          (archived || !hasArchive ? "" : " AND coalesce(archived, 0) = 0"));
    own.bind(1, reading.context.access.me).step();
    const qint64 number = kept.integer(0) + own.integer(0);
    if (reading.context.access.seesAll)
        return number;
    Statement shared(reading.connection,
                     "SELECT count(*) FROM {" + kind.key() + ".shared} WHERE ?1 OR archived = 0");
    shared.bind(1, qint64(archived)).step();
    return number + shared.integer(0);
}

} // namespace

Result<qint64> count(const Reading &reading, const Query &query) {
    const Kind *kind = reading.schema().kind(query.kind);
    const bool everything = query.filter.isEverything() && query.search.trimmed().isEmpty() && !query.bin;
    if (kind && everything && !reading.context.access.isNobody() && kind->options().seen == Seen::ByGate)
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
    if (wanted.isEmpty())
        return {};
    const Selection selected = selection(reading, kind, fields);
    Statement rows(reading.connection, "SELECT " + selected.columns + " FROM {" + kind.key() + "} WHERE id" +
                                           amongIds(wanted) + " ORDER BY id");
    bindIds(rows, 1, wanted);
    QList<Record> found = readRows(reading, kind, selected, rows);
    QList<Record> list;
    list.reserve(found.size());
    for (const RecordId id : wanted) {
        const auto it = std::ranges::lower_bound(found, id, {}, &Record::id);
        if (it == found.end() || it->id != id || !it->kind)
            continue;
        list.append(std::move(*it));
        it->kind = nullptr; // taken: an id may be wanted twice
    }
    readLists(reading, kind, Source::seen(kind), selected, list);
    return list;
}

Result<void> eachRecord(const Reading &reading, const Query &query, qint64 limit, const QStringList &fields,
                        const std::function<void(const Record &)> &visit) {
    constexpr qsizetype batch = 256; // lists are read for so many records at once
    auto sql = compileQuery(reading, query, Read::InOrder);
    if (!sql)
        return sql.error();
    const Selection selected = selection(reading, *sql->kind, fields);
    Statement rows(reading.connection, selectedRows(selected, *sql, limit));
    bindAll(rows, sql->where.values);
    QList<Record> list; // its records are used again for every batch
    qsizetype used = 0;
    const auto flush = [&] {
        list.resize(used);
        readLists(reading, *sql->kind, Source::seen(*sql->kind), selected, list);
        for (const Record &record : std::as_const(list))
            visit(record);
        used = 0;
    };
    while (rows.step()) {
        if (used == list.size()) {
            list.append(emptyRecord(reading, *sql->kind, rows.integer(0)));
        } else {
            list[used].id = rows.integer(0);
            std::ranges::fill(list[used].values, Value());
        }
        readStored(rows, selected, list[used]);
        if (++used == batch)
            flush();
    }
    flush();
    return {};
}

Result<QList<Record>> firstRecords(const Reading &reading, const Query &query, qint64 limit,
                                   const QStringList &fields) {
    auto sql = compileQuery(reading, query, Read::InOrder);
    if (!sql)
        return sql.error();
    const Selection selected = selection(reading, *sql->kind, fields);
    Statement rows(reading.connection, selectedRows(selected, *sql, limit));
    bindAll(rows, sql->where.values);
    QList<Record> list = readRows(reading, *sql->kind, selected, rows);
    readLists(reading, *sql->kind, Source::seen(*sql->kind), selected, list);
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
    Record found = emptyRecord(reading, kind, id);
    readStored(row, selected, found);
    found.bin = row.integer(row.columnCount() - 1);
    return found;
}

namespace {

/// With bin and merged_into behind the columns of the fields.
QList<Record> readAll(const Reading &reading, const Kind &kind, const Source &source, const QByteArray &where,
                      RecordId id) {
    const Selection selected = selection(reading, kind, {});
    QList<Record> list;
    {
        Statement rows(reading.connection, "SELECT " + selected.columns + ", bin, merged_into FROM " +
                                               source.rows + " WHERE " + where);
        rows.bind(1, id);
        while (rows.step()) {
            Record one = emptyRecord(reading, kind, rows.integer(0));
            readStored(rows, selected, one);
            one.bin = rows.integer(rows.columnCount() - 2);
            one.mergedInto = rows.integer(rows.columnCount() - 1);
            list.append(one);
        }
    }
    readLists(reading, kind, source, selected, list);
    return list;
}

} // namespace

std::optional<Record> wholeRecord(const Reading &reading, const Kind &kind, RecordId id) {
    const QList<Record> found = readAll(reading, kind, Source::whole(kind), "id = ?", id);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Record> absorbedBy(const Reading &reading, const Kind &kind, RecordId id) {
    QList<Record> all;
    for (const Kind *other : mergingWith(reading.schema(), kind))
        all += readAll(reading, *other, Source::absorbed(*other), "merged_into = ?", id);
    std::ranges::sort(all, {}, [&reading](const Record &one) {
        const FieldDef &created = *reading.schema().field(*one.kind, u"created");
        return std::pair(Held<Moment>::from(one[created]), one.id);
    });
    return all;
}

} // namespace kontor
