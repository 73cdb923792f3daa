// Saved filters: named ones of this employee and shared ones, a default among them (DB13).
#pragma once

#include "ui/page.h"

namespace kontor {

struct SavedFilter {
    RecordId id = 0;
    QString name = {};
    QString text = {}; // in the filter language
    bool shared = false;
    bool isDefault = false;
    bool mine = false;
};

/// Those of a kind that I may use, by name.
Result<QList<SavedFilter>> savedFilters(const Reading &reading, const QByteArray &kind);
/// Makes it, or writes the one of mine that bears the name; another default of mine is one no more. With an
/// id it writes that one, under another name, too, unless one of mine bears it already.
Result<void> saveFilter(UnitOfWork &unit, const QByteArray &kind, const SavedFilter &filter);

} // namespace kontor
