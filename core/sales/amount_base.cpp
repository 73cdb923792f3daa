// Computing the base of one record as it is saved, and of all when what it depends on has changed.
#include "core/sales/amount_base.h"

#include "core/sales/deal.h"
#include "core/sales/stage_totals.h"
#include "core/security/organisation.h"
#include "core/storage/connection.h"
#include "core/workspace/unit_of_work.h"

#include <algorithm>

namespace kontor::stages {

namespace {

/// Whether this unit wrote something that all bases depend on.
struct BasesOutdated {
    bool yes = false;
};

/// Whether a rate came into force after the last step: open records are worth something else today.
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

/// Kinds whose amounts are kept in the office's currency too.
QList<const Kind *> kindsWithBase(const Schema &schema) {
    QList<const Kind *> kinds;
    for (const Kind *kind : schema.kinds()) {
        const FieldDef *amount = kind->staged(&Staging::amount);
        if (amount && amount->options.baseColumn)
            kinds.append(kind);
    }
    return kinds;
}

/// An open record's amount is worth what it is worth today, a closed one's what it was on that day (X16).
std::optional<Money> baseOf(const Context &context, const Money &amount, QDate closed, QDate today) {
    return inOfficeCurrency(context, amount, closed.isValid() ? closed : today);
}

ExtraColumns amountBase(UnitOfWork &unit, const Draft &draft) {
    const FieldDef &amount = *draft.kind().staged(&Staging::amount);
    const QDate closed = Held<QDate>::from(draft.after[*draft.kind().staged(&Staging::closed)]);
    RawValue base;
    if (!isEmpty(draft.after[amount])) {
        if (const auto converted = baseOf(unit.context(), Held<Money>::from(draft.after[amount]), closed,
                                          unit.reading().today()))
            base = RawValue::of(converted->minor);
    }
    return {{amount.options.baseColumn, base}};
}

void computeAgain(UnitOfWork &unit, const Context &context, const Kind &kind) {
    const FieldDef &amount = *kind.staged(&Staging::amount);
    const QByteArray base = amount.options.baseColumn;
    Statement rows(unit.connection(), "SELECT id, " + amount.column + ", " + amount.currencyColumn() + ", " +
                                          kind.staged(&Staging::closed)->column + " FROM " + kind.table() +
                                          " WHERE " + amount.column + " IS NOT NULL");
    Statement write(unit.connection(),
                    "UPDATE " + kind.table() + " SET " + base + "=?1 WHERE id=?2 AND " + base + " IS NOT ?1");
    while (rows.step()) {
        const auto worth = baseOf(context, {rows.integer(1), Currency(rows.text(2))},
                                  QDate::fromString(rows.text(3), Qt::ISODate), unit.reading().today());
        if (worth)
            write.bind(1, worth->minor);
        else
            write.bindNull(1);
        write.bind(2, rows.integer(0)).run();
    }
    unit.noteBulk(kind);
}

void computeAllAgain(UnitOfWork &unit) {
    const auto context = unit.ratesAsWritten();
    for (const Kind *kind : kindsWithBase(unit.schema()))
        computeAgain(unit, context, *kind);
    rebuildTotals(unit.connection(), unit.schema());
}

} // namespace

void registerAmountBase(RuleBook &book, const Kind &kind) {
    book.extra(kind, amountBase);
}

void registerRateRules(RuleBook &book) {
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
            computeAllAgain(unit);
    });
    book.onNewDay({ratesBegan, [](UnitOfWork &unit) {
                       for (const Kind *kind : kindsWithBase(unit.schema()))
                           unit.noteBulk(*kind); // so that the step is finished, and with it the bases
                   }});
}

} // namespace kontor::stages
