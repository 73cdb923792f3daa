// A room for backups that holds none would be taken for a wish to have none.
#include "core/security/office_rules.h"

#include "core/security/organisation.h"
#include "core/workspace/unit_of_work.h"

#include <QCoreApplication>

namespace kontor {

namespace {

Result<void> checkBackupSpace(UnitOfWork &, Draft &draft) {
    const ConstRow<OfficeKind> row(draft.after);
    if (!row.has(kind::office.backupSpace) || row[kind::office.backupSpace] >= 1)
        return {};
    return Error{ErrorCode::Invalid, QStringLiteral("backupSpace"),
                 QCoreApplication::translate("OfficeRules", "Give backups 1 GB or more.")};
}

} // namespace

void registerOfficeRules(RuleBook &book) {
    book.before(kind::office, checkBackupSpace);
}

} // namespace kontor
