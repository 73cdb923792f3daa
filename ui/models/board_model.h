// BoardModel: what a board shows of one query: its columns, their heads and their ids, kept true by the
// ChangeSets.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/models/board_card.h"
#include "ui/models/board_column_model.h"
#include "ui/models/query_needs.h"
#include "ui/models/record_cache.h"

namespace kontor {

/// The protocol is that of DESIGN 5: id lists obey the generation of the query, rows the revision.
class BoardModel : public QObject {
    Q_OBJECT

public:
    static constexpr int firstPage = 50;

    BoardModel(Workspace &workspace, const LocaleFormat &format, QObject *parent = nullptr);
    ~BoardModel() override;

    void setQuery(const Query &query, std::shared_ptr<const BoardColumns> columns);
    const Query &query() const { return m_query; }
    const BoardColumns *grouping() const { return m_grouping.get(); }
    const Kind *kind() const;
    /// Cards are written anew, after the language or the calendar changed.
    void setFormat(const LocaleFormat &format);

    const QList<BoardColumnModel *> &columns() const { return m_columns; }
    BoardColumnModel *column(const QString &key) const;
    BoardColumnModel *columnOf(RecordId id) const;
    /// The first answer of the query is there.
    bool isReady() const { return m_ready; }
    /// Every id is there, not the first pages alone.
    bool isComplete() const { return m_ready && m_complete; }
    /// Nothing is in any column.
    bool isEmpty() const;
    /// Every id, column after column: the way through the board for Alt+Down on a card.
    QList<RecordId> allIds() const;

    /// Asks for the record when it is not there yet.
    const BoardCard &card(const BoardColumn &column, RecordId id);
    const Record *record(RecordId id) const;

Q_SIGNALS:
    /// Other columns than before.
    void columnsChanged();
    /// Counts, sums or names of heads.
    void headsChanged();
    /// Ids come or go: what the views hold by now is what it was.
    void idsAboutToChange();
    /// Ids came or went; after the column models told their views.
    void idsChanged();
    void failed(const kontor::Error &error);

private:
    /// What one look at the file gave.
    struct Answer {
        qint64 revision = 0;
        QList<BoardColumn> columns = {};
        QHash<QString, QList<RecordId>> ids = {};
        QSet<QString> cut = {}; // columns of which only the first page was read
        QHash<QString, Totals> totals = {};
        bool hasTotals = false;
    };
    using AnswerPtr = std::shared_ptr<const Answer>;

    void ask();
    void askRest(const QSet<QString> &columns, bool withTotals);
    void take(const AnswerPtr &answer, int generation);
    void takeRest(const AnswerPtr &answer, int generation);
    void takeColumns(const QList<BoardColumn> &columns);
    void takeIds(const Answer &answer);
    void takeTotals(const Answer &answer);
    void see(const ChangeSet &changes);
    bool concerns(const ChangeSet &changes) const;
    void useCache(const QByteArray &kind);
    void want(RecordId id);
    void forget(const QSet<RecordId> &ids);
    void forgetAll();
    static Result<Answer> look(const Reading &reading, const Query &query, const BoardColumns &grouping,
                               const QSet<QString> *only, bool withTotals);

    Workspace &m_workspace;
    LocaleFormat m_format;
    Query m_query;
    std::shared_ptr<const BoardColumns> m_grouping;
    QueryNeeds m_needs;
    WorkspaceSource m_source;
    std::unique_ptr<RecordCache> m_cache;
    QList<RecordId> m_wanted; // asked for together once the painting is done
    QHash<RecordId, BoardCard> m_cards;
    QList<BoardColumnModel *> m_columns;
    QSet<RecordId> m_moved; // named by changes since the last question
    CancelFlag m_cancel;    // of the long question
    int m_generation = 0;
    qint64 m_revision = 0; // of the ids shown
    bool m_asking = false;
    bool m_again = false;
    bool m_ready = false;
    bool m_complete = false;
};

} // namespace kontor
