// The list of all kinds, and of the rules that the rooms register: one line each.
#pragma once

#include "core/schema/kind.h"

namespace kontor {

class RuleBook;

/// Every kind, settings first, so that what is linked to is there before what links.
std::vector<const Kind *> allKinds();

/// Fills the book with the rules of all rooms.
void registerRules(RuleBook &book);

} // namespace kontor
