// Puts the parts of a query together, and finds the records that names mean.
#include "core/records/query_sql.h"

#include "core/records/pipeline_condition.h"
#include "core/records/query_parts.h"
#include "core/records/repository.h"

#include <QCoreApplication>

namespace kontor {

QString sayQuery(const char *text) {
    return QCoreApplication::translate("Filter", text);
}

Error queryError(const QString &text) {
    return {ErrorCode::Usage, {}, text};
}

SqlPart joined(const QList<SqlPart> &parts, const QByteArray &word) {
    SqlPart all;
    for (const SqlPart &part : parts) {
        all.text += (all.text.isEmpty() ? QByteArray() : ' ' + word + ' ') + '(' + part.text + ')';
        all.values += part.values;
    }
    return all;
}

Result<SqlQuery> compileQuery(const Reading &reading, const Query &query, Read read) {
    const Kind *kind = reading.schema().kind(query.kind);
    if (!kind)
        return queryError(sayQuery(QT_TRANSLATE_NOOP("Filter", "There is no kind of record “%1”."))
                              .arg(QString::fromUtf8(query.kind)));
    auto where = filterCondition(reading, *kind, query.filter);
    if (!where)
        return where.error();
    QList<SqlPart> parts{*where};
    const FieldDef *archived = reading.schema().field(*kind, u"archived");
    if (archived && !query.archived && !query.bin && !query.filter.mentions(u"archived"))
        parts.append(SqlPart{"coalesce(archived, 0) = 0", {}});
    if (!query.search.trimmed().isEmpty())
        parts.append(searchCondition(reading.schema(), *kind, query.search));
    auto order = orderBy(reading, *kind, query.sort);
    if (!order)
        return order.error();
    if (const SqlPart near =
            pipelineCondition(reading, *kind, query, read == Read::InOrder ? *order : QByteArray());
        !near.text.isEmpty())
        parts.append(near);
    return SqlQuery{.kind = kind,
                    .from = '{' + kind->key() + (query.bin ? ".bin}" : "}"),
                    .where = parts.size() == 1 ? parts.first() : joined(parts, "AND"),
                    .order = *order};
}

Result<QList<RecordId>> recordsMeant(const Reading &reading, const Kind &kind, const Literal &literal) {
    if (!literal.quoted && literal.text == u"me" && kind.key() == "employee")
        return QList<RecordId>{reading.context.access.me};
    bool isId = false;
    const RecordId id = literal.text.toLongLong(&isId);
    if (isId && !literal.quoted)
        return QList<RecordId>{id};
    const bool number = !literal.quoted && literal.text.startsWith(u'#') && kind.options().numberPrefix;
    Filter filter = number ? Filter::condition(QStringLiteral("number"), Filter::Op::Equal,
                                               {Literal::name(literal.text.mid(1))})
                           : Filter::condition(QString::fromLatin1(kind.options().titleField),
                                               Filter::Op::Equal, {literal});
    if (kind.key() == "currency")
        filter = {.type = Filter::Type::Or,
                  .parts = {filter, Filter::condition(QStringLiteral("code"), Filter::Op::Equal, {literal})}};
    auto found = ids(reading, {.kind = kind.key(), .filter = filter, .archived = true}, 20);
    if (!found)
        return found;
    if (found->isEmpty())
        return Error{
            ErrorCode::NotFound,
            {},
            sayQuery(QT_TRANSLATE_NOOP("Filter", "%1 “%2” does not exist.")).arg(kind.label(), literal.text)};
    if (found->size() > 1 && kind.key() != "stage") {
        QStringList candidates;
        const RecordNames all = names(reading, kind, *found);
        for (const RecordId candidate : *found)
            candidates.append(QStringLiteral("%1 (%2)").arg(all.value(candidate).text).arg(candidate));
        return Error{ErrorCode::Ambiguous,
                     {},
                     sayQuery(QT_TRANSLATE_NOOP("Filter", "“%1” may be: %2."))
                         .arg(literal.text, candidates.join(QStringLiteral(", ")))};
    }
    return found;
}

QByteArray idList(const QList<RecordId> &ids) {
    QByteArray text = "(";
    for (const RecordId id : ids)
        text += (text.size() > 1 ? "," : "") + QByteArray::number(id);
    return text + ')';
}

int bindAll(Statement &statement, const QList<RawValue> &values, int first) {
    for (const RawValue &value : values)
        statement.bind(first++, value);
    return first;
}

} // namespace kontor
