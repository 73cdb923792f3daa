// The JSON form of every type of field.
#include "core/records/value_json.h"

#include "core/records/value_text.h"

#include <QJsonArray>

namespace kontor {

namespace {

QJsonArray linksJson(const LinkedIds &ids) {
    QJsonArray array;
    for (const LinkedId &linked : ids) {
        const QString id = QString::number(linked.id);
        if (linked.percent == Decimal())
            array.append(id);
        else
            array.append(QJsonObject{{QStringLiteral("id"), id},
                                     {QStringLiteral("percent"), linked.percent.toString()}});
    }
    return array;
}

QJsonArray entriesJson(const Entries &entries) {
    QJsonArray array;
    for (const Entry &entry : entries) {
        array.append(QJsonObject{{QStringLiteral("type"), entry.type},
                                 {QStringLiteral("label"), entry.label},
                                 {QStringLiteral("value"), entry.value},
                                 {QStringLiteral("primary"), entry.primary},
                                 {QStringLiteral("valid"), entry.valid}});
    }
    return array;
}

} // namespace

QJsonObject moneyJson(const Money &money) {
    return {{QStringLiteral("amount"), money.amountText()},
            {QStringLiteral("currency"), money.currency.code()}};
}

QJsonValue valueJson(const FieldDef &field, const Value &value) {
    if (field.type == FieldType::Links)
        return isEmpty(value) ? QJsonArray() : linksJson(std::get<LinkedIds>(value));
    if (field.type == FieldType::EntryList)
        return isEmpty(value) ? QJsonArray() : entriesJson(std::get<Entries>(value));
    if (field.type == FieldType::Bool)
        return Held<bool>::from(value);
    if (isEmpty(value))
        return QJsonValue::Null;
    if (field.type == FieldType::Int || field.type == FieldType::Percent)
        return std::get<qint64>(value);
    if (field.type == FieldType::Money)
        return moneyJson(std::get<Money>(value));
    return valueText(field, value);
}

} // namespace kontor
