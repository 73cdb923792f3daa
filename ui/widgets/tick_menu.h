// A menu of boxes: it stays open while they are ticked, by the mouse or by keys.
#pragma once

#include <QMenu>

namespace kontor {

class TickMenu : public QMenu {
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *m_pressed = nullptr;
};

} // namespace kontor
