// Reads history rows back into values, and asks each kind who links here.
#include "core/records/record_history.h"

#include "core/records/absorbed.h"
#include "core/records/raw_values.h"
#include "core/schema/link_targets.h"
#include "core/storage/connection.h"

#include <algorithm>
#include <utility>

namespace kontor {

namespace {

const QString currencyEnding = QStringLiteral(".currency");

struct RawChange {
    qint64 row = 0;
    RawValue before;
    RawValue after;
};
using RawChanges = QMap<QString, RawChange>; // by history key

/// What the currency of a Money field was when one of its amounts was written: the first later change tells.
RawValue currencyThen(const Reading &reading, const Kind &kind, RecordId id, const FieldDef &field,
                      qint64 row) {
    Statement later(reading.connection,
                    "SELECT old FROM {" + kind.key() +
                        ".history} WHERE record_id=? AND id>? AND field=? ORDER BY id LIMIT 1");
    if (later.bind(1, id).bind(2, row).bind(3, field.key + currencyEnding).step())
        return later.raw(0);
    const auto now = record(reading, kind, id);
    const auto *money = now ? std::get_if<Money>(&(*now)[field]) : nullptr;
    return money ? RawValue::of(money->currency.code()) : RawValue();
}

/// The amount beside a currency that changed alone.
RawValue amountThen(const Reading &reading, const Kind &kind, RecordId id, const FieldDef &field,
                    qint64 row) {
    Statement later(reading.connection,
                    "SELECT old FROM {" + kind.key() +
                        ".history} WHERE record_id=? AND id>? AND field=? ORDER BY id LIMIT 1");
    if (later.bind(1, id).bind(2, row).bind(3, field.key).step())
        return later.raw(0);
    const auto now = record(reading, kind, id);
    return now ? rawValue((*now)[field], field) : RawValue();
}

void addMoney(const Reading &reading, const Kind &kind, RecordId id, const FieldDef &field,
              const RawChanges &raw, RecordChange &change) {
    const bool hasCurrency = raw.contains(field.key + currencyEnding);
    const RawChange currency = raw.value(field.key + currencyEnding);
    if (!raw.contains(field.key) && !hasCurrency)
        return;
    RawChange amount = raw.value(field.key);
    if (!raw.contains(field.key))
        amount.before = amount.after = amountThen(reading, kind, id, field, currency.row);
    const RawValue then = hasCurrency ? RawValue() : currencyThen(reading, kind, id, field, amount.row);
    change.fields.append({field.key, valueFromRaw(amount.before, hasCurrency ? currency.before : then, field),
                          valueFromRaw(amount.after, hasCurrency ? currency.after : then, field)});
}

void addFields(const Reading &reading, const Kind &kind, RecordId id, const RawChanges &raw,
               RecordChange &change) {
    if (raw.contains(QStringLiteral("bin"))) {
        change.removed = !raw.value(QStringLiteral("bin")).after.isNull();
        change.restored = !change.removed;
    }
    if (const auto into = raw.constFind(mergedIntoKey); into != raw.cend()) {
        change.mergedInto = into->after.integer;
        change.cameBackFrom = change.mergedInto ? 0 : into->before.integer;
    }
    for (const FieldDef &field : reading.schema().fields(kind)) {
        if (field.type == FieldType::Money)
            addMoney(reading, kind, id, field, raw, change);
        else if (raw.contains(field.key) && !field.isPrimary())
            change.fields.append({field.key, valueFromRaw(raw.value(field.key).before, {}, field),
                                  valueFromRaw(raw.value(field.key).after, {}, field)});
    }
}

void gather(const FieldDef &field, const Value &value, QHash<QByteArray, QSet<RecordId>> &wanted) {
    if (field.type == FieldType::Link && !isEmpty(value))
        wanted[field.target].insert(std::get<qint64>(value));
    if (field.type == FieldType::Links) {
        for (const LinkedId &linked : Held<LinkedIds>::from(value))
            wanted[field.target].insert(linked.id);
    }
}

/// The step among the changes, newest first; one that changed nothing of the record itself is put in.
RecordChange &changeOf(QList<RecordChange> &changes, const RecordChange &step) {
    auto place = std::ranges::find_if(
        changes, [&step](const RecordChange &one) { return one.transaction <= step.transaction; });
    if (place == changes.end() || place->transaction != step.transaction)
        place = changes.insert(place, step);
    return *place;
}

/// What was merged into the record and came back from it, as far back as the changes reach.
void addMerges(const Reading &reading, const Kind &kind, RecordId id, int limit, TimelinePlace from,
               QList<RecordChange> &changes) {
    const bool isFull = changes.size() == limit;
    const qint64 oldest = isFull && limit > 0 ? changes.last().transaction : 0;
    Statement rows(reading.connection,
                   "SELECT t.id, t.at, t.actor, t.action, t.undone_by, m.absorbed_id, m.came_back FROM {" +
                       kind.key() +
                       ".merges} m CROSS JOIN {txn} t ON t.id = m.txn WHERE m.survivor_id = ?1 AND t.id >= ?4"
                       " AND (?2 = 0 OR (t.at, t.id) < (?2, ?3)) ORDER BY m.id");
    rows.bind(1, id).bind(2, from.at).bind(3, from.id).bind(4, oldest);
    while (rows.step()) {
        RecordChange &step = changeOf(changes, {.transaction = rows.integer(0),
                                                .at = rows.integer(1),
                                                .actor = rows.integer(2),
                                                .action = rows.text(3),
                                                .undone = !rows.isNull(4)});
        step.merged.append({.id = rows.integer(5), .cameBack = rows.integer(6) != 0});
    }
    changes.resize(std::min<qsizetype>(limit, changes.size()));
}

/// The absorbed record, and behind it those that had been merged into it.
void addWithAll(const Reading &reading, const Record &absorbed, const std::optional<Record> &survivor,
                MergedRecord one, QList<MergedRecord> &merged) {
    one.record = absorbed;
    if (survivor)
        one.lost = lostFields(reading.schema(), *survivor, absorbed);
    merged.append(one);
    for (const Record &within : absorbedBy(reading, *absorbed.kind, absorbed.id))
        addWithAll(reading, within, survivor, {.id = within.id, .within = absorbed.id}, merged);
}

/// The records of the merges as they are now, and what of theirs is not shown.
void fillMerged(const Reading &reading, const Kind &kind, RecordId id, QList<RecordChange> &changes) {
    if (std::ranges::all_of(changes, [](const RecordChange &one) { return one.merged.isEmpty(); }))
        return;
    const auto survivor = record(reading, kind, id);
    const QList<Record> absorbed = absorbedBy(reading, kind, id);
    for (RecordChange &change : changes) {
        for (MergedRecord &one : std::exchange(change.merged, {})) {
            const auto now = std::ranges::find(absorbed, one.id, &Record::id);
            one.isAbsorbed = now != absorbed.end();
            if (one.isAbsorbed && !one.cameBack) {
                addWithAll(reading, *now, survivor, one, change.merged);
                continue;
            }
            if (one.isAbsorbed)
                one.record = *now; // merged again since
            else if (const Kind *own = kindOf(reading, one.id))
                one.record = record(reading, *own, one.id).value_or(Record{});
            change.merged.append(one);
        }
    }
}

} // namespace

QList<RecordChange> recordChanges(const Reading &reading, const Kind &kind, RecordId id, int limit,
                                  TimelinePlace from) {
    QList<RecordChange> changes;
    QList<RawChanges> raw;
    {
        // From the newest row on, as far as the page reaches: some records have thousands.
        Statement rows(
            reading.connection,
            "SELECT t.id, t.at, t.actor, t.action, t.undone_by, h.field, h.id, h.old, h.new FROM {" +
                kind.key() +
                ".history} h CROSS JOIN {txn} t ON t.id = h.txn"
                " WHERE h.record_id = ?1 AND (?2 = 0 OR (t.at, t.id) < (?2, ?3)) ORDER BY h.id DESC");
        rows.bind(1, id).bind(2, from.at).bind(3, from.id);
        while (rows.step()) {
            const qint64 transaction = rows.integer(0);
            if (changes.isEmpty() || changes.last().transaction != transaction) {
                if (changes.size() == limit)
                    break;
                changes.append({.transaction = transaction,
                                .at = rows.integer(1),
                                .actor = rows.integer(2),
                                .action = rows.text(3),
                                .undone = !rows.isNull(4)});
                raw.append(RawChanges());
            }
            // Of several rows of a field the oldest knows what was before, the newest what is after.
            RawChanges &of = raw.last();
            const auto later = of.constFind(rows.text(5));
            const RawValue after = later == of.constEnd() ? rows.raw(8) : later->after;
            of.insert(rows.text(5), {rows.integer(6), rows.raw(7), after});
        }
    }
    for (qsizetype i = 0; i < changes.size(); ++i)
        addFields(reading, kind, id, raw.at(i), changes[i]);
    if (kind.options().mergeGroup) {
        addMerges(reading, kind, id, limit, from, changes);
        fillMerged(reading, kind, id, changes);
    }
    return changes;
}

WantedNames wantedIn(const Reading &reading, const Kind &kind, const QList<RecordChange> &changes) {
    QHash<QByteArray, QSet<RecordId>> wanted;
    QSet<RecordId> ofAnyKind;
    for (const RecordChange &change : changes) {
        if (change.actor)
            wanted["employee"].insert(change.actor);
        for (const FieldChange &one : change.fields) {
            const FieldDef *field = reading.schema().field(kind, one.field);
            gather(*field, one.before, wanted);
            gather(*field, one.after, wanted);
        }
        for (const MergedRecord &one : change.merged) {
            for (const QString &key : one.lost) {
                const FieldDef &field = *reading.schema().field(*one.record.kind, key);
                gather(field, one.record[field], wanted);
            }
        }
        ofAnyKind += {change.mergedInto, change.cameBackFrom};
    }
    ofAnyKind.remove(0);
    const auto kinds = kindsOf(reading, ofAnyKind);
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it)
        wanted[it.value()->key()].insert(it.key());
    WantedNames byKind;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (const Kind *target = reading.schema().kind(it.key()))
            byKind.insert(target, it.value());
    }
    return byKind;
}

RecordNames namesIn(const Reading &reading, const Kind &kind, const QList<RecordChange> &changes) {
    return names(reading, wantedIn(reading, kind, changes));
}

QList<Relation> relationsOf(const Reading &reading, const Kind &kind, RecordId id, int limit) {
    QList<Relation> found;
    for (const auto &[from, field] : linksInto(reading.schema(), kind)) {
        if (from->options().seen != Seen::ByGate && !from->options().timeline)
            continue;
        const Query query{.kind = from->key(),
                          .filter = Filter::condition(field->key, Filter::Op::Equal, {Literal::id(id)}),
                          .archived = true};
        const auto number = count(reading, query);
        if (!number || *number == 0)
            continue;
        found.append({from->key(), field->key, *number, ids(reading, query, limit).value_or({})});
    }
    return found;
}

} // namespace kontor
