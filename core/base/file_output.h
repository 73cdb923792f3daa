// FileOutput: the one way files leave the program. The old file stays whole until the new one is safely on
// the disk.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace kontor {

/// Writes beside the target and takes its place in commit(). Without a successful commit() the target is
/// untouched and the half-written file is removed. Errors name the file and the cause. Never for the file of
/// an office itself.
class FileOutput {
public:
    explicit FileOutput(const QString &path);
    ~FileOutput();
    FileOutput(const FileOutput &) = delete;
    FileOutput &operator=(const FileOutput &) = delete;

    Result<void> open();
    /// After a failure every later call fails with the first error.
    Result<void> write(const QByteArray &bytes);
    /// Flushes, waits for the disk, renames. To be called once.
    Result<void> commit();

private:
    Result<void> flushBuffer();
    Error failed(const QString &cause);

    QString m_path;
    QFile m_file;
    QByteArray m_buffer;
    std::optional<Error> m_error;
    bool m_committed = false;
};

/// The whole content at once.
Result<void> writeFile(const QString &path, const QByteArray &bytes);

/// That name as every system takes it: of one plain file, without invisible marks, at most 200 bytes long
/// with its ending kept. Never empty.
QString safeFileName(const QString &name);

/// For libraries that write files by themselves: puts the finished `written` (on the same disk) in the place
/// of `path` once it is safely on the disk; on failure `written` is removed and `path` untouched.
Result<void> replaceFile(const QString &written, const QString &path);

/// A name beside `path` that no file has, for replaceFile().
QString temporaryNameFor(const QString &path);

} // namespace kontor
