// Runs the migrations that a file has not seen yet.
#include "core/storage/migrations.h"

#include "core/storage/connection.h"

#include <QDir>
#include <QFile>

namespace kontor {

namespace {
const QString migrationFolder = QStringLiteral(":/migrations");
}

QStringList migrationNames() {
    return QDir(migrationFolder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

int latestVersion() {
    return int(migrationNames().size());
}

int fileVersion(Connection &connection) {
    Statement version(connection, "PRAGMA user_version");
    version.step();
    return int(version.integer(0));
}

void migrate(Connection &connection) {
    const QStringList names = migrationNames();
    for (int version = fileVersion(connection); version < names.size(); ++version) {
        QFile file(migrationFolder + u'/' + names.at(version));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("A migration is missing from the program");
        connection.exec("BEGIN IMMEDIATE");
        try {
            connection.exec(file.readAll());
            connection.exec("PRAGMA user_version=" + QByteArray::number(version + 1));
            connection.exec("PRAGMA application_id=" + QByteArray::number(applicationId));
            connection.exec("COMMIT");
        } catch (const StorageError &) {
            connection.exec("ROLLBACK");
            throw;
        }
    }
}

} // namespace kontor
