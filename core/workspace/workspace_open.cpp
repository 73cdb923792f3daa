// Opening a file and closing it: lock, look at its bytes, migrations, the three lanes.
#include "core/storage/check.h"
#include "core/storage/file_probe.h"
#include "core/storage/migrations.h"
#include "core/workspace/text_functions.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace kontor {

namespace {

// Pages come again and again; what is long reads most pages once.
const char *const quickCache = "PRAGMA cache_size=-32768";
const char *const longCache = "PRAGMA cache_size=-8192";

QString sayOpening(const char *text) {
    return QCoreApplication::translate("Workspace", text);
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Clock &clock,
                                                     OpenOptions options) {
    if (QFile::exists(path))
        return Error{ErrorCode::Storage,
                     {},
                     sayOpening(QT_TRANSLATE_NOOP("Workspace", "“%1” exists already. Choose another name."))
                         .arg(path)};
    std::unique_ptr<Workspace> workspace(new Workspace(path, clock, options));
    if (auto started = workspace->start(true); !started)
        return started.error();
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Clock &clock,
                                                   OpenOptions options, std::unique_ptr<FileLock> lock) {
    PrivateCopy::clearOrphans();
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
        options.readOnly = options.readOnly || !state.writable;
        if (options.readOnly && state.kind == FileState::Kind::Older)
            return openCopy(path, clock, options);
    }
    std::unique_ptr<Workspace> workspace(new Workspace(path, clock, options));
    workspace->m_damaged = damaged;
    if (locked && !options.readOnly)
        workspace->m_lock = locked.take();
    if (auto started = workspace->start(false); !started)
        return started.error();
    const auto isDayDue = [&workspace] {
        const auto due = workspace->runOnWriter<bool>(
            [&workspace](Connection &writer) -> Result<bool> { return workspace->isDayDue(writer); });
        return due.result() && *due.result();
    };
    if (options.readOnly && !damaged && isDayDue()) {
        // A damaged file cannot be copied; what is left of it is shown as of its last step.
        if (auto copy = openCopy(path, clock, options); copy || !isDamagedFile(path))
            return copy;
    }
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::openCopy(const QString &path, const Clock &clock,
                                                       OpenOptions options) {
    auto copy = PrivateCopy::make(path);
    if (!copy)
        return copy.error();
    if (auto begun = beginDayIn(**copy, clock); !begun)
        return begun.error();
    std::unique_ptr<Workspace> workspace(new Workspace(path, clock, options));
    workspace->m_copy = std::move(*copy);
    if (auto started = workspace->start(false); !started)
        return started.error();
    return workspace;
}

/// Not by open(): it looks at the bytes, and lanes of this process may be reading them.
Result<ChangeSet> Workspace::beginDayIn(const PrivateCopy &copy, const Clock &clock) {
    Workspace whole(copy.path(), clock, {});
    if (auto started = whole.start(false); !started)
        return started.error();
    return whole.beginDay().result();
}

Result<ChangeSet> Workspace::beginDayInCopy(Connection &writer) {
    if (m_damaged || !isDayDue(writer))
        return ChangeSet();
    std::unique_ptr<PrivateCopy> fresh;
    if (!m_copy) {
        if (lockFile(m_path).holder())
            return ChangeSet();
        auto made = PrivateCopy::make(m_path);
        if (!made)
            return made.error();
        fresh = std::move(*made);
    }
    auto begun = beginDayIn(fresh ? *fresh : *m_copy, m_clock);
    if (!begun)
        return begun;
    if (fresh)
        moveTo(std::move(fresh));
    QMetaObject::invokeMethod(
        this, [this, changes = *begun] { Q_EMIT changed(changes); }, Qt::QueuedConnection);
    return begun;
}

void Workspace::moveTo(std::unique_ptr<PrivateCopy> copy) {
    m_copy = std::move(copy);
    m_quick->reopen(opensReader(quickCache), [this](Connection &) { m_quickSight = {}; });
    m_long->reopen(opensReader(longCache), [this](Connection &) { m_longSight = {}; });
    m_writer->reopen([this] { return openWriter(false); }, [this](Connection &) { m_writerSight = {}; });
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
    auto connection = std::make_unique<Connection>(usedPath(), role, registerTextFunctions);
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

Lane::Open Workspace::opensReader(const char *cache) const {
    const auto role = m_options.readOnly ? Connection::Role::ReadOnlyFile : Connection::Role::Reader;
    return [path = usedPath(), role, cache] {
        auto connection = std::make_unique<Connection>(path, role, registerTextFunctions);
        const Connection::Trusted trusted(*connection);
        connection->exec(cache);
        return connection;
    };
}

Result<void> Workspace::start(bool isNew) {
    if (auto locked = takeLock(); !locked)
        return locked;
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
        m_quick = std::make_unique<Lane>(opensReader(quickCache));
        m_long = std::make_unique<Lane>(opensReader(longCache));
        for (Lane *lane : {m_quick.get(), m_long.get()}) {
            if (auto failure = lane->opened())
                std::rethrow_exception(failure);
        }
    } catch (const StorageError &error) {
        return storageError(error);
    }
    return enter({}).result();
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

} // namespace kontor
