// What columns are called elsewhere: headers of other programs and in five languages, for suggesting where a
// column goes.
#pragma once

#include "core/schema/schema.h"

#include <QStringList>

namespace kontor {

/// Letters and digits only, folded: "E-Mail 2" -> "email2" (X18). Headers and names are compared by it.
QString squeezed(QStringView text);

/// Where a column with that header goes, as in ImportColumn::field; empty when nobody knows.
QString targetOfHeader(const Schema &schema, const Kind &kind, const QString &header);

/// The type of a list value that a header names: "Mobile Phone" -> mobile; else empty.
QString entryTypeOfHeader(const QString &header);

/// Whether a header is that of a source's own record id.
bool isIdHeader(const Kind &kind, const QString &header);

/// The program that writes files with such headers: "hubspot", "salesforce" …; empty when unknown.
QString systemOfHeaders(const QStringList &headers);

/// Yes and no in five languages, and as programs write them; nothing for other words.
std::optional<bool> truthMeant(const QString &text);

} // namespace kontor
