// From ticks to ids.
#include "ui/list/chosen.h"

#include "core/sales/stages.h"
namespace kontor {

Chosen chosenIn(const TableModel &model, RecordId current) {
    Chosen chosen{.query = model.query(), .ticks = model.ticks(), .current = current};
    if (!chosen.ticks.all && !chosen.ticks.ids.isEmpty()) {
        for (const RecordId id : model.ids()) {
            if (chosen.ticks.ids.contains(id))
                chosen.order.append(id);
        }
    }
    return chosen;
}

Result<QList<RecordId>> idsOf(const Reading &reading, const Chosen &chosen) {
    if (!chosen.ticks.all) {
        if (chosen.order.isEmpty() && chosen.current)
            return QList<RecordId>{chosen.current};
        return chosen.order;
    }
    auto found = ids(reading, stages::withRecentlyClosed(reading, chosen.query));
    if (found)
        found->removeIf([&chosen](RecordId id) { return chosen.ticks.ids.contains(id); });
    return found;
}

} // namespace kontor
