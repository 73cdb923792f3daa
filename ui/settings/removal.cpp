// One question for every kind of setting.
#include "ui/settings/removal.h"

#include "ui/page.h"
#include "ui/widgets/popover.h"

#include <QCoreApplication>

namespace kontor {

void askRemoval(PageHost &host, QWidget *anchor, const Kind &kind, RecordId id, const QString &name) {
    const QString shown = LocaleFormat::isolated(name);
    auto *panel = new ConfirmPanel(
        anchor, QCoreApplication::translate("Removal", "Delete “%1”?").arg(shown),
        {QCoreApplication::translate("Removal", "It goes to the recycle bin and can be brought back.")},
        QCoreApplication::translate("Removal", "Delete"), true);
    QObject::connect(panel, &ConfirmPanel::confirmed, anchor, [&host, id, shown, kind = &kind] {
        host.perform(QStringLiteral("delete"),
                     QCoreApplication::translate("Removal", "%1 is in the recycle bin").arg(shown),
                     [kind, id](UnitOfWork &unit) { return unit.remove(*kind, id); });
    });
    panel->open();
}

} // namespace kontor
