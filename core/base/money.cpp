// Exact arithmetic on amounts: products are held in 128 bits and rounded once (X16).
#include "core/base/money.h"

#include "core/base/wide_integer.h"

#include <QCoreApplication>
#include <array>
#include <limits>
#include <unicode/ucurr.h>
#include <unordered_map>

namespace kontor {

namespace {

constexpr int kMaxScale = 9;
constexpr int kMaxDigits = 18;

constexpr std::array<qint64, 19> kPowersOfTen = [] {
    std::array<qint64, 19> powers{};
    qint64 power = 1;
    for (std::size_t i = 0; i < powers.size(); ++i) {
        powers[i] = power;
        if (i + 1 < powers.size())
            power *= 10;
    }
    return powers;
}();

qint64 powerOfTen(int exponent) {
    Q_ASSERT(exponent >= 0 && exponent < int(kPowersOfTen.size()));
    return kPowersOfTen[std::size_t(exponent)];
}

Error moneyError(const char *text) {
    return {ErrorCode::Invalid, {}, QCoreApplication::translate("Money", text)};
}

Error amountTooLarge() {
    return moneyError(QT_TRANSLATE_NOOP("Money", "The amount is too large."));
}

/// value / divisor, rounded half away from zero; divisor > 0.
Int128 dividedRounded(Int128 value, qint64 divisor) {
    const Int128 quotient = value / divisor;
    const Int128 rest = value % divisor;
    const Int128 distance = rest < 0 ? -rest : rest;
    if (distance * 2 < divisor)
        return quotient;
    return value < 0 ? quotient - 1 : quotient + 1;
}

Result<Money> moneyFromWide(Int128 minor, Currency currency) {
    if (minor > std::numeric_limits<qint64>::max() || minor < std::numeric_limits<qint64>::min())
        return amountTooLarge();
    return Money{qint64(minor), currency};
}

/// Digits of `unscaled` with `scale` of them behind the point; all of them are kept.
QString decimalText(qint64 unscaled, int scale) {
    const bool negative = unscaled < 0;
    QString digits = QString::number(unscaled);
    if (negative)
        digits.remove(0, 1);
    if (scale > 0) {
        digits = digits.rightJustified(scale + 1, u'0');
        digits.insert(digits.size() - scale, u'.');
    }
    return negative ? u'-' + digits : digits;
}

struct ScannedDecimal {
    qint64 unscaled = 0;
    int scale = 0;
};

/// The one grammar of canonical numbers: -?digits(.digits)?, every decimal kept as typed.
std::optional<ScannedDecimal> scanDecimal(QStringView text) {
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    ScannedDecimal scanned;
    int digits = 0;
    bool pointSeen = false;
    for (const QChar c : text) {
        if (c == u'.' && !pointSeen && digits > 0) {
            pointSeen = true;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        // Leading zeros cost no precision, so they are not counted.
        if (scanned.unscaled != 0 || c != u'0')
            ++digits;
        else if (digits == 0)
            digits = 1;
        if (digits > kMaxDigits)
            return std::nullopt;
        scanned.unscaled = scanned.unscaled * 10 + (c.unicode() - u'0');
        scanned.scale += pointSeen ? 1 : 0;
    }
    if (digits == 0 || scanned.scale > kMaxScale || (pointSeen && scanned.scale == 0))
        return std::nullopt;
    if (negative)
        scanned.unscaled = -scanned.unscaled;
    return scanned;
}

} // namespace

Currency::Currency(QStringView code) {
    if (code.size() != 3 && code.size() != 4)
        return;
    std::uint32_t packed = 0;
    for (int i = 0; i < 4; ++i) {
        packed <<= 8;
        if (i >= code.size())
            continue;
        if (code[i] < u'A' || code[i] > u'Z')
            return;
        packed |= code[i].unicode();
    }
    m_packed = packed;
}

QString Currency::code() const {
    QString text;
    for (int shift = 24; shift >= 0; shift -= 8) {
        const auto letter = char16_t((m_packed >> shift) & 0xff);
        if (letter)
            text += QChar(letter);
    }
    return text;
}

int Currency::digits() const {
    // Looking into ICU's tables costs microseconds, and lists ask for each cell they paint.
    thread_local std::unordered_map<std::uint32_t, int> known;
    const auto found = known.find(m_packed);
    if (found != known.end())
        return found->second;
    int digits = 2;
    if (*this == Currency(u"IRT")) {
        digits = 0;
    } else if (!isEmpty()) {
        UErrorCode status = U_ZERO_ERROR;
        const int fromIcu = ucurr_getDefaultFractionDigits(code().toStdU16String().c_str(), &status);
        if (U_SUCCESS(status) && fromIcu >= 0)
            digits = fromIcu;
    }
    known.emplace(m_packed, digits);
    return digits;
}

Decimal::Decimal(qint64 unscaled, int scale) : m_unscaled(unscaled), m_scale(scale) {
    Q_ASSERT(scale >= 0 && scale <= kMaxScale);
    while (m_scale > 0 && m_unscaled % 10 == 0) {
        m_unscaled /= 10;
        --m_scale;
    }
}

Result<Decimal> Decimal::parse(QStringView text) {
    const auto scanned = scanDecimal(text);
    if (!scanned)
        return moneyError(QT_TRANSLATE_NOOP("Money", "This is not a number."));
    return Decimal(scanned->unscaled, scanned->scale);
}

QString Decimal::toString() const {
    return decimalText(m_unscaled, m_scale);
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const {
    const Int128 mine = Int128(m_unscaled) * powerOfTen(other.m_scale);
    const Int128 theirs = Int128(other.m_unscaled) * powerOfTen(m_scale);
    if (mine < theirs)
        return std::strong_ordering::less;
    return mine > theirs ? std::strong_ordering::greater : std::strong_ordering::equal;
}

QString Money::amountText() const {
    return decimalText(minor, currency.digits());
}

Result<Money> multiplied(Money money, const Decimal &factor) {
    const Int128 product = Int128(money.minor) * factor.unscaled();
    return moneyFromWide(dividedRounded(product, powerOfTen(factor.scale())), money.currency);
}

Result<Money> converted(Money money, const Decimal &rate, Currency to) {
    const Int128 product = Int128(money.minor) * rate.unscaled();
    // Both minor units and the rate's scale in one power of ten, so that rounding happens once.
    const int exponent = to.digits() - money.currency.digits() - rate.scale();
    if (exponent <= 0)
        return moneyFromWide(dividedRounded(product, powerOfTen(-exponent)), to);
    const Int128 limit = Int128(std::numeric_limits<qint64>::max()) / powerOfTen(exponent);
    if (product > limit || product < -limit)
        return amountTooLarge();
    return moneyFromWide(product * powerOfTen(exponent), to);
}

Result<Money> parseMoney(QStringView canonicalAmount, Currency currency) {
    const auto scanned = scanDecimal(canonicalAmount);
    if (!scanned)
        return moneyError(QT_TRANSLATE_NOOP("Money", "This is not an amount."));
    const int digits = currency.digits();
    if (scanned->scale > digits)
        return moneyError(QT_TRANSLATE_NOOP("Money", "The amount has more decimals than its currency."));
    return moneyFromWide(Int128(scanned->unscaled) * powerOfTen(digits - scanned->scale), currency);
}

} // namespace kontor
