// What is kept with the computer, not with the file: where windows stood, and who worked in which file.
#pragma once

#include "core/base/id.h"

#include <QString>

class QWidget;

namespace kontor {

void rememberWindow(const QWidget &window, const QString &name);
/// As remembered, else 1440 x 900, at most what the screen has.
void restoreWindow(QWidget &window, const QString &name);

/// A name for the settings about one file, whatever is in its path.
QString settingsKeyOf(const QString &path);
/// Who last worked in that file here; 0 = nobody yet.
RecordId rememberedEmployee(const QString &path);
void rememberEmployee(const QString &path, RecordId employee);

} // namespace kontor
