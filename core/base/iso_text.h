// Days and moments as ISO 8601, as they stand in the file and in exports: thousands at a time, where Qt's own
// way takes longer than the reading from the disk.
#pragma once

#include <QDate>
#include <QString>

namespace kontor {

/// "2026-11-27"; empty when there is no such day.
QString isoText(QDate day);

/// A day that isoText() wrote; none for anything else.
QDate dayFromIso(QStringView text);

/// "2026-11-27T08:30:00Z" of milliseconds since 1970, with ".123" when there are such.
QString isoMomentText(qint64 ms);

} // namespace kontor
