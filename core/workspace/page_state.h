// What an employee's pages remember in the file: columns, widths, folded columns. Has no history and no
// revision.
#pragma once

#include "core/workspace/workspace.h"

#include <QJsonObject>

namespace kontor::page_state {

/// The state kept under that key for the employee who is logged in; empty when there is none. A page's key is
/// such as "list/deal".
QFuture<Result<QJsonObject>> get(Workspace &workspace, const QString &key);
/// Writes nothing but that one line. In a file open for reading it is quietly forgotten.
QFuture<Result<void>> put(Workspace &workspace, const QString &key, const QJsonObject &value);

} // namespace kontor::page_state
