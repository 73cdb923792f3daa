// Looks through every link that can lead to the record; in the writer's unit the tables themselves are read.
#include "core/workspace/in_use.h"

#include <QCoreApplication>

namespace kontor {

namespace {

constexpr qint64 mostCounted = 1000; // of each link: it is refused all the same

/// A required link from one setting to another makes a part of it: a stage, a rate.
bool isPart(const LinkInto &link) {
    return link.from->options().setting && link.field->options.required;
}

/// The rows `t` of the holder's table of which `holds` is true: in use, or also in the bin since another
/// step.
qint64 rowsThat(UnitOfWork &unit, const Kind &holder, QByteArray holds, const RawValue &held,
                bool alsoInBin = false) {
    holds += " AND (t.bin IS NULL";
    if (alsoInBin)
        holds += " OR t.bin <> " + QByteArray::number(unit.transaction());
    holds += ')';
    Statement row(unit.connection(), "SELECT count(*) FROM (SELECT 1 FROM " + holder.table() + " t WHERE " +
                                         holds + " LIMIT " + QByteArray::number(mostCounted) + ')');
    row.bind(1, held).step();
    return row.integer(0);
}

/// Amounts name their currency by its code.
qint64 amountsIn(UnitOfWork &unit, const Kind &holder, const QString &code) {
    qint64 rows = 0;
    for (const FieldDef &field : unit.schema().fields(holder)) {
        if (field.type == FieldType::Money)
            rows += rowsThat(unit, holder, "t." + field.currencyColumn() + " = ?1", RawValue::of(code));
    }
    return rows;
}

qint64 usesOf(UnitOfWork &unit, const Kind &kind, const Record &record) {
    qint64 uses = 0;
    for (const LinkInto &link : linksInto(unit.schema(), kind)) {
        // What a record cannot be without must be there when it comes back from the bin; what goes there in
        // the same step comes back with it.
        if (!isPart(link))
            uses += rowsThat(unit, *link.from, namesRecord(link), RawValue::of(record.id),
                             link.field->options.required);
    }
    if (kind.key() != "currency")
        return uses;
    for (const Kind *holder : unit.schema().kinds())
        uses += amountsIn(unit, *holder, Held<QString>::from(record[*unit.schema().field(kind, u"code")]));
    return uses;
}

QString tell(const char *text, qint64 number) {
    return QCoreApplication::translate("InUse", text, nullptr, int(number));
}

} // namespace

QByteArray namesRecord(const LinkInto &link) {
    if (link.field->type == FieldType::Link)
        return "t." + link.field->column + " = ?1";
    return "t.id IN (SELECT owner_id FROM link WHERE target_id = ?1 AND field = '" +
           link.field->key.toLatin1() + "')";
}

Result<void> refuseWhatIsInUse(UnitOfWork &unit, const Record &record) {
    const Kind &kind = *record.kind;
    if (!kind.options().setting)
        return {};
    if (kind.key() == "currency" && Held<QString>::from(record[*unit.schema().field(kind, u"code")]) ==
                                        unit.context().office.currency.code())
        return Error{ErrorCode::Refused,
                     {},
                     tell(QT_TRANSLATE_NOOP("InUse", "The currency of the office cannot be deleted."), 0)};
    const qint64 uses = usesOf(unit, kind, record);
    if (uses == 0)
        return {};
    const QString name = Held<QString>::from(record[unit.schema().titleField(kind)]);
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
