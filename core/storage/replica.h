// Replica: each copy of an office file numbers its records in a range of its own (DESIGN 3).
#pragma once

#include <QString>

namespace kontor {

class Connection;

/// The place of the file on this machine: another one after it was copied, restored or taken along.
QString fingerprintOf(const QString &path);

/// Inside the running transaction: gives the file a new number when its fingerprint is not the last one.
void settleReplica(Connection &writer, const QString &path, qint64 nowMs);

} // namespace kontor
