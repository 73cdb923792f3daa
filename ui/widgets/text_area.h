// A field of several lines: notes, comments, messages.
#pragma once

#include <QPlainTextEdit>

namespace kontor {

/// Grows from `least` to `most` lines. Tab leaves it; Ctrl+Enter accepts. Each paragraph keeps its own
/// direction, all of them the leading edge of the window (FOUND 3.4).
class TextArea : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextArea(int least = 2, int most = 8, QWidget *parent = nullptr);

    QString text() const { return toPlainText(); }
    void setText(const QString &text) { setPlainText(text); }
    /// Enter accepts and Shift+Enter breaks the line, as in a chat.
    void setEnterAccepts(bool on) { m_enterAccepts = on; }

Q_SIGNALS:
    void accepted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void align();
    void grow();

    int m_least, m_most;
    bool m_enterAccepts = false;
};

} // namespace kontor
