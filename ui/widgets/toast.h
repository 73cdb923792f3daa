// The dark line at the bottom that says what happened and offers Undo.
#pragma once

#include <QTimer>
#include <QWidget>

namespace kontor {

class ToastAction;

/// Belongs to one window; a new message takes the place of the one before. Never takes the focus.
class Toast : public QWidget {
    Q_OBJECT

public:
    /// Stands over `host`, at its bottom, and moves with it.
    explicit Toast(QWidget *host);

    /// `action` is the word of the button, `keys` its key; both may be empty.
    void showMessage(const QString &text, const QString &action = {}, const QString &keys = {});
    QString text() const { return m_text; }
    /// How long a message stays; it stays longer while the pointer is on it.
    void setDuration(int milliseconds);
    /// Keeps free of what stands at the foot of the page.
    void setBottomMargin(int pixels);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Undo was pressed.
    void actionTriggered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();

    QTimer m_timer;
    QString m_text;
    QString m_keys;
    ToastAction *m_action;
    int m_bottom = 20;
};

} // namespace kontor
