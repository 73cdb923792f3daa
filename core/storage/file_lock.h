// FileLock: one process per office file, under whatever name it is opened (DESIGN 6).
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>
#include <memory>
#include <variant>

class QLockFile;

namespace kontor {

struct LockHolder {
    QString user; // may be empty: not every disk tells it
    QString host;
    qint64 pid = 0;    // 0 = unknown
    QDateTime since;   // UTC; invalid = unknown
    bool here = false; // on this computer
    QString text;      // translated: who holds which file since when, what to do next

    /// This very process: another window has the file open.
    bool isMe() const;
};

/// Holds the lock until it is destroyed; a kill frees it too. Locked are the name of the file, links
/// followed, and on this computer the file itself, so that hard links and other mounts of it are the same
/// file.
class FileLock {
public:
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    friend struct LockMaker;
    FileLock() = default;

    std::unique_ptr<QLockFile> m_name;
    std::unique_ptr<QLockFile> m_file;
};

class LockResult {
public:
    LockResult(std::unique_ptr<FileLock> lock) : m_state(std::move(lock)) {}
    LockResult(LockHolder holder) : m_state(std::move(holder)) {}
    LockResult(Error error) : m_state(std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    std::unique_ptr<FileLock> take() { return std::move(std::get<0>(m_state)); }
    /// Who has it, when it is in use.
    const LockHolder *holder() const { return std::get_if<LockHolder>(&m_state); }
    /// Code Storage: in use, or the lock cannot be written; the text names the file and what to do next.
    Error error() const;

private:
    std::variant<std::unique_ptr<FileLock>, LockHolder, Error> m_state;
};

/// Waits at most a second. The file need not exist yet. A lock whose process is gone is taken over.
LockResult lockFile(const QString &path);

/// Where the lock of that file lies: beside it.
QString lockPathOf(const QString &path);

} // namespace kontor
