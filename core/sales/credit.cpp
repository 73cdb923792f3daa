// Division by largest remainder.
#include "core/sales/credit.h"

#include "core/base/wide_integer.h"

#include <QCoreApplication>
#include <algorithm>

namespace kontor {

namespace {

constexpr int kScale = 9; // decimals of a percentage that a file keeps

/// Percent times 10^9; nothing when it does not fit.
std::optional<qint64> scaledPercent(const Decimal &percent) {
    if (percent.scale() > kScale)
        return std::nullopt;
    Int128 scaled = percent.unscaled();
    for (int place = percent.scale(); place < kScale; ++place)
        scaled *= 10;
    const Int128 most = Int128(100) * 1'000'000'000;
    return scaled >= 0 && scaled <= most ? std::optional(qint64(scaled)) : std::nullopt;
}

Error noShares() {
    return {
        ErrorCode::Invalid, QStringLiteral("shares"),
        QCoreApplication::translate("Deals", "Shares are percentages from 0 to 100, together at most 100.")};
}

} // namespace

Result<QList<Credit>> credit(const Money &amount, const LinkedIds &shares, RecordId responsible) {
    constexpr qint64 whole = 100'000'000'000;
    struct Part {
        RecordId employee;
        qint64 percent;
        qint64 minor = 0;
        Int128 remainder = 0;
    };
    QList<Part> parts;
    qint64 given = 0;
    for (const LinkedId &share : shares) {
        const auto percent = scaledPercent(share.percent);
        if (!percent || *percent > whole - given)
            return noShares();
        given += *percent;
        parts.append({share.id, *percent});
    }
    const auto isResponsible = [responsible](const Part &part) { return part.employee == responsible; };
    const auto own = std::find_if(parts.begin(), parts.end(), isResponsible);
    if (given < whole && own != parts.end())
        own->percent += whole - given;
    else if (given < whole)
        parts.append({responsible, whole - given});
    // Of a negative amount the same parts, turned round.
    const Int128 minor = amount.minor < 0 ? -Int128(amount.minor) : Int128(amount.minor);
    Int128 left = minor;
    for (Part &part : parts) {
        part.minor = qint64(minor * part.percent / whole);
        part.remainder = minor * part.percent % whole;
        left -= part.minor;
    }
    QList<Part *> byRemainder;
    for (Part &part : parts)
        byRemainder.append(&part);
    std::stable_sort(byRemainder.begin(), byRemainder.end(),
                     [](const Part *a, const Part *b) { return a->remainder > b->remainder; });
    for (qsizetype i = 0; i < qsizetype(left); ++i)
        ++byRemainder[i]->minor;
    QList<Credit> credits;
    for (const Part &part : std::as_const(parts))
        credits.append({part.employee,
                        Decimal(part.percent, kScale),
                        {amount.minor < 0 ? -part.minor : part.minor, amount.currency}});
    return credits;
}

} // namespace kontor
