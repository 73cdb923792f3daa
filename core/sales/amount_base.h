// AmountBase: what amounts of deals are worth in the office's currency, kept beside them (X16).
#pragma once

#include "core/workspace/rule_book.h"

namespace kontor::deals {

/// Closed deals at the rate of their closing day, open ones at today's. A changed rate, another currency of
/// the office, or a rate that has come into force since the last step, with the next one or with the new day:
/// all are computed anew, without history.
void registerAmountBase(RuleBook &book);

} // namespace kontor::deals
