// Reading and writing the place of windows.
#include "ui/shell/window_place.h"

#include <QScreen>
#include <QSettings>
#include <QWidget>

namespace kontor {

void rememberWindow(const QWidget &window, const QString &name) {
    QSettings().setValue(QStringLiteral("window/") + name, window.saveGeometry());
}

void restoreWindow(QWidget &window, const QString &name) {
    const QByteArray geometry = QSettings().value(QStringLiteral("window/") + name).toByteArray();
    if (!geometry.isEmpty() && window.restoreGeometry(geometry))
        return;
    const QSize frame(16, 48); // of the window manager, not known before the window is shown
    window.resize(QSize(1440, 900).boundedTo(window.screen()->availableSize() - frame));
}

} // namespace kontor
