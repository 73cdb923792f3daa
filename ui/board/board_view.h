// BoardView: the columns of a query side by side, worked by mouse and keyboard. It asks for moves, it never
// writes.
#pragma once

#include "ui/board/card_painter.h"
#include "ui/board/quick_add.h"
#include "ui/models/board_model.h"
#include "ui/page.h"

#include <QScrollArea>
#include <QTimer>

class QMenu;
class QMimeData;

namespace kontor {

class ColumnView;
class ColumnWidget;
class GlideLayer;

/// What a drag carries: ids and their kind, never a pointer to where it came from (FOUND: source() may be
/// null).
QMimeData *recordsMime(const QByteArray &kind, const QList<RecordId> &ids);
/// Empty when it carries something else, or records of another kind.
QList<RecordId> recordsOf(const QMimeData *data, const QByteArray &kind);

class BoardView : public QWidget {
    Q_OBJECT

public:
    explicit BoardView(PageHost &host, QWidget *parent = nullptr);
    ~BoardView() override;

    BoardModel &model() { return m_model; }
    void setQuery(const Query &query, std::shared_ptr<const BoardColumns> columns);
    /// Language or calendar changed.
    void retranslate();

    /// The marked cards, else the current one: what an action works on.
    QList<RecordId> chosen() const;
    const QSet<RecordId> &selection() const { return m_marks.marked; }
    void setSelection(const QSet<RecordId> &ids);
    RecordId currentId() const;
    /// At once, or as soon as it is there; with the focus when the board has it.
    void setCurrent(RecordId id);

    QSet<QString> folded() const { return m_folded; }
    void setFolded(const QSet<QString> &columns);
    /// Per column key, in pixels.
    QHash<QString, int> scrollPositions() const;
    void setScrollPositions(const QHash<QString, int> &positions);

    ColumnWidget *columnWidget(const QString &key) const;
    /// The stages to choose from, beside the current card.
    void openMoveMenu();
    /// The column that holds the focus becomes a strip, the others stay.
    void foldCurrent();
    void openQuickAdd(const QString &column);
    void closeQuickAdd();
    /// With what was typed last, which made no record.
    void reopenQuickAdd();

Q_SIGNALS:
    void moveRequested(const QList<kontor::RecordId> &ids, const QString &column);
    void removeRequested(const QList<kontor::RecordId> &ids);
    void convertRequested(const QList<kontor::RecordId> &ids);
    /// `customer` is the id of a record, or 0 with the name of a new one, or both empty.
    void createRequested(const QString &column, const QString &title, kontor::RecordId customer,
                         const QString &newCustomer);
    /// A letter was typed on a card: it belongs into the search.
    void typed(const QString &text);
    void selectionChanged();
    void foldedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void rebuild();
    void watch(ColumnWidget *column);
    void turnFold(const QString &column);
    void place();
    void showHeads();
    void settle();
    void hold();
    void follow();
    void focusFirst();
    bool isFocusLost() const;
    void repaintCards();
    void repaintCard(RecordId id);

    bool handleKey(ColumnView *view, QKeyEvent *event);
    bool handleCtrlKey(ColumnView *view, QKeyEvent *event);
    void walk(ColumnView *from, int step);
    void extend(ColumnView *view, int step);
    void moveBy(int step);
    ColumnWidget *neighbour(const ColumnView *from, int step, bool forCards) const;
    int stepOf(int key) const;

    void press(ColumnView *view, RecordId id, Qt::KeyboardModifiers modifiers);
    void click(RecordId id, Qt::KeyboardModifiers modifiers);
    void toggle(RecordId id);
    void open(RecordId id, bool inWindow);
    void openMenu(RecordId id, const QPoint &place);
    void fillStages(QMenu *menu, const QList<RecordId> &ids);

    void startDrag(ColumnView *view, RecordId id, const QPoint &hotSpot);
    ColumnWidget *columnAt(const QPoint &position) const;
    ColumnWidget *target(const QPoint &position, const QList<RecordId> &ids) const;
    void showHint(ColumnWidget *column, qsizetype count);
    void scrollAtEdges();
    void requestMove(const QList<RecordId> &ids, const QString &column, const QPoint &from);
    QRect cardPlace(RecordId id) const;
    void glide();

    PageHost &m_host;
    BoardModel m_model;
    CardMarks m_marks;
    QScrollArea *m_area;
    QWidget *m_row;
    GlideLayer *m_glide;
    QList<ColumnWidget *> m_widgets;
    QSet<QString> m_folded;
    struct Added {
        QString column = {};
        QuickAdd::Typed typed = {};
    };
    Added m_added;                                   // what quick add was last left with
    RecordId m_awaited = 0;                          // becomes current when it is there
    std::pair<RecordId, QString> m_awaitedMove = {}; // becomes current when it is in that column
    std::pair<RecordId, QString> m_held = {};        // the current card and its column, while ids come and go
    RecordId m_anchor = 0;                           // of a range
    QString m_lastColumn;                            // held the focus last
    ColumnWidget *m_hinted = nullptr;
    qsizetype m_hintCount = 0;
    QPoint m_dragAt;
    QTimer m_edgeTimer;
};

} // namespace kontor
