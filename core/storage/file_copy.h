// Copies closed files byte by byte, through the checked output.
#pragma once

#include "core/base/file_output.h"

namespace kontor {

enum class BadPlaces {
    Refuse,   // what cannot be read is an error
    FillZero, // zeros stand for what the disk no longer gives
};

/// Opens the output and writes all of `path` into it; the caller commits.
Result<void> pourFile(const QString &path, FileOutput &output, BadPlaces badPlaces = BadPlaces::Refuse);
/// Whole or not at all.
Result<void> copyBytes(const QString &from, const QString &to, BadPlaces badPlaces = BadPlaces::Refuse);

} // namespace kontor
