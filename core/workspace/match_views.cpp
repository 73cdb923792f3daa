// Writes them.
#include "core/workspace/match_views.h"

namespace kontor {

namespace {

/// In use, not archived, and neither sold nor converted: those are no duplicates (X2).
QByteArray offeredBody(const Schema &schema, const Kind &kind, const QByteArray &isSomebody) {
    QByteArray body = "SELECT id";
    for (const FieldDef &field : schema.fields(kind)) {
        const bool isTree = field.type == FieldType::Link && field.target == kind.key();
        if (field.isStored() && (field.options.matchThrough || isTree))
            body += ',' + field.column;
    }
    body += " FROM " + kind.table() + " WHERE " + isSomebody + " AND +gate >= 0";
    if (const FieldDef *archived = schema.field(kind, u"archived"))
        body += " AND coalesce(" + archived->column + ", 0) = 0";
    if (const FieldDef *stage = kind.staged(&Staging::stage))
        body += " AND +" + stage->column + " NOT IN (SELECT id FROM stage WHERE type = 'won')";
    return body;
}

} // namespace

void addMatchViews(QList<SeenView> &views, const Schema &schema, const Access &access) {
    const QByteArray isSomebody = access.isNobody() ? "0" : "1";
    views.append(SeenView{"match.entry", "SELECT key, field, owner_id FROM entry WHERE " + isSomebody});
    views.append(SeenView{"match.key", "SELECT key, record_id FROM match_key WHERE " + isSomebody});
    views.append(SeenView{
        "match.not", "SELECT owner_id, target_id FROM link WHERE field = 'notDuplicates' AND " + isSomebody});
    for (const Kind *kind : schema.kinds()) {
        if (kind->options().mergeGroup)
            views.append(SeenView{kind->key() + ".offered", offeredBody(schema, *kind, isSomebody)});
    }
}

} // namespace kontor
