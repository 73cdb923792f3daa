// Asks who stands for whom, and compares field by field.
#include "core/records/absorbed.h"

#include "core/base/fold.h"
#include "core/schema/link_targets.h"
#include "core/storage/connection.h"

#include <algorithm>

namespace kontor {

namespace {

/// An unticked box is no value.
bool isGiven(const FieldDef &field, const Value &value) {
    return !isEmpty(value) && !(field.type == FieldType::Bool && !Held<bool>::from(value));
}

bool holdsEntries(const Entries &shown, const Entries &theirs) {
    return std::ranges::all_of(theirs, [&shown](const Entry &entry) {
        return std::ranges::any_of(shown, [&entry](const Entry &own) {
            return own.key.isEmpty() || entry.key.isEmpty() ? own.value == entry.value : own.key == entry.key;
        });
    });
}

bool holdsLinks(const LinkedIds &shown, const LinkedIds &theirs) {
    return std::ranges::all_of(theirs, [&shown](const LinkedId &linked) {
        return std::ranges::find(shown, linked.id, &LinkedId::id) != shown.end();
    });
}

/// Whether `shown` tells what stands in `theirs`: of a list its elements, of a joined text its words.
bool shows(const FieldDef &field, const Value &shown, const Value &theirs) {
    if (field.type == FieldType::EntryList)
        return holdsEntries(Held<Entries>::from(shown), Held<Entries>::from(theirs));
    if (field.type == FieldType::Links)
        return holdsLinks(Held<LinkedIds>::from(shown), Held<LinkedIds>::from(theirs));
    if (field.options.merging == Merging::Joined)
        return Held<QString>::from(shown).contains(Held<QString>::from(theirs));
    return sameValue(shown, theirs);
}

/// Who made it and when, and what follows from other fields, is no loss; a number stands in every line that
/// names the record.
bool mayBeLost(const FieldDef &field) {
    return !field.isPrimary() && !field.isOfSystem() && !field.options.derived && field.key != u"number";
}

} // namespace

RecordId survivorOf(const Reading &reading, RecordId id) {
    Statement up(reading.connection,
                 "WITH RECURSIVE up(id, depth) AS (SELECT ?1, 0 UNION ALL SELECT s.merged_into, up.depth + 1"
                 " FROM up JOIN {survivor} s ON s.id = up.id) SELECT id FROM up ORDER BY depth DESC LIMIT 1");
    return up.bind(1, id).step() ? up.integer(0) : id;
}

bool hasAbsorbed(const Reading &reading, RecordId id) {
    Statement row(reading.connection, "SELECT 1 FROM {survivor} WHERE merged_into = ? LIMIT 1");
    return row.bind(1, id).step();
}

QList<RecordId> absorbedWithNumber(const Reading &reading, const Kind &kind, const QString &number) {
    const FieldDef *field = reading.schema().field(kind, u"number");
    if (!field || !kind.options().mergeGroup)
        return {};
    QList<RecordId> found;
    // Through the few that are absorbed: an order by the id itself would walk over all records.
    Statement rows(reading.connection, "SELECT id FROM {" + kind.key() +
                                           ".absorbed} WHERE merged_into > 0 AND lower(" + field->column +
                                           ") = ? ORDER BY +id DESC");
    rows.bind(1, fold(number));
    while (rows.step())
        found.append(rows.integer(0));
    return found;
}

QStringList lostFields(const Schema &schema, const Record &survivor, const Record &absorbed) {
    QStringList lost;
    for (const FieldDef &field : schema.fields(*absorbed.kind)) {
        const Value &theirs = absorbed[field];
        if (!mayBeLost(field) || !isGiven(field, theirs))
            continue;
        // All leads have one pipeline: beside a deal it says nothing.
        if (absorbed.kind != survivor.kind && absorbed.kind->plays(&Staging::pipeline, field))
            continue;
        const FieldDef *shown = counterpart(schema, field, *survivor.kind);
        if (!shown || !shows(field, survivor[*shown], theirs))
            lost.append(field.key);
    }
    return lost;
}

} // namespace kontor
