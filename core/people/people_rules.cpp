// Joining names.
#include "core/people/people_rules.h"

#include "core/people/privacy.h"
#include "core/workspace/unit_of_work.h"

#include <QCoreApplication>

namespace kontor::people {

namespace {

Result<void> nameContact(UnitOfWork &unit, Draft &draft) {
    const auto &contact = kind::contact;
    auto row = draft.row<ContactKind>();
    const QString language =
        row.has(contact.language) ? row[contact.language] : unit.context().office.language;
    const QString name = fullName(row[contact.firstName], row[contact.lastName], language);
    if (name.isEmpty())
        return Error{ErrorCode::Required, QStringLiteral("lastName"),
                     QCoreApplication::translate("People", "A contact needs a first or a last name.")};
    row.set(contact.name, name);
    return {};
}

Result<void> nameAccount(UnitOfWork &unit, Draft &draft) {
    const auto &account = kind::account;
    auto row = draft.row<AccountKind>();
    if (!row.has(account.type))
        row.set(account.type, QStringLiteral("company"));
    const bool person =
        row[account.type] == u"personal" && (row.has(account.firstName) || row.has(account.lastName));
    if (person)
        row.set(account.name,
                fullName(row[account.firstName], row[account.lastName], unit.context().office.language));
    return {};
}

/// Only the creator makes an account private (AC9), and only while nothing of others hangs on it (X9).
Result<void> guardPrivate(UnitOfWork &unit, Draft &draft) {
    const auto &account = kind::account;
    auto row = draft.row<AccountKind>();
    if (!draft.changed(account.isPrivate) || draft.isNew)
        return {};
    if (row[account.createdBy].value != unit.me())
        return Error{
            ErrorCode::Refused, QStringLiteral("private"),
            QCoreApplication::translate("People", "Only who created the account can make it private.")};
    if (row[account.isPrivate] && othersHangOn(unit, account, draft.id()))
        return Error{
            ErrorCode::Refused, QStringLiteral("private"),
            QCoreApplication::translate(
                "People", "Records of others belong to this account, so it cannot be made private.")};
    return {};
}

} // namespace

bool hasPages(const Context &context, const Kind &kind) {
    return context.leadsPages || kind.key() != kind::lead.key();
}

QString fullName(const QString &firstName, const QString &lastName, const QString &language) {
    if (firstName.isEmpty() || lastName.isEmpty())
        return firstName + lastName;
    return language == u"vi" ? lastName + u' ' + firstName : firstName + u' ' + lastName;
}

void registerRules(RuleBook &book) {
    book.before(kind::contact, nameContact);
    book.before(kind::account, nameAccount);
    book.before(kind::account, guardPrivate);
}

} // namespace kontor::people
