// Deciding when, naming where.
#include "core/workspace/backup_keeper.h"

#include "core/storage/backup_thinning.h"
#include "core/storage/connection.h"

#include <QFileInfo>

namespace kontor {

namespace {

constexpr qint64 halfAnHour = 30 * 60; // seconds of change between automatic backups
constexpr qsizetype manyRecords = 100;
constexpr qint64 bytesInGigabyte = 1'000'000'000;

} // namespace

QString BackupKeeper::folder(const Office &office) const {
    const QFileInfo file(m_path);
    return office.backupFolder.isEmpty()
               ? file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral(" backups")
               : office.backupFolder;
}

Result<BackupInfo> BackupKeeper::make(Connection &connection, const Office &office, BackupReason reason,
                                      const QDateTime &now) {
    const QString to = folder(office);
    const QString id = fileIdOf(connection);
    auto made = makeBackup(connection, {.folder = to,
                                        .fileId = id,
                                        .office = QFileInfo(m_path).completeBaseName(),
                                        .reason = reason,
                                        .now = now});
    if (made) {
        m_last = now;
        m_changed = false;
        thinBackups(to, id, now, office.backupSpace * bytesInGigabyte);
    }
    return made;
}

std::optional<BackupReason> BackupKeeper::reasonBefore(const ChangeSet &changes) {
    if (changes.action == u"setup")
        return std::nullopt;
    qsizetype records = 0;
    for (const QList<Change> &list : changes.kinds)
        records += list.size();
    if (records <= manyRecords && changes.bulk.isEmpty())
        return std::nullopt;
    return changes.action == u"import"  ? BackupReason::Import
           : changes.action == u"merge" ? BackupReason::Merge
                                        : BackupReason::Bulk;
}

void BackupKeeper::noteChange(const QDateTime &now) {
    m_changed = true;
    if (!m_last.isValid())
        m_last = now;
}

bool BackupKeeper::isDue(const QDateTime &now) const {
    return m_changed && m_last.isValid() && m_last.secsTo(now) >= halfAnHour;
}

} // namespace kontor
