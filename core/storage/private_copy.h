// PrivateCopy: what stands in a file, in a copy that is only looked at: where the file itself may not be
// changed.
#pragma once

#include "core/base/result.h"

#include <QTemporaryDir>
#include <memory>

namespace kontor {

class PrivateCopy {
public:
    /// Copied by SQLite, checked and given the shape of this version; nobody else may read it, and it goes
    /// with this object. Error Storage: there is no room for it, or the file cannot be read.
    static Result<std::unique_ptr<PrivateCopy>> make(const QString &path);

    QString path() const;

private:
    PrivateCopy() = default;

    QTemporaryDir m_folder;
};

} // namespace kontor
