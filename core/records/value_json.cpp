// The JSON form of every type of field.
#include "core/records/value_json.h"

#include "core/base/iso_text.h"
#include "core/records/consent.h"
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

QJsonObject consentJson(const Consent &consent) {
    const QString noter = consent.notedBy ? QString::number(consent.notedBy) : QString();
    return {{QStringLiteral("use"), choiceOf(consent)},
            {QStringLiteral("since"), isoText(consent.since)},
            {QStringLiteral("source"), consent.source},
            {QStringLiteral("notedBy"), noter}};
}

QJsonArray entriesJson(const Entries &entries) {
    QJsonArray array;
    for (const Entry &entry : entries) {
        QJsonObject row{{QStringLiteral("type"), entry.type},
                        {QStringLiteral("label"), entry.label},
                        {QStringLiteral("value"), entry.value},
                        {QStringLiteral("primary"), entry.primary},
                        {QStringLiteral("valid"), entry.valid}};
        if (isNoted(entry.consent))
            row.insert(QStringLiteral("consent"), consentJson(entry.consent));
        array.append(row);
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
