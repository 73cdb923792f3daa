// Opening the file, handing out jobs, committing.
#include "core/workspace/workspace.h"

#include "core/base/fold.h"
#include "core/kinds.h"
#include "core/storage/file_probe.h"
#include "core/storage/migrations.h"
#include "core/storage/replica.h"
#include "core/workspace/access.h"
#include "core/workspace/context_reader.h"
#include "core/workspace/sort_keys.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <sqlite3.h>

namespace kontor {

namespace {

constexpr qint64 checkpointFrom = 64 * 1024 * 1024; // bytes of WAL

QString inform(const char *text) {
    return QCoreApplication::translate("Workspace", text);
}

QByteArray newToken() {
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16);
}

/// Null when there is no memory for it.
QStringView argumentText(sqlite3_value *value) {
    return {static_cast<const char16_t *>(sqlite3_value_text16(value)), sqlite3_value_bytes16(value) / 2};
}

void foldFunction(sqlite3_context *result, int, sqlite3_value **arguments) {
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    const QStringView text = argumentText(arguments[0]);
    if (text.isNull())
        return sqlite3_result_error_nomem(result);
    const QByteArray folded = fold(text).toUtf8();
    sqlite3_result_text(result, folded.constData(), int(folded.size()), SQLITE_TRANSIENT);
}

void sortKeyFunction(sqlite3_context *result, int, sqlite3_value **arguments) {
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    const auto *collator = static_cast<const Collator *>(sqlite3_user_data(result));
    const QStringView text = argumentText(arguments[0]);
    if (text.isNull())
        return sqlite3_result_error_nomem(result);
    const QByteArray key = collator->key(text);
    sqlite3_result_blob(result, key.constData(), int(key.size()), SQLITE_TRANSIENT);
}

void registerTextFunctions(sqlite3 *handle) {
    sqlite3_create_function_v2(handle, "fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, foldFunction,
                               nullptr, nullptr, nullptr);
}

void registerSortKey(sqlite3 *handle, const QString &language) {
    sqlite3_create_function_v2(handle, "sort_key", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                               new Collator(language), sortKeyFunction, nullptr, nullptr,
                               [](void *collator) { delete static_cast<Collator *>(collator); });
}

/// An error here changes nothing: SQLite has rolled back by itself, or does when the file is opened again.
void rollBack(Connection &connection) {
    const Connection::Trusted trusted(connection);
    if (!sqlite3_get_autocommit(connection.handle()))
        sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace

Workspace::Workspace(QString path, const Clock &clock, OpenOptions options)
    : m_path(std::move(path)), m_clock(clock), m_options(options), m_backups(m_path) {
    registerRules(m_rules);
}

Workspace::~Workspace() {
    if (m_quick)
        m_quick->close();
    if (m_long)
        m_long->close();
    if (m_writer) {
        m_writer->close([this](Connection &writer) {
            if (m_damaged) { // not even the log is worked in
                sqlite3_db_config(writer.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
                return;
            }
            if (m_options.backups && m_backups.hasChanges() && m_writerContext->office.id != 0)
                (void)m_backups.make(writer, m_writerContext->office, BackupReason::Close, m_clock.now());
            if (!m_options.readOnly)
                sqlite3_wal_checkpoint_v2(writer.handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr,
                                          nullptr);
        });
    }
}

Error Workspace::storageError(const StorageError &error) {
    const QString detail = QString::fromUtf8(error.what());
    const QString name = QFileInfo(m_path).fileName();
    const auto said = [&name](const char *text) {
        return Error{ErrorCode::Storage, {}, inform(text).arg(name)};
    };
    switch (error.code & 0xff) {
    case SQLITE_FULL:
        return said(QT_TRANSLATE_NOOP("Workspace", "The disk of “%1” is full. Nothing of this step was "
                                                   "saved; free some space and try again."));
    case SQLITE_READONLY:
        return said(
            QT_TRANSLATE_NOOP("Workspace", "“%1” can only be read. Save a copy elsewhere to work on it."));
    case SQLITE_NOMEM:
        return said(QT_TRANSLATE_NOOP("Workspace", "There is not enough memory to go on with “%1”. Nothing "
                                                   "of this step was saved; close something and try "
                                                   "again."));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        if (!m_damaged.exchange(true))
            QMetaObject::invokeMethod(
                this, [this] { Q_EMIT damageFound(); }, Qt::QueuedConnection);
        return {ErrorCode::Storage,
                {},
                inform(QT_TRANSLATE_NOOP("Workspace", "“%1” is damaged (%2). Nothing is written to it any "
                                                      "more; repair a copy or restore a backup."))
                    .arg(name, detail)};
    default:
        return {ErrorCode::Storage,
                {},
                inform(QT_TRANSLATE_NOOP("Workspace", "“%1” cannot be used now (%2). Try again; if it "
                                                      "stays so, save a copy elsewhere."))
                    .arg(name, detail)};
    }
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Clock &clock,
                                                     OpenOptions options) {
    if (QFile::exists(path))
        return Error{
            ErrorCode::Storage,
            {},
            inform(QT_TRANSLATE_NOOP("Workspace", "“%1” exists already. Choose another name.")).arg(path)};
    std::unique_ptr<Workspace> workspace(new Workspace(path, clock, options));
    if (auto started = workspace->start(true); !started)
        return started.error();
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Clock &clock,
                                                   OpenOptions options, std::unique_ptr<FileLock> lock) {
    LockResult locked = lock ? LockResult(std::move(lock)) : lockFile(path);
    const LockHolder *holder = locked.holder();
    bool damaged = false;
    if (holder && !options.readOnly)
        return locked.error();
    // To look at the bytes of a file that this very process has open would drop SQLite's own locks on it.
    if (!holder || !holder->isMe()) {
        const FileState state = probeFile(path);
        // What is left of a damaged file may be looked at.
        damaged = state.kind == FileState::Kind::Damaged && options.readOnly;
        if (!state.canOpen() && !damaged)
            return Error{ErrorCode::Storage, {}, state.text};
        if (options.readOnly && state.kind == FileState::Kind::Older)
            return Error{ErrorCode::Storage,
                         {},
                         inform(QT_TRANSLATE_NOOP(
                                    "Workspace", "“%1” was written by an older Kontor and cannot be looked "
                                                 "into before it is brought up to date. Copy it and open the "
                                                 "copy."))
                             .arg(QFileInfo(path).fileName())};
        options.readOnly = options.readOnly || !state.writable;
    }
    std::unique_ptr<Workspace> workspace(new Workspace(path, clock, options));
    workspace->m_damaged = damaged;
    if (locked && !options.readOnly)
        workspace->m_lock = locked.take();
    if (auto started = workspace->start(false); !started)
        return started.error();
    return workspace;
}

Result<void> Workspace::takeLock() {
    if (m_options.readOnly || m_lock)
        return {};
    auto locked = lockFile(m_path);
    if (!locked)
        return locked.error();
    m_lock = locked.take();
    return {};
}

std::unique_ptr<Connection> Workspace::openWriter(bool isNew) {
    const auto role = m_options.readOnly ? Connection::Role::ReadOnlyFile : Connection::Role::Writer;
    auto connection = std::make_unique<Connection>(m_path, role, registerTextFunctions);
    const Connection::Trusted trusted(*connection);
    if (!m_options.readOnly) {
        const int version = fileVersion(*connection);
        if (!isNew && version < latestVersion()) {
            auto kept = m_backups.make(*connection, {}, BackupReason::Migration, m_clock.now());
            if (!kept)
                throw StorageError(SQLITE_FULL, kept.error().text.toUtf8().constData());
        }
        migrate(*connection);
        m_guard = std::make_unique<MovedGuard>(*connection);
    }
    return connection;
}

Result<void> Workspace::start(bool isNew) {
    if (auto locked = takeLock(); !locked)
        return locked;
    const auto role = m_options.readOnly ? Connection::Role::ReadOnlyFile : Connection::Role::Reader;
    const auto reader = [this, role](const char *cache) {
        return [this, role, cache] {
            auto connection = std::make_unique<Connection>(m_path, role, registerTextFunctions);
            const Connection::Trusted trusted(*connection);
            connection->exec(cache);
            return connection;
        };
    };
    m_writer =
        std::make_unique<Lane>([this, isNew] { return openWriter(isNew); },
                               [this](Connection &writer) {
                                   if (!m_damaged)
                                       sqlite3_wal_checkpoint_v2(writer.handle(), nullptr,
                                                                 SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
                               });
    try {
        if (auto failure = m_writer->opened())
            std::rethrow_exception(failure);
        // Pages come again and again; what is long reads most pages once.
        m_quick = std::make_unique<Lane>(reader("PRAGMA cache_size=-32768"));
        m_long = std::make_unique<Lane>(reader("PRAGMA cache_size=-8192"));
        for (Lane *lane : {m_quick.get(), m_long.get()}) {
            if (auto failure = lane->opened())
                std::rethrow_exception(failure);
        }
    } catch (const StorageError &error) {
        return storageError(error);
    }
    return enter({}).result();
}

ContextPtr Workspace::context() const {
    const std::lock_guard lock(m_contextMutex);
    return m_context;
}

QFuture<Result<void>> Workspace::login(RecordId employee) {
    return enter({.me = employee});
}

QFuture<Result<void>> Workspace::loginAsSystem() {
    return enter({.seesAll = true, .changesSettings = true, .isSystem = true});
}

QFuture<Result<void>> Workspace::enter(const Access &access) {
    return runOnWriter([this, access](Connection &writer) -> Result<void> {
        reload(writer, access);
        if (access.me != 0 && m_writerContext->access.me == 0)
            return Error{ErrorCode::NotFound,
                         {},
                         inform(QT_TRANSLATE_NOOP("Workspace", "There is no such employee."))};
        return {};
    });
}

/// Views are written when a lane first needs them: a start passes through nobody and the system to the
/// employee, and each set takes some milliseconds. Without them a lane answers with errors, until the context
/// is read the next time.
void Workspace::useNewest(Connection &connection, Sight &sight) {
    const Sight newest = [this] {
        const std::lock_guard lock(m_contextMutex);
        return Sight{m_context, m_token};
    }();
    if (newest.token == sight.token)
        return;
    sight = newest;
    try {
        const Connection::Trusted trusted(connection);
        registerSortKey(connection.handle(), newest.context->office.language);
        connection.setViews(seenViews(*newest.context->schema, newest.context->access), newest.token);
    } catch (const StorageError &) {
        m_contextIsStale = true;
    }
}

void Workspace::reload(Connection &writer, const Access &access) {
    const Connection::Trusted trusted(writer);
    const ContextPtr context = readContext(writer, access);
    m_writerContext = context;
    m_collator = std::make_unique<Collator>(context->office.language);
    registerSortKey(writer.handle(), context->office.language);
    if (!isReadOnly() && context->office.id != 0)
        refreshSortKeys(writer, *context->schema, context->office.language);
    ContextPtr before;
    {
        const std::lock_guard lock(m_contextMutex);
        before = std::exchange(m_context, context);
        m_token = newToken();
    }
    // The thread of this object goes on with the fields of before until it is told: they live as long.
    QMetaObject::invokeMethod(
        this, [this, before] { Q_EMIT contextChanged(); }, Qt::QueuedConnection);
}

/// A disk that fails here is asked again before the next unit of work.
void Workspace::reloadIfStale(Connection &writer) {
    if (!m_contextIsStale)
        return;
    try {
        // Where memory failed, SQLite's search may hold on to what was rolled back: it begins anew with the
        // shape of the file.
        writer.forgetStatements();
        writer.exec("PRAGMA writable_schema=RESET");
        reload(writer, m_writerContext->access);
        m_contextIsStale = false;
    } catch (const StorageError &) {
        rollBack(writer);
    }
}

void Workspace::postRead(LaneKind kind, CancelFlag cancel, ReadJob job) {
    Lane &lane = kind == LaneKind::Quick ? *m_quick : *m_long;
    Sight &sight = kind == LaneKind::Quick ? m_quickSight : m_longSight;
    lane.post([this, cancel = std::move(cancel), job = std::move(job), &sight](Connection &connection) {
        if (cancel && cancel->load())
            return job(nullptr, {ErrorCode::Cancelled, {}, {}});
        useNewest(connection, sight);
        const auto trustedly = [&connection](const char *sql) {
            const Connection::Trusted trusted(connection);
            Statement(connection, sql).run();
        };
        bool answered = false;
        try {
            rollBack(connection); // what a failing disk or memory left open
            trustedly("BEGIN");
            qint64 revision = 0;
            {
                const Connection::Trusted trusted(connection);
                Statement row(connection, "SELECT rev FROM state");
                revision = row.step() ? row.integer(0) : 0;
            }
            connection.setCancelFlag(cancel.get());
            const Reading reading{connection, *sight.context, m_clock.now(), revision};
            answered = true;
            job(&reading, {});
            connection.setCancelFlag(nullptr);
            trustedly("COMMIT");
        } catch (const StorageError &error) {
            connection.setCancelFlag(nullptr);
            const Error told = storageError(error);
            rollBack(connection);
            if (!answered)
                job(nullptr, told);
        }
    });
}

QFuture<Result<void>> Workspace::maintain(std::function<Result<void>(Connection &)> job) {
    return runOnWriter([this, job = std::move(job)](Connection &writer) {
        useNewest(writer, m_writerSight);
        return job(writer);
    });
}

QFuture<Result<void>> Workspace::runOnWriter(std::function<Result<void>(Connection &)> job) {
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QFuture<Result<void>> future = promise->future();
    m_writer->post([this, promise, job = std::move(job)](Connection &writer) {
        try {
            tidy(writer);
            promise->addResult(job(writer));
        } catch (const StorageError &error) {
            promise->addResult(Result<void>(storageError(error)));
        }
        promise->finish();
    });
    return future;
}

void Workspace::tidy(Connection &writer) {
    rollBack(writer);
    if (m_writerContext)
        reloadIfStale(writer);
}

Result<void> Workspace::placeOf() {
    if (m_options.readOnly)
        return {};
    const auto said = [this](const char *text) {
        return Error{ErrorCode::Storage, {}, inform(text).arg(m_path)};
    };
    if (m_guard->fileMoved())
        return said(QT_TRANSLATE_NOOP("Workspace", "“%1” was moved, deleted or replaced while it was open. "
                                                   "Nothing is written to it any more; save a copy under "
                                                   "another name to go on."));
    m_foreignWrite = m_foreignWrite || m_guard->foreignWrite();
    if (m_foreignWrite)
        return said(QT_TRANSLATE_NOOP("Workspace",
                                      "Another program wrote to “%1”. Close it there, then open the file "
                                      "again."));
    return {};
}

QFuture<Result<void>> Workspace::checkPlace() {
    return maintain([this](Connection &) { return placeOf(); });
}

QFuture<Result<void>> Workspace::saveCopy(const QString &path) {
    return maintain([path](Connection &writer) { return copyVerified(writer, path); });
}

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

Result<ChangeSet> Workspace::runUnit(Connection &writer, const QString &action,
                                     const std::function<Result<void>(UnitOfWork &)> &work) {
    if (m_options.readOnly)
        return Error{ErrorCode::Refused,
                     {},
                     inform(QT_TRANSLATE_NOOP("Workspace", "The file is open for reading only."))};
    if (m_damaged)
        return Error{ErrorCode::Storage,
                     {},
                     inform(QT_TRANSLATE_NOOP("Workspace", "“%1” is damaged. Nothing is written to it any "
                                                           "more; repair a copy or restore a backup."))
                         .arg(QFileInfo(m_path).fileName())};
    const bool settled = m_replicaSettled;
    const auto rollback = [this, settled, &writer] {
        m_replicaSettled = settled;
        rollBack(writer);
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
    if (QFileInfo(m_path + QStringLiteral("-wal")).size() > checkpointFrom)
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
        rollBack(writer);
        try {
            Statement row(writer, "SELECT 1 FROM txn WHERE id=?");
            return row.bind(1, transaction).step() ? Result<void>() : Result<void>(told);
        } catch (const StorageError &) {
            return Error{
                ErrorCode::Storage,
                {},
                inform(QT_TRANSLATE_NOOP(
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
    auto promise = std::make_shared<QPromise<Result<BackupInfo>>>();
    promise->start();
    QFuture<Result<BackupInfo>> future = promise->future();
    m_writer->post([this, promise, reason](Connection &writer) {
        try {
            tidy(writer);
            promise->addResult(m_backups.make(writer, m_writerContext->office, reason, m_clock.now()));
        } catch (const StorageError &error) {
            promise->addResult(Result<BackupInfo>(storageError(error)));
        }
        promise->finish();
    });
    return future;
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
