// Reads what the core plans, with the names that are shown.
#include "ui/dialogs/convert_facts.h"

#include "core/people/people.h"
#include "core/sales/stages.h"
#include "core/security/organisation.h"

#include <algorithm>

namespace kontor {

namespace {

RecordId pipelineOf(const Reading &reading, RecordId stage) {
    const QList<Record> found = records(reading, kind::stage, {stage});
    return found.isEmpty() ? 0 : ConstRow<StageKind>(found.first())[kind::stage.pipeline].value;
}

void addSimilar(const Reading &reading, ConvertFacts &facts) {
    const Similar similar = similarTo(reading, kind::lead, facts.lead.id);
    facts.similar = similar.records;
    facts.hidden = similar.hidden;
    QHash<const Kind *, QList<RecordId>> byKind;
    for (const SimilarRecord &one : std::as_const(facts.similar))
        byKind[reading.schema().kind(one.ref.kind)].append(one.ref.id);
    for (auto it = byKind.cbegin(); it != byKind.cend(); ++it) {
        const QList<Record> found = records(reading, *it.key(), it.value());
        facts.names.insert(linkedNames(reading, found));
        for (const Record &record : found)
            facts.similarRecords.insert(record.id, record);
    }
}

void addLead(const Reading &reading, ConvertFacts &facts) {
    const ConstRow<LeadKind> row(facts.lead);
    facts.title = row[kind::lead.title];
    facts.namesCompany = row.has(kind::lead.company);
    facts.namesPerson = row.has(kind::lead.firstName) || row.has(kind::lead.lastName);
    facts.names.insert(linkedNames(reading, {facts.lead}));
    facts.customer = findCustomer(reading, facts.lead);
    if (facts.customer) {
        const RecordRef &ref = facts.customer->record;
        facts.names.insert(names(reading, *reading.schema().kind(ref.kind), {ref.id}));
    }
    addSimilar(reading, facts);
}

/// Everything that the preview of one plan names.
void wantNames(const Reading &reading, const ConvertPlan &plan, WantedNames &wanted) {
    const auto want = [&](const Kind &kind, RecordId id) {
        if (id)
            wanted[&kind].insert(id);
    };
    want(kind::account, plan.account);
    want(kind::contact, plan.contact);
    want(kind::stage, plan.stage);
    want(kind::stage, plan.wonStatus);
    want(kind::stage, ConstRow<LeadKind>(plan.lead)[kind::lead.status].value);
    for (const auto &[key, value] : plan.deal) {
        const FieldDef *field = reading.schema().field(kind::deal, key);
        const Kind *target = field ? reading.schema().target(*field) : nullptr;
        if (target && field->type == FieldType::Link)
            want(*target, Held<qint64>::from(value));
    }
}

Result<ConvertOutlook> mergeOutlook(const Reading &reading, RecordId lead, const QList<RecordRef> &with) {
    auto facts = mergeFacts(reading, QList<RecordRef>{{kind::lead.key(), lead}} + with);
    if (!facts)
        return facts.error();
    if (facts->isRefused())
        return facts->refused;
    ConvertOutlook outlook;
    outlook.merge = *std::move(facts);
    return outlook;
}

} // namespace

bool ConvertFacts::recommendsMerge() const {
    return std::ranges::any_of(similar, [](const SimilarRecord &one) { return one.isRecommended; });
}

RecordId firstStageOfDeals(const Reading &reading, RecordId pipeline) {
    return stages::firstOpenStage(reading, kind::deal, pipeline);
}

Result<ConvertFacts> convertFacts(const Reading &reading, const QList<RecordId> &leads) {
    ConvertFacts facts{.leads = leads};
    facts.stage = firstStageOfDeals(reading, 0);
    facts.pipeline = pipelineOf(reading, facts.stage);
    facts.names = names(reading, {{&kind::stage, {facts.stage}}, {&kind::pipeline, {facts.pipeline}}});
    if (!facts.isOne())
        return facts;
    auto plan = planConvert(reading, leads.first(), {.customer = ConvertCustomer::None});
    if (!plan)
        return plan.error();
    facts.lead = plan->lead;
    addLead(reading, facts);
    return facts;
}

Result<ConvertOutlook> convertOutlook(const Reading &reading, const QList<RecordId> &leads,
                                      const ConvertAsk &ask) {
    if (ask.merges())
        return mergeOutlook(reading, leads.first(), ask.mergeWith);
    ConvertOutlook outlook;
    outlook.pipeline = pipelineOf(reading, ask.choice.stage);
    WantedNames wanted{{&kind::pipeline, {outlook.pipeline}},
                       {&kind::employee, {ask.owners.begin(), ask.owners.end()}}};
    ConvertChoice choice = ask.choice;
    choice.values.clear(); // what is typed is asked for still
    for (const RecordId lead : leads) {
        auto plan = planConvert(reading, lead, choice);
        if (!plan) {
            outlook.refused.append({lead, plan.error()});
            continue;
        }
        wantNames(reading, *plan, wanted);
        for (const auto &one : std::as_const(plan->missing)) {
            if (!outlook.missing.contains(one))
                outlook.missing.append(one);
        }
        outlook.plans.append(*std::move(plan));
    }
    if (outlook.plans.isEmpty() && !outlook.refused.isEmpty())
        return outlook.refused.first().second;
    outlook.names = names(reading, wanted);
    return outlook;
}

} // namespace kontor
