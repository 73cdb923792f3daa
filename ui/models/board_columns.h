// BoardColumns: what the columns of a board stand for: the stages of a pipeline, or whatever else records
// fall into.
#pragma once

#include "core/records/repository.h"
#include "core/workspace/unit_of_work.h"

#include <QColor>
#include <QHash>
#include <QSet>

namespace kontor {

struct BoardColumn {
    enum class Ending { Open, Won, Lost };

    QString key; // stable, of one board
    QString name = {};
    QColor colour = {};
    Filter filter = {}; // what its records have beyond the query of the board
    Ending ending = Ending::Open;
    int staleDays = 0;        // 0: never stale
    int probability = -1;     // percent; -1: says nothing
    QStringList asksFor = {}; // labels of the fields that must be filled to enter
    bool asksReason = false;
    bool recentOnly = false; // shows what was closed in the last 30 days
    bool takesCards = true;  // by drop, key, menu and "+"
    bool hiddenWhenEmpty = false;
};

/// Asked on the lanes of the Workspace, so it holds no state that changes.
class BoardColumns {
public:
    virtual ~BoardColumns() = default;
    /// The query without what the columns say anyway: the rest decides whether sums are kept.
    virtual Query reduced(Query query) const { return query; }
    /// In reading order.
    virtual QList<BoardColumn> columns(const Reading &reading, const Query &query) const = 0;
    /// By column key; a column without records is missing.
    virtual Result<QHash<QString, Totals>> totals(const Reading &reading, const Query &query) const = 0;
    /// Whether totals() answers from kept sums, so fast that the first paint may wait for it.
    virtual bool totalsAreKept(const Context &context, const Query &query) const = 0;
    /// A change of one of these fields puts a record into another column or changes its totals.
    virtual QSet<QString> fields() const = 0;
    /// A change of one of these kinds changes the columns themselves.
    virtual QSet<QByteArray> kinds() const = 0;
    /// What a new record of that column has.
    virtual FieldValues preset(const QString &column) const = 0;
};

/// The stages of one pipeline, for any kind that has stages.
class StageColumns final : public BoardColumns {
public:
    StageColumns(const Kind &kind, RecordId pipeline) : m_kind(kind), m_pipeline(pipeline) {}

    Query reduced(Query query) const override;
    QList<BoardColumn> columns(const Reading &reading, const Query &query) const override;
    Result<QHash<QString, Totals>> totals(const Reading &reading, const Query &query) const override;
    bool totalsAreKept(const Context &context, const Query &query) const override;
    QSet<QString> fields() const override;
    QSet<QByteArray> kinds() const override { return {"stage", "pipeline"}; }
    FieldValues preset(const QString &column) const override;

    RecordId pipeline() const { return m_pipeline; }

private:
    /// The key of the field of that role; empty where the kind has none.
    QString key(int Staging::*role) const;
    Filter ofPipeline() const;
    Result<QHash<QString, Totals>> keptTotals(const Reading &reading, const Query &query) const;

    const Kind &m_kind;
    RecordId m_pipeline;
};

} // namespace kontor
