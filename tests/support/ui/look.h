// What tests of the window share: one theme for the process, and a shown window that holds the keyboard.
#pragma once

#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace kontor {

/// The theme of this test process, light at first.
inline Theme &testTheme() {
    static Theme *theme = [] {
        auto *made = new Theme(qApp);
        made->setScheme(Scheme::Light);
        return made;
    }();
    return *theme;
}

/// Shows `window` and waits until it is active, so that keys reach it.
inline void showActive(QWidget *window) {
    testTheme();
    window->show();
    QApplication::setActiveWindow(window);
    (void)QTest::qWaitForWindowActive(window);
}

/// Mirrors the application for the time of one test.
class RightToLeft {
public:
    RightToLeft() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    ~RightToLeft() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    Q_DISABLE_COPY_MOVE(RightToLeft)
};

} // namespace kontor
