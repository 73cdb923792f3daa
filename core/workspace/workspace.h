// Workspace: an open office file. Ask with read(), change with perform(); both answer as futures (DESIGN 1).
#pragma once

#include "core/base/clock.h"
#include "core/base/open_offices.h"
#include "core/storage/file_lock.h"
#include "core/storage/moved_guard.h"
#include "core/storage/private_copy.h"
#include "core/workspace/backup_keeper.h"
#include "core/workspace/change_set.h"
#include "core/workspace/lane.h"
#include "core/workspace/rule_book.h"
#include "core/workspace/unit_of_work.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <atomic>

namespace kontor {

using ContextPtr = std::shared_ptr<const Context>;
/// Set to true by whoever no longer wants the answer of a read.
using CancelFlag = std::shared_ptr<std::atomic_bool>;

struct OpenOptions {
    bool readOnly = false;                // nothing is written, nobody is kept out
    bool backups = false;                 // made by themselves, as SAFE 4.1 says
    std::vector<const Kind *> kinds = {}; // other ones than the program declares, for tests
};

class Workspace : public QObject {
    Q_OBJECT

public:
    enum class LaneKind { Quick, Long };

    /// A new, empty file with the tables of this version. Errors of code Storage: it exists, the disk is full
    /// …
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const Clock &clock,
                                                     OpenOptions options = {});
    /// Migrates an older file, and one that is only read in a copy of its own; also where a new day has come
    /// since the last step, a file that is only read is shown as of today. Errors of code Storage say what is
    /// wrong with which file and what to do next. `lock`: of this file, where the caller has it already.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Clock &clock,
                                                   OpenOptions options = {},
                                                   std::unique_ptr<FileLock> lock = {});
    ~Workspace() override;

    QString path() const { return m_path; }
    /// Opened so, or damaged.
    bool isReadOnly() const { return m_options.readOnly || m_damaged; }
    /// A part of the file cannot be read: seen when it was opened or met since. Nothing is written any more.
    bool isDamaged() const { return m_damaged; }
    const Clock &clock() const { return m_clock; }
    /// The present context; any thread.
    ContextPtr context() const;
    SchemaPtr schema() const { return context()->schema; }
    QDate today() const { return m_clock.today(context()->office.zone); }

    /// From now on everything is seen and done as that employee. Error NotFound: no such active one.
    QFuture<Result<void>> login(RecordId employee);
    /// Only while a new file is being set up.
    QFuture<Result<void>> loginAsSystem();

    /// Runs `job` on a reading lane, in one snapshot of the file.
    template <class T>
    QFuture<Result<T>> read(LaneKind lane, std::function<Result<T>(const Reading &)> job,
                            CancelFlag cancel = {}) { // NOLINT(performance-unnecessary-value-param): moved on
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        postRead(lane, std::move(cancel),
                 [this, promise, job = std::move(job)](const Reading *reading, const Error &error) {
                     promise->addResult(reading ? answer(job, *reading) : Result<T>(error));
                     promise->finish();
                 });
        return future;
    }

    /// Runs `work` as one unit of work on the writer; nothing is left of it when it returns an error.
    /// `action` is a key such as "edit" or "move", translated in the context "action" where it is shown.
    QFuture<Result<ChangeSet>> perform(const QString &action, std::function<Result<void>(UnitOfWork &)> work);
    /// A step of its own for the first look of a day, when something that is kept is as of another day; else
    /// nothing is written. It cannot be undone, because nobody did it. A file that is only read goes on in a
    /// private copy of which that is true; while somebody else works in it, the step is theirs.
    QFuture<Result<ChangeSet>> beginDay();

    /// A backup now, made beside the work of others.
    QFuture<Result<BackupInfo>> backUp(BackupReason reason);
    QString backupFolder() const { return m_backups.folder(context()->office); }

    /// A verified copy of what is in the file, also when it was moved or deleted meanwhile; replaces `path`.
    QFuture<Result<void>> saveCopy(const QString &path);
    /// Whether the file is still where it was and nobody else wrote to it; error Storage says what happened
    /// and what to do. Cheap; asked every few seconds (SAFE 2.4).
    QFuture<Result<void>> checkPlace();

    /// Runs on the writer outside any unit: checks, the look of pages. Not for changing records.
    QFuture<Result<void>> maintain(std::function<Result<void>(Connection &)> job);

Q_SIGNALS:
    /// After the commit, in the order of the revisions, on the thread of this object.
    void changed(const kontor::ChangeSet &changes);
    /// Own fields, rights, office settings or rates are others now.
    void contextChanged();
    /// isDamaged() has become true.
    void damageFound();

private:
    using ReadJob = std::function<void(const Reading *, const Error &)>;
    Workspace(QString path, const Clock &clock, OpenOptions options);

    template <class T>
    Result<T> answer(const std::function<Result<T>(const Reading &)> &job, const Reading &reading) {
        try {
            return job(reading);
        } catch (const CancelledError &) {
            return Error{ErrorCode::Cancelled, {}, {}};
        } catch (const StorageError &error) {
            return storageError(error);
        }
    }
    /// Also remembers that the file is damaged.
    Error storageError(const StorageError &error);
    /// Error when the file is gone, or another program wrote to it.
    Result<void> placeOf();
    /// Rolls back and sets right what a failing disk or memory left behind.
    void tidy(Connection &writer);
    /// For reading only, in a copy that is brought up to date.
    static Result<std::unique_ptr<Workspace>> openCopy(const QString &path, const Clock &clock,
                                                       OpenOptions options);
    Result<void> start(bool isNew);
    bool isDayDue(Connection &writer);
    /// Writes what a new day changes into a private copy.
    static Result<ChangeSet> beginDayIn(const PrivateCopy &copy, const Clock &clock);
    /// On the writer of a file that is only read.
    Result<ChangeSet> beginDayInCopy(Connection &writer);
    /// All lanes go on with that copy, each after what it has to do.
    void moveTo(std::unique_ptr<PrivateCopy> copy);
    /// The file that the connections use.
    QString usedPath() const { return m_copy ? m_copy->path() : m_path; }
    Lane::Open opensReader(const char *cache) const;
    Result<void> takeLock();
    std::unique_ptr<Connection> openWriter(bool isNew);
    /// A copy of what stands in the file before the running unit is committed.
    Result<void> backUpBefore(BackupReason reason);
    void postRead(LaneKind lane, CancelFlag cancel, ReadJob job);
    Result<ChangeSet> runUnit(Connection &writer, const QString &action,
                              const std::function<Result<void>(UnitOfWork &)> &work);
    Result<void> commit(Connection &writer, qint64 transaction);
    void afterCommit(Connection &writer);
    void reloadIfStale(Connection &writer);
    QFuture<Result<void>> enter(const Access &access);
    /// On the writer: reads the context anew and hands it to the readers.
    void reload(Connection &writer, const Access &access);
    template <class T>
    QFuture<Result<T>> runOnWriter(std::function<Result<T>(Connection &)> job) {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        m_writer->post([this, promise, job = std::move(job)](Connection &writer) {
            try {
                tidy(writer);
                promise->addResult(job(writer));
            } catch (const StorageError &error) {
                promise->addResult(Result<T>(storageError(error)));
            }
            promise->finish();
        });
        return future;
    }
    /// What a lane sees: the context, and the token that its views bear.
    struct Sight {
        ContextPtr context;
        QByteArray token;
    };
    void useNewest(Connection &connection, Sight &sight);
    bool reshapes(const ChangeSet &changes) const;

    QString m_path;
    const Clock &m_clock;
    OpenOptions m_options;
    RuleBook m_rules;
    OpenOffice m_open; // until after the connections
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<PrivateCopy> m_copy; // where the file itself may not be changed, but has to be
    std::unique_ptr<MovedGuard> m_guard; // the writer's
    BackupKeeper m_backups;
    std::atomic_bool m_damaged = false;
    bool m_foreignWrite = false;   // another program wrote: the writer's
    bool m_replicaSettled = false; // this copy of the file has its own range of ids
    mutable std::mutex m_contextMutex;
    ContextPtr m_context;
    QByteArray m_token; // of the views of that context
    std::atomic_bool m_contextIsStale = false;
    // Each lane's own view of the context, touched by its thread alone.
    ContextPtr m_writerContext;
    Sight m_writerSight;
    Sight m_quickSight;
    Sight m_longSight;
    std::unique_ptr<Collator> m_collator; // the writer's
    std::unique_ptr<Lane> m_writer;
    std::unique_ptr<Lane> m_quick;
    std::unique_ptr<Lane> m_long;
};

} // namespace kontor

Q_DECLARE_METATYPE(kontor::ChangeSet)
