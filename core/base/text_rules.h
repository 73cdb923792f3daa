// What text may hold: cleaned before it is stored, shown without tricks.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace kontor {

/// Composed (NFC), without control characters and with trimmed ends. `multiline` keeps tabs and line ends (as
/// LF); otherwise they become blanks. Half characters (lone surrogates) and more than 1 MB of UTF-8 are
/// refused.
Result<QString> cleanText(const QString &text, bool multiline);

/// Whether cleanText() leaves something out that a reader might miss: control characters other than tabs and
/// line ends.
bool holdsControls(QStringView text);

/// For names and file names: bidi overrides and isolates, zero-width space and byte order mark are spelled
/// out, so that a name cannot pose as another. Apply before isolating marks of our own are added.
QString visibleControls(const QString &text);

} // namespace kontor
