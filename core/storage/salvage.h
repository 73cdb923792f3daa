// Salvage: what can still be read of a damaged file, into a new one, with a list of what was lost (SAFE
// finding 7).
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QStringList>

namespace kontor {

struct SalvageReport {
    QMap<QString, qint64> rows; // in the new file, per table
    QStringList lines; // translated: per table what came over and what was lost, and links that were emptied
    bool lostNothing = true;
};

/// Works on a copy beside the new file; `damaged` and its log are only read. `rescued` must not exist yet and
/// is made whole or not at all. Search indexes are made anew; other derived tables are the caller's, who also
/// checks the file. Error: nothing at all can be read, or nothing can be written.
Result<SalvageReport> salvageFile(const QString &damaged, const QString &rescued);

} // namespace kontor
