// The values of list fields (e-mails, telephones …): how several are told apart, and how one is compared.
#pragma once

#include "core/schema/field.h"

namespace kontor {

/// What is compared of a list value: the normalised key of an e-mail, a phone, else the folded text (X18).
QString entryKey(const FieldDef &field, const QString &value, const QString &country);

/// The values of one text: of a line each, or with ";" or " ::: " between them; e-mails also with commas.
QStringList entryParts(QString text, EntryKey of);

} // namespace kontor
