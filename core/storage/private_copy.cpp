// Copies into a folder of its own, migrates there, and clears away what a kill left.
#include "core/storage/private_copy.h"

#include "core/storage/backup.h"
#include "core/storage/connection.h"
#include "core/storage/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

namespace kontor {

namespace {

QString ownerFile(const QString &folder) {
    return folder + QStringLiteral("/owner.lock");
}

/// Made by this user, and nothing else in disguise.
bool isOurs(const QFileInfo &folder) {
#ifndef Q_OS_WIN
    if (folder.ownerId() != ::getuid())
        return false;
#endif
    return !folder.isSymLink() && QFileInfo::exists(ownerFile(folder.filePath()));
}

} // namespace

PrivateCopy::PrivateCopy()
    : m_folder(QDir::temp().filePath(QStringLiteral("kontor-copy-XXXXXX"))),
      m_owner(std::make_unique<QLockFile>(ownerFile(m_folder.path()))) {}

PrivateCopy::~PrivateCopy() = default;

QString PrivateCopy::path() const {
    return m_folder.filePath(QStringLiteral("copy.kontor"));
}

void PrivateCopy::clearOrphans() {
    const QFileInfoList folders =
        QDir::temp().entryInfoList({QStringLiteral("kontor-copy-??????")}, QDir::Dirs);
    for (const QFileInfo &info : folders) {
        if (!isOurs(info))
            continue;
        QLockFile owner(ownerFile(info.filePath()));
        owner.setStaleLockTime(0); // only a dead process has lost its copy, not an old one
        if (!owner.tryLock(0))
            continue;
        // Nothing is taken but what a copy consists of.
        QDir folder(info.filePath());
        const QStringList files = folder.entryList({QStringLiteral("copy.kontor*")}, QDir::Files);
        for (const QString &file : files)
            folder.remove(file);
        owner.unlock();
        QDir::temp().rmdir(info.fileName());
    }
}

Result<std::unique_ptr<PrivateCopy>> PrivateCopy::make(const QString &path) {
    std::unique_ptr<PrivateCopy> copy(new PrivateCopy);
    const auto failed = [&path](const QString &cause) {
        return Error{ErrorCode::Storage,
                     {},
                     QCoreApplication::translate(
                         "PrivateCopy", "“%1” can only be looked at in a copy, and none could be made: %2")
                         .arg(QFileInfo(path).fileName(), cause)};
    };
    if (!copy->m_folder.isValid())
        return failed(copy->m_folder.errorString());
    copy->m_owner->setStaleLockTime(0);
    copy->m_owner->tryLock(0);
    try {
        {
            Connection source(path, Connection::Role::ReadOnlyFile);
            if (auto copied = copyVerified(source, copy->path()); !copied)
                return failed(copied.error().text);
        }
        Connection own(copy->path(), Connection::Role::Writer);
        migrate(own);
        return copy;
    } catch (const StorageError &error) {
        return failed(QString::fromUtf8(error.what()));
    }
}

} // namespace kontor
