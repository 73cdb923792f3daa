// Opens the file for a command, as an employee, and closes it again.
#pragma once

#include "app/ctl/command_line.h"

namespace kontor::ctl {

/// Runs the command. Errors as they are told to the user; exit statuses by exitStatus().
Result<void> run(const CommandLine &line);

/// 1 refused, 2 usage, 3 storage.
int exitStatus(const Error &error);

} // namespace kontor::ctl
