// The rules of notes and files.
#pragma once

#include "core/work/work.h"
#include "core/workspace/rule_book.h"

namespace kontor::work {

void registerRules(RuleBook &book);

} // namespace kontor::work
