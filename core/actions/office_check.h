// OfficeCheck: whether records, history, search and kept sums of an office tell the same.
#pragma once

#include "core/storage/check.h"
#include "core/workspace/workspace.h"

namespace kontor {

/// What is always true of an office file beside SQLite's own rules. The connection is the one of `context`.
QList<Invariant> officeInvariants(const ContextPtr &context);

/// All checks, on the writer. Search is compared for the records that the employee sees.
Result<CheckReport> checkOffice(Workspace &workspace);

/// contentHash() of the whole file, on the writer.
Result<QByteArray> contentHash(Workspace &workspace);

/// Makes search and kept sums anew from the records (DESIGN 6), after a salvage or when a check asks for it.
Result<void> rebuildDerived(Workspace &workspace);

} // namespace kontor
