// A panel beside what opened it: Escape and a click elsewhere close it, and the focus goes back.
#pragma once

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace kontor {

class Button;
class Label;

/// A child of the anchor's window, so that it is part of the page and of its pictures.
/// Tab stays inside while it is open.
class Popover : public QWidget {
    Q_OBJECT

public:
    explicit Popover(QWidget *anchor);

    /// Takes `content` over; it is as large as its size hint, at most as the window.
    void setContent(QWidget *content);
    QWidget *anchor() const { return m_anchor; }
    /// Below the anchor at its leading edge, above it where there is no room below.
    void open();
    /// Takes the size that its content wants by now; the focus stays.
    void fit();
    /// At the trailing edge of the anchor instead.
    void setTrailing(bool on) { m_trailing = on; }
    /// No ground and no line of its own around the content.
    void setMargin(int pixels);

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void dismissed();
    /// Enter, where the control with the focus does nothing with it.
    void entered();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    bool isInside(const QWidget *widget) const;

    QPointer<QWidget> m_anchor;
    QPointer<QWidget> m_before;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    bool m_trailing = false;
};

/// A small question with its facts: Enter does it, Escape keeps everything.
class ConfirmPanel : public Popover {
    Q_OBJECT

public:
    /// `lines` say what will happen; `action` is the word on the button.
    ConfirmPanel(QWidget *anchor, const QString &question, const QStringList &lines, const QString &action,
                 bool dangerous = false);

Q_SIGNALS:
    void confirmed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();
};

} // namespace kontor
