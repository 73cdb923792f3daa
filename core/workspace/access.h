// Access: the views through which an employee sees the file, and the right to change a record.
#pragma once

#include "core/records/context.h"
#include "core/storage/connection.h"

namespace kontor {

/// One view per kind and for what hangs on its records, with the employee's rights as literals (DESIGN 5).
QList<SeenView> seenViews(const Schema &schema, const Access &access);

/// Whether everybody sees, and may take, the records of that kind that nobody is responsible for: the free
/// pool of leads (LD2).
bool hasFreePool(const Kind &kind);

/// Reads who sees whom from the file; the connection must be trusted. Nobody for an unknown or inactive
/// employee.
Access accessOf(Connection &connection, RecordId employee);

} // namespace kontor
