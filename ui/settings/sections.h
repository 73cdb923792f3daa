// The sections of the settings: what the list at the side, the palette and the menu name.
#pragma once

#include "ui/theme/icon.h"

#include <QList>

namespace kontor {

struct SettingsSection {
    QByteArray key;    // "pipelines"
    const char *group; // English; translated in the context "Settings"
    const char *text;
    Icon icon;
};

/// In the order of the list, sections of one group together.
const QList<SettingsSection> &settingsSections();
/// In the language shown.
QString settingsText(const char *text);

} // namespace kontor
