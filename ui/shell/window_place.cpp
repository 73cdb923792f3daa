// Reading and writing the settings of this computer.
#include "ui/shell/window_place.h"

#include <QCryptographicHash>
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

QString settingsKeyOf(const QString &path) {
    return QString::fromLatin1(
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

RecordId rememberedEmployee(const QString &path) {
    return QSettings().value(QStringLiteral("file/employee/") + settingsKeyOf(path)).toLongLong();
}

void rememberEmployee(const QString &path, RecordId employee) {
    if (rememberedEmployee(path) != employee) // settings are written to the disk at once
        QSettings().setValue(QStringLiteral("file/employee/") + settingsKeyOf(path), employee);
}

} // namespace kontor
