// Writes the views: the one place where rights become SQL.
#include "core/workspace/access.h"

#include "core/schema/link_targets.h"
#include "core/workspace/match_views.h"

namespace kontor {

namespace {

QByteArray literals(const QList<RecordId> &ids) {
    QByteArray text;
    for (const RecordId id : ids)
        text += (text.isEmpty() ? "" : ",") + QByteArray::number(id);
    return text;
}

/// What somebody shared with me, or with everybody.
QByteArray sharedWithMe(const Access &access) {
    return "id IN (SELECT record_id FROM share WHERE employee_id IN (0," + QByteArray::number(access.me) +
           "))";
}

/// The gates through which I see records of that kind, private ones apart.
QByteArray gatesOf(const Access &access, const Kind &kind) {
    return literals(access.people) + (hasFreePool(kind) ? ",0" : "");
}

QByteArray gatePredicate(const Access &access, const Kind &kind) {
    const QByteArray me = QByteArray::number(access.me);
    if (access.isNobody())
        return "0";
    if (access.seesAll || kind.options().seen == Seen::ByAll)
        return "(+gate >= 0 OR +gate = -" + me + ')';
    return "(gate IN (" + gatesOf(access, kind) + ",-" + me + ") OR (gate >= 0 AND " + sharedWithMe(access) +
           "))";
}

/// What of a kind is seen only because somebody shared it: a few, found from the shares.
QByteArray sharedBody(const Schema &schema, const Access &access, const Kind &kind) {
    return QByteArray("SELECT id, ") + (schema.field(kind, u"archived") ? "coalesce(archived, 0)" : "0") +
           " AS archived FROM " + kind.table() + " WHERE " + sharedWithMe(access) +
           " AND +gate >= 0 AND +gate NOT IN (" + gatesOf(access, kind) + ')';
}

/// The same rule for records in the bin, whose gate is empty.
QByteArray binPredicate(const Access &access, const Kind &kind) {
    const QByteArray me = QByteArray::number(access.me);
    if (access.isNobody())
        return "0";
    if (kind.options().seen != Seen::ByGate)
        return "1";
    const QByteArray mine = "(private = 1 AND created_by_id = " + me + ')';
    if (access.seesAll)
        return "(coalesce(private, 0) = 0 OR " + mine + ')';
    return "(" + mine + " OR (coalesce(private, 0) = 0 AND coalesce(responsible_id, 0) IN (" +
           gatesOf(access, kind) + ")))";
}

QByteArray boundPredicate(const Schema &schema, const Access &access, const QByteArray &table) {
    QByteArray text;
    for (const Kind *kind : schema.kinds()) {
        if (!kind->options().timeline)
            continue;
        text += (text.isEmpty() ? "" : " OR ") + QByteArray("EXISTS (SELECT 1 FROM {") + kind->key() +
                "} r WHERE r.id = l.target_id)";
    }
    return "(EXISTS (SELECT 1 FROM link l WHERE l.owner_id = " + table + ".id AND l.field = 'records' AND (" +
           text + ")) OR (" + table + ".created_by_id = " + QByteArray::number(access.me) +
           " AND NOT EXISTS (SELECT 1 FROM link l WHERE l.owner_id = " + table +
           ".id AND l.field = 'records')))";
}

/// What is bound to a private record is private as a whole (X9), whatever else it is bound to.
QByteArray noSecretPredicate(const Schema &schema, const Access &access, const QByteArray &table) {
    QByteArray text;
    for (const Kind *kind : schema.kinds()) {
        if (kind->options().timeline && schema.field(*kind, u"private"))
            text += " AND NOT EXISTS (SELECT 1 FROM link l JOIN " + kind->table() +
                    " r ON r.id = l.target_id WHERE l.owner_id = " + table +
                    ".id AND l.field = 'records' AND r.private = 1 AND r.created_by_id <> " +
                    QByteArray::number(access.me) + ')';
    }
    return text;
}

QByteArray columnsOf(const Schema &schema, const Kind &kind) {
    QByteArray columns = "id";
    for (const FieldDef &field : schema.fields(kind)) {
        if (!field.isStored() || field.isPrimary())
            continue;
        columns += ',' + field.column;
        if (field.type == FieldType::Money)
            columns += ',' + field.currencyColumn();
        if (field.options.baseColumn)
            columns += ',' + QByteArray(field.options.baseColumn);
    }
    return columns + ',' + kind.titleColumn() + "_fold," + kind.titleColumn() + "_sort";
}

/// The lists of the records that a view shows.
void addLists(QList<SeenView> &views, const QByteArray &view) {
    const QByteArray owned = " c WHERE EXISTS (SELECT 1 FROM {" + view + "} o WHERE o.id = c.owner_id)";
    views.append(SeenView{
        view + ".link",
        "SELECT owner_id, field, target_id, percent, position, from_id, home_ids FROM link" + owned});
    views.append(SeenView{view + ".entry",
                          "SELECT owner_id, field, position, type, label, value, key, is_primary, valid,"
                          " from_id, consent, consent_since, consent_source, consent_by_id FROM entry" +
                              owned});
}

/// What was merged is seen by whoever sees the record that lives on, which holds it now (X1): also through
/// others it went into before. Step by step, because the authorizer takes a recursive table for a view that
/// nobody wrote.
void addAbsorbed(QList<SeenView> &views, const Schema &schema, const Kind &kind, const QByteArray &columns) {
    constexpr int deepest = 6; // merges of what was merged before
    QByteArray into = "a.merged_into";
    QByteArray chain = into;
    for (int depth = 1; depth < deepest; ++depth) {
        into = "(SELECT merged_into FROM {survivor} WHERE id = " + into + ')';
        chain += ", " + into;
    }
    QByteArray lives;
    for (const Kind *other : mergingWith(schema, kind))
        lives += (lives.isEmpty() ? "" : " OR ") + QByteArray("EXISTS (SELECT 1 FROM {") + other->key() +
                 "} s WHERE s.id IN (" + chain + "))";
    const QByteArray view = kind.key() + ".absorbed";
    views.append(SeenView{view, "SELECT " + columns + ",bin,merged_into FROM " + kind.table() +
                                    " a WHERE merged_into IS NOT NULL AND (" + lives + ')'});
    addLists(views, view);
    // What went into a record of the kind and came back from it, whatever the kind of that.
    const QByteArray survivor = "coalesce(h.new, h.old)";
    views.append(SeenView{kind.key() + ".merges",
                          "SELECT h.id, h.txn, h.record_id AS absorbed_id, h.new IS NULL AS came_back, " +
                              survivor +
                              " AS survivor_id FROM history h WHERE h.field = 'mergedInto' AND"
                              " EXISTS (SELECT 1 FROM {" +
                              kind.key() + "} o WHERE o.id = " + survivor + ')'});
}

/// Which record stands for which: ids alone, the records themselves are seen through views of their own.
QByteArray survivorsBody(const Schema &schema) {
    QByteArray body;
    for (const Kind *kind : schema.kinds()) {
        if (kind->options().mergeGroup)
            body += (body.isEmpty() ? "" : " UNION ALL ") + QByteArray("SELECT id, merged_into FROM ") +
                    kind->table() + " WHERE merged_into IS NOT NULL";
    }
    return body;
}

void addViewsOf(QList<SeenView> &views, const Schema &schema, const Access &access, const Kind &kind) {
    const QByteArray columns = columnsOf(schema, kind);
    const QByteArray table = kind.table();
    QByteArray where = gatePredicate(access, kind);
    QByteArray binWhere = binPredicate(access, kind);
    if (kind.options().seen == Seen::ByRecord) {
        binWhere = boundPredicate(schema, access, table) + noSecretPredicate(schema, access, table);
        where = "+gate >= 0 AND " + binWhere;
    }
    views.append(SeenView{kind.key(), "SELECT " + columns + " FROM " + table + " WHERE " + where});
    views.append(SeenView{kind.key() + ".bin", "SELECT " + columns + ",bin FROM " + table +
                                                   " WHERE bin IS NOT NULL AND merged_into IS NULL AND " +
                                                   binWhere});
    if (kind.options().mergeGroup)
        addAbsorbed(views, schema, kind, columns);
    if (kind.options().seen == Seen::ByGate && !access.seesAll && !access.isNobody())
        views.append(SeenView{kind.key() + ".shared", sharedBody(schema, access, kind)});
    const QByteArray owned = " c WHERE EXISTS (SELECT 1 FROM {" + kind.key() + "} o WHERE o.id = c.";
    addLists(views, kind.key());
    views.append(SeenView{kind.key() + ".history",
                          "SELECT id, txn, record_id, field, old, new FROM history" + owned + "record_id)"});
}

} // namespace

bool hasFreePool(const Kind &kind) {
    return kind.key() == KindKey<LeadKind>::value;
}

QList<SeenView> seenViews(const Schema &schema, const Access &access) {
    QList<SeenView> views;
    for (const bool bound : {false, true}) { // what is bound is seen through what it is bound to
        for (const Kind *kind : schema.kinds()) {
            if ((kind->options().seen == Seen::ByRecord) == bound)
                addViewsOf(views, schema, access, *kind);
        }
    }
    if (const QByteArray survivors = survivorsBody(schema); !survivors.isEmpty())
        views.append(SeenView{"survivor", survivors});
    const QByteArray seenFile = " WHERE EXISTS (SELECT 1 FROM {file} f WHERE f.id = v.file_id)";
    views.append(SeenView{"file.version", "SELECT v.file_id, v.version, v.sha256, v.at, v.by_id, c.size FROM"
                                          " file_version v JOIN content c ON c.sha256 = v.sha256" +
                                              seenFile});
    views.append(SeenView{"file.content", "SELECT v.file_id, v.version, c.bytes FROM file_version v"
                                          " JOIN content c ON c.sha256 = v.sha256" +
                                              seenFile});
    const QByteArray logged = access.isNobody() ? "0" : "1";
    views.append(SeenView{
        "txn", "SELECT id, rev, at, actor, action, undo_of, undone_by, first_row, last_row, first_id,"
               " last_id FROM txn WHERE " +
                   logged});
    views.append(SeenView{"search.names", "SELECT rowid AS id, search_names AS names FROM search_names"});
    views.append(SeenView{"search.words", "SELECT rowid AS id, search_words AS words FROM search_words"});
    views.append(
        SeenView{"search.doc", "SELECT id, kind, names, names || ' ' || more AS words FROM search_doc"});
    addMatchViews(views, schema, access);
    // Private records are never in a kept total (X9); the gate is 0 or the responsible here.
    const QByteArray people = access.seesAll ? QByteArray("1") : "gate IN (" + literals(access.people) + ')';
    QByteArray counted = people;
    for (const Kind *kind : schema.kinds()) {
        if (!access.seesAll && hasFreePool(*kind))
            counted += " OR (gate = 0 AND kind = '" + kind->key() + "')";
    }
    views.append(SeenView{"kind_total", "SELECT kind, archived, n FROM kind_total WHERE " +
                                            (access.isNobody() ? QByteArray("0") : counted)});
    views.append(SeenView{"stage_total",
                          "SELECT pipeline_id, stage_id, currency, gate AS responsible_id, n, amount, base,"
                          " weighted, without_rate FROM stage_total WHERE " +
                              (access.isNobody() ? QByteArray("0") : people)});
    return views;
}

Access accessOf(Connection &connection, RecordId employee) {
    Access access;
    QString scope;
    {
        Statement row(connection, "SELECT sees, administrator FROM employee"
                                  " WHERE id = ? AND coalesce(active, 1) = 1 AND gate IS NOT NULL");
        if (!row.bind(1, employee).step())
            return access;
        scope = row.text(0);
        access.changesSettings = row.integer(1) != 0;
    }
    access.me = employee;
    access.seesAll = scope.isEmpty() || scope == u"all";
    access.people = {employee};
    QByteArray sql;
    if (scope == u"team") {
        sql =
            "SELECT DISTINCT b.owner_id FROM link a JOIN link b ON b.field = 'teams' AND b.target_id = a.target_id"
            " WHERE a.field = 'teams' AND a.owner_id = ?1 AND b.owner_id <> ?1";
    } else if (scope == u"department") {
        sql = "SELECT id FROM employee WHERE id <> ?1 AND department_id ="
              " (SELECT department_id FROM employee WHERE id = ?1)";
    } else if (scope == u"departmentBelow") {
        sql = "WITH RECURSIVE below(id) AS (SELECT department_id FROM employee WHERE id = ?1"
              " UNION SELECT d.id FROM department d JOIN below ON d.parent_id = below.id)"
              " SELECT id FROM employee WHERE id <> ?1 AND department_id IN below";
    }
    if (!sql.isEmpty()) {
        Statement rows(connection, sql);
        rows.bind(1, employee);
        while (rows.step())
            access.people.append(rows.integer(0));
    }
    return access;
}

} // namespace kontor
