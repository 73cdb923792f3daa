// BackupKeeper: when a backup is made: every half hour of change, at close, before what changes much
// (SAFE 4.1).
#pragma once

#include "core/records/context.h"
#include "core/storage/backup.h"
#include "core/workspace/change_set.h"

namespace kontor {

/// Used on the writer's thread, but makes its copies from any connection it is given.
class BackupKeeper {
public:
    explicit BackupKeeper(QString path) : m_path(std::move(path)) {}

    /// Where backups of this office stand: the folder that the office names, else one beside the file.
    QString folder(const Office &office) const;
    /// Also thins the older ones. The connection sees what the copy will hold.
    Result<BackupInfo> make(Connection &connection, const Office &office, BackupReason reason,
                            const QDateTime &now);

    /// Why this change, not yet committed, wants a backup of what was before it; nothing for small ones.
    static std::optional<BackupReason> reasonBefore(const ChangeSet &changes);
    void noteChange(const QDateTime &now);
    bool isDue(const QDateTime &now) const;
    bool hasChanges() const { return m_changed; }

private:
    QString m_path;
    bool m_changed = false;
    QDateTime m_last; // UTC; the first change starts the clock
};

} // namespace kontor
