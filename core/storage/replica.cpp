// Noticing a copy, choosing its number.
#include "core/storage/replica.h"

#include "core/storage/connection.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>
#include <QSysInfo>
#include <QUuid>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace kontor {

namespace {

constexpr int replicas = 1 << 16;

/// Number and hour of birth that the file system gives a file; numbers alone are given again after a
/// deletion.
QByteArray numberOf(const QString &path) {
    QByteArray number = QFileInfo(path).birthTime().toUTC().toString(Qt::ISODateWithMs).toLatin1();
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (stat(path.toLocal8Bit().constData(), &status) == 0)
        number += ' ' + QByteArray::number(qulonglong(status.st_ino));
#endif
    return number;
}

bool isUsed(Connection &writer, qint64 replica) {
    Statement row(writer, "SELECT 1 FROM file_copy WHERE replica=?");
    return row.bind(1, replica).step();
}

} // namespace

QString fingerprintOf(const QString &path) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QSysInfo::machineUniqueId());
    hash.addData(QStorageInfo(QFileInfo(path).absolutePath()).device());
    hash.addData(numberOf(path));
    return QString::fromLatin1(hash.result().toHex().left(32));
}

void settleReplica(Connection &writer, const QString &path, qint64 nowMs) {
    const QString fingerprint = fingerprintOf(path);
    bool isFirst = true;
    {
        Statement last(writer, "SELECT fingerprint FROM file_copy ORDER BY opening DESC LIMIT 1");
        if (last.step()) {
            if (last.text(0) == fingerprint)
                return;
            isFirst = false;
        }
    }
    qint64 replica = 0; // the founding file
    while (!isFirst && (replica == 0 || isUsed(writer, replica)))
        replica = QRandomGenerator::system()->bounded(1, replicas);
    Statement copy(writer, "INSERT INTO file_copy(replica,uuid,fingerprint,since,opening)"
                           " VALUES(?,?,?,?,(SELECT count(*) FROM file_copy))");
    copy.bind(1, replica).bind(2, QUuid::createUuid().toString(QUuid::WithoutBraces)).bind(3, fingerprint);
    copy.bind(4, nowMs).run();
    Statement state(writer, "UPDATE state SET replica=?");
    state.bind(1, replica).run();
}

} // namespace kontor
