// Values to columns and back.
#include "core/records/raw_values.h"

#include "core/base/iso_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <limits>

namespace kontor {

namespace {

constexpr int decimalScale = 9;

QString jsonText(const QJsonArray &array) {
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray jsonOfIds(const QList<RecordId> &ids) {
    QJsonArray array;
    for (const RecordId id : ids)
        array.append(id);
    return array;
}

QList<RecordId> idsFromJson(const QJsonArray &array) {
    QList<RecordId> ids;
    for (const QJsonValue id : array)
        ids.append(id.toInteger());
    return ids;
}

QJsonArray jsonOfHomes(const QList<LinkHome> &homes) {
    QJsonArray array;
    for (const LinkHome &home : homes)
        array.append(QJsonArray{home.id, home.from});
    return array;
}

QList<LinkHome> homesFromJson(const QJsonArray &array) {
    QList<LinkHome> homes;
    for (const QJsonValue home : array)
        homes.append({home.toArray().at(0).toInteger(), home.toArray().at(1).toInteger()});
    return homes;
}

/// [id, percent, from, homes], as far as something follows.
QJsonArray linkJson(const LinkedId &linked) {
    QJsonArray row{linked.id};
    const bool merged = linked.from != 0 || !linked.homes.isEmpty();
    if (linked.percent.unscaled() != 0 || merged)
        row.append(linked.percent.unscaled() != 0 ? QJsonValue(linked.percent.toString()) : QJsonValue());
    if (merged)
        row.append(linked.from);
    if (!linked.homes.isEmpty())
        row.append(jsonOfHomes(linked.homes));
    return row;
}

void addConsent(QJsonObject &row, const Consent &consent) {
    if (!consent.use.isEmpty())
        row.insert(QStringLiteral("use"), consent.use);
    if (consent.since.isValid())
        row.insert(QStringLiteral("useSince"), isoText(consent.since));
    if (!consent.source.isEmpty())
        row.insert(QStringLiteral("useSource"), consent.source);
    if (consent.notedBy)
        row.insert(QStringLiteral("useNotedBy"), consent.notedBy);
}

Consent consentFrom(const QJsonObject &row) {
    return {.use = row[QLatin1String("use")].toString(),
            .since = dayFromIso(row[QLatin1String("useSince")].toString()),
            .source = row[QLatin1String("useSource")].toString(),
            .notedBy = row[QLatin1String("useNotedBy")].toInteger()};
}

/// What others wrote into the file may be spelled in other ways.
QDate dateFromIso(const QString &text) {
    const QDate day = dayFromIso(text);
    return day.isValid() ? day : QDate::fromString(text, Qt::ISODate);
}

} // namespace

Result<qint64> scaledDecimal(const Decimal &value) {
    qint64 scaled = value.unscaled();
    for (int i = value.scale(); i < decimalScale; ++i) {
        if (scaled > std::numeric_limits<qint64>::max() / 10 ||
            scaled < std::numeric_limits<qint64>::min() / 10)
            return Error{ErrorCode::Invalid, {}, value.toString()};
        scaled *= 10;
    }
    return scaled;
}

Decimal decimalFromScaled(qint64 scaled) {
    return {scaled, decimalScale};
}

Value readValue(const Statement &row, int column, const FieldDef &field) {
    if (row.isNull(column))
        return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
        return row.text(column);
    case FieldType::Decimal:
        return decimalFromScaled(row.integer(column));
    case FieldType::Money:
        return Money{row.integer(column), Currency(row.text(column + 1))};
    case FieldType::Date:
        return dateFromIso(row.text(column));
    case FieldType::Moment:
        return Moment{row.integer(column)};
    default:
        return row.integer(column);
    }
}

RawValue rawValue(const Value &value, const FieldDef &field) {
    if (isEmpty(value))
        return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
        return RawValue::of(std::get<QString>(value));
    case FieldType::Decimal:
        return RawValue::of(scaledDecimal(std::get<Decimal>(value)).value_or(0));
    case FieldType::Money:
        return RawValue::of(std::get<Money>(value).minor);
    case FieldType::Date:
        return RawValue::of(isoText(std::get<QDate>(value)));
    case FieldType::Moment:
        return RawValue::of(std::get<Moment>(value).ms);
    case FieldType::Links:
    case FieldType::EntryList:
        return RawValue::of(listText(value));
    default:
        return RawValue::of(std::get<qint64>(value));
    }
}

RawValue rawCurrency(const Value &value) {
    const auto *money = std::get_if<Money>(&value);
    return money ? RawValue::of(money->currency.code()) : RawValue{};
}

Value valueFromRaw(const RawValue &raw, const RawValue &currency, const FieldDef &field) {
    if (raw.isNull())
        return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
        return raw.text();
    case FieldType::Decimal:
        return decimalFromScaled(raw.integer);
    case FieldType::Money:
        return Money{raw.integer, Currency(currency.text())};
    case FieldType::Date:
        return dateFromIso(raw.text());
    case FieldType::Moment:
        return Moment{raw.integer};
    case FieldType::Links:
    case FieldType::EntryList:
        return listFromText(raw.text(), field.type);
    default:
        return raw.integer;
    }
}

QString idsText(const QList<RecordId> &ids) {
    return jsonText(jsonOfIds(ids));
}

QList<RecordId> idsFromText(const QString &json) {
    return idsFromJson(QJsonDocument::fromJson(json.toUtf8()).array());
}

QString homesText(const QList<LinkHome> &homes) {
    return jsonText(jsonOfHomes(homes));
}

QList<LinkHome> homesFromText(const QString &json) {
    return homesFromJson(QJsonDocument::fromJson(json.toUtf8()).array());
}

QString listText(const Value &value) {
    QJsonArray array;
    if (const auto *ids = std::get_if<LinkedIds>(&value)) {
        for (const LinkedId &linked : *ids) {
            array.append(linkJson(linked));
        }
    } else if (const auto *entries = std::get_if<Entries>(&value)) {
        for (const Entry &entry : *entries) {
            QJsonObject row{{QStringLiteral("value"), entry.value}};
            if (!entry.type.isEmpty())
                row.insert(QStringLiteral("type"), entry.type);
            if (!entry.label.isEmpty())
                row.insert(QStringLiteral("label"), entry.label);
            if (!entry.key.isEmpty())
                row.insert(QStringLiteral("key"), entry.key);
            if (entry.primary)
                row.insert(QStringLiteral("primary"), true);
            if (!entry.valid)
                row.insert(QStringLiteral("valid"), false);
            addConsent(row, entry.consent);
            if (entry.from)
                row.insert(QStringLiteral("from"), entry.from);
            array.append(row);
        }
    }
    return jsonText(array);
}

Value listFromText(const QString &json, FieldType type) {
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    if (array.isEmpty())
        return {};
    if (type == FieldType::Links) {
        LinkedIds ids;
        for (const QJsonValue item : array) {
            const QJsonArray row = item.toArray();
            ids.append({.id = row.at(0).toInteger(),
                        .percent = Decimal::parse(row.at(1).toString()).value_or({}),
                        .from = row.at(2).toInteger(),
                        .homes = homesFromJson(row.at(3).toArray())});
        }
        return ids;
    }
    Entries entries;
    for (const QJsonValue item : array) {
        const QJsonObject row = item.toObject();
        entries.append({.type = row[QLatin1String("type")].toString(),
                        .label = row[QLatin1String("label")].toString(),
                        .value = row[QLatin1String("value")].toString(),
                        .key = row[QLatin1String("key")].toString(),
                        .primary = row[QLatin1String("primary")].toBool(),
                        .valid = row[QLatin1String("valid")].toBool(true),
                        .consent = consentFrom(row),
                        .from = row[QLatin1String("from")].toInteger()});
    }
    return entries;
}

} // namespace kontor
