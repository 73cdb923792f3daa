// A dialog inside its window: it dims the page, asks for several things at once, and says what will come of
// it.
#pragma once

#include "ui/theme/icon.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace kontor {

class Button;
class InlineMessage;
class Label;
class StressedLabel;

/// Title, second line, body and foot on a card in the middle of the window, with a column beside the body
/// where something is to be said all the time. Escape cancels, Ctrl+Enter does what the primary button says.
/// Tab stays inside, no key of the window acts below it, and the focus goes back to where it was. To be made
/// with `new`: it goes once it is closed.
class Sheet : public QWidget {
    Q_OBJECT

public:
    /// Over the window of `opener`.
    explicit Sheet(QWidget *opener);
    ~Sheet() override;

    /// Also what a screen reader calls the dialog.
    void setTitle(const QString &title);
    /// `pieces` of the line stand out.
    void setSecondLine(const QString &line, const QStringList &pieces = {});
    /// From edge to edge of the card: margins are its own. It scrolls where its least height does not fit,
    /// and is taken over; another one takes its place and the focus.
    void setBody(QWidget *body);
    /// Below the body and always in sight, e.g. what will happen in words; taken over. Scrolls by itself
    /// where the least height of the body leaves too little.
    void setNotes(QWidget *notes);
    /// The second column, on a ground of its own, taken over; it scrolls by itself.
    void setSide(QWidget *side);
    /// At the leading edge of the foot, taken over.
    void setFoot(QWidget *foot);
    void setPrimary(const QString &action, std::optional<Icon> symbol = {});
    /// For what only tells: nothing is left to cancel, Escape closes it all the same.
    void setOnlyTells();
    /// What went wrong, above the foot; empty takes it away.
    void setProblem(const QString &sentence);
    /// To be disabled while it may not be pressed; Ctrl+Enter obeys.
    Button *primary() const { return m_primary; }
    QWidget *body() const { return m_body; }

    void open();

public Q_SLOTS:
    /// Closes without a word, e.g. once it is done.
    void dismiss();
    void cancel();

Q_SIGNALS:
    /// The primary button or its keys. The sheet stays: what was asked for may be refused.
    void accepted();
    void cancelled();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void placeSoon();
    bool footFits(int width) const;
    void focusFirst();
    void keepFocus(QWidget *now);
    bool isBelow(const QWidget *widget) const;

    QWidget *m_card;
    QWidget *m_head;
    Label *m_title;
    StressedLabel *m_line;
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    QWidget *m_sideFrame; // the second column with the line before it
    QScrollArea *m_sideScroll;
    QWidget *m_side = nullptr;
    QWidget *m_notesFrame; // the notes with the line above them
    QScrollArea *m_notesScroll;
    QWidget *m_notes = nullptr;
    QWidget *m_problemFrame;
    InlineMessage *m_problem;
    QWidget *m_foot;
    QBoxLayout *m_footRow;
    QWidget *m_footStart = nullptr;
    QWidget *m_buttons;
    Button *m_cancel;
    Button *m_primary;
    QPointer<QWidget> m_before;
    QPointer<QWidget> m_held; // the last one inside that had the focus
    bool m_placing = false;
};

} // namespace kontor
