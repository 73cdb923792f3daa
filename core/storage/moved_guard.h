// MovedGuard: notices that an open file is no longer where it was, and that a foreign program wrote to it.
#pragma once

#include <QString>
#include <QtGlobal>

namespace kontor {

class Connection;

/// Whether the file of this connection was moved, deleted or replaced. Costs one look at the name; SQLite
/// itself would go on answering "done" (SAFE finding 3).
bool fileMoved(Connection &connection);

/// For the writer, on its thread: asked before each unit of work and every few seconds.
class MovedGuard {
public:
    explicit MovedGuard(Connection &writer);

    /// Also true when the log beside the file was there and is gone or is another one.
    bool fileMoved();
    /// Whether any other connection has committed since the last call: nobody may, but the writer (DESIGN 6).
    bool foreignWrite();
    /// After an error of the disk in a transaction of our own: SQLite then forgets its pages, which looks to
    /// foreignWrite() like the work of others.
    void noteOwnFailure() { m_sure = false; }

private:
    qint64 dataVersion();
    quint64 numberOfLog() const;

    Connection &m_writer;
    QString m_log;
    quint64 m_logNumber = 0; // 0 = not seen yet
    qint64 m_dataVersion = 0;
    bool m_sure = true;
};

} // namespace kontor
