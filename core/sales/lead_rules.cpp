// Naming, refusing, and the pipeline that every office has.
#include "core/sales/lead_rules.h"

#include "core/people/people.h"
#include "core/people/people_rules.h"
#include "core/sales/bound_privacy.h"
#include "core/sales/credit.h"
#include "core/sales/stages.h"
#include "core/sales/start_pipelines.h"
#include "core/security/organisation.h"
#include "core/storage/connection.h"

#include <QCoreApplication>

namespace kontor::leads {

namespace {

QString leadText(const char *text) {
    return QCoreApplication::translate("Leads", text);
}

/// Whoever looks, and before anybody is logged in.
bool hasPipeline(const Reading &reading) {
    Statement row(reading.connection, "SELECT 1 FROM pipeline WHERE of = 'lead' AND gate IS NOT NULL");
    return row.step();
}

/// An office of before leads were built in has none.
bool lacksPipeline(const Reading &reading) {
    return reading.context.office.id != 0 && !hasPipeline(reading);
}

/// The window begins a day with it; a first lead from elsewhere may come before that.
Result<void> giveStatuses(UnitOfWork &unit, Draft &draft) {
    if (!draft.isNew || !lacksPipeline(unit.reading()))
        return {};
    return addLeadPipeline(unit, unit.context().office.language);
}

/// A request that only names a company or a person is called so.
Result<void> nameLead(UnitOfWork &unit, Draft &draft) {
    const auto &lead = kind::lead;
    auto row = draft.row<LeadKind>();
    if (!row.has(lead.title) && !draft.replay) {
        const QString person =
            people::fullName(row[lead.firstName], row[lead.lastName], unit.context().office.language);
        row.set(lead.title, row.has(lead.company) ? row[lead.company] : person);
    }
    if (!draft.changed(lead.shares))
        return {};
    const auto credits = credit(row[lead.amount], row[lead.shares], row[lead.responsible].value);
    return credits ? Result<void>() : credits.error();
}

bool isWon(UnitOfWork &unit, RecordId stage) {
    return stage != 0 && stages::needsOf(unit.reading(), stage).won;
}

/// Converted is entered only by converting, and what is converted is only read (X5). An import brings what
/// stood so elsewhere.
Result<void> guardConverted(UnitOfWork &unit, Draft &draft) {
    const auto &lead = kind::lead;
    const bool converts = unit.scratch<Converting>().lead == draft.id();
    if (draft.replay || converts || unit.action() == u"import")
        return {};
    if (draft.changed(lead.status) && isWon(unit, draft.row<LeadKind>()[lead.status].value))
        return Error{ErrorCode::Refused, QStringLiteral("status"),
                     leadText(QT_TRANSLATE_NOOP("Leads", "A lead gets this status by converting it."))};
    if (!draft.isNew && draft.before.values != draft.after.values &&
        isWon(unit, draft.was<LeadKind>()[lead.status].value))
        return Error{
            ErrorCode::Refused,
            {},
            leadText(QT_TRANSLATE_NOOP(
                "Leads", "This lead is converted and can only be read. Undo its conversion to change it."))};
    return {};
}

/// The statuses of leads are the stages of one built-in pipeline.
Result<void> guardPipeline(UnitOfWork &unit, Draft &draft) {
    auto row = draft.row<PipelineKind>();
    if (row[kind::pipeline.of] != u"lead")
        return {};
    if (draft.isNew && hasPipeline(unit.reading()))
        return Error{ErrorCode::Refused, QStringLiteral("of"),
                     leadText(QT_TRANSLATE_NOOP("Leads", "Leads have one pipeline, and it exists already."))};
    if (draft.after.bin != 0 || row[kind::pipeline.retired] ||
        (!draft.isNew && draft.changed(kind::pipeline.of)))
        return Error{
            ErrorCode::Refused,
            {},
            leadText(QT_TRANSLATE_NOOP("Leads", "The pipeline of leads cannot be deleted or retired."))};
    return {};
}

} // namespace

Result<void> switchOff(UnitOfWork &unit, RecordId reason) {
    if (auto off = unit.update(kind::office, unit.context().office.id,
                               [](Row<OfficeKind> &row) { row.set(kind::office.usesLeads, false); });
        !off || reason == 0)
        return off;
    const auto open = ids(unit.reading(), openLeads());
    if (!open)
        return open.error();
    unit.setBulk(open->size() > 1000);
    unit.expect(kind::lead, *open);
    for (const RecordId id : *open) {
        const auto lead = record(unit.reading(), kind::lead, id);
        const RecordId lost = lead ? stages::firstLost(unit.reading(), *lead) : 0;
        if (auto done = stages::move(unit, kind::lead, id, {.stage = {lost}, .reason = reason}); !done)
            return done;
    }
    return {};
}

Query openLeads() {
    return {.kind = kind::lead.key(), .filter = parseFilter(u"status.type = open").value_or(Filter{})};
}

void registerRules(RuleBook &book) {
    book.before(kind::lead, giveStatuses);
    book.before(kind::lead, nameLead);
    book.before(kind::lead, guardConverted);
    registerPrivacy(book, kind::lead);
    stages::registerRules(book, kind::lead);
    book.before(kind::pipeline, guardPipeline);
    book.onNewDay({lacksPipeline,
                   [](UnitOfWork &unit) { (void)addLeadPipeline(unit, unit.context().office.language); }});
}

} // namespace kontor::leads
