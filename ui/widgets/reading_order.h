// Tab order is reading order, also where rows come and go.
#pragma once

class QWidget;

namespace kontor {

/// Tab goes through what stands in `owner` as its layouts lay it out, from the place that the first of it
/// had. To be called when something was added: Qt puts it behind everything else in the window.
void tabInReadingOrder(QWidget *owner);

} // namespace kontor
