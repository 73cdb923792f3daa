// Looks behind the rights: what is refused here must not depend on what I may see.
#include "core/people/privacy.h"

#include "core/storage/connection.h"
#include "core/workspace/in_use.h"

#include <QCoreApplication>
#include <algorithm>

namespace kontor::people {

namespace {

/// Of a row `t` of the kind; ?2 is me.
QByteArray isOthers(const Schema &schema, const Kind &kind) {
    QByteArray condition = "t.created_by_id IS NOT ?2";
    if (schema.field(kind, u"responsible"))
        condition += " OR coalesce(t.responsible_id, ?2) <> ?2";
    return '(' + condition + ')';
}

bool isFound(UnitOfWork &unit, const QByteArray &sql, RecordId id) {
    Statement row(unit.connection(), sql);
    return row.bind(1, id).bind(2, unit.me()).step();
}

bool isSomebodyElses(UnitOfWork &unit, RecordId id) {
    return std::ranges::any_of(unit.schema().kinds(), [&](const Kind *kind) {
        return kind->options().timeline &&
               isFound(unit,
                       "SELECT 1 FROM " + kind->table() + " t WHERE t.id=?1 AND " +
                           isOthers(unit.schema(), *kind),
                       id);
    });
}

bool isPrivate(UnitOfWork &unit, RecordId id) {
    return std::ranges::any_of(unit.schema().kinds(), [&](const Kind *kind) {
        if (!kind->options().timeline || !unit.schema().field(*kind, u"private"))
            return false;
        Statement row(unit.connection(), "SELECT 1 FROM " + kind->table() + " WHERE id=? AND private=1");
        return row.bind(1, id).step();
    });
}

} // namespace

bool othersHangOn(UnitOfWork &unit, const Kind &kind, RecordId id) {
    for (const LinkInto &link : linksInto(unit.schema(), kind)) {
        if (isFound(unit,
                    "SELECT 1 FROM " + link.from->table() + " t WHERE " + namesRecord(link) + " AND " +
                        isOthers(unit.schema(), *link.from),
                    id))
            return true;
    }
    Statement together(
        unit.connection(),
        "SELECT o.target_id FROM link l JOIN link o ON o.owner_id=l.owner_id AND o.field=l.field"
        " WHERE l.target_id=?1 AND l.field='records' AND o.target_id<>?1");
    together.bind(1, id);
    while (together.step()) {
        if (isSomebodyElses(unit, together.integer(0)))
            return true;
    }
    return false;
}

Result<void> guardBinding(UnitOfWork &unit, Draft &draft) {
    const FieldDef &field = *unit.schema().field(draft.kind(), u"records");
    const LinkedIds bound = Held<LinkedIds>::from(draft.after[field]);
    if (sameValue(draft.before[field], draft.after[field]) ||
        std::ranges::none_of(bound, [&](const LinkedId &to) { return isPrivate(unit, to.id); }))
        return {};
    const FieldDef &author = *unit.schema().field(draft.kind(), u"createdBy");
    if ((draft.isNew || Held<qint64>::from(draft.before[author]) == unit.me()) &&
        std::ranges::none_of(bound, [&](const LinkedId &to) { return isSomebodyElses(unit, to.id); }))
        return {};
    return Error{
        ErrorCode::Refused, field.key,
        QCoreApplication::translate(
            "People", "What belongs to a private account cannot be bound to somebody else's record.")};
}

} // namespace kontor::people
