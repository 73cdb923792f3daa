// Money and Decimal: exact amounts. No binary floating point touches them (X16).
#pragma once

#include "core/base/result.h"

#include <QString>
#include <compare>
#include <cstdint>

namespace kontor {

/// A currency by its code of three or four capital letters, packed: "EUR". Empty = none.
class Currency {
public:
    constexpr Currency() = default;
    /// Letters beyond A-Z and codes of another length give the empty currency.
    explicit Currency(QStringView code);
    QString code() const;
    bool isEmpty() const { return m_packed == 0; }
    /// Decimal places of the minor unit by ISO 4217: EUR 2, VND 0, KWD 3; 2 where unknown; toman (IRT) 0.
    int digits() const;
    auto operator<=>(const Currency &) const = default;

private:
    std::uint32_t m_packed = 0;
};

/// A decimal number: `unscaled` / 10^`scale`, 0 <= scale <= 9. Always normalised (no trailing zeros).
class Decimal {
public:
    constexpr Decimal() = default;
    Decimal(qint64 unscaled, int scale);
    /// "12.5", "-0.05": a point, no grouping. Anything else, more than 9 decimals or 18 digits is an error.
    static Result<Decimal> parse(QStringView text);
    qint64 unscaled() const { return m_unscaled; }
    int scale() const { return m_scale; }
    /// Canonical: "12.5".
    QString toString() const;
    std::strong_ordering operator<=>(const Decimal &other) const;
    bool operator==(const Decimal &other) const = default;

private:
    qint64 m_unscaled = 0;
    int m_scale = 0;
};

/// An amount in minor units (cents) of its currency.
struct Money {
    qint64 minor = 0;
    Currency currency;

    bool operator==(const Money &) const = default;
    /// "130500.00", canonical, without the currency.
    QString amountText() const;
};

/// minor * factor, rounded half away from zero at the minor unit; an error on overflow (X16).
Result<Money> multiplied(Money money, const Decimal &factor);

/// Same value in another currency: rate = units of `to` for one unit of the money's currency; half away from
/// zero (X16).
Result<Money> converted(Money money, const Decimal &rate, Currency to);

/// "130500.00" and a currency -> Money; more decimals than the currency has are an error, never rounded away.
Result<Money> parseMoney(QStringView canonicalAmount, Currency currency);

} // namespace kontor
