// Chosen: the records an action of a list is meant for, found anew when the action runs.
#pragma once

#include "ui/models/record_source.h"
#include "ui/models/table_model.h"

namespace kontor {

struct Chosen {
    Query query = {};
    Ticks ticks = {};
    RecordId current = 0;       // meant when nothing is ticked
    QList<RecordId> order = {}; // of the ticked ones, as shown

    bool isAll() const { return ticks.all; }
};

Chosen chosenIn(const TableModel &model, RecordId current);
/// Of all of a filter: those that it finds at this moment, not those that were loaded.
Result<QList<RecordId>> idsOf(const Reading &reading, const Chosen &chosen);

} // namespace kontor
