// Deriving who sees a record from its account, and following the account when that changes.
#include "core/sales/bound_privacy.h"

#include "core/people/people.h"
#include "core/storage/connection.h"
#include "core/workspace/unit_of_work.h"

#include <QCoreApplication>

namespace kontor {

namespace {

Result<void> derivePrivacy(UnitOfWork &unit, Draft &draft) {
    const FieldDef &accountField = *unit.schema().field(draft.kind(), u"account");
    const FieldDef &responsible = *unit.schema().field(draft.kind(), u"responsible");
    const auto changed = [&draft](const FieldDef &field) {
        return !sameValue(draft.before[field], draft.after[field]);
    };
    if (!draft.isNew && !changed(accountField) && !changed(responsible))
        return {};
    Statement account(unit.connection(), "SELECT private FROM account WHERE id=?");
    const bool isPrivate =
        account.bind(1, Held<qint64>::from(draft.after[accountField])).step() && account.integer(0) != 0;
    const RecordId owner = Held<qint64>::from(draft.after[responsible]);
    const bool others = (owner != 0 && owner != unit.me()) ||
                        (!draft.isNew && numberIn(unit.schema(), draft.after, u"createdBy") != unit.me());
    if (isPrivate && others)
        return Error{
            ErrorCode::Refused, accountField.key,
            QCoreApplication::translate(
                "Privacy",
                "A private account cannot be bound to a record that somebody else made or answers for.")};
    draft.after[*unit.schema().field(draft.kind(), u"private")] = qint64(isPrivate);
    return {};
}

/// Nothing of others hangs on an account that becomes private: its records go along, and come back with it.
/// One of another's from older files is not found, and stays as it is.
Result<void> followAccount(UnitOfWork &unit, const Draft &account, const Kind &kind) {
    if (account.isNew || !account.changed(kind::account.isPrivate))
        return {};
    QList<RecordId> bound;
    {
        Statement rows(unit.connection(), "SELECT id FROM " + kind.table() + " WHERE account_id=?");
        rows.bind(1, account.id());
        while (rows.step())
            bound.append(rows.integer(0));
    }
    const bool isPrivate = ConstRow<AccountKind>(account.after)[kind::account.isPrivate];
    for (const RecordId id : bound) {
        auto draft = unit.draftOf(kind, id);
        if (!draft)
            continue;
        draft->after[*unit.schema().field(kind, u"private")] = qint64(isPrivate);
        if (auto saved = unit.save(*draft); !saved)
            return saved;
    }
    return {};
}

} // namespace

void registerPrivacy(RuleBook &book, const Kind &kind) {
    book.before(kind, derivePrivacy);
    book.after(kind::account,
               [&kind](UnitOfWork &unit, const Draft &draft) { return followAccount(unit, draft, kind); });
}

} // namespace kontor
