// Without an administrator nobody could give the right back to anybody.
#include "core/security/administrators.h"

#include "core/security/organisation.h"
#include "core/workspace/unit_of_work.h"

#include <QCoreApplication>

namespace kontor {

namespace {

bool changesSettings(const Record &employee) {
    const ConstRow<EmployeeKind> row(employee);
    const bool isActive = !row.has(kind::employee.active) || row[kind::employee.active];
    return employee.bin == 0 && isActive && row[kind::employee.administrator];
}

Result<void> keepOne(UnitOfWork &unit, Draft &draft) {
    if (draft.isNew || !changesSettings(draft.before) || changesSettings(draft.after))
        return {};
    Statement other(unit.connection(), "SELECT 1 FROM employee WHERE administrator = 1 AND"
                                       " coalesce(active, 1) = 1 AND bin IS NULL AND id <> ? LIMIT 1");
    if (other.bind(1, draft.id()).step())
        return {};
    return Error{ErrorCode::Refused, QStringLiteral("administrator"),
                 QCoreApplication::translate("Administrators",
                                             "Nobody else may change the settings. Give that right to "
                                             "another employee first.")};
}

} // namespace

void registerAdministratorRules(RuleBook &book) {
    book.before(kind::employee, keepOne);
}

} // namespace kontor
