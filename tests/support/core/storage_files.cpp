// Small files, disks and bytes for the tests of storage.
#include "tests/support/core/storage_files.h"

#include "core/storage/connection.h"
#include "core/storage/migrations.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <gtest/gtest.h>
#include <utility>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

namespace kontor::test {

QByteArray bytesOf(const QString &path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QByteArray hashOf(const QString &path) {
    return QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256);
}

QStringList namesIn(const QString &folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QString folderInMemory() {
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath()) +
           QStringLiteral("/kontor");
}

void makeOffice(const QString &path, int version, int rows) {
    Connection connection(path, Connection::Role::Writer);
    connection.exec("BEGIN; CREATE TABLE deal(id INTEGER PRIMARY KEY, title TEXT NOT NULL) STRICT;"
                    "PRAGMA application_id=" +
                    QByteArray::number(applicationId) +
                    ";PRAGMA user_version=" + QByteArray::number(version) + ";COMMIT");
    connection.exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
                    QByteArray::number(rows) +
                    ") INSERT INTO deal SELECT i, 'Deal ' || i || hex(randomblob(40)) FROM n WHERE " +
                    QByteArray::number(rows) + " > 0");
}

void makeOlder(const QString &office, const QString &path) {
    Connection connection(path, Connection::Role::Writer);
    for (const QString &name : migrationNames().first(3)) {
        QFile migration(QStringLiteral(":/migrations/") + name);
        ASSERT_TRUE(migration.open(QIODevice::ReadOnly));
        connection.exec(migration.readAll());
    }
    connection.exec("PRAGMA user_version=3; PRAGMA foreign_keys=OFF; PRAGMA application_id=" +
                    QByteArray::number(applicationId));
    connection.exec("ATTACH '" + office.toUtf8() + "' AS now; DELETE FROM state");
    QList<QByteArray> copies;
    {
        Statement tables(connection,
                         "SELECT t.name, group_concat(c.name) FROM pragma_table_list AS t"
                         " JOIN pragma_table_xinfo(t.name, 'main') AS c ON c.hidden=0"
                         " JOIN pragma_table_xinfo(t.name, 'now') AS n ON n.name=c.name"
                         " WHERE t.schema='main' AND t.type='table' AND t.name NOT LIKE 'sqlite_%'"
                         " AND t.name <> 'search_doc' GROUP BY t.name");
        while (tables.step())
            copies << "INSERT INTO main." + tables.bytes(0) + '(' + tables.bytes(1) + ") SELECT " +
                          tables.bytes(1) + " FROM now." + tables.bytes(0);
    }
    copies << "INSERT INTO main.search_doc SELECT id, kind, names, words FROM now.search_text"
              " JOIN now.search_doc USING (id, names)";
    for (const QByteArray &copy : std::as_const(copies))
        connection.exec(copy);
}

QString integrityOf(const QString &path) {
    Connection connection(path, Connection::Role::Writer);
    Statement check(connection, "PRAGMA integrity_check");
    check.step();
    return check.text(0);
}

SmallDisk::SmallDisk(const QString &folder, int kilobytes) : m_folder(folder.toLocal8Bit()) {
#ifdef Q_OS_LINUX
    const QByteArray options = "size=" + QByteArray::number(kilobytes) + 'k';
    m_mounted = ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, options.constData()) == 0;
#else
    Q_UNUSED(kilobytes);
#endif
}

SmallDisk::~SmallDisk() {
#ifdef Q_OS_LINUX
    if (m_mounted)
        ::umount2(m_folder.constData(), MNT_DETACH);
#endif
}

bool SmallDisk::freeze() {
#ifdef Q_OS_LINUX
    return ::mount("tmpfs", m_folder.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
#else
    return false;
#endif
}

bool SmallDisk::enlarge(int kilobytes) {
#ifdef Q_OS_LINUX
    const QByteArray options = "size=" + QByteArray::number(kilobytes) + 'k';
    return ::mount("tmpfs", m_folder.constData(), "tmpfs", MS_REMOUNT, options.constData()) == 0;
#else
    Q_UNUSED(kilobytes);
    return false;
#endif
}

} // namespace kontor::test
