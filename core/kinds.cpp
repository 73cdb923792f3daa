// The list of all kinds.
#include "core/kinds.h"

#include "core/people/people_rules.h"
#include "core/sales/deal_rules.h"
#include "core/sales/lead_rules.h"
#include "core/security/administrators.h"
#include "core/security/office_rules.h"
#include "core/security/organisation.h"
#include "core/security/own_fields.h"
#include "core/work/work_rules.h"

namespace kontor {

std::vector<const Kind *> allKinds() {
    return {&kind::currency,    &kind::office,     &kind::department,
            &kind::team,        &kind::employee,   &kind::fieldDefinition,
            &kind::savedFilter, &kind::tag,        &kind::exchangeRate,
            &kind::source,      &kind::lostReason, &kind::disqualifyReason,
            &kind::project,     &kind::pipeline,   &kind::stage,
            &kind::account,     &kind::contact,    &kind::lead,
            &kind::deal,        &kind::note,       &kind::file};
}

void registerRules(RuleBook &book) {
    registerAdministratorRules(book);
    registerOfficeRules(book);
    registerOwnFieldRules(book);
    people::registerRules(book);
    deals::registerRules(book);
    leads::registerRules(book);
    work::registerRules(book);
}

} // namespace kontor
