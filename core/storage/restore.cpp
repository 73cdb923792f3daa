// Putting a backup back: what is there is kept first, and the swap is one rename.
#include "core/storage/backup.h"
#include "core/storage/backup_thinning.h"
#include "core/storage/connection.h"
#include "core/storage/file_copy.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace kontor {

namespace {

Error restoreError(const QString &text) {
    return {ErrorCode::Storage, {}, text};
}

QString logOf(const QString &path) {
    return path + QStringLiteral("-wal");
}

/// Whether a backup of the file would pass its check.
bool isSound(const QString &path) {
    try {
        Connection connection(path, Connection::Role::Writer);
        Statement check(connection, "PRAGMA quick_check(1)");
        Statement links(connection, "PRAGMA foreign_key_check");
        return check.step() && check.text(0) == QLatin1String("ok") && !links.step();
    } catch (const StorageError &) {
        return false;
    }
}

/// A sound file becomes one more backup, and its log is worked in: nothing of it can reach the file to come.
Result<RestoreDone> keepSound(const QString &target, const BackupInfo &restored, const QDateTime &now) {
    try {
        Connection current(target, Connection::Role::Writer);
        auto kept = makeBackup(current, {QFileInfo(restored.path).absolutePath(), restored.fileId,
                                         QFileInfo(target).completeBaseName(), BackupReason::Restore, now});
        if (!kept)
            return kept.error();
        int frames = 0;
        int done = 0;
        if (sqlite3_wal_checkpoint_v2(current.handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, &frames,
                                      &done) != SQLITE_OK)
            return restoreError(QCoreApplication::translate("Backup",
                                                            "“%1” is in use by another program. Close it "
                                                            "there and restore again.")
                                    .arg(QFileInfo(target).fileName()));
        return RestoreDone{kept->path, false};
    } catch (const StorageError &error) {
        return restoreError(QCoreApplication::translate("Backup",
                                                        "The present file could not be kept (%1), so nothing "
                                                        "was restored.")
                                .arg(QString::fromUtf8(error.what())));
    }
}

/// A damaged file is set aside byte by byte, its log too: a salvage may still want them.
Result<RestoreDone> keepDamaged(const QString &target, const QDateTime &now) {
    const QFileInfo info(target);
    const QString aside =
        QStringLiteral("%1/%2.damaged-%3.%4")
            .arg(info.absolutePath(), info.completeBaseName(),
                 now.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HHmmss'Z'")), info.suffix());
    if (auto copied = copyBytes(target, aside); !copied)
        return copied.error();
    if (QFileInfo::exists(logOf(target))) {
        if (auto copied = copyBytes(logOf(target), logOf(aside)); !copied)
            return copied.error();
    }
    return RestoreDone{aside, true};
}

void removeLogs(const QString &target) {
    for (const char *suffix : {"-wal", "-shm", "-journal"})
        QFile::remove(target + QLatin1String(suffix));
}

} // namespace

Result<RestoreDone> restoreBackup(const BackupInfo &backup, const QString &target, const QDateTime &now) {
    if (auto whole = verifyBackup(backup); !whole)
        return whole.error();
    FileOutput output(target);
    if (auto poured = pourFile(backup.path, output); !poured)
        return poured.error();
    RestoreDone done;
    if (QFileInfo(target).size() > 0) {
        auto kept = isSound(target) ? keepSound(target, backup, now) : keepDamaged(target, now);
        if (!kept)
            return kept.error();
        done = *kept;
    }
    if (auto held = holdThinning(QFileInfo(backup.path).absolutePath(), backup.fileId); !held)
        return held.error();
    removeLogs(target);
    if (auto swapped = output.commit(); !swapped)
        return swapped.error();
    return done;
}

} // namespace kontor
