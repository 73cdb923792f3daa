// The sheet of paper beside each backup: what it holds and how to know that it is whole.
#pragma once

#include "core/storage/backup.h"

#include <optional>

namespace kontor {

QString manifestPathOf(const QString &backupPath);
QByteArray manifestOf(const BackupInfo &backup);
/// Nothing for what is not a manifest of this form.
std::optional<BackupInfo> readManifest(const QString &manifestPath);

/// Hexadecimal; empty when the file cannot be read to its end. Never for a file that is open.
QByteArray sha256OfFile(const QString &path);

} // namespace kontor
