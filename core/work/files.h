// Files in the office file: bytes once per content, versions, bound to any number of records (AT5).
#pragma once

#include "core/work/work.h"
#include "core/workspace/unit_of_work.h"

namespace kontor::files {

/// Larger ones are refused: the whole content passes through memory.
inline constexpr qint64 largestFile = 512LL * 1024 * 1024;

/// A new file bound to those records. Errors: Invalid (too large, no name), Refused.
Result<RecordId> addFile(UnitOfWork &unit, const QString &name, const QByteArray &bytes,
                         const QList<RecordId> &records);
/// The content becomes the newest version; the same content as before changes nothing.
Result<void> addVersion(UnitOfWork &unit, RecordId file, const QByteArray &bytes);
/// Going back is one more version, so nothing is lost.
Result<void> revertTo(UnitOfWork &unit, RecordId file, qint64 version);

/// The file belongs to that record as well. Refused: a rule of private records.
Result<void> attach(UnitOfWork &unit, RecordId file, RecordId record);
/// It does no longer. Refused: it belongs to nothing else that may be seen, and would be out of sight.
Result<void> detach(UnitOfWork &unit, RecordId file, RecordId record);

struct Version {
    qint64 version = 0;
    QString sha256;
    qint64 size = 0;
    qint64 at = 0; // ms UTC
    RecordId by = 0;
};
/// Newest first, from the version that stands now on.
QList<Version> versionsOf(const Reading &reading, RecordId file);
/// The file of that name (folded) bound to the record, or 0: then a new version is offered.
RecordId fileNamed(const Reading &reading, RecordId record, const QString &name);
/// Files bound to the record, by name.
QList<Record> filesOf(const Reading &reading, RecordId record);
/// Error NotFound. `version` 0: the present one.
Result<QByteArray> bytesOf(const Reading &reading, RecordId file, qint64 version = 0);
/// Writes it to `path`, whole or not at all; the number of bytes. Errors: NotFound, Storage.
Result<qint64> saveTo(const Reading &reading, RecordId file, qint64 version, const QString &path);

} // namespace kontor::files
