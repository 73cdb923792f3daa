// Reads the plan, and what is bound to the records.
#include "ui/dialogs/merge_facts.h"

namespace kontor {

Result<MergeFacts> mergeFacts(const Reading &reading, const QList<RecordRef> &refs) {
    MergeFacts facts;
    auto plan = planMerge(reading, refs);
    if (!plan && plan.error().code != ErrorCode::Refused)
        return plan.error();
    if (!plan) {
        facts.refused = plan.error();
        for (const RecordRef &ref : refs)
            facts.records += records(reading, *reading.schema().kind(ref.kind), {ref.id});
        return facts;
    }
    facts.plan = *plan;
    facts.records = plan->records;
    facts.names = linkedNames(reading, facts.records);
    facts.moving = boundTo(reading, facts.records.sliced(1));
    facts.staying = boundTo(reading, facts.records.first(1));
    return facts;
}

} // namespace kontor
