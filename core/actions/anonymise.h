// Anonymise: what is personal goes out of a record and out of everything that the file keeps of it, for good
// (X8, Z20, SAFE 4.6).
#pragma once

#include "core/records/record.h"
#include "core/storage/backup.h"
#include "core/workspace/workspace.h"

namespace kontor {

class DraftStore;

struct AnonymiseRequest {
    QByteArray kind = {};
    QList<RecordId> ids = {};
    bool files = false; // also what is in files that are bound to them
    /// Keeps a keyed hash of each address and nothing else: one that comes back may not be used.
    bool keepObjection = false;
};

struct AnonymiseReport {
    int records = 0;       // with what was merged into them
    int values = 0;        // that stood in their fields
    int historyValues = 0; // changes that the history told
    int notes = 0;         // whose text is gone
    int files = 0;         // whose content is gone
    int filesKept = 0;     // bound to them, and not asked for
    /// Other records in which an address, a number or the full name still stands.
    QList<RecordRef> mentions = {};
    /// Of this office, from before: they still hold the person.
    QList<BackupInfo> backups = {};
    /// False: another program or a long read kept old pages; the next start or check frees them.
    bool pagesFreed = false;
    /// What was removed, for drafts and windows that are open: never to be stored or shown.
    QStringList erased = {};
};

/// One step that cannot be undone. Asks for the right to change the records; what is bound to them follows.
/// Errors: NotFound, Refused.
QFuture<Result<AnonymiseReport>> anonymise(Workspace &workspace, const AnonymiseRequest &request);

/// Half-typed forms of those records, or with something of them in it, whoever typed them.
void eraseFromDrafts(DraftStore &drafts, const AnonymiseRequest &request, const QStringList &erased);

/// The same to a backup: it is made anew without the persons, in the place of the old one.
Result<BackupInfo> anonymiseBackup(const BackupInfo &backup, const AnonymiseRequest &request,
                                   const Clock &clock);

} // namespace kontor
