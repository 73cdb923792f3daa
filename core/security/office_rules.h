// What the settings of the office refuse.
#pragma once

#include "core/workspace/rule_book.h"

namespace kontor {

void registerOfficeRules(RuleBook &book);

} // namespace kontor
