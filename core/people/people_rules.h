// The rules of accounts and contacts: their names.
#pragma once

#include "core/people/people.h"
#include "core/records/context.h"
#include "core/workspace/rule_book.h"

namespace kontor::people {

void registerRules(RuleBook &book);

/// Whether who is logged in has pages for that kind: those of leads can be switched off (X20).
bool hasPages(const Context &context, const Kind &kind);

/// In the order of the language: Vietnamese puts the family name first (SPEC part 3 "People and customers").
QString fullName(const QString &firstName, const QString &lastName, const QString &language);

} // namespace kontor::people
