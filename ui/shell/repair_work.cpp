// Off the window's thread, and without a widget.
#include "ui/shell/repair_work.h"

#include "core/actions/office_check.h"
#include "core/base/clock.h"
#include "core/kinds.h"
#include "core/storage/backup.h"
#include "core/storage/connection.h"
#include "core/workspace/workspace.h"
#include "ui/shell/repair_panel.h"

#include <QDir>
#include <QFileInfo>

namespace kontor {

QString freeRepairedName(const QString &damaged) {
    const QFileInfo info(damaged);
    for (int number = 1;; ++number) {
        const QString name =
            number == 1 ? RepairPanel::tr("%1 (repaired)").arg(info.completeBaseName())
                        : RepairPanel::tr("%1 (repaired %2)").arg(info.completeBaseName()).arg(number);
        const QString path = info.dir().filePath(name + QStringLiteral(".kontor"));
        if (!QFileInfo::exists(path))
            return path;
    }
}

Result<void> deriveAnew(const QString &path) {
    const SystemClock clock;
    auto workspace = Workspace::open(path, clock);
    if (!workspace)
        return workspace.error();
    if (auto entered = (*workspace)->loginAsSystem().result(); !entered)
        return entered;
    return rebuildDerived(**workspace);
}

QString idOfFile(const QString &path) {
    try {
        Connection connection(path, Connection::Role::ReadOnlyFile);
        return fileIdOf(connection);
    } catch (const StorageError &) {
        return {};
    }
}

QString nameOfTable(const QString &table) {
    for (const Kind *kind : allKinds()) {
        if (QString::fromLatin1(kind->table()) == table)
            return kind->plural();
    }
    return table;
}

} // namespace kontor
