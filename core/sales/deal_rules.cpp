// Deriving and refusing.
#include "core/sales/deal_rules.h"

#include "core/people/people.h"
#include "core/sales/stage_totals.h"
#include "core/sales/stages.h"
#include "core/storage/connection.h"
#include "core/workspace/unit_of_work.h"

#include <QCoreApplication>

namespace kontor::deals {

namespace {

constexpr int defaultCloseDays = 7;

QString dealText(const char *text) {
    return QCoreApplication::translate("Deals", text);
}

/// Whether this unit wrote an exchange rate.
struct RatesChanged {
    bool yes = false;
};

/// What is sold stays as it is (OP19); stage and pipeline are held by their own rule.
Result<void> refuseLocked(UnitOfWork &unit, const Draft &draft) {
    const auto &deal = kind::deal;
    const bool touched =
        draft.changed(deal.amount) || draft.changed(deal.account) || draft.changed(deal.contact);
    return touched && stages::isLocked(unit, draft) ? Result<void>(stages::lockedError()) : Result<void>();
}

Result<void> derive(UnitOfWork &unit, Draft &draft) {
    const auto &deal = kind::deal;
    auto row = draft.row<DealKind>();
    if (auto open = refuseLocked(unit, draft); !open)
        return open;
    if (draft.isNew && !row.has(deal.expectedClose))
        row.set(deal.expectedClose, unit.reading().today().addDays(defaultCloseDays));
    const qint64 probability = row[deal.probability];
    if (probability < 0 || probability > 100)
        return Error{ErrorCode::Invalid, QStringLiteral("probability"),
                     dealText(QT_TRANSLATE_NOOP("Deals", "A probability is 0 to 100 %."))};
    return {};
}

/// A deal bound to a private account is private as a whole (X9).
Result<void> derivePrivacy(UnitOfWork &unit, Draft &draft) {
    const auto &deal = kind::deal;
    auto row = draft.row<DealKind>();
    if (!draft.isNew && !draft.changed(deal.account))
        return {};
    Statement account(unit.connection(), "SELECT private FROM account WHERE id=?");
    const bool isPrivate = account.bind(1, row[deal.account].value).step() && account.integer(0) != 0;
    if (isPrivate && row[deal.responsible].value != unit.me() && row.has(deal.responsible))
        return Error{ErrorCode::Refused, QStringLiteral("account"),
                     dealText(QT_TRANSLATE_NOOP(
                         "Deals", "A private account cannot be bound to somebody else's deal."))};
    row.set(deal.isPrivate, isPrivate);
    return {};
}

/// The amount in the office's currency, kept beside it (X16).
QList<QPair<QByteArray, RawValue>> amountBase(UnitOfWork &unit, const Draft &draft) {
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

/// A changed rate changes what amounts are worth: derived, so no history (X16).
void recomputeBases(UnitOfWork &unit) {
    if (!unit.scratch<RatesChanged>().yes)
        return;
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

Result<void> nameRate(UnitOfWork &unit, Draft &draft) {
    auto row = draft.row<ExchangeRateKind>();
    const RecordId currency = row[kind::exchangeRate.currency].value;
    const QString code = names(unit.reading(), kind::currency, {currency}).value(currency).text;
    row.set(kind::exchangeRate.name, code + u' ' + row[kind::exchangeRate.validFrom].toString(Qt::ISODate));
    if (row[kind::exchangeRate.rate].unscaled() <= 0)
        return Error{ErrorCode::Invalid, QStringLiteral("rate"),
                     dealText(QT_TRANSLATE_NOOP("Deals", "A rate is larger than zero."))};
    return {};
}

} // namespace

void registerRules(RuleBook &book) {
    stages::registerRules(book, kind::deal);
    stages::registerTotalsWriter(book);
    book.before(kind::deal, derive);
    book.before(kind::deal, derivePrivacy);
    book.extra(kind::deal, amountBase);
    const auto rateChanged = [](UnitOfWork &unit, const Draft &) -> Result<void> {
        unit.scratch<RatesChanged>().yes = true;
        return {};
    };
    book.before(kind::exchangeRate, nameRate);
    book.after(kind::exchangeRate, rateChanged);
    book.atFinish(recomputeBases);
}

} // namespace kontor::deals
