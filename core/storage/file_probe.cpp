// Looks at SQLite's head, our mark and version in it, the size, the permissions and the place of a file.
#include "core/storage/file_probe.h"

#include "core/storage/migrations.h"
#include "core/storage/wal_head.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <QtEndian>
#include <array>

namespace kontor {

namespace {

constexpr int headSize = 100;

struct ProbeText {
    Q_DECLARE_TR_FUNCTIONS(FileProbe)
};

quint32 number(const QByteArray &head, int at) {
    return qFromBigEndian<quint32>(head.constData() + at);
}

int pageSizeOf(const QByteArray &head) {
    const int size = qFromBigEndian<quint16>(head.constData() + 16);
    return size == 1 ? 65536 : size;
}

bool isSaneHead(const QByteArray &head) {
    const int pageSize = pageSizeOf(head);
    const bool powerOfTwo = pageSize >= 512 && (pageSize & (pageSize - 1)) == 0;
    const auto versionKnown = [&head](int at) { return head.at(at) == 1 || head.at(at) == 2; };
    return powerOfTwo && versionKnown(18) && versionKnown(19) && head.at(21) == 64 && head.at(22) == 32 &&
           head.at(23) == 32;
}

/// The head counts pages; it can be trusted when both change counters agree.
bool isCut(const QByteArray &head, qint64 size) {
    const qint64 pages = number(head, 24) == number(head, 92) ? number(head, 28) : 1;
    return size < pages * pageSizeOf(head);
}

FileState::Kind kindOfBytes(const QByteArray &fileHead, qint64 size, const WalHead &log, int &version) {
    if (fileHead.isEmpty())
        return FileState::Kind::Empty; // whatever its log holds: SQLite would throw that away
    const QByteArray head = log.firstPage.isEmpty() ? fileHead : log.firstPage.left(headSize);
    if (!head.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return FileState::Kind::NotOurs;
    if (head.size() < headSize)
        return FileState::Kind::Damaged;
    if (number(head, 68) != quint32(applicationId))
        return FileState::Kind::NotOurs;
    version = int(number(head, 60));
    // A killed checkpoint may leave the file short of pages that the log still has.
    if (!isSaneHead(head) || (!log.hasCommit && isCut(head, size)))
        return FileState::Kind::Damaged;
    if (version > latestVersion())
        return FileState::Kind::Newer;
    return version < latestVersion() ? FileState::Kind::Older : FileState::Kind::Ours;
}

QString textOf(const FileState &state, const QString &name) {
    switch (state.kind) {
    case FileState::Kind::Missing:
        return ProbeText::tr(
                   "There is no file “%1”. It may have been moved or renamed, or its disk is not connected. "
                   "Choose another file.")
            .arg(name);
    case FileState::Kind::Empty:
        return ProbeText::tr("The file “%1” is empty. Make a new office in it, or choose another file.")
            .arg(name);
    case FileState::Kind::NotOurs:
        return ProbeText::
            tr("“%1” is not a file of Kontor and was left as it is. Choose another file; lists from other "
               "programs can be imported.")
                .arg(name);
    case FileState::Kind::Newer:
        return ProbeText::tr(
                   "“%1” was written by a newer Kontor (file version %2; this program knows %3). Nothing was "
                   "changed. Install the newer Kontor and open the file again.")
            .arg(name)
            .arg(QLocale().toString(state.version), QLocale().toString(latestVersion()));
    case FileState::Kind::Damaged:
        return ProbeText::tr(
                   "The file “%1” is damaged: part of it is missing or overwritten. It was left as it is. "
                   "Restore the newest backup, or rescue what can still be read into a new file.")
            .arg(name);
    case FileState::Kind::Unreadable:
        return ProbeText::tr(
                   "You may not read the file “%1”. Ask its owner for the permission, then open it again.")
            .arg(name);
    case FileState::Kind::Older:
    case FileState::Kind::Ours:
        if (!state.writable)
            return ProbeText::tr(
                       "“%1” can only be read: nothing can be written to it or to its folder. To work in it, "
                       "save a copy elsewhere and open the copy.")
                .arg(name);
        return {};
    }
    return {};
}

/// SQLite needs a place beside a log to read it, unless the program that writes it has made that place.
bool isOutOfReach(const QFileInfo &info) {
    return !QFileInfo(info.canonicalPath()).isWritable() &&
           !QFileInfo::exists(info.canonicalFilePath() + QStringLiteral("-shm"));
}

/// A log without its file: a new file of that name would swallow what it holds.
QString strayLogText(const QString &name, const QString &log) {
    return ProbeText::tr(
               "“%1” is missing or empty, but its journal “%2” is still there. Put the file back beside its "
               "journal, or move the journal away.")
        .arg(name, log);
}

QString nameOfStrayLog(const QString &path) {
    for (const QString &log : {path + QStringLiteral("-wal"), path + QStringLiteral("-journal")}) {
        if (QFileInfo(log).size() > 0)
            return QFileInfo(log).fileName();
    }
    return {};
}

} // namespace

PlaceRisk placeRisk(const QString &path, const QByteArray &fileSystem) {
    static constexpr std::array networks{"nfs",  "cifs", "smb",    "afpfs", "afs",   "ncpfs", "9p",
                                         "ceph", "coda", "webdav", "davfs", "fuse.", "vboxsf"};
    for (const char *name : networks) {
        if (fileSystem.startsWith(name))
            return PlaceRisk::Network;
    }
    if (path.startsWith(QLatin1String("//")))
        return PlaceRisk::Network;
    static constexpr std::array clouds{"dropbox",   "onedrive",     "google drive",     "googledrive",
                                       "my drive",  "icloud",       "mobile documents", "cloudstorage",
                                       "nextcloud", "owncloud",     "pcloud",           "megasync",
                                       "box sync",  "yandex.disk",  "seafile",          "seadrive",
                                       "kdrive",    "proton drive", "tresorit"};
    const QStringList folders = path.toLower().split(u'/');
    for (qsizetype i = 0; i + 1 < folders.size(); ++i) {
        for (const char *name : clouds) {
            if (folders.at(i).startsWith(QLatin1String(name)))
                return PlaceRisk::Cloud;
        }
    }
    return PlaceRisk::None;
}

QString placeWarning(const QString &path) {
    const QFileInfo info(path);
    const QStorageInfo storage(info.absolutePath());
    switch (placeRisk(info.absoluteFilePath(), storage.fileSystemType())) {
    case PlaceRisk::None:
        return {};
    case PlaceRisk::Network:
        return ProbeText::tr(
                   "“%1” lies on a network drive. Should the connection break while something is saved, the "
                   "file may be damaged. Keep the file on this computer and the backups on the network.")
            .arg(info.fileName());
    case PlaceRisk::Cloud:
        return ProbeText::tr(
                   "“%1” lies in a folder that is copied to a cloud. Half-written states may be copied and "
                   "put back. Keep the file in another folder and the backups in this one.")
            .arg(info.fileName());
    }
    return {};
}

FileState probeFile(const QString &path) {
    FileState state;
    const QFileInfo info(path);
    const QString name = info.fileName();
    const QFileInfo folder(info.absolutePath());
    state.writable = folder.isWritable() && (info.isWritable() || !info.exists());
    if (!info.exists()) {
        const QString log = nameOfStrayLog(path);
        state.text = log.isEmpty() ? textOf(state, name) : strayLogText(name, log);
        return state;
    }
    QFile file(path);
    if (!info.isFile()) {
        state.kind = FileState::Kind::NotOurs; // a folder, a device, a pipe that would never answer
    } else if (!info.isReadable() || !file.open(QIODevice::ReadOnly)) {
        state.kind = FileState::Kind::Unreadable;
    } else {
        const WalHead log = readWalHead(info.canonicalFilePath() + QStringLiteral("-wal"));
        state.kind = kindOfBytes(file.read(headSize), file.size(), log, state.version);
        state.warning =
            state.canOpen() || state.kind == FileState::Kind::Empty ? placeWarning(path) : QString();
        if (log.hasCommit && isOutOfReach(info)) {
            state.kind = FileState::Kind::Unreadable;
            state.text =
                ProbeText::tr("The last work in “%1” is still in its journal “%1-wal”, and nothing can be "
                              "written there. Copy both files to a folder of your own and open the copy.")
                    .arg(name);
            return state;
        }
    }
    state.text = textOf(state, name);
    if (state.kind == FileState::Kind::Empty) {
        if (const QString log = nameOfStrayLog(info.canonicalFilePath()); !log.isEmpty())
            state.text = strayLogText(name, log);
    }
    return state;
}

} // namespace kontor
