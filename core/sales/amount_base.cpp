// Computing the base of one deal as it is saved, and of all when what it depends on has changed.
#include "core/sales/amount_base.h"

#include "core/sales/deal.h"
#include "core/sales/stage_totals.h"
#include "core/security/organisation.h"
#include "core/storage/connection.h"
#include "core/workspace/unit_of_work.h"

#include <algorithm>

namespace kontor::deals {

namespace {

/// Whether this unit wrote something that all bases depend on.
struct BasesOutdated {
    bool yes = false;
};

/// Whether a rate came into force after the last step: open deals are worth something else today.
bool ratesBegan(const Reading &reading) {
    Statement state(reading.connection, "SELECT last_at FROM state");
    state.step();
    const QDate last = QDateTime::fromMSecsSinceEpoch(state.integer(0), Qt::UTC)
                           .toTimeZone(reading.context.office.zone)
                           .date();
    const QDate today = reading.today();
    return std::any_of(reading.context.rates.begin(), reading.context.rates.end(), [&](const auto &rates) {
        return std::any_of(rates.begin(), rates.end(),
                           [&](const auto &rate) { return rate.first > last && rate.first <= today; });
    });
}

ExtraColumns amountBase(UnitOfWork &unit, const Draft &draft) {
    const ConstRow<DealKind> row(draft.after);
    RawValue base;
    if (row.has(kind::deal.amount)) {
        const QDate closed = row[kind::deal.closed];
        const QDate day = closed.isValid() ? closed : unit.reading().today();
        if (const auto converted = inOfficeCurrency(unit.context(), row[kind::deal.amount], day))
            base = RawValue::of(converted->minor);
    }
    return {{"amount_base", base}};
}

void computeAgain(UnitOfWork &unit) {
    const auto context = unit.ratesAsWritten();
    Statement rows(unit.connection(),
                   "SELECT id, amount, amount_cur, closed FROM deal WHERE amount IS NOT NULL");
    Statement write(unit.connection(),
                    "UPDATE deal SET amount_base=?1 WHERE id=?2 AND amount_base IS NOT ?1");
    while (rows.step()) {
        const QDate closed = QDate::fromString(rows.text(3), Qt::ISODate);
        const Money amount{rows.integer(1), Currency(rows.text(2))};
        const auto base =
            inOfficeCurrency(context, amount, closed.isValid() ? closed : unit.reading().today());
        if (base)
            write.bind(1, base->minor);
        else
            write.bindNull(1);
        write.bind(2, rows.integer(0)).run();
    }
    stages::rebuildTotals(unit.connection(), unit.schema());
    unit.noteBulk(kind::deal);
}

} // namespace

void registerAmountBase(RuleBook &book) {
    book.extra(kind::deal, amountBase);
    book.after(kind::exchangeRate, [](UnitOfWork &unit, const Draft &) -> Result<void> {
        unit.scratch<BasesOutdated>().yes = true;
        return {};
    });
    book.after(kind::office, [](UnitOfWork &unit, const Draft &draft) -> Result<void> {
        unit.scratch<BasesOutdated>().yes |= draft.changed(kind::office.currency);
        return {};
    });
    book.atFinish([](UnitOfWork &unit) {
        if (unit.scratch<BasesOutdated>().yes || ratesBegan(unit.reading()))
            computeAgain(unit);
    });
    book.onNewDay({ratesBegan, [](UnitOfWork &unit) {
                       unit.noteBulk(kind::deal); // so that the step is finished, and with it the bases
                   }});
}

} // namespace kontor::deals
