// ContentHash: one text for all that the records of a file hold now, to tell whether anything is different.
#pragma once

#include "core/schema/schema.h"

#include <QByteArray>

namespace kontor {

class Connection;

/// SHA-256 in hexadecimal digits, over every record that is not in the recycle bin, of every kind, with its
/// links, list fields and versions of files. The same whatever the order in which they came about; history,
/// derived columns and who changed a record last are no part of it, so undo leads back to the same text.
QByteArray contentHash(Connection &connection, const Schema &schema);

} // namespace kontor
