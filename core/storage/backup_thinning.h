// Which backups go as time passes: all of two days stay, then 12 daily, 10 weekly, 9 monthly ones, and of
// those the newest that have room (SAFE 4.1).
#pragma once

#include "core/storage/backup.h"

namespace kontor {

/// Those that may be deleted. Days, weeks and months are those of the zone of `now`. None when a backup lies
/// in the future: then the clock was set back and tells nothing. The kept ones take at most `room` bytes, but
/// the newest three stay.
QList<BackupInfo> superfluousBackups(QList<BackupInfo> backups, const QDateTime &now, qint64 room);

/// Deletes the superfluous ones of that office and returns how many; none while a restore is not confirmed.
int thinBackups(const QString &folder, const QString &fileId, const QDateTime &now, qint64 room);

/// After a restore nothing is thinned until the user has seen that it was the right one.
bool isRestoreUnconfirmed(const QString &folder, const QString &fileId);
void confirmRestore(const QString &folder, const QString &fileId);
Result<void> holdThinning(const QString &folder, const QString &fileId);

} // namespace kontor
