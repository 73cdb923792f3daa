// A button inside a group that is one tab stop: arrows and Enter are the group's.
#pragma once

#include <QKeyEvent>
#include <QPushButton>

namespace kontor {

class RovingButton : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent *event) override {
        switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Home:
        case Qt::Key_End:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            // QPushButton would walk by tab order, which knows one button of the group only.
            return event->ignore();
        default:
            QPushButton::keyPressEvent(event);
        }
    }
};

} // namespace kontor
