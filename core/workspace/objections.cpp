// A hash with a key of the file's own: without the file nobody can try addresses against it.
#include "core/workspace/objections.h"

#include "core/storage/connection.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace kontor::objections {

namespace {

QByteArray hashOf(Connection &writer, const QString &key) {
    Statement row(writer, "SELECT objection_key FROM state");
    row.step();
    return QMessageAuthenticationCode::hash(key.toUtf8(), row.bytes(0), QCryptographicHash::Sha256);
}

} // namespace

void keep(UnitOfWork &unit, const QString &key) {
    if (key.isEmpty())
        return;
    Statement row(unit.connection(), "INSERT INTO objection(hash) VALUES(?) ON CONFLICT DO NOTHING");
    row.bindBlob(1, hashOf(unit.connection(), key)).run();
}

bool isKept(Connection &writer, const QString &key) {
    Statement any(writer, "SELECT 1 FROM objection LIMIT 1"); // most files keep none, and every address asks
    if (key.isEmpty() || !any.step())
        return false;
    Statement row(writer, "SELECT 1 FROM objection WHERE hash=?");
    return row.bindBlob(1, hashOf(writer, key)).step();
}

} // namespace kontor::objections
