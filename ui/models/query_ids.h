// QueryIds: the ids of a query in their order, with its sums, kept true while the file changes (DESIGN 5).
#pragma once

#include "ui/models/query_needs.h"
#include "ui/models/record_source.h"

namespace kontor {

/// Obeys the generation of the query: answers to an older one are dropped. The old ids stay until new ones
/// are there; of a new query the first page comes before the rest, and is painted before the rest is read.
class QueryIds : public QObject {
    Q_OBJECT

public:
    explicit QueryIds(RecordSource &source, QObject *parent = nullptr);
    ~QueryIds() override;

    /// `money`: key of the field that is summed, or empty.
    void setQuery(const Query &query, const QString &money = {});
    const Query &query() const { return m_query; }
    const QList<RecordId> &ids() const { return m_ids; }
    /// All ids are there, not the first page alone.
    bool isComplete() const { return m_isComplete; }
    /// Ids of this query have come at all.
    bool isLoaded() const { return m_generation > 0 && m_shown == m_generation; }
    const std::optional<Totals> &totals() const { return m_totals; }
    /// Asks for everything again, whatever changed.
    void reload();

Q_SIGNALS:
    /// The owner takes over ids(); `before` were the old ones.
    void idsChanged(const QList<kontor::RecordId> &before);
    void totalsChanged();
    void failed(const kontor::Error &error);

private:
    /// A question that is asked again as long as its answer is older than what is needed.
    struct Road {
        bool underWay = false;
        qint64 needed = 0;
        CancelFlag cancel = {};
    };

    void apply(const ChangeSet &changes);
    void startAnew();
    void askFirstPage();
    void askRest(int generation);
    void askAll();
    void askTotals();
    void takeFirstPage(int generation, const Result<IdsAnswer> &answer);
    void takeAll(int generation, const Result<IdsAnswer> &answer);
    void takeTotals(int generation, const Result<TotalsAnswer> &answer);
    void show(QList<RecordId> ids);
    void follow(const IdsAnswer &answer);
    static void stop(const CancelFlag &flag);
    static CancelFlag renewed(CancelFlag &flag);

    RecordSource &m_source;
    Query m_query;
    QString m_money;
    QList<RecordId> m_ids;
    QueryNeeds m_needs;
    std::optional<Totals> m_totals;
    Road m_all;
    Road m_sums;
    CancelFlag m_first; // page
    int m_generation = 0;
    int m_shown = 0; // generation of the ids that are shown
    bool m_isComplete = false;
};

} // namespace kontor
