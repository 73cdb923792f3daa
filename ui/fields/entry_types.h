// The kinds of e-mails, phones and addresses: stable keys, and what they are called.
#pragma once

#include "core/schema/field.h"

#include <QStringList>

namespace kontor {

/// Offered in this order.
QStringList entryTypes(EntryKey of);
/// Translated; an unknown key as it stands.
QString entryTypeText(const QString &key);

} // namespace kontor
