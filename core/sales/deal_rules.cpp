// Deriving and refusing.
#include "core/sales/deal_rules.h"

#include "core/people/people.h"
#include "core/sales/amount_base.h"
#include "core/sales/credit.h"
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

Result<void> derive(UnitOfWork &unit, Draft &draft) {
    const auto &deal = kind::deal;
    auto row = draft.row<DealKind>();
    if (draft.isNew && !row.has(deal.expectedClose))
        row.set(deal.expectedClose, unit.reading().today().addDays(defaultCloseDays));
    const RecordId customer = row.has(deal.account) ? row[deal.account].value : row[deal.contact].value;
    draft.after[*unit.schema().field(deal, u"customer")] = customer ? Value(customer) : Value();
    const qint64 probability = row[deal.probability];
    if (probability < 0 || probability > 100)
        return Error{ErrorCode::Invalid, QStringLiteral("probability"),
                     dealText(QT_TRANSLATE_NOOP("Deals", "A probability is 0 to 100 %."))};
    if (draft.changed(deal.shares)) {
        const auto credits = credit(row[deal.amount], row[deal.shares], row[deal.responsible].value);
        return credits ? Result<void>() : credits.error();
    }
    return {};
}

/// A deal bound to a private account is private as a whole (X9).
Result<void> derivePrivacy(UnitOfWork &unit, Draft &draft) {
    const auto &deal = kind::deal;
    auto row = draft.row<DealKind>();
    if (!draft.isNew && !draft.changed(deal.account) && !draft.changed(deal.responsible))
        return {};
    Statement account(unit.connection(), "SELECT private FROM account WHERE id=?");
    const bool isPrivate = account.bind(1, row[deal.account].value).step() && account.integer(0) != 0;
    const bool others = (row.has(deal.responsible) && row[deal.responsible].value != unit.me()) ||
                        (!draft.isNew && row[deal.createdBy].value != unit.me());
    if (isPrivate && others)
        return Error{ErrorCode::Refused, QStringLiteral("account"),
                     dealText(QT_TRANSLATE_NOOP(
                         "Deals", "A private account cannot be bound to somebody else's deal."))};
    row.set(deal.isPrivate, isPrivate);
    return {};
}

/// Nothing of others hangs on an account that becomes private: its deals go along, and come back with it. One
/// of another's from older files is not found, and stays as it is.
Result<void> followAccount(UnitOfWork &unit, const Draft &draft) {
    if (draft.isNew || !draft.changed(kind::account.isPrivate))
        return {};
    QList<RecordId> bound;
    {
        Statement rows(unit.connection(), "SELECT id FROM deal WHERE account_id=?");
        rows.bind(1, draft.id());
        while (rows.step())
            bound.append(rows.integer(0));
    }
    const bool isPrivate = ConstRow<AccountKind>(draft.after)[kind::account.isPrivate];
    for (const RecordId id : bound) {
        auto done = unit.update(kind::deal, id,
                                [&](Row<DealKind> &row) { row.set(kind::deal.isPrivate, isPrivate); });
        if (!done && done.error().code != ErrorCode::NotFound)
            return done;
    }
    return {};
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
    book.before(kind::deal, derive); // a stage may ask for what this fills in
    book.before(kind::deal, derivePrivacy);
    stages::registerRules(book, kind::deal);
    stages::registerTotalsWriter(book);
    registerAmountBase(book); // behind the totals, which it may have to make anew
    book.after(kind::account, followAccount);
    book.before(kind::exchangeRate, nameRate);
}

} // namespace kontor::deals
