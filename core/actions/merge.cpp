// Who lives on, whose values are taken, and what is never merged.
#include "core/actions/merge.h"

#include "core/schema/link_targets.h"
#include "core/storage/connection.h"

#include <QCoreApplication>
#include <algorithm>

namespace kontor {

namespace {

struct MergeText {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

Error refusedMerge(const QString &text) {
    return {ErrorCode::Refused, {}, text};
}

std::pair<qint64, RecordId> ageOf(const Schema &schema, const Record &record) {
    return {Held<Moment>::from(record[*schema.field(*record.kind, u"created")]).ms, record.id};
}

bool isSold(const Record &record) {
    const FieldDef *locked = record.kind->staged(&Staging::locked);
    return locked && Held<bool>::from(record[*locked]);
}

/// Read-only since it was converted (X5).
bool isConverted(const Schema &schema, const Record &record) {
    const FieldDef *converted = schema.field(*record.kind, u"converted");
    return converted && !isEmpty(record[*converted]);
}

/// An unticked box is no value.
bool isGiven(const FieldDef &field, const Value &value) {
    return !isEmpty(value) && !(field.type == FieldType::Bool && !Held<bool>::from(value));
}

Result<QList<Record>> readAllOf(const Reading &reading, const QList<RecordRef> &refs) {
    QList<Record> records;
    for (const RecordRef &ref : refs) {
        const Kind *kind = reading.schema().kind(ref.kind);
        const auto found = kind ? record(reading, *kind, ref.id) : std::nullopt;
        if (!found || !isInUse(*found))
            return Error{ErrorCode::NotFound, {}, MergeText::tr("The record %1 does not exist.").arg(ref.id)};
        const bool twice =
            std::ranges::any_of(records, [&ref](const Record &one) { return one.id == ref.id; });
        if (!twice)
            records.append(*found);
    }
    return records;
}

Result<void> checkMerge(const Schema &schema, const QList<Record> &records) {
    if (records.size() < 2)
        return Error{ErrorCode::Usage, {}, MergeText::tr("Merging needs at least two records.")};
    if (records.size() > mostMerged)
        return Error{ErrorCode::Usage,
                     {},
                     MergeText::tr("At most %Ln record(s) are merged at once.", nullptr, mostMerged)};
    const QList<const Kind *> kinds = mergingWith(schema, *records.first().kind);
    const auto is = [](auto test) { return [test](const Record &one) { return test(one); }; };
    if (std::ranges::any_of(records, [&kinds](const Record &one) { return !kinds.contains(one.kind); }))
        return refusedMerge(MergeText::tr("Records of these kinds are not merged with each other."));
    if (std::ranges::count_if(records, is(isSold)) > 1)
        return refusedMerge(MergeText::tr("Two sold deals are not merged: their revenue would count once."));
    if (std::ranges::any_of(records, [&schema](const Record &one) { return isConverted(schema, one); }))
        return refusedMerge(MergeText::tr("A converted lead is not merged; merge what it became."));
    const auto privates = std::ranges::count_if(
        records, [&schema](const Record &one) { return numberIn(schema, one, u"private") != 0; });
    if (privates != 0 && privates != records.size())
        return refusedMerge(MergeText::tr("A private record is not merged with one that others see."));
    return {};
}

/// A merge that has a deal in it gives a deal: the kind that is declared last.
const Kind *kindThatLives(const Schema &schema, const QList<Record> &records) {
    const Kind *lives = nullptr;
    for (const Kind *kind : schema.kinds()) {
        if (std::ranges::any_of(records, [kind](const Record &one) { return one.kind == kind; }))
            lives = kind;
    }
    return lives;
}

class Planner {
public:
    Planner(const Schema &schema, MergePlan &plan) : m_schema(schema), m_plan(plan) {
        const auto sold = std::ranges::find_if(plan.records, isSold);
        m_sold = sold == plan.records.end() ? -1 : int(sold - plan.records.begin());
    }

    void run() {
        for (const FieldDef &field : m_schema.fields(*m_plan.kind)) {
            const merging::Rule rule = merging::ruleOf(field);
            if (rule != merging::Rule::Fixed)
                m_plan.fields.append(planned(field, rule));
        }
    }

private:
    MergePlanField planned(const FieldDef &field, merging::Rule rule) {
        MergePlanField one{.key = field.key, .rule = rule};
        for (const Record &record : std::as_const(m_plan.records)) {
            const FieldDef *theirs = counterpart(m_schema, field, *record.kind);
            one.values.append(theirs ? record[*theirs] : Value());
        }
        if (rule != merging::Rule::Taken)
            return one;
        const bool ofStage = isOfStage(field);
        if (m_sold >= 0 && (ofStage || field.options.heldWhenSold)) {
            one.taken = m_sold;
            one.isFixed = true;
        } else if (ofStage) {
            one.taken = 0;
            one.isFixed = m_plan.kind->staged(&Staging::locked) != nullptr;
        } else {
            for (const int place : std::as_const(m_plan.byAge)) {
                if (one.taken < 0 && isGiven(field, one.values.at(place)))
                    one.taken = place;
            }
        }
        return one;
    }

    /// Stage, probability and closing belong to one record as a whole; the amount does not.
    bool isOfStage(const FieldDef &field) const {
        const FieldDef *stage = m_plan.kind->staged(&Staging::stage);
        return stage && field.group() == stage->group();
    }

    const Schema &m_schema;
    MergePlan &m_plan;
    int m_sold = -1;
};

Result<void> applyPicks(const Schema &schema, MergePlan &plan, const MergeChoices &choices) {
    for (const auto &[key, id] : choices.picks.asKeyValueRange()) {
        const auto picked = std::ranges::find(plan.records, id, &Record::id);
        const FieldDef *named = schema.field(*plan.kind, key);
        const MergePlanField *asked = named ? plan.field(named->key) : nullptr;
        if (!asked || asked->rule != merging::Rule::Taken || picked == plan.records.end())
            return Error{ErrorCode::Invalid, key,
                         MergeText::tr("“%1” cannot be taken from the record %2.").arg(key).arg(id)};
        if (asked->isFixed)
            return Error{ErrorCode::Refused, key,
                         MergeText::tr("“%1” stays as it is on the record that lives on or is sold.")
                             .arg(named->text())};
        for (MergePlanField &field : plan.fields) {
            const FieldDef &def = *schema.field(*plan.kind, field.key);
            if (field.rule == merging::Rule::Taken && def.group() == named->group())
                field.taken = int(picked - plan.records.begin());
        }
    }
    return {};
}

} // namespace

const MergePlanField *MergePlan::field(QStringView key) const {
    const auto found =
        std::ranges::find_if(fields, [key](const MergePlanField &one) { return one.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

Result<MergePlan> planMerge(const Reading &reading, const QList<RecordRef> &refs) {
    auto records = readAllOf(reading, refs);
    if (!records)
        return records.error();
    const Schema &schema = reading.schema();
    if (auto sound = checkMerge(schema, *records); !sound)
        return sound.error();
    MergePlan plan{.kind = kindThatLives(schema, *records), .records = *records};
    std::ranges::sort(plan.records, {}, [&](const Record &one) {
        const bool mayLive = one.kind == plan.kind;
        return std::pair(!mayLive, ageOf(schema, one));
    });
    // Behind the one that lives on the others stand by their age, whatever their kind.
    std::ranges::sort(plan.records.begin() + 1, plan.records.end(), {},
                      [&schema](const Record &one) { return ageOf(schema, one); });
    for (int place = 0; place < plan.records.size(); ++place)
        plan.byAge.append(place);
    std::ranges::sort(plan.byAge, {}, [&](int place) { return ageOf(schema, plan.records.at(place)); });
    Planner(schema, plan).run();
    return plan;
}

Result<RecordId> mergeRecords(UnitOfWork &unit, const QList<RecordRef> &refs, const MergeChoices &choices) {
    auto plan = planMerge(unit.reading(), refs);
    if (!plan)
        return plan.error();
    if (auto done = applyPicks(unit.schema(), *plan, choices); !done)
        return done.error();
    merging::Decisions decisions;
    for (const MergePlanField &field : std::as_const(plan->fields)) {
        if (field.taken > 0 && !sameValue(field.values.at(field.taken), field.values.first()))
            decisions.sources.insert(field.key, plan->records.at(field.taken).id);
    }
    for (const auto &[key, value] : choices.values) {
        const MergePlanField *field = plan->field(key);
        if (!field || field->rule != merging::Rule::Taken || field->isFixed)
            return Error{ErrorCode::Refused, key, MergeText::tr("“%1” is not chosen when merging.").arg(key)};
        if (!sameValue(value, field->values.value(qMax(0, field->taken))))
            decisions.chosen.insert(key, value);
    }
    QList<RecordId> absorbed;
    for (const Record &record : plan->records.sliced(1))
        absorbed.append(record.id);
    if (auto done = merging::absorb(unit, *plan->kind, plan->survivor(), absorbed, decisions); !done)
        return done.error();
    return plan->survivor();
}

Result<QList<RecordId>> unmergeRecord(UnitOfWork &unit, const Kind &kind, RecordId id) {
    QList<RecordId> absorbed;
    const auto own = wholeRecord(unit.reading(), kind, id);
    if (own && own->mergedInto != 0) {
        absorbed = {id};
    } else {
        for (const Record &record : absorbedBy(unit.reading(), kind, id))
            absorbed.append(record.id);
    }
    if (absorbed.isEmpty())
        return Error{ErrorCode::NotFound, {}, MergeText::tr("Nothing was merged into this record.")};
    if (auto done = merging::release(unit, absorbed); !done)
        return done.error();
    return absorbed;
}

} // namespace kontor
