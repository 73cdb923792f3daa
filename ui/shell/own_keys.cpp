// The usual keys stay beside the action, so that the way back needs no list.
#include "ui/shell/own_keys.h"

#include <QSettings>
#include <QVariant>

namespace kontor {

namespace {

constexpr const char *usual = "usualKeys";

QString settingOf(const QAction &action) {
    return QStringLiteral("keys/") + action.objectName();
}

void rememberUsual(QAction &action) {
    if (!action.property(usual).isValid())
        action.setProperty(usual, QVariant::fromValue(action.shortcut()));
}

} // namespace

void useOwnKeys(QAction &action) {
    if (action.objectName().isEmpty())
        return;
    rememberUsual(action);
    const QVariant kept = QSettings().value(settingOf(action));
    action.setShortcut(kept.isValid() ? QKeySequence::fromString(kept.toString(), QKeySequence::PortableText)
                                      : action.property(usual).value<QKeySequence>());
}

void setOwnKeys(QAction &action, const QKeySequence &keys) {
    rememberUsual(action);
    if (keys == action.property(usual).value<QKeySequence>())
        QSettings().remove(settingOf(action));
    else
        QSettings().setValue(settingOf(action), keys.toString(QKeySequence::PortableText));
    useOwnKeys(action);
}

void resetOwnKeys(QAction &action) {
    QSettings().remove(settingOf(action));
    useOwnKeys(action);
}

bool hasOwnKeys(const QAction &action) {
    return QSettings().contains(settingOf(action));
}

} // namespace kontor
