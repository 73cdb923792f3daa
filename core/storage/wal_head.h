// Reads the newest committed first page out of a write-ahead log: a file whose last work was killed still has
// its version there.
#pragma once

#include <QByteArray>
#include <QString>

namespace kontor {

struct WalHead {
    bool hasCommit = false; // at least one whole transaction is waiting in the log
    QByteArray firstPage;   // page 1 as the log has it, or empty
};

/// `path` is that of the log. Frames count up to the first one whose checksum is wrong, as SQLite counts
/// them.
WalHead readWalHead(const QString &path);

} // namespace kontor
