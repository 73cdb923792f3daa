// Leads for a file that has none, written by hand: some of them duplicates of each other, some of contacts.
#pragma once

struct sqlite3;

namespace kontor::bench {

/// Closed by Kontor: only rows and keys, without search, history and kept numbers.
void addLeads(sqlite3 *handle, int count);

} // namespace kontor::bench
