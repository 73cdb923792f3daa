// Privacy of what is bound to an account: with a private one it is private as a whole (X9).
#pragma once

#include "core/workspace/rule_book.h"

namespace kontor {

/// For a kind with the fields account, responsible and private.
void registerPrivacy(RuleBook &book, const Kind &kind);

} // namespace kontor
