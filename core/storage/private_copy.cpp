// Copies into a folder of its own, and migrates there.
#include "core/storage/private_copy.h"

#include "core/storage/backup.h"
#include "core/storage/connection.h"
#include "core/storage/migrations.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kontor {

QString PrivateCopy::path() const {
    return m_folder.filePath(QStringLiteral("copy.kontor"));
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
