// LinkTargets: the kinds that a link can lead to, when there are several; and fields that kinds have in
// common.
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

/// The same, also those that rules alone fill in: what is re-pointed when records are merged (X1).
std::vector<LinkInto> allLinksInto(const Schema &schema, const Kind &kind);
/// Whether a link may lead to records of that kind.
bool mayLeadTo(const Schema &schema, const FieldDef &field, const Kind &kind);

/// The kinds whose records are merged with those of that kind, itself among them; none where none are.
QList<const Kind *> mergingWith(const Schema &schema, const Kind &kind);

/// The field of another kind that holds the same of its records: of the same key, of own fields the same
/// name; nullptr when it has none.
const FieldDef *counterpart(const Schema &schema, const FieldDef &field, const Kind &other);

} // namespace kontor
