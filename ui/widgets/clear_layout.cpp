// Takes item by item.
#include "ui/widgets/clear_layout.h"

#include <QLayout>
#include <QWidget>

namespace kontor {

void clearLayout(QLayout *layout) {
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace kontor
