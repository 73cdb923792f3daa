// Writes the _sort columns again.
#include "core/workspace/sort_keys.h"

#include "core/base/sort_key.h"
#include "core/storage/connection.h"

namespace kontor {

void refreshSortKeys(Connection &writer, const Schema &schema, const QString &language) {
    const QString wanted = language + u' ' + QString::fromLatin1(Collator::version().toHex());
    {
        Statement state(writer, "SELECT sort_version FROM state");
        if (state.step() && state.text(0) == wanted)
            return;
    }
    writer.exec("BEGIN IMMEDIATE");
    try {
        for (const Kind *kind : schema.kinds()) {
            const QByteArray title = kind->titleColumn();
            writer.exec("UPDATE " + kind->table() + " SET " + title + "_sort = sort_key(" + title + ')');
        }
        Statement state(writer, "UPDATE state SET sort_version=?");
        state.bind(1, wanted).run();
        writer.exec("COMMIT");
    } catch (const StorageError &) {
        writer.exec("ROLLBACK");
        throw;
    }
}

} // namespace kontor
