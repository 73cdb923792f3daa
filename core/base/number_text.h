// Reading of numbers as people write them, exactly: signs, grouping, digits of any script, currencies. Never
// a double.
#pragma once

#include "core/base/money.h"

#include <QList>
#include <QString>
#include <optional>

namespace kontor {

/// ASCII digits, no invisible marks, every blank a plain one, every minus '-', Arabic separators as '.'
/// (decimal) and '\'' (groups), ends trimmed. Letters stay.
QString plainNumberText(QStringView text);

/// Whether amounts may be in that currency: one of ISO 4217, the toman, or one of `own`.
bool isCurrency(Currency currency, const QList<Currency> &own);

/// An amount taken apart: `number` without currency, `currency` if one was written.
struct AmountText {
    QString number;
    std::optional<Currency> currency;
};

/// Splits "€ 12", "12 PLN", "-$5". A sign that several currencies share means `fallback` when it is one of
/// them. Codes are those of ISO 4217, the fallback and `own`. Fails on letters that are no currency and on
/// two currencies.
Result<AmountText> splitAmount(QStringView text, Currency fallback, const QList<Currency> &own);

/// The canonical form of a plain number whose decimal separator is `decimal` (null: it has none). All other
/// separators must be of one sort and stand before groups of three digits. Knows '+', '-' before or behind
/// and brackets for minus.
std::optional<QString> canonicalNumber(const QString &plainText, QChar decimal);

/// What '.' and ',' in a plain number can mean by themselves.
enum class SeparatorSense {
    None,       // neither occurs
    Decimal,    // `mark` can only be the decimal separator
    Grouping,   // all separators can only be grouping
    Undecided,  // one separator before exactly three digits: "12.500"
    Impossible, // no number at all
};

struct SeparatorReading {
    SeparatorSense sense = SeparatorSense::None;
    QChar mark;
};

SeparatorReading readSeparators(const QString &plainText);

} // namespace kontor
