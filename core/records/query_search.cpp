// Words are looked up in the two search indexes, and found again in the folded text (DESIGN 5).
#include "core/base/fold.h"
#include "core/records/query_parts.h"
#include "core/schema/link_targets.h"

namespace kontor {

namespace {

QString asPhrase(QString text) {
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// The ids of records of any kind within whose names the term stands: from three letters on.
SqlPart called(const QString &term) {
    QStringList grams;
    for (qsizetype i = 0; i + 3 <= term.size(); ++i)
        grams.append(asPhrase(term.mid(i, 3)));
    return {"SELECT n.id FROM {search.names} n JOIN {search.doc} d ON d.id = n.id"
            " WHERE n.names MATCH ? AND instr(d.names, ?) > 0",
            {RawValue::of(grams.join(u" AND ")), RawValue::of(term)}};
}

/// The ids of those with a word that begins so, in all their texts ("words") or in their "names".
SqlPart withWord(const QString &term, const QByteArray &where) {
    return {"SELECT w.id FROM {search.words} w JOIN {search.doc} d ON d.id = w.id"
            " WHERE w.words MATCH ? AND instr(' ' || d." +
                where + ", ' ' || ?) > 0",
            {RawValue::of(asPhrase(term.left(5)) + u'*'), RawValue::of(term)}};
}

} // namespace

SqlPart searchCondition(const Schema &schema, const Kind &kind, const QString &search) {
    QList<SqlPart> parts;
    for (const QString &term : fold(search).split(u' ', Qt::SkipEmptyParts)) {
        const bool hasTrigram = term.size() >= 3;
        QList<SqlPart> ways;
        const auto among = [&ways](const QByteArray &before, const SqlPart &ids, const QByteArray &after) {
            ways.append(SqlPart{before + ids.text + after, ids.values});
        };
        if (hasTrigram)
            among("id IN (", called(term), ")");
        among("id IN (", withWord(term, "words"), ")");
        for (const FieldDef &field : schema.fields(kind)) {
            if (!field.options.searchThrough)
                continue;
            for (const Kind *target : linkTargets(schema, field))
                among(field.column + " IN (SELECT id FROM {" + target->key() + "} WHERE id IN (",
                      hasTrigram ? called(term) : withWord(term, "names"), "))");
        }
        parts.append(joined(ways, "OR"));
    }
    return parts.isEmpty() ? SqlPart{"1", {}} : joined(parts, "AND");
}

} // namespace kontor
