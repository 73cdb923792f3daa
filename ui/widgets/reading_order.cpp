// Walks through layouts.
#include "ui/widgets/reading_order.h"

#include <QApplication>
#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace kontor {

namespace {

using Stops = QList<QWidget *>;

void gather(QWidget *widget, Stops &stops);

void gather(const QLayout *layout, Stops &stops) {
    for (int i = 0; i < layout->count(); ++i) {
        if (QWidget *widget = layout->itemAt(i)->widget())
            gather(widget, stops);
        else if (const QLayout *inner = layout->itemAt(i)->layout())
            gather(inner, stops);
    }
}

void gather(QWidget *widget, Stops &stops) {
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
        stops.append(widget);
    if (const auto *area = qobject_cast<QScrollArea *>(widget); area && area->widget())
        gather(area->widget(), stops);
    else if (const QLayout *layout = widget->layout())
        gather(layout, stops);
}

} // namespace

void tabInReadingOrder(QWidget *owner) {
    Stops stops;
    gather(owner, stops);
    if (stops.isEmpty())
        return;
    QWidget *earliest = owner->window()->nextInFocusChain();
    while (!stops.contains(earliest))
        earliest = earliest->nextInFocusChain();
    if (earliest != stops.first()) {
        QWidget::setTabOrder(earliest, stops.first());
        QWidget::setTabOrder(stops.first(), earliest);
    }
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

QList<QWidget *> tabStops(const QWidget *owner) {
    Stops stops;
    for (QWidget *next = owner->nextInFocusChain(); next && next != owner; next = next->nextInFocusChain())
        if (owner->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isVisibleTo(owner) &&
            next->isEnabled() && !next->focusProxy())
            stops.append(next);
    return stops;
}

bool walkTabStops(const QWidget *owner, bool forward) {
    const Stops stops = tabStops(owner);
    if (stops.isEmpty())
        return false;
    const int here = int(stops.indexOf(QApplication::focusWidget()));
    const int count = int(stops.size());
    const int there = here < 0 ? (forward ? 0 : count - 1) : (here + (forward ? 1 : count - 1)) % count;
    stops[there]->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace kontor
