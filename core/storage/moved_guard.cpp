// Asks SQLite about the file, the folder about the log, and PRAGMA data_version about others.
#include "core/storage/moved_guard.h"

#include "core/storage/connection.h"

#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

namespace kontor {

bool fileMoved(Connection &connection) {
    int moved = 0;
    // Where files cannot be moved while they are open the answer is "not found", and the file stays where it
    // is.
    sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

MovedGuard::MovedGuard(Connection &writer)
    : m_writer(writer),
      m_log(QString::fromUtf8(sqlite3_db_filename(writer.handle(), "main")) + QStringLiteral("-wal")),
      m_logNumber(numberOfLog()), m_dataVersion(dataVersion()) {}

bool MovedGuard::fileMoved() {
    if (kontor::fileMoved(m_writer))
        return true;
    const quint64 number = numberOfLog();
    if (m_logNumber == 0)
        m_logNumber = number;
    return number != m_logNumber;
}

bool MovedGuard::foreignWrite() {
    const qint64 now = dataVersion();
    const bool sure = std::exchange(m_sure, true);
    return now != std::exchange(m_dataVersion, now) && sure;
}

qint64 MovedGuard::dataVersion() {
    Statement version(m_writer, "PRAGMA data_version");
    version.step();
    return version.integer(0);
}

/// 0 = there is none.
quint64 MovedGuard::numberOfLog() const {
#ifdef Q_OS_WIN
    return QFileInfo::exists(m_log) ? 1 : 0;
#else
    struct stat status = {};
    return ::stat(QFile::encodeName(m_log).constData(), &status) == 0 ? quint64(status.st_ino) : 0;
#endif
}

} // namespace kontor
