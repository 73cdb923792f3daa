// Units of work from BEGIN to COMMIT, and the backups that go with them.
#include "core/storage/replica.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <sqlite3.h>

namespace kontor {

namespace {

constexpr int checkpointFrom = 16 * 1024; // pages in the log: 64 MB

QString sayWriting(const char *text) {
    return QCoreApplication::translate("Workspace", text);
}

} // namespace

QFuture<Result<ChangeSet>> Workspace::perform(const QString &action,
                                              std::function<Result<void>(UnitOfWork &)> work) {
    auto promise = std::make_shared<QPromise<Result<ChangeSet>>>();
    promise->start();
    QFuture<Result<ChangeSet>> future = promise->future();
    m_writer->post([this, promise, action, work = std::move(work)](Connection &writer) {
        tidy(writer);
        useNewest(writer, m_writerSight);
        Result<ChangeSet> done = runUnit(writer, action, work);
        const bool written = done && !done->isEmpty();
        if (written) {
            m_contextIsStale = m_contextIsStale || reshapes(*done);
            reloadIfStale(writer);
            QMetaObject::invokeMethod(
                this, [this, changes = *done] { Q_EMIT changed(changes); }, Qt::QueuedConnection);
        }
        promise->addResult(std::move(done));
        promise->finish();
        if (written)
            afterCommit(writer);
    });
    return future;
}

QFuture<Result<ChangeSet>> Workspace::beginDay() {
    if (m_options.readOnly)
        return runOnWriter<ChangeSet>([this](Connection &writer) { return beginDayInCopy(writer); });
    return perform(QStringLiteral("newDay"), [this](UnitOfWork &unit) -> Result<void> {
        m_rules.beginDay(unit);
        return {};
    });
}

Result<ChangeSet> Workspace::runUnit(Connection &writer, const QString &action,
                                     const std::function<Result<void>(UnitOfWork &)> &work) {
    if (m_options.readOnly)
        return Error{ErrorCode::Refused,
                     {},
                     sayWriting(QT_TRANSLATE_NOOP("Workspace", "The file is open for reading only."))};
    if (m_damaged)
        return Error{
            ErrorCode::Storage,
            {},
            sayWriting(QT_TRANSLATE_NOOP("Workspace", "“%1” is damaged. Nothing is written to it any "
                                                      "more; repair a copy or restore a backup."))
                .arg(QFileInfo(m_path).fileName())};
    const bool settled = m_replicaSettled;
    const auto rollback = [this, settled, &writer] {
        m_replicaSettled = settled;
        writer.rollBack();
    };
    try {
        if (auto inPlace = placeOf(); !inPlace)
            return inPlace.error();
        Statement(writer, "BEGIN IMMEDIATE").run();
        if (!std::exchange(m_replicaSettled, true))
            settleReplica(writer, m_path, m_clock.now().toMSecsSinceEpoch());
        ChangeSet changes;
        {
            UnitOfWork unit(writer, *m_writerContext, m_rules, *m_collator, m_clock.now(), action);
            if (auto done = work(unit); !done) {
                rollback();
                return done.error();
            }
            changes = unit.finish();
        }
        if (changes.isEmpty()) {
            rollback();
            return changes;
        }
        const auto before = BackupKeeper::reasonBefore(changes);
        if (m_options.backups && before) {
            if (auto kept = backUpBefore(*before); !kept) {
                rollback();
                return kept.error();
            }
        }
        if (auto done = commit(writer, changes.transaction); !done)
            return done.error();
        m_backups.noteChange(m_clock.now());
        return changes;
    } catch (const StorageError &error) {
        const Error told = storageError(error);
        rollback();
        m_guard->noteOwnFailure();
        // A roll-back that lacks memory forgets the views.
        m_contextIsStale = m_contextIsStale || (error.code & 0xff) == SQLITE_NOMEM;
        return told;
    }
}

/// What takes longer, when the answer is given already: nothing here may make an error of what is saved.
void Workspace::afterCommit(Connection &writer) {
    try {
        if (m_options.backups && m_backups.isDue(m_clock.now()))
            (void)m_backups.make(writer, m_writerContext->office, BackupReason::Automatic, m_clock.now());
    } catch (const StorageError &) {
        m_guard->noteOwnFailure();
    }
    if (writer.loggedPages() > checkpointFrom)
        sqlite3_wal_checkpoint_v2(writer.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

Result<void> Workspace::commit(Connection &writer, qint64 transaction) {
    try {
        Statement(writer, "COMMIT").run();
        return {};
    } catch (const StorageError &error) {
        // An error from COMMIT means: unknown. The transaction's own row tells what is true (SAFE 2.1).
        const Error told = storageError(error);
        m_guard->noteOwnFailure();
        writer.rollBack();
        try {
            Statement row(writer, "SELECT 1 FROM txn WHERE id=?");
            return row.bind(1, transaction).step() ? Result<void>() : Result<void>(told);
        } catch (const StorageError &) {
            return Error{
                ErrorCode::Storage,
                {},
                sayWriting(QT_TRANSLATE_NOOP(
                    "Workspace",
                    "The disk failed, and it is not known whether the last change was saved. Close the "
                    "file, open it again and look."))};
        }
    }
}

Result<void> Workspace::backUpBefore(BackupReason reason) {
    // A reader still sees the file without the running unit.
    auto kept = std::make_shared<QPromise<Result<void>>>();
    kept->start();
    QFuture<Result<void>> future = kept->future();
    m_long->post([this, kept, reason](Connection &reader) {
        const Connection::Trusted trusted(reader);
        auto made = m_backups.make(reader, m_writerContext->office, reason, m_clock.now());
        kept->addResult(made ? Result<void>() : Result<void>(made.error()));
        kept->finish();
    });
    return future.result();
}

QFuture<Result<BackupInfo>> Workspace::backUp(BackupReason reason) {
    return runOnWriter<BackupInfo>([this, reason](Connection &writer) {
        return m_backups.make(writer, m_writerContext->office, reason, m_clock.now());
    });
}

bool Workspace::reshapes(const ChangeSet &changes) const {
    for (const char *kind :
         {"office", "employee", "department", "team", "fieldDefinition", "currency", "exchangeRate"}) {
        if (changes.touches(kind))
            return true;
    }
    return false;
}

} // namespace kontor
