// A backup is copied by SQLite in one step, checked as a file of its own, and only then given its name.
#include "core/storage/backup.h"

#include "core/base/file_output.h"
#include "core/storage/backup_manifest.h"
#include "core/storage/connection.h"
#include "core/storage/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <algorithm>
#include <sqlite3.h>

namespace kontor {

namespace {

constexpr int pagesPerStep = 1000;              // a few milliseconds: how soon a cancelled one stops
constexpr qint64 spareRoom = 64 * 1024;         // bytes that a manifest and the folder may need
constexpr qint64 abandonedAfter = 24 * 60 * 60; // s after which a half copy belongs to no living process

struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

struct CloseHandle {
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};
using Handle = std::unique_ptr<sqlite3, CloseHandle>;

Error backupError(const QString &text) {
    return {ErrorCode::Storage, {}, text};
}

qint64 pragmaOf(Connection &connection, const char *name) {
    Statement statement(connection, QByteArray("PRAGMA ") + name);
    return statement.step() ? statement.integer(0) : 0;
}

/// The running transaction of the source, or one of our own: counts and copy must be of the same moment.
class Snapshot {
public:
    explicit Snapshot(Connection &connection)
        : m_connection(connection), m_own(sqlite3_get_autocommit(connection.handle()) != 0) {
        if (m_own)
            connection.exec("BEGIN");
    }
    ~Snapshot() {
        if (m_own)
            sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Connection &m_connection;
    bool m_own;
};

QMap<QString, qint64> rowCounts(Connection &connection) {
    QList<QByteArray> tables;
    Statement names(connection, "SELECT name FROM pragma_table_list WHERE schema='main' AND type='table'");
    while (names.step())
        tables << names.bytes(0);
    QMap<QString, qint64> counts;
    for (QByteArray table : std::as_const(tables)) {
        const QString name = QString::fromUtf8(table);
        Statement count(connection, "SELECT count(*) FROM \"" + table.replace('"', "\"\"") + '"');
        count.step();
        counts.insert(name, count.integer(0));
    }
    return counts;
}

std::optional<Error> roomMissing(const QString &folder, qint64 bytes) {
    const qint64 available = QStorageInfo(folder).bytesAvailable();
    const qint64 missing = bytes + spareRoom - available;
    if (available < 0 || missing <= 0)
        return std::nullopt;
    return backupError(
        BackupText::tr("There is not enough room in “%1” for a backup: %2 are missing. Nothing was "
                       "changed. Free some space or choose another folder.")
            .arg(QDir::toNativeSeparators(folder), QLocale().formattedDataSize(missing)));
}

/// The source holds its snapshot, so that writers cannot make it start over.
int copyInSteps(sqlite3_backup *run, const Connection &source) {
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !source.isCancelled())
        code = sqlite3_backup_step(run, pagesPerStep);
    const int finished = sqlite3_backup_finish(run);
    if (code == SQLITE_OK)
        throw CancelledError();
    return code == SQLITE_DONE ? finished : code;
}

/// The copy is one file for any disk, also one that can only be read: its head says so in two bytes ("file
/// format write and read version"), where the pragma would first make a log of its own.
bool leaveLogMode(QFile &file) {
    constexpr qint64 versionsAt = 18;
    const QByteArray rollback("\1\1", 2);
    const bool done = file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) && file.seek(versionsAt) &&
                      file.write(rollback) == rollback.size();
    file.close();
    return done;
}

Result<void> copyPages(Connection &source, const QString &path, qint64 bytes) {
    // Nobody but the owner reads the file, from the first byte on.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return backupError(
            BackupText::tr("No backup could be written to the folder “%1”: %2. Choose another folder.")
                .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath()), file.errorString()));
    file.close();
    sqlite3 *opened = nullptr;
    int code = sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    Handle copy(opened);
    if (code == SQLITE_OK)
        code = sqlite3_exec(opened, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF", nullptr, nullptr,
                            nullptr);
    if (code == SQLITE_OK) {
        sqlite3_backup *run = sqlite3_backup_init(opened, "main", source.handle(), "main");
        code = run ? copyInSteps(run, source) : sqlite3_errcode(opened);
    }
    copy.reset();
    if (code == SQLITE_OK && leaveLogMode(file))
        return {};
    if (auto full = roomMissing(QFileInfo(path).absolutePath(), bytes - QFileInfo(path).size()))
        return *full;
    return backupError(
        BackupText::tr("The backup could not be written (%1). Try again, or choose another folder.")
            .arg(QString::fromUtf8(sqlite3_errstr(code))));
}

/// What is wrong with a finished copy; empty = nothing.
QString faultOf(const QString &path, const QMap<QString, qint64> &counts) {
    try {
        Connection copy(path, Connection::Role::ReadOnlyFile);
        const Connection::Trusted trusted(copy);
        Statement check(copy, "PRAGMA quick_check(1)");
        if (!check.step() || check.text(0) != QLatin1String("ok"))
            return check.text(0);
        Statement links(copy, "PRAGMA foreign_key_check");
        if (links.step())
            return BackupText::tr("a record in “%1” points to nothing").arg(links.text(0));
        if (rowCounts(copy) != counts)
            return BackupText::tr("the number of records differs");
        return {};
    } catch (const StorageError &error) {
        return QString::fromUtf8(error.what());
    }
}

/// Removes a file unless it is released.
class Temporary {
public:
    explicit Temporary(QString path) : m_path(std::move(path)) {}
    ~Temporary() {
        if (!m_path.isEmpty())
            QFile::remove(m_path);
    }
    Temporary(const Temporary &) = delete;
    Temporary &operator=(const Temporary &) = delete;
    void release() { m_path.clear(); }

private:
    QString m_path;
};

struct Copied {
    QMap<QString, qint64> counts;
    int fileVersion = 0;
};

Result<Copied> copyAndCheckPages(Connection &source, const QString &path) {
    const Connection::Trusted trusted(source);
    Copied copied;
    {
        const Snapshot snapshot(source);
        const qint64 bytes = pragmaOf(source, "page_count") * pragmaOf(source, "page_size");
        if (auto full = roomMissing(QFileInfo(path).absolutePath(), bytes))
            return *full;
        copied.counts = rowCounts(source);
        copied.fileVersion = fileVersion(source);
        if (auto done = copyPages(source, path, bytes); !done)
            return done.error();
    }
    if (const QString fault = faultOf(path, copied.counts); !fault.isEmpty())
        return backupError(
            BackupText::tr("The backup was made but did not pass its check (%1) and was thrown away. "
                           "Run “Check data” on this file now.")
                .arg(fault));
    return copied;
}

Result<Copied> copyAndCheck(Connection &source, const QString &path) {
    try {
        return copyAndCheckPages(source, path);
    } catch (const StorageError &error) {
        return backupError(
            BackupText::tr("No backup was made, because the file could not be read (%1). Run “Check "
                           "data” on it now.")
                .arg(QString::fromUtf8(error.what())));
    }
}

void removeAbandoned(const QString &folder) {
    const QDateTime since = QDateTime::currentDateTimeUtc().addSecs(-abandonedAfter);
    const auto parts =
        QDir(folder).entryInfoList({QStringLiteral(".*.kontor.*.part")}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &part : parts) {
        if (part.lastModified() < since)
            QFile::remove(part.absoluteFilePath());
    }
}

QString freeNameFor(const BackupRequest &request) {
    const QString base = QStringLiteral("%1/%2-%3-%4")
                             .arg(request.folder, request.office,
                                  request.now.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HHmmss'Z'")),
                                  keyOf(request.reason));
    QString path = base + QStringLiteral(".kontor");
    for (int i = 2; QFile::exists(path) || QFile::exists(manifestPathOf(path)); ++i)
        path = QStringLiteral("%1-%2.kontor").arg(base).arg(i);
    return path;
}

} // namespace

QString keyOf(BackupReason reason) {
    switch (reason) {
    case BackupReason::Automatic:
        return QStringLiteral("automatic");
    case BackupReason::Close:
        return QStringLiteral("close");
    case BackupReason::Manual:
        return QStringLiteral("manual");
    case BackupReason::Migration:
        return QStringLiteral("migration");
    case BackupReason::Import:
        return QStringLiteral("import");
    case BackupReason::Bulk:
        return QStringLiteral("bulk");
    case BackupReason::Merge:
        return QStringLiteral("merge");
    case BackupReason::Erase:
        return QStringLiteral("erase");
    case BackupReason::Restore:
        return QStringLiteral("restore");
    }
    return {};
}

QString labelOf(BackupReason reason) {
    switch (reason) {
    case BackupReason::Automatic:
        return BackupText::tr("automatic");
    case BackupReason::Close:
        return BackupText::tr("when closing");
    case BackupReason::Manual:
        return BackupText::tr("by hand");
    case BackupReason::Migration:
        return BackupText::tr("before a new version");
    case BackupReason::Import:
        return BackupText::tr("before an import");
    case BackupReason::Bulk:
        return BackupText::tr("before a change of many records");
    case BackupReason::Merge:
        return BackupText::tr("before a merge");
    case BackupReason::Erase:
        return BackupText::tr("before erasing");
    case BackupReason::Restore:
        return BackupText::tr("before a restore");
    }
    return {};
}

QString fileIdOf(Connection &connection) {
    const Connection::Trusted trusted(connection);
    Statement state(connection, "SELECT file_id FROM state");
    return state.step() ? state.text(0) : QString();
}

Result<BackupInfo> makeBackup(Connection &source, const BackupRequest &request) {
    if (!QDir().mkpath(request.folder))
        return backupError(
            BackupText::tr("The folder for backups, “%1”, cannot be made. Connect its disk or choose "
                           "another folder.")
                .arg(QDir::toNativeSeparators(request.folder)));
    removeAbandoned(request.folder);
    BackupInfo backup;
    backup.path = freeNameFor(request);
    backup.fileId = request.fileId;
    backup.office = request.office;
    backup.reason = request.reason;
    backup.at = request.now.toUTC();
    backup.programVersion = QStringLiteral(KONTOR_VERSION);
    const QString written = temporaryNameFor(backup.path);
    Temporary half(written);
    auto copied = copyAndCheck(source, written);
    if (!copied)
        return copied.error();
    backup.counts = copied->counts;
    backup.fileVersion = copied->fileVersion;
    backup.bytes = QFileInfo(written).size();
    backup.sha256 = sha256OfFile(written);
    // The manifest comes first: one without a file is not listed, and a file without one would be lost room.
    Temporary manifest(manifestPathOf(backup.path));
    if (auto done = writeFile(manifestPathOf(backup.path), manifestOf(backup)); !done)
        return done.error();
    if (auto done = replaceFile(written, backup.path); !done)
        return done.error();
    half.release();
    manifest.release();
    return backup;
}

Result<void> copyVerified(Connection &source, const QString &path) {
    const QString written = temporaryNameFor(path);
    Temporary half(written);
    if (auto copied = copyAndCheck(source, written); !copied)
        return copied.error();
    return replaceFile(written, path);
}

std::optional<QDateTime> newestElsewhere(const QString &file, const QString &folder, const QString &fileId) {
    const auto diskOf = [](const QString &path) { return QStorageInfo(path).device(); };
    if (diskOf(folder) == diskOf(QFileInfo(file).absolutePath()))
        return std::nullopt;
    const QList<BackupInfo> all = listBackups(folder, fileId);
    return all.isEmpty() ? std::nullopt : std::optional(all.first().at);
}

QList<BackupInfo> listBackups(const QString &folder, const QString &fileId) {
    QList<BackupInfo> backups;
    const auto manifests = QDir(folder).entryInfoList({QStringLiteral("*.kontor.json")}, QDir::Files);
    for (const QFileInfo &manifest : manifests) {
        const auto backup = readManifest(manifest.absoluteFilePath());
        if (backup && (fileId.isEmpty() || backup->fileId == fileId) &&
            QFileInfo(backup->path).size() == backup->bytes)
            backups << *backup;
    }
    std::sort(backups.begin(), backups.end(), [](const auto &a, const auto &b) { return a.at > b.at; });
    return backups;
}

Result<void> verifyBackup(const BackupInfo &backup) {
    if (sha256OfFile(backup.path) == backup.sha256)
        return {};
    return backupError(
        BackupText::tr("The backup “%1” is no longer what it was when it was made. Choose another one.")
            .arg(QFileInfo(backup.path).fileName()));
}

} // namespace kontor
