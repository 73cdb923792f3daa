// One column of a board: head, place for a drop or a new record, cards; or folded to a strip.
#pragma once

#include "ui/board/column_head.h"
#include "ui/board/column_view.h"

namespace kontor {

class QuickAdd;

/// The dashed place on top of a column that says what a drop will do.
class DropHint : public QWidget {
    Q_OBJECT

public:
    explicit DropHint(QWidget *parent);
    void say(const QString &what, const QString &asks);
    const QString &what() const { return m_what; }
    const QString &asks() const { return m_asks; }

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_what;
    QString m_asks;
};

class ColumnWidget : public QWidget {
    Q_OBJECT

public:
    ColumnWidget(BoardModel &board, CardMarks &marks, BoardColumnModel *column, QWidget *parent);

    BoardColumnModel *column() const { return m_view->column(); }
    ColumnView *view() const { return m_view; }
    ColumnHead *head() const { return m_head; }
    FoldedColumn *strip() const { return m_strip; }
    DropHint *hint() const { return m_hint; }
    /// Stands above the cards; nullptr takes it away and deletes it.
    void setTop(QWidget *top);
    QWidget *top() const { return m_top; }

    void setFolded(bool on);
    bool isFolded() const { return m_folded; }
    void showHead(const LocaleFormat &format);
    /// The widget is a gap wider than the cards, for the scroll bar.
    void place();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ColumnHead *m_head;
    ColumnView *m_view;
    FoldedColumn *m_strip;
    DropHint *m_hint;
    QWidget *m_top = nullptr;
    bool m_folded = false;
};

} // namespace kontor
