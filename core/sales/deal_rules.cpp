// Deriving and refusing, and the actions move and unlock.
#include "core/sales/deal_rules.h"

#include "core/people/people.h"
#include "core/sales/deal_totals.h"
#include "core/storage/connection.h"
#include "core/workspace/unit_of_work.h"

#include <QCoreApplication>

namespace kontor::deals {

namespace {

constexpr int defaultCloseDays = 7;
constexpr int recentDays = 30;

QString dealText(const char *text) {
    return QCoreApplication::translate("Deals", text);
}

/// What the rules need of a stage.
struct StageFacts {
    RecordId id = 0;
    RecordId pipeline = 0;
    QString type;
    qint64 probability = 0;
    QStringList requiredFields;
};
/// Whether this unit wrote an exchange rate.
struct RatesChanged {
    bool yes = false;
};

using StageCache = QHash<RecordId, StageFacts>;

StageFacts readStage(Connection &connection, RecordId id) {
    Statement row(connection,
                  "SELECT id, pipeline_id, type, probability, required_fields FROM {stage} WHERE id=?");
    if (!row.bind(1, id).step())
        return {};
    return {row.integer(0), row.integer(1), row.text(2), row.integer(3),
            row.text(4).split(u'\n', Qt::SkipEmptyParts)};
}

const StageFacts &stageFacts(UnitOfWork &unit, RecordId id) {
    StageCache &cache = unit.scratch<StageCache>();
    auto it = cache.find(id);
    if (it == cache.end())
        it = cache.insert(id, readStage(unit.connection(), id));
    return *it;
}

/// The first open stage of the pipeline, or of the first pipeline of deals.
RecordId firstStage(Connection &connection, RecordId pipeline) {
    Statement row(connection,
                  "SELECT s.id FROM {stage} s JOIN {pipeline} p ON p.id = s.pipeline_id"
                  " WHERE p.of = 'deal' AND s.type = 'open' AND coalesce(s.retired, 0) = 0"
                  " AND (?1 = 0 OR p.id = ?1) ORDER BY p.position, p.id, s.position, s.id LIMIT 1");
    row.bind(1, pipeline);
    return row.step() ? row.integer(0) : 0;
}

/// The deal that this unit unlocks: the one sold deal that it may change.
struct Unlocking {
    RecordId deal = 0;
};

Result<void> refuseLocked(UnitOfWork &unit, const Draft &draft) {
    const auto &deal = kind::deal;
    const bool isOpen = !draft.was<DealKind>()[deal.locked] || unit.scratch<Unlocking>().deal == draft.id();
    if (isOpen || draft.replay)
        return {};
    const bool touched = draft.changed(deal.amount) || draft.changed(deal.account) ||
                         draft.changed(deal.contact) || draft.changed(deal.pipeline) ||
                         draft.changed(deal.stage);
    if (!touched)
        return {};
    return Error{
        ErrorCode::Refused,
        {},
        dealText(QT_TRANSLATE_NOOP("Deals", "The deal is sold and locked. Unlock it to change it."))};
}

/// A new deal is filled in: pipeline and stage, closing day (SPEC part 3 "Pipelines and stages").
void fillIn(UnitOfWork &unit, Row<DealKind> &row) {
    const auto &deal = kind::deal;
    if (!row.has(deal.stage))
        row.set(deal.stage, {firstStage(unit.connection(), row[deal.pipeline].value)});
    if (!row.has(deal.expectedClose))
        row.set(deal.expectedClose, unit.reading().today().addDays(defaultCloseDays));
}

void enterStage(UnitOfWork &unit, Draft &draft, const StageFacts &stage) {
    const auto &deal = kind::deal;
    auto row = draft.row<DealKind>();
    row.set(deal.stageSince, {unit.reading().now.toMSecsSinceEpoch()});
    if (!(draft.isNew && row.has(deal.probability))) {
        row.set(deal.probability, stage.probability);
        row.set(deal.probabilityByHand, false);
    }
    if (stage.type != u"open" && (!draft.changed(deal.closed) || !row.has(deal.closed)))
        row.set(deal.closed, unit.reading().today());
    row.set(deal.locked, stage.type == u"won");
}

/// What the stage alone decides, also when it stays: won 100 %, lost 0 %; a closed deal has its day, an open
/// one has none: boards and lists find closed ones by it.
void obeyStage(UnitOfWork &unit, Draft &draft, const StageFacts &stage) {
    const auto &deal = kind::deal;
    auto row = draft.row<DealKind>();
    if (stage.type == u"open") {
        row.clear(deal.closed);
        row.clear(deal.lostReason);
        row.clear(deal.lostComment);
    } else {
        row.set(deal.probability, stage.probability);
        row.set(deal.probabilityByHand, false);
        if (!row.has(deal.closed))
            row.set(deal.closed, unit.reading().today());
    }
}

/// What a stage asks of a deal that enters it, by whatever way (SPEC part 3 "Pipelines and stages").
Result<void> checkEntering(UnitOfWork &unit, const Draft &draft, const StageFacts &stage) {
    const auto &deal = kind::deal;
    for (const QString &key : stage.requiredFields) {
        const FieldDef *field = unit.schema().field(deal, key.trimmed());
        if (field && isEmpty(draft.after[*field]))
            return Error{ErrorCode::Required, field->key,
                         dealText(QT_TRANSLATE_NOOP("Deals", "This stage needs “%1”."))
                             .arg(field->text(unit.context().language))};
    }
    if (stage.type == u"lost" && !ConstRow<DealKind>(draft.after).has(deal.lostReason))
        return Error{ErrorCode::Required, QStringLiteral("lostReason"),
                     dealText(QT_TRANSLATE_NOOP("Deals", "Choose why the deal was lost."))};
    return {};
}

Result<void> derive(UnitOfWork &unit, Draft &draft) {
    const auto &deal = kind::deal;
    auto row = draft.row<DealKind>();
    if (auto open = refuseLocked(unit, draft); !open)
        return open;
    if (draft.isNew)
        fillIn(unit, row);
    const StageFacts &stage = stageFacts(unit, row[deal.stage].value);
    if (stage.id == 0)
        return Error{ErrorCode::Invalid, QStringLiteral("stage"),
                     dealText(QT_TRANSLATE_NOOP("Deals", "There is no such stage."))};
    row.set(deal.pipeline, {stage.pipeline});
    const bool enters = (draft.isNew || draft.changed(deal.stage)) && !draft.replay;
    // What is imported or created stands where it stood elsewhere: nobody asks for what it lacks.
    const bool asks = enters && !draft.isNew && unit.action() != u"import";
    if (auto ready = asks ? checkEntering(unit, draft, stage) : Result<void>(); !ready)
        return ready;
    if (enters)
        enterStage(unit, draft, stage);
    else if (draft.changed(deal.probability) && !draft.replay)
        row.set(deal.probabilityByHand, true);
    // By hand an open deal may carry the day or reason of an earlier closing.
    const bool obeys = stage.type != u"open" || enters || unit.action() == u"import";
    if (obeys && !draft.replay)
        obeyStage(unit, draft, stage);
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
    rebuildTotals(unit.connection());
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
    book.before(kind::deal, derive);
    book.before(kind::deal, derivePrivacy);
    book.extra(kind::deal, amountBase);
    registerTotals(book);
    const auto rateChanged = [](UnitOfWork &unit, const Draft &) -> Result<void> {
        unit.scratch<RatesChanged>().yes = true;
        return {};
    };
    book.before(kind::exchangeRate, nameRate);
    book.after(kind::exchangeRate, rateChanged);
    book.atFinish(recomputeBases);
}

StageNeeds needsOf(const Reading &reading, RecordId stage) {
    const StageFacts facts = readStage(reading.connection, stage);
    return {facts.type == u"won", facts.type == u"lost", facts.requiredFields};
}

Result<void> move(UnitOfWork &unit, RecordId id, const Move &to) {
    const auto &deal = kind::deal;
    auto draft = unit.draftOf(deal, id);
    if (!draft)
        return draft.error();
    auto row = draft->row<DealKind>();
    const StageFacts &stage = stageFacts(unit, to.stage.value);
    if (stage.id == 0)
        return Error{ErrorCode::NotFound, QStringLiteral("stage"),
                     dealText(QT_TRANSLATE_NOOP("Deals", "There is no such stage."))};
    if (row[deal.stage] == to.stage)
        return {};
    for (const auto &[key, value] : to.values) {
        if (auto given = unit.assign(*draft, key, value); !given)
            return given;
    }
    row.set(deal.stage, to.stage);
    row.set(deal.pipeline, {stage.pipeline});
    if (stage.type == u"lost") {
        row.set(deal.lostReason, to.lostReason);
        row.set(deal.lostComment, to.lostComment);
    }
    if (to.closed.isValid())
        row.set(deal.closed, to.closed);
    return unit.save(*draft);
}

RecordId stageBeforeSale(const Reading &reading, RecordId deal) {
    Statement now(reading.connection, "SELECT stage_id, pipeline_id FROM {deal} WHERE id=?");
    if (!now.bind(1, deal).step())
        return 0;
    Statement before(reading.connection,
                     "SELECT old FROM {deal.history} WHERE record_id=? AND field='stage' AND new=?"
                     " ORDER BY id DESC LIMIT 1");
    before.bind(1, deal).bind(2, now.integer(0));
    const RecordId came = before.step() && !before.isNull(0) ? before.integer(0) : 0;
    if (came != 0 && readStage(reading.connection, came).type == u"open")
        return came;
    return firstStage(reading.connection, now.integer(1));
}

Result<void> unlock(UnitOfWork &unit, RecordId id, Id<StageKind> stage) {
    const auto &deal = kind::deal;
    auto draft = unit.draftOf(deal, id);
    if (!draft)
        return draft.error();
    auto row = draft->row<DealKind>();
    if (!row[deal.locked])
        return Error{ErrorCode::Refused, {}, dealText(QT_TRANSLATE_NOOP("Deals", "The deal is not locked."))};
    if (!stage)
        stage = {stageBeforeSale(unit.reading(), id)};
    const StageFacts &facts = stageFacts(unit, stage.value);
    if (facts.type != u"open")
        return Error{ErrorCode::Invalid, QStringLiteral("stage"),
                     dealText(QT_TRANSLATE_NOOP("Deals", "Choose an open stage."))};
    row.set(deal.stage, stage);
    unit.scratch<Unlocking>().deal = id;
    auto saved = unit.save(*draft);
    unit.scratch<Unlocking>().deal = 0;
    return saved;
}

Filter withRecentlyClosed(const Reading &reading, const Filter &filter) {
    return orRecentlyClosed(filter, reading.today());
}

Filter recentlyClosed(QDate today) {
    const QString since = today.addDays(-recentDays).toString(Qt::ISODate);
    return Filter::condition(QStringLiteral("closed"), Filter::Op::GreaterOrEqual, {{.text = since}});
}

Filter orRecentlyClosed(const Filter &filter, QDate today) {
    if (filter.mentions(u"closed") || filter.mentions(u"stage") || filter.mentions(u"id"))
        return filter;
    const Filter open = Filter::condition(QStringLiteral("closed"), Filter::Op::Empty);
    return Filter::both(filter, {.type = Filter::Type::Or, .parts = {open, recentlyClosed(today)}});
}

} // namespace kontor::deals
