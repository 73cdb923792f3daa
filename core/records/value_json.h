// Values as JSON for scripts: ids as strings, exact amounts as text, empty as null.
#pragma once

#include "core/records/record.h"

#include <QJsonObject>
#include <QJsonValue>

namespace kontor {

/// Money {"amount":"130500.00","currency":"EUR"}; days and moments ISO; decimals as text, whole numbers as
/// numbers; list fields as arrays: of ids, of {"id","percent"} for shares, of
/// {"type","label","value","primary","valid"}.
QJsonValue valueJson(const FieldDef &field, const Value &value);

/// {"amount":"130500.00","currency":"EUR"}
QJsonObject moneyJson(const Money &money);

} // namespace kontor
