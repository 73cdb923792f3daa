// Menus that open at a place of the page. None waits in a loop of events of its own: by the end of one, who
// opened it may be gone.
#pragma once

#include <QMenu>

namespace kontor {

/// Goes once it is closed.
inline QMenu *newPopupMenu(QWidget *owner) {
    auto *menu = new QMenu(owner);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

/// Below what opened it, from its leading edge on.
inline void popUpBelow(QMenu *menu, const QWidget *opener) {
    const int across = opener->isRightToLeft() ? opener->width() - menu->sizeHint().width() : 0;
    menu->popup(opener->mapToGlobal(QPoint(across, opener->height() + 4)));
}

} // namespace kontor
