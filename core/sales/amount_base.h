// AmountBase: what amounts are worth in the office's currency, kept beside them (X16).
#pragma once

#include "core/workspace/rule_book.h"

namespace kontor::stages {

/// Keeps the base of a kind's amount: of closed records at the rate of their closing day, of open ones at
/// today's.
void registerAmountBase(RuleBook &book, const Kind &kind);
/// A changed rate, another currency of the office, or a rate that has come into force since the last step,
/// with the next one or with the new day: all bases are computed anew, without history.
void registerRateRules(RuleBook &book);

} // namespace kontor::stages
