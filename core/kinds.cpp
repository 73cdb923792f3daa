// The list of all kinds.
#include "core/kinds.h"

#include "core/people/people.h"
#include "core/sales/deal.h"
#include "core/security/organisation.h"
#include "core/work/work.h"

namespace kontor {

std::vector<const Kind *> allKinds()
{
    return {&kind::currency,        &kind::office,       &kind::department,  &kind::team,       &kind::employee,
            &kind::fieldDefinition, &kind::savedFilter,  &kind::tag,         &kind::exchangeRate, &kind::source,
            &kind::lostReason,      &kind::project,      &kind::pipeline,    &kind::stage,      &kind::account,
            &kind::contact,         &kind::deal,         &kind::note,        &kind::file};
}

} // namespace kontor
