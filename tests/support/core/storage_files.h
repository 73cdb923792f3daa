// Small files, disks and bytes for the tests of storage.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kontor::test {

QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);
/// Hash of the bytes of a file.
QByteArray hashOf(const QString &path);
QStringList namesIn(const QString &folder);

/// For QTemporaryDir: in memory where the system has a place for that, for tests that sync thousands of
/// times.
QString folderInMemory();

/// A closed file marked as ours, of that version, with a table deal(id, title) of so many rows.
void makeOffice(const QString &path, int version, int rows);
/// What stands in a closed office file, in a new one of version 3.
void makeOlder(const QString &office, const QString &path);
/// PRAGMA integrity_check: "ok" or what it found.
QString integrityOf(const QString &path);

/// A disk of that size mounted on a folder, where the tests may mount one.
class SmallDisk {
public:
    SmallDisk(const QString &folder, int kilobytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    bool isMounted() const { return m_mounted; }
    /// Turns it into a disk that can only be read.
    bool freeze();
    bool enlarge(int kilobytes);

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

} // namespace kontor::test
