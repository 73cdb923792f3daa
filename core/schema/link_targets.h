// LinkTargets: the kinds that a link can lead to, when there are several.
#pragma once

#include "core/schema/schema.h"

namespace kontor {

/// One for most links; those named in its target, with blanks between, for a link such as a deal's customer;
/// none for a link to records of any kind.
std::vector<const Kind *> linkTargets(const Schema &schema, const FieldDef &field);

/// The kind that a link leads to on the way to `key`: the first of its targets that has such a field.
const Kind *linkTargetWith(const Schema &schema, const FieldDef &field, QStringView key);

/// A field by which records of the kind `from` name other records.
struct LinkInto {
    const Kind *from = nullptr;
    const FieldDef *field = nullptr;
};

/// Every link that people fill in and that can lead to records of that kind, own fields too. A link to
/// records of any kind leads to those that have a timeline.
std::vector<LinkInto> linksInto(const Schema &schema, const Kind &kind);

} // namespace kontor
