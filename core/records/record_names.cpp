// Names of records and of what they link to, as the employee may see them.
#include "core/records/consent.h"
#include "core/records/id_list.h"
#include "core/records/repository.h"
#include "core/storage/connection.h"

#include <utility>
#include <vector>

namespace kontor {

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

QHash<RecordId, const Kind *> kindsOf(const Reading &reading, const QSet<RecordId> &ids) {
    QHash<RecordId, const Kind *> kinds;
    if (ids.isEmpty())
        return kinds;
    {
        // The search knows the kind of nearly everything; the views decide about the names.
        const QList<RecordId> list = ids.values();
        Statement rows(reading.connection, "SELECT id, kind FROM {search.doc} WHERE id" + amongIds(list));
        bindIds(rows, 1, list);
        while (rows.step()) {
            if (const Kind *kind = reading.schema().kind(rows.bytes(1)))
                kinds.insert(rows.integer(0), kind);
        }
    }
    for (const RecordId id : ids) {
        if (kinds.contains(id))
            continue;
        if (const Kind *kind = kindOf(reading, id))
            kinds.insert(id, kind);
    }
    return kinds;
}

namespace {

/// SQL of the name in the employee's language.
QByteArray nameColumn(const Reading &reading, const Kind &kind) {
    return kind.options().translated ? "coalesce(name_" + reading.context.language.toLatin1() + ", name)"
                                     : kind.titleColumn();
}

/// `part`: ".bin", ".absorbed", or empty for what is in use.
QByteArray namesFrom(const Reading &reading, const Kind &kind, const QByteArray &part,
                     const QList<RecordId> &wanted) {
    return nameColumn(reading, kind) + " FROM {" + kind.key() + part + "} WHERE id" + amongIds(wanted);
}

/// One statement for all kinds: a list or a card has links to ten of them. What stands in the bin is missing.
void addNamesInUse(const Reading &reading,
                   const std::vector<std::pair<const Kind *, QList<RecordId>>> &wanted, RecordNames &found) {
    QByteArray sql;
    for (size_t i = 0; i < wanted.size(); ++i)
        sql += (i ? " UNION ALL SELECT " : "SELECT ") + QByteArray::number(qulonglong(i)) + ", id, " +
               namesFrom(reading, *wanted[i].first, {}, wanted[i].second);
    Statement rows(reading.connection, sql);
    for (size_t i = 0; i < wanted.size(); ++i)
        bindIds(rows, int(i) + 1, wanted[i].second);
    while (rows.step())
        found.insert(rows.integer(1), {wanted[size_t(rows.integer(0))].first->key(), rows.text(2), false});
}

void addMissing(const Reading &reading, const Kind &kind, const QSet<RecordId> &wanted,
                const QByteArray &part, RecordNames &found) {
    QList<RecordId> missing;
    for (const RecordId id : wanted) {
        if (!found.contains(id))
            missing.append(id);
    }
    if (missing.isEmpty())
        return;
    Statement rows(reading.connection, "SELECT id, " + namesFrom(reading, kind, part, missing));
    bindIds(rows, 1, missing);
    while (rows.step())
        found.insert(rows.integer(0), {kind.key(), rows.text(1), part == ".bin"});
}

} // namespace

RecordNames names(const Reading &reading, const WantedNames &wanted) {
    RecordNames found;
    std::vector<std::pair<const Kind *, QList<RecordId>>> lists;
    for (const Kind *kind : reading.schema().kinds()) { // in one order: so that texts come again
        const auto ids = wanted.constFind(kind);
        if (ids != wanted.cend() && !ids->isEmpty())
            lists.emplace_back(kind, ids->values());
    }
    if (!lists.empty())
        addNamesInUse(reading, lists, found);
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        addMissing(reading, *it.key(), *it, ".bin", found);
        if (it.key()->options().mergeGroup) // a history names what was linked to then
            addMissing(reading, *it.key(), *it, ".absorbed", found);
    }
    return found;
}

RecordNames names(const Reading &reading, const Kind &kind, const QList<RecordId> &wanted) {
    return names(reading, WantedNames{{&kind, QSet<RecordId>(wanted.begin(), wanted.end())}});
}

namespace {

/// A field that names other records.
struct LinkField {
    const FieldDef *field;
    const Kind *target; // null: of any kind
};

std::vector<LinkField> linkFields(const Schema &schema, const Kind &kind) {
    std::vector<LinkField> links;
    for (const FieldDef &field : schema.fields(kind)) {
        if (field.isLink())
            links.push_back({&field, schema.target(field)});
        else if (field.type == FieldType::EntryList && hasConsent(field))
            links.push_back({&field, schema.kind("employee")}); // who noted it
    }
    return links;
}

} // namespace

RecordNames linkedNames(const Reading &reading, const QList<Record> &list) {
    WantedNames wanted;
    QSet<RecordId> ofAnyKind;
    const Kind *kind = nullptr;
    std::vector<LinkField> links;
    for (const Record &record : list) {
        if (std::exchange(kind, record.kind) != record.kind)
            links = linkFields(reading.schema(), *kind);
        for (const auto &[field, target] : links) {
            const Value &value = record[*field];
            if (isEmpty(value))
                continue;
            QSet<RecordId> &set = target ? wanted[target] : ofAnyKind;
            if (field->type == FieldType::Link) {
                set.insert(std::get<qint64>(value));
            } else if (field->type == FieldType::EntryList) {
                for (const Entry &entry : std::get<Entries>(value)) {
                    if (entry.consent.notedBy)
                        set.insert(entry.consent.notedBy);
                }
            } else
                for (const LinkedId &linked : std::get<LinkedIds>(value))
                    set.insert(linked.id);
        }
    }
    const auto kinds = kindsOf(reading, ofAnyKind);
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it)
        wanted[it.value()].insert(it.key());
    return names(reading, wanted);
}

QString titleOf(const Reading &reading, const Record &record) {
    const FieldDef &title = reading.schema().titleField(*record.kind);
    if (const QString own = Held<QString>::from(record[title]);
        !own.isEmpty() && !record.kind->options().translated)
        return own;
    return names(reading, *record.kind, {record.id}).value(record.id).text;
}

} // namespace kontor
