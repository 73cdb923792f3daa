// Looks through every link that can lead to the record; in the writer's unit the tables themselves are read.
#include "core/workspace/in_use.h"

#include "core/schema/link_targets.h"

#include <QCoreApplication>
#include <algorithm>

namespace kontor {

namespace {

constexpr qint64 mostCounted = 1000; // "1000 or more" says enough

/// A required link from one setting to another makes a part of it: a stage, a rate.
bool isPart(const Kind &holder, const FieldDef &field) {
    return holder.options().setting && field.options.required;
}

bool leadsTo(const Schema &schema, const FieldDef &field, const Kind &kind) {
    if (!field.isLink() || field.options.derived || QByteArray(field.options.section) == "system")
        return false;
    const std::vector<const Kind *> targets = linkTargets(schema, field);
    return std::ranges::find(targets, &kind) != targets.end();
}

/// The rows of the holder's table that name the record; `holds` is over its alias h.
qint64 rowsThat(Connection &connection, const Kind &holder, QByteArray holds, const RawValue &held,
                bool alsoInBin = false) {
    if (!alsoInBin)
        holds += " AND h.bin IS NULL";
    Statement row(connection, "SELECT count(*) FROM (SELECT 1 FROM " + holder.table() + " h WHERE " + holds +
                                  " LIMIT " + QByteArray::number(mostCounted) + ')');
    row.bind(1, held).step();
    return row.integer(0);
}

qint64 linksTo(UnitOfWork &unit, const Kind &holder, const FieldDef &field, RecordId id) {
    if (field.type == FieldType::Link)
        return rowsThat(unit.connection(), holder, "h." + field.column + " = ?", RawValue::of(id),
                        field.options.required); // it could not come back from the bin
    return rowsThat(unit.connection(), holder,
                    "h.id IN (SELECT owner_id FROM link WHERE target_id = ? AND field = '" +
                        field.key.toLatin1() + "')",
                    RawValue::of(id));
}

/// Amounts name their currency by its code.
qint64 amountsIn(UnitOfWork &unit, const Kind &holder, const QString &code) {
    qint64 rows = 0;
    for (const FieldDef &field : unit.schema().fields(holder)) {
        if (field.type == FieldType::Money)
            rows += rowsThat(unit.connection(), holder, "h." + field.currencyColumn() + " = ?",
                             RawValue::of(code));
    }
    return rows;
}

qint64 usesOf(UnitOfWork &unit, const Kind &kind, const Record &record) {
    const FieldDef *code = kind.key() == "currency" ? unit.schema().field(kind, u"code") : nullptr;
    qint64 uses = 0;
    for (const Kind *holder : unit.schema().kinds()) {
        for (const FieldDef &field : unit.schema().fields(*holder)) {
            if (leadsTo(unit.schema(), field, kind) && !isPart(*holder, field))
                uses += linksTo(unit, *holder, field, record.id);
        }
        if (code)
            uses += amountsIn(unit, *holder, Held<QString>::from(record[*code]));
    }
    return uses;
}

QString tell(const char *text, qint64 number) {
    return QCoreApplication::translate("InUse", text, nullptr, int(number));
}

} // namespace

Result<void> refuseWhatIsInUse(UnitOfWork &unit, const Kind &kind, RecordId id) {
    if (!kind.options().setting)
        return {};
    auto draft = unit.draftOf(kind, id);
    if (!draft)
        return draft.error();
    if (kind.key() == "currency" && Held<QString>::from(draft->before[*unit.schema().field(kind, u"code")]) ==
                                        unit.context().office.currency.code())
        return Error{ErrorCode::Refused,
                     {},
                     tell(QT_TRANSLATE_NOOP("InUse", "The currency of the office cannot be deleted."), 0)};
    const qint64 uses = usesOf(unit, kind, draft->before);
    if (uses == 0)
        return {};
    const QString name = Held<QString>::from(draft->before[unit.schema().titleField(kind)]);
    const QString text =
        unit.schema().field(kind, u"retired")
            ? tell(QT_TRANSLATE_N_NOOP("InUse",
                                       "“%1” is in use by %Ln record(s). Retire it instead: it is no "
                                       "longer offered, and still shown."),
                   uses)
            : tell(QT_TRANSLATE_N_NOOP("InUse",
                                       "“%1” is in use by %Ln record(s). Take away “Active” instead."),
                   uses);
    return Error{ErrorCode::Refused, {}, text.arg(name)};
}

} // namespace kontor
