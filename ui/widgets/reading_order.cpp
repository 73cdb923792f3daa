// Walks through layouts.
#include "ui/widgets/reading_order.h"

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

} // namespace kontor
