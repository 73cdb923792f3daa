// OpenOffice: the office files that this process has open, which nothing but their connections may touch.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace kontor {

/// Stands for as long as connections to that file are open. The list is one of the process because the locks
/// of files are: closing any other handle of such a file drops those of SQLite.
class OpenOffice {
public:
    explicit OpenOffice(const QString &path);
    ~OpenOffice();
    OpenOffice(const OpenOffice &) = delete;
    OpenOffice &operator=(const OpenOffice &) = delete;

private:
    QString m_path;
};

/// Error Refused where `path` is an open office, by whatever name, or one of the files that SQLite keeps
/// beside it. To be asked before a file that somebody named is read or replaced; opens nothing itself. Any
/// thread.
Result<void> refuseOpenOffice(const QString &path);

} // namespace kontor
