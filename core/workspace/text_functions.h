// TextFunctions: fold() and sort_key() in SQL, as the program computes them.
#pragma once

class QString;
struct sqlite3;

namespace kontor {

/// fold(text), for every connection to the file.
void registerTextFunctions(sqlite3 *handle);
/// sort_key(text) in that language; another one replaces it.
void registerSortKey(sqlite3 *handle, const QString &language);

} // namespace kontor
