// What records are sorted by: as it is seen, links by the order of what they lead to.
#include "core/base/coded_text.h"
#include "core/base/sort_key.h"
#include "core/records/query_parts.h"
#include "core/schema/link_targets.h"

namespace kontor {

namespace {

/// What a stored text is sorted by: as it is seen. Of what has codes only countries are not in order by them:
/// days and months are, and zones are read as they are stored.
QByteArray sortedText(const Reading &reading, const FieldDef &field) {
    if (field.options.code != Code::Country)
        return field.column;
    const LocaleFormat format(reading.context.language, QCalendar::System::Gregorian, false,
                              reading.context.office.zone);
    QByteArray text = "CASE " + field.column;
    for (const auto &[code, name] : codeChoices(Code::Country, format))
        text += " WHEN '" + code.toLatin1() + "' THEN '" + name.toUtf8().replace('\'', "''") + '\'';
    return text + " ELSE " + field.column + " END";
}

QByteArray orderOf(const Reading &reading, const Kind &kind, const FieldDef &field) {
    if (field.isPrimary())
        return "(SELECT sort_key(e.value) FROM {" + kind.key() +
               ".entry} e WHERE e.owner_id = id AND e.field = '" +
               reading.schema().fields(kind)[size_t(field.primaryOf)].key.toLatin1() +
               "' AND e.is_primary = 1)";
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return field.column == kind.titleColumn() ? field.column + "_sort"
                                                  : "sort_key(" + sortedText(reading, field) + ')';
    case FieldType::Money:
        return field.options.baseColumn ? QByteArray(field.options.baseColumn) : field.column;
    case FieldType::Choice: {
        QByteArray text = "CASE " + field.column;
        int place = 0;
        for (const auto &[key, label] : field.choiceList())
            text += " WHEN '" + key.toLatin1() + "' THEN " + QByteArray::number(place++);
        return text + " END";
    }
    case FieldType::Link: {
        QByteArrayList ways;
        for (const Kind *target : linkTargets(reading.schema(), field)) {
            const QByteArray key = target->options().orderColumn ? QByteArray(target->options().orderColumn)
                                                                 : target->titleColumn() + "_sort";
            ways.append("(SELECT t." + key + " FROM {" + target->key() + "} t WHERE t.id = " + field.column +
                        ')');
        }
        return ways.size() == 1
                   ? ways.first()
                   : "coalesce(NULL, NULL" + ways.join(',').prepend(ways.isEmpty() ? "" : ",") + ')';
    }
    case FieldType::Links:
    case FieldType::EntryList:
        return "(SELECT count(*) FROM {" + kind.key() +
               (field.type == FieldType::Links ? ".link" : ".entry") +
               "} e WHERE e.owner_id = id AND e.field = '" + field.key.toLatin1() + "')";
    default:
        return field.column;
    }
}

} // namespace

Result<QByteArray> orderBy(const Reading &reading, const Kind &kind, const QList<SortKey> &sort) {
    QByteArray order;
    for (const SortKey &key : sort) {
        QByteArray expression = "id";
        if (key.field != u"id") {
            const FieldDef *field = reading.schema().field(kind, key.field);
            if (!field)
                return Error{ErrorCode::Usage, key.field,
                             sayQuery(QT_TRANSLATE_NOOP("Filter", "There is no field “%1” in %2."))
                                 .arg(key.field, kind.plural())};
            expression = orderOf(reading, kind, *field);
            if (!key.descending && !field->options.required && field->column != kind.titleColumn())
                expression += " ASC NULLS LAST";
        }
        order += expression + (key.descending ? " DESC, " : ", ");
    }
    if (!order.isEmpty())
        return order + "id";
    if (kind.options().orderColumn)
        return QByteArray(kind.options().orderColumn) + ", id";
    return kind.options().setting ? kind.titleColumn() + "_sort, id" : QByteArray("id DESC");
}

} // namespace kontor
