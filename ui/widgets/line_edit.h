// LineEdit: a QLineEdit whose text stands on one baseline, whatever script it is written in.
#pragma once

#include <QLineEdit>

namespace kontor {

/// Qt centres a line by the tallest font in it: what is Persian alone would stand some pixels above its Latin
/// neighbour. The text keeps to the leading edge of the window, whatever its own direction.
class LineEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit LineEdit(QWidget *parent = nullptr);
    /// Beside the text, in pixels.
    void setRoom(int leading, int trailing);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void settle();

    int m_leading = 0;
    int m_trailing = 0;
    bool m_composing = false; // letters that an input method has not given yet
    int m_height = 0; // once laid out: the height that Qt begins with would count as room that is needed
};

} // namespace kontor
