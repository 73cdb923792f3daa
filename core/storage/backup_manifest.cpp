// Manifests are JSON, so that other tools can verify backups too.
#include "core/storage/backup_manifest.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace kontor {

namespace {

constexpr int manifestFormat = 1;
constexpr std::array allReasons{BackupReason::Automatic, BackupReason::Close,  BackupReason::Manual,
                                BackupReason::Migration, BackupReason::Import, BackupReason::Bulk,
                                BackupReason::Merge,     BackupReason::Erase,  BackupReason::Restore};

BackupReason reasonOf(const QString &key) {
    for (const BackupReason reason : allReasons) {
        if (keyOf(reason) == key)
            return reason;
    }
    return BackupReason::Manual;
}

} // namespace

QString manifestPathOf(const QString &backupPath) {
    return backupPath + QStringLiteral(".json");
}

QByteArray manifestOf(const BackupInfo &backup) {
    QJsonObject counts;
    for (auto it = backup.counts.begin(); it != backup.counts.end(); ++it)
        counts.insert(it.key(), it.value());
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("format"), manifestFormat},
                             {QStringLiteral("file"), QFileInfo(backup.path).fileName()},
                             {QStringLiteral("fileId"), backup.fileId},
                             {QStringLiteral("office"), backup.office},
                             {QStringLiteral("reason"), keyOf(backup.reason)},
                             {QStringLiteral("at"), backup.at.toUTC().toString(Qt::ISODate)},
                             {QStringLiteral("bytes"), backup.bytes},
                             {QStringLiteral("sha256"), QString::fromLatin1(backup.sha256)},
                             {QStringLiteral("counts"), counts},
                             {QStringLiteral("fileVersion"), backup.fileVersion},
                             {QStringLiteral("programVersion"), backup.programVersion},
                         })
        .toJson();
}

std::optional<BackupInfo> readManifest(const QString &manifestPath) {
    QFile file(manifestPath);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.value(QStringLiteral("format")).toInt() != manifestFormat)
        return std::nullopt;
    BackupInfo backup;
    // The name as it is now: a folder may have been copied, its files not renamed.
    backup.path = manifestPath.chopped(5);
    backup.fileId = object.value(QStringLiteral("fileId")).toString();
    backup.office = object.value(QStringLiteral("office")).toString();
    backup.reason = reasonOf(object.value(QStringLiteral("reason")).toString());
    backup.at = QDateTime::fromString(object.value(QStringLiteral("at")).toString(), Qt::ISODate);
    backup.bytes = object.value(QStringLiteral("bytes")).toInteger();
    backup.sha256 = object.value(QStringLiteral("sha256")).toString().toLatin1();
    const QJsonObject counts = object.value(QStringLiteral("counts")).toObject();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        backup.counts.insert(it.key(), it.value().toInteger());
    backup.fileVersion = object.value(QStringLiteral("fileVersion")).toInt();
    backup.programVersion = object.value(QStringLiteral("programVersion")).toString();
    if (!backup.at.isValid() || backup.sha256.isEmpty())
        return std::nullopt;
    return backup;
}

QByteArray sha256OfFile(const QString &path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result().toHex();
}

} // namespace kontor
