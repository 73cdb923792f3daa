// PrivateCopy: what stands in a file, in a copy that is only looked at: where the file itself may not be
// changed.
#pragma once

#include "core/base/result.h"

#include <QTemporaryDir>
#include <memory>

class QLockFile;

namespace kontor {

class PrivateCopy {
public:
    /// Copied by SQLite, checked and given the shape of this version; nobody else may read it, and it goes
    /// with this object. Error Storage: there is no room for it, or the file cannot be read.
    static Result<std::unique_ptr<PrivateCopy>> make(const QString &path);
    ~PrivateCopy();
    PrivateCopy(const PrivateCopy &) = delete;
    PrivateCopy &operator=(const PrivateCopy &) = delete;

    QString path() const;

    /// Takes away the copies of this user whose process was killed.
    static void clearOrphans();

private:
    PrivateCopy();

    QTemporaryDir m_folder;
    std::unique_ptr<QLockFile> m_owner; // in the folder: which process it belongs to
};

} // namespace kontor
