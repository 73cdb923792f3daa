// Check: whether a file hangs together, page by page and rule by rule.
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <functional>

namespace kontor {

class Connection;

/// Something that is always true of a sound file. Rooms that keep derived tables declare one for each.
struct Invariant {
    QString name; // translated: "Sums of the board"
    /// One line for each thing found wrong; none when all is well. May throw StorageError.
    std::function<QStringList(Connection &)> findWrong;
};

struct CheckReport {
    QStringList lines; // translated, one for each check, below it indented what it found
    int problems = 0;
    QMap<QString, qint64> counts; // rows per table, of tables that could be counted
    bool isSound() const { return problems == 0; }
    QString text() const { return lines.join(u'\n'); }
};

/// Pages, indexes, links, search indexes and the given invariants. Reads the whole file; search indexes can
/// only be looked at by the writer, others say so. A check that fails to run is a problem found, never an
/// exception other than CancelledError.
CheckReport checkFile(Connection &connection, const QList<Invariant> &invariants = {});

/// Throws StorageError SQLITE_CORRUPT when a page is not what it should be; about a second for 200 MB.
void expectSoundPages(Connection &connection);

/// Whether a file of ours that cannot be opened for work is damaged, rather than locked or out of reach.
bool isDamagedFile(const QString &path);

} // namespace kontor
