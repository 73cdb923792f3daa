// AmountBase: what amounts of deals are worth in the office's currency, kept beside them (X16).
#pragma once

#include "core/workspace/unit_of_work.h"
#include "core/workspace/workspace.h"

namespace kontor::deals {

/// Closed deals at the rate of their closing day, open ones at today's. A changed rate, a rate that has come
/// into force since the last step, or another currency of the office: all are computed anew, without history.
void registerAmountBase(RuleBook &book);

/// A step of its own for the first look of a day, when rates came into force that nobody has used yet; else
/// nothing is written. It cannot be undone, because nobody did it.
QFuture<Result<ChangeSet>> beginDay(Workspace &workspace);

} // namespace kontor::deals
