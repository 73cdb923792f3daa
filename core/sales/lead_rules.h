// The rules of leads: what they are called, and that a converted one is only read.
#pragma once

#include "core/workspace/rule_book.h"

namespace kontor::leads {

void registerRules(RuleBook &book);

/// The lead that this unit converts: it alone may enter the won status (SPEC part 3 "Leads").
struct Converting {
    RecordId lead = 0;
};

} // namespace kontor::leads
