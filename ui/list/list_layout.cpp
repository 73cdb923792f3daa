// To and from JSON, and the start.
#include "ui/list/list_layout.h"

#include <QJsonArray>

namespace kontor {

QJsonObject ListLayout::toJson() const {
    QJsonObject sizes;
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        sizes.insert(width.key(), width.value());
    QJsonArray keys;
    for (const SortKey &key : sort)
        keys.append((key.descending ? QStringLiteral("-") : QString()) + key.field);
    return {{QStringLiteral("columns"), QJsonArray::fromStringList(columns)},
            {QStringLiteral("widths"), sizes},
            {QStringLiteral("sort"), keys}};
}

ListLayout ListLayout::fromJson(const QJsonObject &json, const Schema &schema, const Kind &kind) {
    ListLayout layout;
    for (const QJsonValue key : json.value(QStringLiteral("columns")).toArray()) {
        if (schema.field(kind, key.toString()))
            layout.columns.append(key.toString());
    }
    if (layout.columns.isEmpty())
        layout.columns = initial(schema, kind).columns;
    const QJsonObject sizes = json.value(QStringLiteral("widths")).toObject();
    for (auto width = sizes.begin(); width != sizes.end(); ++width)
        layout.widths.insert(width.key(), std::clamp(width.value().toInt(), 40, 2000));
    for (const QJsonValue value : json.value(QStringLiteral("sort")).toArray()) {
        const QString key = value.toString();
        const bool descending = key.startsWith(u'-');
        if (schema.field(kind, key.mid(descending)))
            layout.sort.append({key.mid(descending), descending});
    }
    return layout;
}

ListLayout ListLayout::initial(const Schema &schema, const Kind &kind) {
    ListLayout layout;
    const FieldDef &title = schema.titleField(kind);
    layout.columns.append(title.key);
    // What it is comes before how to reach it.
    for (const bool reach : {false, true}) {
        for (const FieldDef &field : schema.fields(kind)) {
            const QByteArrayView section = field.options.section;
            if (field.options.inList && field.key != title.key &&
                reach == (section == "reach" || section == "address"))
                layout.columns.append(field.key);
        }
    }
    return layout;
}

QList<SortKey> sortedBy(QList<SortKey> sort, const QString &field, bool added) {
    const auto same =
        std::find_if(sort.begin(), sort.end(), [&](const SortKey &key) { return key.field == field; });
    const bool isThere = same != sort.end();
    const bool turned = isThere && !same->descending;
    const bool dropped = isThere && same->descending;
    if (!added)
        return dropped ? QList<SortKey>{} : QList<SortKey>{{field, turned && sort.first().field == field}};
    if (!isThere)
        sort.append({field});
    else if (turned)
        same->descending = true;
    else
        sort.erase(same);
    return sort;
}

} // namespace kontor
