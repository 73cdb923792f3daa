// Leads, accounts and contacts: who may buy, and who does.
#pragma once

#include "core/schema/record_kind.h"

namespace kontor {

inline constexpr Choice accountTypeChoices[] = {{"company", QT_TRANSLATE_NOOP("choice", "Company")},
                                                {"personal", QT_TRANSLATE_NOOP("choice", "Personal")},
                                                {"account", QT_TRANSLATE_NOOP("choice", "Other account")}};
inline constexpr Choice contactTypeChoices[] = {
    {"employee", QT_TRANSLATE_NOOP("choice", "Employee of the customer")},
    {"consultant", QT_TRANSLATE_NOOP("choice", "Consultant")},
    {"private", QT_TRANSLATE_NOOP("choice", "Private person")}};

inline constexpr Choice contactLanguageChoices[] = {{"en", QT_TRANSLATE_NOOP("choice", "English")},
                                                    {"vi", QT_TRANSLATE_NOOP("choice", "Vietnamese")},
                                                    {"de", QT_TRANSLATE_NOOP("choice", "German")},
                                                    {"pl", QT_TRANSLATE_NOOP("choice", "Polish")},
                                                    {"fa", QT_TRANSLATE_NOOP("choice", "Persian")}};

inline constexpr Choice priorityChoices[] = {{"high", QT_TRANSLATE_NOOP("choice", "High")},
                                             {"normal", QT_TRANSLATE_NOOP("choice", "Normal")},
                                             {"low", QT_TRANSLATE_NOOP("choice", "Low")}};

/// What leads, accounts and contacts have in common: how to reach them.
template <class Self>
class Reachable : public RecordKind<Self> {
public:
    template <class T>
    using Field = kontor::Field<Self, T>;
    using RecordKind<Self>::RecordKind;

    Field<Entries> emails = list("emails", QT_TRANSLATE_NOOP("field", "E-mail"), EntryKey::Email, true);
    Field<Entries> phones = list("phones", QT_TRANSLATE_NOOP("field", "Phone"), EntryKey::Phone, true);
    Field<Entries> messengers =
        list("messengers", QT_TRANSLATE_NOOP("field", "Messenger"), EntryKey::Text, false);
    Field<Entries> websites = list("websites", QT_TRANSLATE_NOOP("field", "Website"), EntryKey::Text, false);
    Field<Entries> addresses =
        list("addresses", QT_TRANSLATE_NOOP("field", "Further address"), EntryKey::Text, false);
    Field<QString> street = place("street", QT_TRANSLATE_NOOP("field", "Street"), false);
    Field<QString> city = place("city", QT_TRANSLATE_NOOP("field", "City"), true);
    Field<QString> postalCode = place("postalCode", QT_TRANSLATE_NOOP("field", "Postal code"), false);
    Field<QString> country = place("country", QT_TRANSLATE_NOOP("field", "Country"), false, Code::Country);
    /// Records that look like it and are not: never offered as its duplicates again (X2).
    Field<QList<Id<AnyKind>>> notDuplicates = this->template field<QList<Id<AnyKind>>>(
        "notDuplicates", QT_TRANSLATE_NOOP("field", "Not duplicates"),
        {.personal = false, .onForm = false, .readOnly = true, .section = "system"});

private:
    Field<Entries> list(const char *key, const char *label, EntryKey keyOf, bool inList) {
        return this->template field<Entries>(key, label,
                                             {.personal = true,
                                              .inList = inList,
                                              .search = Indexed::Names,
                                              .section = "reach",
                                              .entryKey = keyOf});
    }
    Field<QString> place(const char *key, const char *label, bool inList, Code code = Code::None) {
        return this->template field<QString>(key, label,
                                             {.personal = true,
                                              .inList = inList,
                                              .search = Indexed::Words,
                                              .section = "address",
                                              .code = code});
    }
};

/// What accounts and contacts have in common beside that: who looks after them, and who sees them.
template <class Self>
class Customer : public Reachable<Self> {
public:
    template <class T>
    using Field = kontor::Field<Self, T>;
    using Reachable<Self>::Reachable;

    Field<Id<EmployeeKind>> responsible = this->template field<Id<EmployeeKind>>(
        "responsible", QT_TRANSLATE_NOOP("field", "Responsible"),
        {.personal = false, .inList = true, .tracked = true, .section = "main"});
    Field<QList<Id<EmployeeKind>>> observers = this->template field<QList<Id<EmployeeKind>>>(
        "observers", QT_TRANSLATE_NOOP("field", "Observers"), {.personal = false, .section = "more"});
    Field<Id<ProjectKind>> project = this->template field<Id<ProjectKind>>(
        "project", QT_TRANSLATE_NOOP("field", "Project"), {.personal = false, .section = "more"});
    /// Global account: everybody sees it (AC8).
    Field<bool> global =
        this->template field<bool>("global", QT_TRANSLATE_NOOP("field", "Open to all"),
                                   {.personal = false, .section = "more", .merging = Merging::Survivor});
    /// Seen by its creator alone (X9).
    Field<bool> isPrivate =
        this->template field<bool>("private", QT_TRANSLATE_NOOP("field", "Private"),
                                   {.personal = false, .section = "more", .merging = Merging::Survivor});
    Field<bool> archived = this->template field<bool>(
        "archived", QT_TRANSLATE_NOOP("field", "Archived"),
        {.personal = false, .onForm = false, .section = "more", .merging = Merging::Survivor});
};

struct AccountKind final : Customer<AccountKind> {
    AccountKind();
    /// Of a personal account: its first and last name joined (AC5).
    Field<QString> name = field<QString>("name", QT_TRANSLATE_NOOP("field", "Name"),
                                         {.personal = true,
                                          .required = true,
                                          .inList = true,
                                          .search = Indexed::Names,
                                          .section = "main",
                                          .match = Match::Company});
    Field<ChoiceKey> type = field<ChoiceKey>("type", QT_TRANSLATE_NOOP("field", "Account type"),
                                             {.personal = false,
                                              .required = true,
                                              .inList = true,
                                              .section = "main",
                                              .choices = accountTypeChoices});
    Field<QString> firstName =
        field<QString>("firstName", QT_TRANSLATE_NOOP("field", "First name"),
                       {.personal = true, .onForm = false, .section = "main", .match = Match::Person});
    Field<QString> lastName =
        field<QString>("lastName", QT_TRANSLATE_NOOP("field", "Last name"),
                       {.personal = true, .onForm = false, .section = "main", .match = Match::Person});
    Field<QString> registrationNumber = field<QString>(
        "registrationNumber", QT_TRANSLATE_NOOP("field", "Registration number"),
        {.personal = true, .search = Indexed::Names, .section = "more", .match = Match::RegistrationNumber});
    Field<QString> taxNumber = field<QString>(
        "taxNumber", QT_TRANSLATE_NOOP("field", "Tax number"),
        {.personal = true, .search = Indexed::Names, .section = "more", .match = Match::TaxNumber});
    Field<QString> industry = field<QString>("industry", QT_TRANSLATE_NOOP("field", "Industry"),
                                             {.personal = false, .inList = true, .section = "main"});
    Field<bool> keyAccount = field<bool>("keyAccount", QT_TRANSLATE_NOOP("field", "Key account"),
                                         {.personal = false, .section = "main"});
    Field<Id<AccountKind>> parent = field<Id<AccountKind>>("parent", QT_TRANSLATE_NOOP("field", "Belongs to"),
                                                           {.personal = false, .section = "main"});
    Field<Id<TeamKind>> team = field<Id<TeamKind>>("team", QT_TRANSLATE_NOOP("field", "Team"),
                                                   {.personal = false, .section = "main"});
    Field<QDate> serviceExpiry = field<QDate>("serviceExpiry", QT_TRANSLATE_NOOP("field", "Service until"),
                                              {.personal = false, .section = "more"});
};

struct ContactKind final : Customer<ContactKind> {
    ContactKind();
    /// Both names in the order of the contact's language; derived from them.
    Field<QString> name = field<QString>("name", QT_TRANSLATE_NOOP("field", "Full name"),
                                         {.personal = true,
                                          .inList = true,
                                          .onForm = false,
                                          .readOnly = true,
                                          .derived = true,
                                          .search = Indexed::Names,
                                          .section = "main"});
    Field<QString> firstName = field<QString>("firstName", QT_TRANSLATE_NOOP("field", "First name"),
                                              {.personal = true, .section = "main", .match = Match::Person});
    Field<QString> lastName = field<QString>("lastName", QT_TRANSLATE_NOOP("field", "Last name"),
                                             {.personal = true, .section = "main", .match = Match::Person});
    Field<ChoiceKey> type =
        field<ChoiceKey>("type", QT_TRANSLATE_NOOP("field", "Contact type"),
                         {.personal = false, .section = "main", .choices = contactTypeChoices});
    Field<Id<AccountKind>> account =
        field<Id<AccountKind>>("account", QT_TRANSLATE_NOOP("field", "Account"),
                               {.personal = false, .inList = true, .section = "main"});
    Field<QString> position = field<QString>("position", QT_TRANSLATE_NOOP("field", "Position"),
                                             {.personal = true, .inList = true, .section = "main"});
    Field<QDate> birthday = field<QDate>("birthday", QT_TRANSLATE_NOOP("field", "Birthday"),
                                         {.personal = true, .section = "more"});
    Field<ChoiceKey> language =
        field<ChoiceKey>("language", QT_TRANSLATE_NOOP("field", "Language"),
                         {.personal = false, .section = "more", .choices = contactLanguageChoices});
};

struct DisqualifyReasonKind final : NamedKind<DisqualifyReasonKind> {
    DisqualifyReasonKind();
};

/// A request that is no deal yet (LD22). Its status is a stage of the one pipeline of leads.
struct LeadKind final : Reachable<LeadKind> {
    LeadKind();
    /// Where nothing is given: the company, else the person.
    Field<QString> title = field<QString>(
        "title", QT_TRANSLATE_NOOP("field", "Title"),
        {.personal = true, .required = true, .inList = true, .search = Indexed::Names, .section = "main"});
    Field<QString> number = field<QString>("number", QT_TRANSLATE_NOOP("field", "Number"),
                                           {.personal = false,
                                            .onForm = false,
                                            .readOnly = true,
                                            .search = Indexed::Names,
                                            .section = "main",
                                            .merging = Merging::Survivor});
    Field<QString> firstName = field<QString>(
        "firstName", QT_TRANSLATE_NOOP("field", "First name"),
        {.personal = true, .search = Indexed::Names, .section = "main", .match = Match::Person});
    Field<QString> lastName = field<QString>("lastName", QT_TRANSLATE_NOOP("field", "Last name"),
                                             {.personal = true,
                                              .inList = true,
                                              .search = Indexed::Names,
                                              .section = "main",
                                              .match = Match::Person});
    Field<QString> company = field<QString>("company", QT_TRANSLATE_NOOP("field", "Company"),
                                            {.personal = true,
                                             .inList = true,
                                             .search = Indexed::Names,
                                             .section = "main",
                                             .match = Match::Company});
    Field<QString> position = field<QString>("position", QT_TRANSLATE_NOOP("field", "Position"),
                                             {.personal = true, .section = "main"});
    Field<Id<PipelineKind>> pipeline = field<Id<PipelineKind>>(
        "pipeline", QT_TRANSLATE_NOOP("field", "Pipeline"),
        {.personal = false, .required = true, .onForm = false, .group = "stage", .section = "main"});
    Field<Id<StageKind>> status = field<Id<StageKind>>("status", QT_TRANSLATE_NOOP("field", "Status"),
                                                       {.personal = false,
                                                        .required = true,
                                                        .inList = true,
                                                        .tracked = true,
                                                        .group = "stage",
                                                        .section = "main"});
    Field<Money> amount = field<Money>("amount", QT_TRANSLATE_NOOP("field", "Amount"),
                                       {.personal = false,
                                        .inList = true,
                                        .tracked = true,
                                        .group = "money",
                                        .section = "main",
                                        .baseColumn = "amount_base"});
    Field<ChoiceKey> priority =
        field<ChoiceKey>("priority", QT_TRANSLATE_NOOP("field", "Priority"),
                         {.personal = false, .section = "main", .choices = priorityChoices});
    Field<Id<SourceKind>> source =
        field<Id<SourceKind>>("source", QT_TRANSLATE_NOOP("field", "Source"),
                              {.personal = false, .inList = true, .section = "main"});
    Field<Id<AccountKind>> account =
        field<Id<AccountKind>>("account", QT_TRANSLATE_NOOP("field", "Account"),
                               {.personal = false, .searchThrough = true, .section = "customer"});
    Field<Id<ContactKind>> contact = field<Id<ContactKind>>(
        "contact", QT_TRANSLATE_NOOP("field", "Contact"),
        {.personal = false, .searchThrough = true, .section = "customer", .matchThrough = true});
    Field<Moment> statusSince = field<Moment>(
        "statusSince", QT_TRANSLATE_NOOP("field", "In this status since"),
        {.personal = false, .onForm = false, .readOnly = true, .group = "stage", .section = "system"});
    Field<QDate> closed = field<QDate>(
        "closed", QT_TRANSLATE_NOOP("field", "Closed"),
        {.personal = false, .onForm = false, .tracked = true, .group = "stage", .section = "main"});
    Field<Id<DisqualifyReasonKind>> disqualifyReason = field<Id<DisqualifyReasonKind>>(
        "disqualifyReason", QT_TRANSLATE_NOOP("field", "Disqualification reason"),
        {.personal = false, .onForm = false, .group = "stage", .section = "main"});
    Field<QString> disqualifyComment =
        field<QString>("disqualifyComment", QT_TRANSLATE_NOOP("field", "Disqualification comment"),
                       {.personal = true, .onForm = false, .group = "stage", .section = "main"});
    Field<Id<EmployeeKind>> responsible =
        field<Id<EmployeeKind>>("responsible", QT_TRANSLATE_NOOP("field", "Responsible"),
                                {.personal = false, .inList = true, .tracked = true, .section = "main"});
    Field<Id<TeamKind>> team = field<Id<TeamKind>>("team", QT_TRANSLATE_NOOP("field", "Team"),
                                                   {.personal = false, .section = "more"});
    Field<QList<Id<EmployeeKind>>> shares = field<QList<Id<EmployeeKind>>>(
        "shares", QT_TRANSLATE_NOOP("field", "Shares"),
        {.personal = false, .onForm = false, .section = "more", .merging = Merging::Whole});
    Field<QList<Id<EmployeeKind>>> observers = field<QList<Id<EmployeeKind>>>(
        "observers", QT_TRANSLATE_NOOP("field", "Observers"), {.personal = false, .section = "more"});
    Field<Id<ProjectKind>> project = field<Id<ProjectKind>>("project", QT_TRANSLATE_NOOP("field", "Project"),
                                                            {.personal = false, .section = "more"});
    Field<QString> registrationNumber = field<QString>(
        "registrationNumber", QT_TRANSLATE_NOOP("field", "Registration number"),
        {.personal = true, .search = Indexed::Names, .section = "more", .match = Match::RegistrationNumber});
    Field<QString> taxNumber = field<QString>(
        "taxNumber", QT_TRANSLATE_NOOP("field", "Tax number"),
        {.personal = true, .search = Indexed::Names, .section = "more", .match = Match::TaxNumber});
    Field<bool> openToAll =
        field<bool>("openToAll", QT_TRANSLATE_NOOP("field", "Open to all"),
                    {.personal = false, .onForm = false, .section = "more", .merging = Merging::Survivor});
    /// Bound to a private account: private as a whole (X9).
    Field<bool> isPrivate = field<bool>(
        "private", QT_TRANSLATE_NOOP("field", "Private"),
        {.personal = false, .onForm = false, .readOnly = true, .derived = true, .section = "more"});
    Field<bool> archived =
        field<bool>("archived", QT_TRANSLATE_NOOP("field", "Archived"),
                    {.personal = false, .onForm = false, .section = "more", .merging = Merging::Survivor});
    /// What it became: a deal, an account, a contact (X5).
    Field<QList<Id<AnyKind>>> converted = field<QList<Id<AnyKind>>>(
        "converted", QT_TRANSLATE_NOOP("field", "Converted to"),
        {.personal = false, .onForm = false, .readOnly = true, .group = "stage", .section = "customer"});
};

namespace kind {
inline const DisqualifyReasonKind disqualifyReason;
inline const LeadKind lead;
inline const AccountKind account;
inline const ContactKind contact;
} // namespace kind

} // namespace kontor
