// Hands what SQLite gives to fold() and the collator.
#include "core/workspace/text_functions.h"

#include "core/base/fold.h"
#include "core/base/sort_key.h"

#include <sqlite3.h>

namespace kontor {

namespace {

/// Null when there is no memory for it.
QStringView argumentText(sqlite3_value *value) {
    return {static_cast<const char16_t *>(sqlite3_value_text16(value)), sqlite3_value_bytes16(value) / 2};
}

void foldFunction(sqlite3_context *result, int, sqlite3_value **arguments) {
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    const QStringView text = argumentText(arguments[0]);
    if (text.isNull())
        return sqlite3_result_error_nomem(result);
    const QByteArray folded = fold(text).toUtf8();
    sqlite3_result_text(result, folded.constData(), int(folded.size()), SQLITE_TRANSIENT);
}

void sortKeyFunction(sqlite3_context *result, int, sqlite3_value **arguments) {
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    const auto *collator = static_cast<const Collator *>(sqlite3_user_data(result));
    const QStringView text = argumentText(arguments[0]);
    if (text.isNull())
        return sqlite3_result_error_nomem(result);
    const QByteArray key = collator->key(text);
    sqlite3_result_blob(result, key.constData(), int(key.size()), SQLITE_TRANSIENT);
}

} // namespace

void registerTextFunctions(sqlite3 *handle) {
    sqlite3_create_function_v2(handle, "fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, foldFunction,
                               nullptr, nullptr, nullptr);
}

void registerSortKey(sqlite3 *handle, const QString &language) {
    sqlite3_create_function_v2(handle, "sort_key", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                               new Collator(language), sortKeyFunction, nullptr, nullptr,
                               [](void *collator) { delete static_cast<Collator *>(collator); });
}

} // namespace kontor
