// Triggers what is ticked without the closing that a menu does then.
#include "ui/widgets/tick_menu.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <utility>

namespace kontor {

namespace {

bool isBox(const QAction *action) {
    return action && action->isCheckable() && action->isEnabled();
}

} // namespace

void TickMenu::mousePressEvent(QMouseEvent *event) {
    m_pressed = actionAt(event->position().toPoint());
    QMenu::mousePressEvent(event);
}

void TickMenu::mouseReleaseEvent(QMouseEvent *event) {
    QAction *action = actionAt(event->position().toPoint());
    // The click that opened the menu ends over it, too: only one that began here ticks.
    if (const bool isClick = std::exchange(m_pressed, nullptr) == action; isClick && isBox(action))
        action->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

void TickMenu::keyPressEvent(QKeyEvent *event) {
    const int key = event->key();
    const bool isTick = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isTick && isBox(activeAction()))
        activeAction()->trigger();
    else
        QMenu::keyPressEvent(event);
}

} // namespace kontor
