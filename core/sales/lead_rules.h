// The rules of leads: what they are called, and that a converted one is only read.
#pragma once

#include "core/records/query.h"
#include "core/workspace/rule_book.h"

namespace kontor::leads {

void registerRules(RuleBook &book);

/// The lead that this unit converts: it alone may enter the won status (SPEC part 3 "Leads").
struct Converting {
    RecordId lead = 0;
};

/// The leads that switching leads off asks about.
Query openLeads();
/// Switches leads off for the office; with a reason of disqualification what is open is disqualified, else it
/// stays as it is (X20).
Result<void> switchOff(UnitOfWork &unit, RecordId reason);

} // namespace kontor::leads
