// CollectionPage: the records of a kind as a list, and as a board where the kind has stages: two views of one
// query.
#pragma once

#include "ui/list/chosen.h"
#include "ui/page.h"

#include <QJsonObject>
#include <QStackedLayout>
#include <QTimer>

namespace kontor {

class BoardView;
class Button;
class Chip;
class EmptyState;
class FilterBar;
class HeadLine;
class RecordList;
class SearchField;
class SegmentedSwitch;

class CollectionPage final : public Page {
    Q_OBJECT

public:
    /// A query with a filter, words or the bin is shown as it is; one without starts with the remembered
    /// filter.
    CollectionPage(PageHost &host, const Query &query);
    ~CollectionPage() override;

    QString title() const override;
    void focusContent() override;
    void focusSearch() override;

    /// What list and board show alike: filter, words, order, and the pipeline of a board.
    Query query() const;
    /// "board" or "list".
    QString view() const { return m_view; }
    void setView(const QString &view);
    /// nullptr for a kind without stages, and for the bin.
    BoardView *board() const { return m_board; }
    RecordList &list() const { return *m_list; }
    FilterBar &filterBar() const { return *m_filter; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Pipeline {
        RecordId id = 0;
        QString name = {};
    };

    const Kind &kind() const;
    bool hasStages() const;
    bool showsBoard() const;
    void build();
    void buildHead();
    void buildBoard();
    void buildList();
    void addActions();
    void nameCommands();
    /// An action of the selection (BulkActions::offered), on the board as in the list.
    void runBulk(const QString &key);
    Chosen chosen() const;
    QWidget *anchor(const QString &key) const;
    void readPipelines();
    void take(const QList<Pipeline> &pipelines);
    void recall(const QJsonObject &kept);
    void remember() const;
    void start();
    void retranslate();
    void choosePipeline();
    void usePipeline(RecordId id);
    void show();
    void showEmpty();
    /// The card of an empty board: what belongs here, or that a filter hides all.
    void offerToFill(bool hidden);
    void placeEmpty();
    void hideEmpty();
    bool isBoardEmpty() const;
    void showAll();
    bool isCovered() const;

    QWidget *anchorOf(const QString &column) const;
    void moveCards(const QList<RecordId> &ids, const QString &column);
    void createInColumn(const QString &column, const QString &title, RecordId customer,
                        const QString &newCustomer);
    void createWith(const QString &title, const FieldValues &values, RecordId customer,
                    const QString &newCustomer);
    void createNew();
    void setCurrent(RecordId id);

    Query m_asked; // as the page was opened
    Query m_query; // filter and words in force, without order and pipeline
    QList<SortKey> m_sort;
    QList<Pipeline> m_pipelines;
    RecordId m_pipeline = 0;
    QString m_view;
    bool m_started = false;
    bool m_wantsFocus = false;

    HeadLine *m_head;
    Chip *m_pipelineChip = nullptr;
    SegmentedSwitch *m_switch = nullptr;
    SearchField *m_search;
    Button *m_new = nullptr;
    FilterBar *m_filter;
    QStackedLayout *m_stack;
    RecordList *m_list;
    BoardView *m_board = nullptr;
    QWidget *m_boardFrame = nullptr;
    EmptyState *m_empty = nullptr;
    QAction *m_turn = nullptr; // board or list
    QAction *m_print = nullptr;
    QAction *m_fold = nullptr;
    QAction *m_duplicates = nullptr; // of kinds that are merged
    QList<QPair<QString, QAction *>> m_bulk;
    QList<QAction *> m_columns; // of the list, as columnCommands has them
    QTimer m_searchTimer;
};

} // namespace kontor
