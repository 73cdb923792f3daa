// Deriving and refusing.
#include "core/sales/deal_rules.h"

#include "core/sales/amount_base.h"
#include "core/sales/bound_privacy.h"
#include "core/sales/credit.h"
#include "core/sales/stage_totals.h"
#include "core/sales/stages.h"
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
    registerPrivacy(book, kind::deal);
    stages::registerRules(book, kind::deal);
    stages::registerTotalsWriter(book);
    stages::registerRateRules(book); // behind the totals, which it may have to make anew
    book.before(kind::exchangeRate, nameRate);
}

} // namespace kontor::deals
