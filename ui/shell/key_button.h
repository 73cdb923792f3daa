// KeyButton: the keys of an action, to be pressed anew: Enter, the new keys, done.
#pragma once

#include <QAbstractButton>
#include <QKeySequence>

namespace kontor {

class KeyButton : public QAbstractButton {
    Q_OBJECT

public:
    /// `name` is what the action is called.
    KeyButton(const QString &name, const QKeySequence &keys, QWidget *parent);

    void setKeys(const QKeySequence &keys);
    bool isListening() const { return m_listening; }
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Empty: the action shall have none.
    void keysPressed(const QKeySequence &keys);
    /// Back to the usual ones.
    void resetRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void listen(bool on);
    QString shown() const;

    QString m_name;
    QKeySequence m_keys;
    bool m_listening = false;
};

} // namespace kontor
