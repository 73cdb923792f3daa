// The demo office: as many records as asked for, always the same for the same seed and day.
#pragma once

#include "core/workspace/workspace.h"

namespace kontor {

struct DemoOptions {
    int deals = 60;
    quint32 seed = 1;
    QString office = QStringLiteral("Hanoi office");
    QString currency = QStringLiteral("EUR");
    QString language = QStringLiteral("en");
    QString country = QStringLiteral("VN");
};

/// Makes the file and fills it with deals, half as many leads, a fifth as many accounts, a third as many
/// contacts, notes, tags, history. `now`: the moment at which the office stands when it is done; everything
/// lies in the eighteen months before it. Error of code Storage when the file exists or cannot be written;
/// nothing is left of it then.
Result<void> makeDemoOffice(const QString &path, const DemoOptions &options, const QDateTime &now);

/// Whether an open file was made so: only then may it be written at another time than now.
bool isDemo(Workspace &workspace);

} // namespace kontor
