// How values of fields stand in columns: one place for both directions.
#pragma once

#include "core/schema/field.h"
#include "core/storage/statement.h"

namespace kontor {

/// Decimals stand as integers scaled by 10^9; an error when it does not fit.
Result<qint64> scaledDecimal(const Decimal &value);
Decimal decimalFromScaled(qint64 scaled);

/// Reads a stored field from `column` (Money: also from the next one, its currency).
Value readValue(const Statement &row, int column, const FieldDef &field);

/// What goes into the column of a stored field; of Money the minor units, the currency by rawCurrency().
RawValue rawValue(const Value &value, const FieldDef &field);
RawValue rawCurrency(const Value &value);
/// The other way, from a history row: `amount` and, of Money, `currency`.
Value valueFromRaw(const RawValue &raw, const RawValue &currency, const FieldDef &field);

/// Links and entry lists as JSON, for the history.
QString listText(const Value &value);
Value listFromText(const QString &json, FieldType type);
/// Ids as JSON: "[12,15]".
QString idsText(const QList<RecordId> &ids);
QList<RecordId> idsFromText(const QString &json);
/// What an element of a list of links stands for, as JSON.
QString homesText(const QList<LinkHome> &homes);
QList<LinkHome> homesFromText(const QString &json);

} // namespace kontor
