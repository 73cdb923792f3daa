// Asking for ids and sums, and taking only what belongs to the query of now.
#include "ui/models/query_ids.h"

#include "ui/models/record_cache.h"

#include <QPointer>

namespace kontor {

QueryIds::QueryIds(RecordSource &source, QObject *parent) : QObject(parent), m_source(source) {
    connect(&source, &RecordSource::changed, this, &QueryIds::apply);
    connect(&source, &RecordSource::contextChanged, this, &QueryIds::reload);
}

QueryIds::~QueryIds() {
    for (const CancelFlag &flag : {m_all.cancel, m_sums.cancel, m_first})
        stop(flag);
}

void QueryIds::stop(const CancelFlag &flag) {
    if (flag)
        *flag = true;
}

CancelFlag QueryIds::renewed(CancelFlag &flag) {
    stop(flag);
    return flag = std::make_shared<std::atomic_bool>(false);
}

void QueryIds::setQuery(const Query &query, const QString &money) {
    m_query = query;
    m_money = money;
    m_totals.reset();
    startAnew();
    for (Road *road : {&m_all, &m_sums}) {
        stop(road->cancel);
        road->underWay = true; // asked for after the first page
    }
    askFirstPage();
}

void QueryIds::startAnew() {
    ++m_generation;
    m_needs = {};
    m_isComplete = false;
}

void QueryIds::reload() {
    if (m_query.kind.isEmpty())
        return;
    startAnew();
    askAll();
    askTotals();
}

void QueryIds::askFirstPage() {
    m_source.askIds(
        m_query, RecordCache::pageSize, renewed(m_first),
        [this, guard = QPointer(this), generation = m_generation](const Result<IdsAnswer> &answer) {
            if (guard)
                takeFirstPage(generation, answer);
        });
}

void QueryIds::askAll() {
    m_all.underWay = true;
    m_source.askIds(
        m_query, -1, renewed(m_all.cancel),
        [this, guard = QPointer(this), generation = m_generation](const Result<IdsAnswer> &answer) {
            if (guard)
                takeAll(generation, answer);
        });
}

void QueryIds::askTotals() {
    m_sums.underWay = true;
    m_source.askTotals(
        m_query, m_money, renewed(m_sums.cancel),
        [this, guard = QPointer(this), generation = m_generation](const Result<TotalsAnswer> &answer) {
            if (guard)
                takeTotals(generation, answer);
        });
}

void QueryIds::takeFirstPage(int generation, const Result<IdsAnswer> &answer) {
    if (generation != m_generation)
        return;
    const bool isNews = answer && answer->revision >= m_all.needed;
    if (isNews) {
        follow(*answer);
        m_isComplete = answer->ids.size() < RecordCache::pageSize;
        show(answer->ids);
    }
    if (isNews && !m_isComplete) {
        m_source.afterPages([this, guard = QPointer(this), generation] {
            if (guard)
                askRest(generation);
        });
    } else {
        askRest(generation);
    }
}

void QueryIds::askRest(int generation) {
    if (generation != m_generation)
        return;
    if (m_isComplete)
        m_all.underWay = false;
    else
        askAll();
    askTotals();
}

void QueryIds::takeAll(int generation, const Result<IdsAnswer> &answer) {
    if (generation != m_generation)
        return;
    m_all.underWay = false;
    if (!answer) {
        if (answer.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(answer.error());
        return;
    }
    // Even if a change came meanwhile: something newer than what is shown, until the next answer is there.
    follow(*answer);
    m_isComplete = true;
    show(answer->ids);
    if (answer->revision < m_all.needed)
        askAll();
}

void QueryIds::takeTotals(int generation, const Result<TotalsAnswer> &answer) {
    if (generation != m_generation)
        return;
    m_sums.underWay = false;
    if (!answer)
        return;
    m_totals = answer->totals;
    Q_EMIT totalsChanged();
    if (answer->revision < m_sums.needed)
        askTotals();
}

void QueryIds::follow(const IdsAnswer &answer) {
    const SchemaPtr schema = m_source.schema();
    if (schema->kind(m_query.kind))
        m_needs = QueryNeeds(*schema, m_query, answer.filter, m_source.seesAll());
}

void QueryIds::show(QList<RecordId> ids) {
    m_shown = m_generation;
    m_ids.swap(ids);
    Q_EMIT idsChanged(ids);
}

void QueryIds::apply(const ChangeSet &changes) {
    if (m_query.kind.isEmpty())
        return;
    if (m_needs.movedBy(changes)) {
        m_all.needed = std::max(m_all.needed, changes.revision);
        if (!m_all.underWay)
            askAll();
    }
    if (m_needs.summedOtherwiseBy(changes, m_money)) {
        m_sums.needed = std::max(m_sums.needed, changes.revision);
        if (!m_sums.underWay)
            askTotals();
    }
}

} // namespace kontor
