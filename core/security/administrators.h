// The rule that an office always has somebody who may change its settings.
#pragma once

#include "core/workspace/rule_book.h"

namespace kontor {

void registerAdministratorRules(RuleBook &book);

} // namespace kontor
