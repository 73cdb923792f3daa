// Tab order is reading order, also where rows come and go.
#pragma once

#include <QList>

class QWidget;

namespace kontor {

/// Tab goes through what stands in `owner` as its layouts lay it out, from the place that the first of it
/// had. To be called when something was added: Qt puts it behind everything else in the window.
void tabInReadingOrder(QWidget *owner);
/// What Tab stops at inside `owner` now, in its order.
QList<QWidget *> tabStops(const QWidget *owner);
/// Tab or Shift+Tab that stays inside `owner`: behind its last stop comes its first. False without any.
bool walkTabStops(const QWidget *owner, bool forward);

} // namespace kontor
