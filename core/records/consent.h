// Consent: what an e-mail or phone may be used for, in filters, tables and merges (SPEC part 3 "Consent").
#pragma once

#include "core/schema/field.h"

namespace kontor {

/// Whether the values of that list field, or primary value of one, have it: e-mails and phones.
bool hasConsent(const FieldDef &field);

/// What the path "emails.consent" of filters and tables leads to: a choice of "anything", "service",
/// "nothing".
const FieldDef &consentField();
/// The part of that name of a list field; nullptr where it has none.
const FieldDef *entryPart(const FieldDef &list, QStringView key);

/// Somebody said something: at least when, where or who is known of it.
bool isNoted(const Consent &consent);
/// The choice that the consent is: nothing noted is "anything".
QString choiceOf(const Consent &consent);
/// As Consent::use holds the choice.
QString useOf(const QString &choice);

/// Which of two holds where addresses become one: the stricter; of equal ones that which is noted, and later
/// (an objection survives merge, import and conversion).
Consent stricter(const Consent &a, const Consent &b);

} // namespace kontor
