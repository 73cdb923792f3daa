// Goes from the newest backup to the oldest and keeps the newest of each day, then week, then month, until
// the room is full.
#include "core/storage/backup_thinning.h"

#include "core/base/file_output.h"
#include "core/storage/backup_manifest.h"

#include <QFile>
#include <QTimeZone>
#include <algorithm>
#include <functional>

namespace kontor {

namespace {

constexpr qint64 wholeDays = 2;
constexpr qint64 clockTolerance = 300; // s
constexpr qsizetype alwaysKept = 3;    // the newest, however large

struct Spacing {
    int keep;
    std::function<qint64(const QDate &)> bucket;
};

qint64 weekBucket(const QDate &day) {
    int year = 0;
    const int week = day.weekNumber(&year);
    return year * 100 + week;
}

QString holdPath(const QString &folder, const QString &fileId) {
    return QStringLiteral("%1/.%2.restored").arg(folder, fileId);
}

} // namespace

QList<BackupInfo> superfluousBackups(QList<BackupInfo> backups, const QDateTime &now, qint64 room) {
    std::sort(backups.begin(), backups.end(), [](const auto &a, const auto &b) { return a.at > b.at; });
    if (backups.isEmpty() || backups.first().at > now.addSecs(clockTolerance))
        return {};
    const Spacing spacings[] = {
        {12, [](const QDate &day) { return day.toJulianDay(); }},
        {10, weekBucket},
        {9, [](const QDate &day) { return qint64(day.year()) * 12 + day.month(); }},
    };
    const QDateTime wholeSince = now.addDays(-wholeDays);
    const auto dayOf = [&now](const BackupInfo &backup) {
        return backup.at.toTimeZone(now.timeZone()).date();
    };
    QList<BackupInfo> superfluous;
    qsizetype keptInAll = 0;
    const auto keepOrDrop = [&](const BackupInfo &backup) {
        room -= backup.bytes;
        if (room < 0 && keptInAll >= alwaysKept)
            superfluous << backup;
        else
            ++keptInAll;
    };
    int level = 0;
    int kept = 0;
    QDate last; // of the newest kept one below
    for (const BackupInfo &backup : std::as_const(backups)) {
        if (backup.at >= wholeSince) {
            keepOrDrop(backup);
            continue;
        }
        const QDate day = dayOf(backup);
        while (level < 3 && kept == spacings[level].keep) {
            ++level;
            kept = 0;
        }
        if (level == 3 || (last.isValid() && spacings[level].bucket(day) == spacings[level].bucket(last))) {
            superfluous << backup;
            continue;
        }
        ++kept;
        last = day;
        keepOrDrop(backup);
    }
    return superfluous;
}

bool removeBackup(const BackupInfo &backup) {
    return QFile::remove(manifestPathOf(backup.path)) && QFile::remove(backup.path);
}

int thinBackups(const QString &folder, const QString &fileId, const QDateTime &now, qint64 room) {
    if (isRestoreUnconfirmed(folder, fileId))
        return 0;
    int deleted = 0;
    for (const BackupInfo &backup : superfluousBackups(listBackups(folder, fileId), now, room)) {
        if (removeBackup(backup))
            ++deleted;
    }
    return deleted;
}

bool isRestoreUnconfirmed(const QString &folder, const QString &fileId) {
    return QFile::exists(holdPath(folder, fileId));
}

void confirmRestore(const QString &folder, const QString &fileId) {
    QFile::remove(holdPath(folder, fileId));
}

Result<void> holdThinning(const QString &folder, const QString &fileId) {
    return writeFile(holdPath(folder, fileId), {});
}

} // namespace kontor
