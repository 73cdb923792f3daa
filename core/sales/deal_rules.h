// The rules of deals beside those of their stages: locking, closing day, privacy, money in the office's
// currency.
#pragma once

#include "core/sales/deal.h"
#include "core/workspace/rule_book.h"

namespace kontor::deals {

void registerRules(RuleBook &book);

} // namespace kontor::deals
