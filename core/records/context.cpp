// Converting into the office's currency.
#include "core/records/context.h"

namespace kontor {

std::optional<Money> inOfficeCurrency(const Context &context, const Money &money, QDate day) {
    if (money.currency == context.office.currency)
        return money;
    std::optional<Decimal> rate;
    for (const auto &[validFrom, value] : context.rates.value(money.currency.code().toLatin1())) {
        if (validFrom <= day)
            rate = value;
    }
    if (!rate)
        return std::nullopt;
    auto converted_ = converted(money, *rate, context.office.currency);
    return converted_ ? std::optional(*converted_) : std::nullopt;
}

} // namespace kontor
