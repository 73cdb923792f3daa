// Runs the rules of a kind in the order of their registration.
#include "core/workspace/rule_book.h"

#include "core/workspace/unit_of_work.h"

#include <algorithm>

namespace kontor {

Result<void> RuleBook::runBefore(UnitOfWork &unit, Draft &draft) const {
    const auto rules = m_before.constFind(&draft.kind());
    if (rules == m_before.constEnd())
        return {};
    for (const Before &rule : *rules) {
        if (auto done = rule(unit, draft); !done)
            return done;
    }
    return {};
}

Result<void> RuleBook::runAfter(UnitOfWork &unit, const Draft &draft) const {
    const auto rules = m_after.constFind(&draft.kind());
    if (rules == m_after.constEnd())
        return {};
    for (const After &rule : *rules) {
        if (auto done = rule(unit, draft); !done)
            return done;
    }
    return {};
}

void RuleBook::runFinish(UnitOfWork &unit) const {
    for (const Finish &rule : m_finish)
        rule(unit);
}

ExtraColumns RuleBook::extraColumns(UnitOfWork &unit, const Draft &draft) const {
    const auto rule = m_extra.constFind(&draft.kind());
    return rule == m_extra.constEnd() ? ExtraColumns() : (*rule)(unit, draft);
}

bool RuleBook::isDayDue(const Reading &reading) const {
    return std::any_of(m_newDay.begin(), m_newDay.end(),
                       [&reading](const NewDay &rule) { return rule.isDue(reading); });
}

void RuleBook::beginDay(UnitOfWork &unit) const {
    for (const NewDay &rule : m_newDay) {
        if (rule.isDue(unit.reading()))
            rule.begin(unit);
    }
}

} // namespace kontor
