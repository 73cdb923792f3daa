// Reads from the file what a Context needs: own fields, the office, the rates, the employee's rights.
#pragma once

#include "core/records/context.h"

namespace kontor {

class Connection;

/// On the writer. `access` as it was entered; its rights are read anew.
std::shared_ptr<const Context> readContext(Connection &writer, const Access &access,
                                           const std::vector<const Kind *> &kinds);

} // namespace kontor
