// Backup: verified copies of an office file, the list of them, and the way back.
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

namespace kontor {

class Connection;

enum class BackupReason { Automatic, Close, Manual, Migration, Import, Bulk, Merge, Erase, Restore };

/// Stable, for file names and scripts: "import".
QString keyOf(BackupReason reason);
/// Translated: "before an import".
QString labelOf(BackupReason reason);

struct BackupInfo {
    QString path;
    QString fileId; // of the office: several may share a folder
    QString office; // name of the file it was made of
    BackupReason reason = BackupReason::Manual;
    QDateTime at; // UTC
    qint64 bytes = 0;
    QByteArray sha256;            // hexadecimal
    QMap<QString, qint64> counts; // rows per table
    int fileVersion = 0;
    QString programVersion;
};

struct BackupRequest {
    QString folder; // made when it is missing
    QString fileId;
    QString office; // base name of the copies: "acme"
    BackupReason reason = BackupReason::Manual;
    QDateTime now; // UTC
};

/// The id that the file itself carries.
QString fileIdOf(Connection &connection);

/// Copies what the connection sees in one snapshot, its running transaction if it has one; a reading
/// connection does, and writers go on meanwhile. The copy is opened, checked and its rows are counted against
/// the source before it is listed. On failure nothing is left of it, older backups are as before, and the
/// text says what to do; on a full disk how much is missing. Throws CancelledError when the source is told to
/// stop.
Result<BackupInfo> makeBackup(Connection &source, const BackupRequest &request);
/// The same to a file of any name, replacing it; without a list entry.
Result<void> copyVerified(Connection &source, const QString &path);

/// Newest first; only whole and verified ones. An empty id lists those of every office.
QList<BackupInfo> listBackups(const QString &folder, const QString &fileId);
/// When the newest backup in that folder was made; nothing where there is none, or where the folder lies on
/// the disk of the file.
std::optional<QDateTime> newestElsewhere(const QString &file, const QString &folder, const QString &fileId);
/// Reads the whole file and compares it with what it was when it was made.
Result<void> verifyBackup(const BackupInfo &backup);

/// With its manifest, which goes first: what is no longer whole is no longer listed.
bool removeBackup(const BackupInfo &backup);

struct RestoreDone {
    QString kept; // the file as it was before: a backup, or a damaged file set aside
    bool damaged = false;
};
/// Puts the backup in the place of `target`, which nobody has open; what was there is kept first. A kill at
/// any moment leaves the old file or the restored one. Thinning stops until confirmRestore().
Result<RestoreDone> restoreBackup(const BackupInfo &backup, const QString &target, const QDateTime &now);

} // namespace kontor
