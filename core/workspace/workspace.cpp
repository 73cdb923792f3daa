// Who sees what, and handing out jobs that read.
#include "core/workspace/workspace.h"

#include "core/kinds.h"
#include "core/workspace/access.h"
#include "core/workspace/context_reader.h"
#include "core/workspace/match_keys.h"
#include "core/workspace/sort_keys.h"
#include "core/workspace/text_functions.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <sqlite3.h>

namespace kontor {

namespace {

QString inform(const char *text) {
    return QCoreApplication::translate("Workspace", text);
}

QByteArray newToken() {
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16);
}

} // namespace

Workspace::Workspace(QString path, const Clock &clock, OpenOptions options)
    : m_path(std::move(path)), m_clock(clock), m_options(options), m_open(m_path), m_backups(m_path) {
    registerRules(m_rules);
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
    return runOnWriter<void>([this, access](Connection &writer) -> Result<void> {
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
    const ContextPtr context =
        readContext(writer, access, m_options.kinds.empty() ? allKinds() : m_options.kinds);
    m_writerContext = context;
    m_collator = std::make_unique<Collator>(context->office.language);
    registerSortKey(writer.handle(), context->office.language);
    if (!isReadOnly() && context->office.id != 0) {
        refreshSortKeys(writer, *context->schema, context->office.language);
        match_keys::refresh(writer, *context->schema);
    }
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
        writer.rollBack();
    }
}

void Workspace::postRead(LaneKind kind, CancelFlag cancel, ReadJob job) {
    Lane &lane = kind == LaneKind::Quick ? *m_quick : *m_long;
    Sight &sight = kind == LaneKind::Quick ? m_quickSight : m_longSight;
    lane.post([this, cancel = std::move(cancel), job = std::move(job), &sight](Connection &connection) {
        if (cancel && cancel->load())
            return job(nullptr, {ErrorCode::Cancelled, {}, {}});
        useNewest(connection, sight);
        bool answered = false;
        try {
            // While it stands at its row all reads see that moment. After a damaged page SQLite would let a
            // transaction write nothing any more, not even a view.
            Statement state = [&connection] {
                const Connection::Trusted trusted(connection);
                return Statement(connection, "SELECT rev FROM state");
            }();
            const qint64 revision = state.step() ? state.integer(0) : 0;
            connection.setCancelFlag(cancel.get());
            const Reading reading{connection, *sight.context, m_clock.now(), revision};
            answered = true;
            job(&reading, {});
            connection.setCancelFlag(nullptr);
        } catch (const StorageError &error) {
            connection.setCancelFlag(nullptr);
            const Error told = storageError(error);
            if (!answered)
                job(nullptr, told);
        }
    });
}

QFuture<Result<void>> Workspace::maintain(std::function<Result<void>(Connection &)> job) {
    return runOnWriter<void>([this, job = std::move(job)](Connection &writer) {
        useNewest(writer, m_writerSight);
        return job(writer);
    });
}

void Workspace::tidy(Connection &writer) {
    writer.rollBack();
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
    return maintain([this, path](Connection &writer) {
        if (!m_copy)
            return copyVerified(writer, path);
        Connection file(m_path, Connection::Role::ReadOnlyFile);
        return copyVerified(file, path);
    });
}

bool Workspace::isDayDue(Connection &writer) {
    const Connection::Trusted trusted(writer);
    return m_rules.isDayDue({writer, *m_writerContext, m_clock.now()});
}

} // namespace kontor
