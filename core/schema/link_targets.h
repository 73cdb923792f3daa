// LinkTargets: the kinds that a link can lead to, when there are several.
#pragma once

#include "core/schema/schema.h"

namespace kontor {

/// One for most links; those named in its target, with blanks between, for a link such as a deal's customer;
/// none for a link to records of any kind.
std::vector<const Kind *> linkTargets(const Schema &schema, const FieldDef &field);

/// The kind that a link leads to on the way to `key`: the first of its targets that has such a field.
const Kind *linkTargetWith(const Schema &schema, const FieldDef &field, QStringView key);

} // namespace kontor
