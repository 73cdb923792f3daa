// Readable: what can be seen of a damaged or rescued file: what it changed since a backup, and all of it as
// tables.
#pragma once

#include "core/records/repository.h"
#include "core/workspace/workspace.h"

namespace kontor {

struct ChangedRecord {
    const Kind *kind = nullptr;
    RecordId id = 0;
    QString name;
    QStringList fields = {}; // as the employee calls them
    bool isNew = false;
    bool inBin = false;
    qint64 at = 0; // ms UTC
    QString by = {};
};

struct ReadableChanges {
    QList<ChangedRecord> records = {}; // changed last comes first; of what the employee may see
    bool isWhole = true;               // false: there may be more, which cannot be read
};

/// What the file holds beyond its backup, without writing to either. `employee`: through whose eyes; 0:
/// nobody is at the desk, and all is shown. Error Storage: one of them cannot be opened.
Result<ReadableChanges> readableChanges(const QString &path, const QString &backup, RecordId employee,
                                        const Clock &clock);

struct ExportedTables {
    qint64 records = 0;
    qint64 tables = 0;
    qint64 files = 0;         // every version is one
    QStringList damaged = {}; // versions that are not what was stored: their names, left out
};

/// A CSV of each kind that has records, in a folder that is made, and the content of files in a folder beside
/// them: each is whole or not there. `path`: a file that can be read to its end. Error Storage: it cannot be
/// opened, or something cannot be written.
Result<ExportedTables> exportReadable(const QString &path, const QString &folder, RecordId employee,
                                      const Clock &clock);

} // namespace kontor
