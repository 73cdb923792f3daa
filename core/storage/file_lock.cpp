// Two lock files: one beside the office file for every computer, one by the number of the file for this
// computer.
#include "core/storage/file_lock.h"

#include "core/base/locale_format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QLockFile>
#include <QSysInfo>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

namespace kontor {

namespace {

constexpr int patience = 900;        // ms; the second start must hear within a second
constexpr int garbledAfter = 30'000; // ms after which a lock that names nobody was left by a crash

struct LockText {
    Q_DECLARE_TR_FUNCTIONS(FileLock)
};

/// The file itself behind links; a file still to be made counts by its folder.
QString canonical(const QString &path) {
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString target = info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
    const QFileInfo wanted(target);
    const QString folder = QFileInfo(wanted.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? wanted.absolutePath() : folder) + u'/' + wanted.fileName();
}

/// Empty where files have no numbers: there the name alone is locked.
QString lockPathByNumber(const QString &path) {
#ifndef Q_OS_WIN
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) == 0)
        return QStringLiteral("%1/kontor-%2-%3.lock")
            .arg(QDir::tempPath(), QString::number(quint64(status.st_dev), 16),
                 QString::number(quint64(status.st_ino), 16));
#else
    Q_UNUSED(path);
#endif
    return {};
}

LockHolder holderOf(const QLockFile &lock, const QString &path) {
    LockHolder holder;
    QString program;
    lock.getLockInfo(&holder.pid, &holder.host, &program);
    const QFileInfo info(lock.fileName());
    holder.user = info.owner();
    if (info.exists())
        holder.since = info.lastModified().toUTC();
    holder.here = holder.host == QSysInfo::machineHostName();
    const QString language = QLocale().name().left(2);
    const bool persian = language == u"fa"; // no office is open yet that says how it counts days
    const LocaleFormat format(language, persian ? QCalendar::System::Jalali : QCalendar::System::Gregorian,
                              persian, QTimeZone::systemTimeZone());
    const QString since = format.dateTime(holder.since);
    const QString name = QFileInfo(path).fileName();
    if (holder.pid == 0)
        holder.text =
            LockText::tr("“%1” is already open, since %2. Close it there, or open a copy for reading.")
                .arg(name, since);
    else if (holder.user.isEmpty())
        holder.text =
            LockText::tr("“%1” is already open on %2, since %3. Close it there, or open a copy for reading.")
                .arg(name, holder.host, since);
    else
        holder.text =
            LockText::tr("“%1” is already open by %2 on %3, since %4. Close it there, or open a copy for "
                         "reading.")
                .arg(name, holder.user, holder.host, since);
    return holder;
}

} // namespace

struct LockMaker {
    static std::unique_ptr<QLockFile> tried(const QString &path) {
        auto lock = std::make_unique<QLockFile>(path);
        lock->setStaleLockTime(0);
        if (lock->tryLock(patience) || lock->error() != QLockFile::LockFailedError)
            return lock;
        qint64 pid = 0;
        QString host;
        QString program;
        if (!lock->getLockInfo(&pid, &host, &program)) {
            lock->setStaleLockTime(garbledAfter);
            lock->tryLock(0);
        }
        return lock;
    }

    static LockResult lock(const QString &path) {
        const QString target = canonical(path);
        std::unique_ptr<FileLock> result(new FileLock);
        result->m_name = tried(lockPathOf(path));
        if (result->m_name->error() == QLockFile::LockFailedError)
            return holderOf(*result->m_name, target);
        if (!result->m_name->isLocked())
            return Error{
                ErrorCode::Storage,
                {},
                LockText::tr("“%1” cannot be opened for work: nothing can be written in the folder “%2”. "
                             "Open it for reading, or copy it to a folder of your own.")
                    .arg(QFileInfo(target).fileName(),
                         QDir::toNativeSeparators(QFileInfo(target).absolutePath()))};
        const QString byNumber = lockPathByNumber(target);
        if (byNumber.isEmpty())
            return result;
        // A folder of temporary files that cannot be written to is no reason to refuse the work.
        result->m_file = tried(byNumber);
        if (result->m_file->error() == QLockFile::LockFailedError)
            return holderOf(*result->m_file, target);
        return result;
    }
};

FileLock::~FileLock() = default;

bool LockHolder::isMe() const {
    return here && pid == QCoreApplication::applicationPid();
}

Error LockResult::error() const {
    if (const LockHolder *other = holder())
        return {ErrorCode::Storage, {}, other->text};
    return std::get<Error>(m_state);
}

LockResult lockFile(const QString &path) {
    return LockMaker::lock(path);
}

QString lockPathOf(const QString &path) {
    return canonical(path) + QStringLiteral(".lock");
}

} // namespace kontor
