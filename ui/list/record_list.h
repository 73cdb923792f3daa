// RecordList: the records of a query as a list that is edited in place: grid, line of the selection, foot.
#pragma once

#include "ui/list/bulk_actions.h"
#include "ui/list/cell_clipboard.h"
#include "ui/list/list_layout.h"
#include "ui/models/link_looks.h"
#include "ui/page.h"

class QStackedLayout;
class QPrinter;
class QTimer;

namespace kontor {

class EmptyState;
class ListDelegate;
class ListFoot;
class RecordTable;
class SelectionLine;

class RecordList : public QWidget {
    Q_OBJECT

public:
    RecordList(PageHost &host, const QByteArray &kind, QWidget *parent = nullptr);

    /// Filter and words; the order is the list's own, remembered one unless the query has another.
    void setQuery(const Query &query);
    /// With the order in force.
    const Query &query() const { return m_model.query(); }
    TableModel &model() { return m_model; }
    RecordTable &table() { return *m_table; }
    /// What a panel of that bulk action stands beside: its word above the list, else the table.
    QWidget *anchorOf(const QString &key) const;
    BulkActions &actions() { return *m_actions; }
    const ListLayout &layoutShown() const { return m_layout; }
    void setLayoutShown(const ListLayout &layout);
    RecordId current() const;
    void setCurrent(RecordId id);
    /// The ticked ones, else the current one.
    QList<RecordId> chosen() const;

    void copyCells();
    void pasteCells();
    void fillDown();
    void askDelete();
    /// What is shown, on paper or into a PDF file (ui/list/list_print.h).
    void print();
    /// What an empty list offers: to make a record, `words` on the button; where a filter hides all, to leave
    /// it.
    void setFill(const QString &words, std::function<void()> make, std::function<void()> showAll);
    /// A menu of all fields with ticks for the columns.
    void openColumnMenu(const QPoint &global);

Q_SIGNALS:
    void queryChanged(const kontor::Query &query);
    /// A letter was typed into the list: it belongs into the search. Empty: "/" was pressed.
    void typed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    FieldFormat freshFormat() const;
    void readLayout();
    void takeLayout(const ListLayout &layout);
    void saveLayout();
    void showSelection();
    void showTotals();
    void showMarked();
    void showState();
    void write(RecordId id, const QString &field, const Value &value, const Value &seen);
    void pasteInto(const QList<QStringList> &cells);
    void describeEmptiness(bool hidden);
    void performPaste(const QString &action, const QString &done, const QList<PastedCell> &cells);
    void setHints();
    void openRowMenu(const QPoint &global);

    PageHost &m_host;
    QByteArray m_kind;
    WorkspaceSource m_source;
    LinkLooks m_looks;
    TableModel m_model;
    BulkActions *m_actions;
    ListDelegate *m_delegate;
    RecordTable *m_table;
    SelectionLine *m_line;
    QWidget *m_lineFrame;
    ListFoot *m_foot;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QString m_makeWords;
    std::function<void()> m_make;
    std::function<void()> m_showAll;
    QTimer *m_save;
    QList<QPair<QString, QString>> m_offered; // as they stand in the line of the selection
    ListLayout m_layout;
    Query m_query; // as asked for, before the order of the layout
    bool m_layoutRead = false;
};

} // namespace kontor
