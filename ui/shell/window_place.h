// Where a window stood when it was last closed; kept with the computer, not with the file.
#pragma once

#include <QString>

class QWidget;

namespace kontor {

void rememberWindow(const QWidget &window, const QString &name);
/// As remembered, else 1440 x 900, at most what the screen has.
void restoreWindow(QWidget &window, const QString &name);

} // namespace kontor
