// Reads the views of the bin and the transactions that filled it.
#include "core/actions/recycle_bin.h"

#include "core/security/organisation.h"
#include "core/storage/connection.h"

#include <algorithm>

namespace kontor {

namespace {

void readBinOf(const Reading &reading, const Kind &kind, int limit, QList<BinEntry> &entries) {
    Statement rows(reading.connection,
                   "SELECT b.id, t.at, t.actor FROM {" + kind.key() +
                       ".bin} b JOIN {txn} t ON t.id = b.bin ORDER BY b.bin DESC LIMIT ?");
    rows.bind(1, limit);
    QList<RecordId> found;
    const qsizetype first = entries.size();
    while (rows.step()) {
        entries.append(
            {.kind = &kind, .id = rows.integer(0), .at = rows.integer(1), .actor = rows.integer(2)});
        found.append(rows.integer(0));
    }
    if (found.isEmpty())
        return;
    const RecordNames all = names(reading, kind, found);
    for (qsizetype i = first; i < entries.size(); ++i)
        entries[i].title = all.value(entries[i].id).text;
}

} // namespace

QList<BinEntry> recycleBin(const Reading &reading, int limit) {
    QList<BinEntry> entries;
    for (const Kind *kind : reading.schema().kinds())
        readBinOf(reading, *kind, limit, entries);
    std::ranges::stable_sort(entries, std::ranges::greater(), &BinEntry::at);
    if (entries.size() > limit)
        entries.resize(limit);
    QList<RecordId> actors;
    for (const BinEntry &entry : std::as_const(entries))
        actors.append(entry.actor);
    const RecordNames people = names(reading, kind::employee, actors);
    for (BinEntry &entry : entries)
        entry.actorName = people.value(entry.actor).text;
    return entries;
}

} // namespace kontor
