// Migrations: the only place that tells the shape of the file (resources/migrations/NNNN_what.sql).
#pragma once

#include <QStringList>

namespace kontor {

class Connection;

inline constexpr int applicationId = 0x4B4F4E54; // "KONT"

/// In order; number N is at index N - 1.
QStringList migrationNames();
int latestVersion();
/// PRAGMA user_version.
int fileVersion(Connection &connection);
/// Each missing one in a transaction of its own, together with its version. Throws StorageError.
void migrate(Connection &connection);

} // namespace kontor
