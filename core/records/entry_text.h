// List fields as canonical text: "a@b.example (work primary use=nothing since=2026-11-24); …".
#pragma once

#include "core/records/value_text.h"

namespace kontor {

/// In quotes where it holds what separates elements.
QString quotedElement(QString text);

/// A lone entry, or the first one, is the primary one without a word.
QString entriesText(const Entries &entries, const LinkText &linkText);
Result<Value> entriesValue(const FieldDef &field, const QString &text, const TextMeaning &meaning);

} // namespace kontor
