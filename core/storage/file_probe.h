// FileProbe: what a file is, told from its bytes alone, before SQLite may touch it.
#pragma once

#include <QString>

namespace kontor {

struct FileState {
    enum class Kind {
        Missing,    // nothing there, or a link to nothing
        Empty,      // no bytes: a new office may be made in it
        NotOurs,    // something else, whole or not
        Newer,      // made by a newer Kontor
        Older,      // ours, migrations are missing
        Ours,       // ours, of this version
        Damaged,    // ours or nearly so, but cut or overwritten
        Unreadable, // exists, but may not be read
    };
    Kind kind = Kind::Missing;
    int version = 0;       // of the shape of the file; 0 where it is not known
    bool writable = false; // the file and its folder
    QString text;          // translated: what it is and what to do next; empty for a writable file of ours
    QString warning;       // translated: the folder is on a network or is copied to a cloud; else empty

    bool canOpen() const { return kind == Kind::Ours || kind == Kind::Older; }
};

/// Reads at most the head of the file and the log beside it and changes nothing. Never for a file that this
/// process has open: closing it would drop SQLite's locks.
FileState probeFile(const QString &path);

/// Where SQLite's locks and the order of writes cannot be relied on.
enum class PlaceRisk { None, Network, Cloud };

/// Translated: that the file lies on a network or in a folder that is copied to a cloud; else empty. Does not
/// open the file.
QString placeWarning(const QString &path);

/// `fileSystem` as QStorageInfo names it: "ext4", "nfs4", "fuse.sshfs".
PlaceRisk placeRisk(const QString &path, const QByteArray &fileSystem);

} // namespace kontor
