// The office and its people: office, employee, department, team, and what belongs to their settings.
#pragma once

#include "core/schema/record_kind.h"

namespace kontor {

inline constexpr Choice languageChoices[] = {{"en", QT_TRANSLATE_NOOP("choice", "English")},
                                             {"vi", QT_TRANSLATE_NOOP("choice", "Vietnamese")},
                                             {"de", QT_TRANSLATE_NOOP("choice", "German")},
                                             {"pl", QT_TRANSLATE_NOOP("choice", "Polish")},
                                             {"fa", QT_TRANSLATE_NOOP("choice", "Persian")}};
inline constexpr Choice calendarChoices[] = {{"gregorian", QT_TRANSLATE_NOOP("choice", "Gregorian")},
                                             {"jalali", QT_TRANSLATE_NOOP("choice", "Jalali")}};
/// How numbers are written, by their keys a NumberMarks; empty is as "language".
inline constexpr Choice numbersChoices[] = {
    {"language", QT_TRANSLATE_NOOP("choice", "As each language writes them")},
    {"commaPoint", QT_TRANSLATE_NOOP("choice", "Comma for thousands, point for decimals")},
    {"pointComma", QT_TRANSLATE_NOOP("choice", "Point for thousands, comma for decimals")},
    {"spaceComma", QT_TRANSLATE_NOOP("choice", "Space for thousands, comma for decimals")},
    {"apostrophePoint", QT_TRANSLATE_NOOP("choice", "Apostrophe for thousands, point for decimals")}};
inline constexpr Choice employeeTypeChoices[] = {
    {"salesRepresentative", QT_TRANSLATE_NOOP("choice", "Sales representative")},
    {"salesDirector", QT_TRANSLATE_NOOP("choice", "Sales director")}};
/// Whose records an employee sees beside their own.
inline constexpr Choice seesChoices[] = {
    {"all", QT_TRANSLATE_NOOP("choice", "All")},
    {"departmentBelow", QT_TRANSLATE_NOOP("choice", "Department and below")},
    {"department", QT_TRANSLATE_NOOP("choice", "Own department")},
    {"team", QT_TRANSLATE_NOOP("choice", "Own team")},
    {"own", QT_TRANSLATE_NOOP("choice", "Own")}};

/// Among which records equal numbers make duplicates, by their keys a MatchScope (X2).
inline constexpr Choice matchScopeChoices[] = {{"off", QT_TRANSLATE_NOOP("choice", "Not compared")},
                                               {"accounts", QT_TRANSLATE_NOOP("choice", "Among accounts")},
                                               {"all", QT_TRANSLATE_NOOP("choice", "Among all records")}};

/// One record per file: the settings of the office (X17).
struct OfficeKind final : RecordKind<OfficeKind> {
    OfficeKind();
    Field<QString> name =
        field<QString>("name", QT_TRANSLATE_NOOP("field", "Office name"),
                       {.personal = false, .required = true, .inList = true, .section = "main"});
    Field<QString> country =
        field<QString>("country", QT_TRANSLATE_NOOP("field", "Country"),
                       {.personal = false, .required = true, .section = "main", .code = Code::Country});
    Field<ChoiceKey> language =
        field<ChoiceKey>("language", QT_TRANSLATE_NOOP("field", "Language"),
                         {.personal = false, .section = "main", .choices = languageChoices});
    Field<Id<CurrencyKind>> currency =
        field<Id<CurrencyKind>>("currency", QT_TRANSLATE_NOOP("field", "Currency"),
                                {.personal = false, .required = true, .section = "main"});
    Field<QString> zone =
        field<QString>("zone", QT_TRANSLATE_NOOP("field", "Time zone"),
                       {.personal = false, .required = true, .section = "calendar", .code = Code::TimeZone});
    Field<ChoiceKey> calendar =
        field<ChoiceKey>("calendar", QT_TRANSLATE_NOOP("field", "Calendar"),
                         {.personal = false, .section = "calendar", .choices = calendarChoices});
    Field<qint64> firstDayOfWeek =
        field<qint64>("firstDayOfWeek", QT_TRANSLATE_NOOP("field", "First day of the week"),
                      {.personal = false, .required = true, .section = "calendar", .code = Code::Weekday});
    /// Digits 1 (Monday) to 7: "67".
    Field<QString> weekend =
        field<QString>("weekend", QT_TRANSLATE_NOOP("field", "Weekend"),
                       {.personal = false, .section = "calendar", .code = Code::Weekdays});
    /// "09:00-17:30"
    Field<QString> workingHours = field<QString>("workingHours", QT_TRANSLATE_NOOP("field", "Working hours"),
                                                 {.personal = false, .section = "calendar"});
    /// "01-01": month and day in the office's calendar.
    Field<QString> fiscalYearStart =
        field<QString>("fiscalYearStart", QT_TRANSLATE_NOOP("field", "Fiscal year starts"),
                       {.personal = false, .section = "calendar", .code = Code::MonthStart});
    Field<ChoiceKey> numbers =
        field<ChoiceKey>("numbers", QT_TRANSLATE_NOOP("field", "Number format"),
                         {.personal = false, .section = "calendar", .choices = numbersChoices});
    /// What makes duplicates beside equal e-mails, which always do (X2).
    Field<bool> matchPhones =
        field<bool>("matchPhones", QT_TRANSLATE_NOOP("field", "Equal phone numbers are duplicates"),
                    {.personal = false, .section = "duplicates"});
    Field<ChoiceKey> matchTaxNumbers =
        field<ChoiceKey>("matchTaxNumbers", QT_TRANSLATE_NOOP("field", "Equal tax numbers"),
                         {.personal = false, .section = "duplicates", .choices = matchScopeChoices});
    Field<ChoiceKey> matchRegistrationNumbers =
        field<ChoiceKey>("matchRegistrationNumbers", QT_TRANSLATE_NOOP("field", "Equal registration numbers"),
                         {.personal = false, .section = "duplicates", .choices = matchScopeChoices});
    Field<bool> matchNames =
        field<bool>("matchNames", QT_TRANSLATE_NOOP("field", "Equal names are duplicates"),
                    {.personal = false, .section = "duplicates"});
    /// Off: the pages of leads are gone, and a new request is a deal (X20).
    Field<bool> usesLeads = field<bool>("usesLeads", QT_TRANSLATE_NOOP("field", "Uses leads"),
                                        {.personal = false, .section = "leads"});
    Field<QString> backupFolder = field<QString>("backupFolder", QT_TRANSLATE_NOOP("field", "Backup folder"),
                                                 {.personal = false, .section = "safety"});
    /// In whole GB, what all backups may take together (SAFE 4.1).
    Field<qint64> backupSpace =
        field<qint64>("backupSpace", QT_TRANSLATE_NOOP("field", "Most space for backups in GB"),
                      {.personal = false, .section = "safety"});
};

struct DepartmentKind final : NamedKind<DepartmentKind> {
    DepartmentKind();
    Field<Id<DepartmentKind>> parent =
        field<Id<DepartmentKind>>("parent", QT_TRANSLATE_NOOP("field", "Above it"),
                                  {.personal = false, .inList = true, .section = "main"});
    Field<Id<EmployeeKind>> head = field<Id<EmployeeKind>>(
        "head", QT_TRANSLATE_NOOP("field", "Head"), {.personal = false, .inList = true, .section = "main"});
};

struct TeamKind final : NamedKind<TeamKind> {
    TeamKind();
    Field<Id<EmployeeKind>> leader =
        field<Id<EmployeeKind>>("leader", QT_TRANSLATE_NOOP("field", "Leader"),
                                {.personal = false, .inList = true, .section = "main"});
    /// Who is in such teams alone sees no pages of leads (LD21).
    Field<bool> withoutLeads = field<bool>("withoutLeads", QT_TRANSLATE_NOOP("field", "Works without leads"),
                                           {.personal = false, .section = "main"});
};

struct EmployeeKind final : RecordKind<EmployeeKind> {
    EmployeeKind();
    Field<QString> name = field<QString>(
        "name", QT_TRANSLATE_NOOP("field", "Name"),
        {.personal = true, .required = true, .inList = true, .search = Indexed::Names, .section = "main"});
    Field<QString> login =
        field<QString>("login", QT_TRANSLATE_NOOP("field", "Login"),
                       {.personal = true, .inList = true, .unique = true, .section = "main"});
    Field<Entries> emails =
        field<Entries>("emails", QT_TRANSLATE_NOOP("field", "E-mail"),
                       {.personal = true, .section = "main", .entryKey = EntryKey::Email});
    Field<Entries> phones =
        field<Entries>("phones", QT_TRANSLATE_NOOP("field", "Phone"),
                       {.personal = true, .section = "main", .entryKey = EntryKey::Phone});
    Field<Id<DepartmentKind>> department =
        field<Id<DepartmentKind>>("department", QT_TRANSLATE_NOOP("field", "Department"),
                                  {.personal = false, .inList = true, .section = "main"});
    Field<QList<Id<TeamKind>>> teams = field<QList<Id<TeamKind>>>(
        "teams", QT_TRANSLATE_NOOP("field", "Teams"), {.personal = false, .section = "main"});
    Field<ChoiceKey> type = field<ChoiceKey>(
        "type", QT_TRANSLATE_NOOP("field", "Employee type"),
        {.personal = false, .inList = true, .section = "main", .choices = employeeTypeChoices});
    Field<ChoiceKey> language =
        field<ChoiceKey>("language", QT_TRANSLATE_NOOP("field", "Language"),
                         {.personal = false, .section = "look", .choices = languageChoices});
    Field<ChoiceKey> calendar =
        field<ChoiceKey>("calendar", QT_TRANSLATE_NOOP("field", "Calendar"),
                         {.personal = false, .section = "look", .choices = calendarChoices});
    Field<bool> nativeDigits =
        field<bool>("nativeDigits", QT_TRANSLATE_NOOP("field", "Digits of the language"),
                    {.personal = false, .section = "look"});
    Field<ChoiceKey> sees =
        field<ChoiceKey>("sees", QT_TRANSLATE_NOOP("field", "Sees the records of"),
                         {.personal = false, .section = "rights", .choices = seesChoices});
    Field<bool> administrator = field<bool>("administrator", QT_TRANSLATE_NOOP("field", "Changes settings"),
                                            {.personal = false, .section = "rights"});
    Field<bool> active = field<bool>("active", QT_TRANSLATE_NOOP("field", "Active"),
                                     {.personal = false, .inList = true, .section = "main"});
};

struct TagKind final : NamedKind<TagKind> {
    TagKind();
    Field<QString> colour = field<QString>("colour", QT_TRANSLATE_NOOP("field", "Colour"),
                                           {.personal = false, .inList = true, .section = "main"});
};

/// A field of the office's own: its column is added to its kind's table while the program runs (DESIGN 3).
struct FieldDefinitionKind final : NamedKind<FieldDefinitionKind> {
    FieldDefinitionKind();
    Field<QString> of =
        field<QString>("of", QT_TRANSLATE_NOOP("field", "Kind of record"),
                       {.personal = false, .required = true, .inList = true, .section = "main"});
    Field<QString> type =
        field<QString>("type", QT_TRANSLATE_NOOP("field", "Type"),
                       {.personal = false, .required = true, .inList = true, .section = "main"});
    Field<QString> target = field<QString>("target", QT_TRANSLATE_NOOP("field", "Links to"),
                                           {.personal = false, .section = "main"});
    /// One "key=label" a line.
    Field<LongText> choices = field<LongText>("choices", QT_TRANSLATE_NOOP("field", "Choices"),
                                              {.personal = false, .section = "main"});
    Field<bool> mandatory = field<bool>("mandatory", QT_TRANSLATE_NOOP("field", "Required"),
                                        {.personal = false, .section = "main"});
    Field<bool> holdsPersonalData =
        field<bool>("holdsPersonalData", QT_TRANSLATE_NOOP("field", "Holds personal data"),
                    {.personal = false, .section = "main"});
};

/// A named filter of one employee or of all (DB13). The filter itself is the text of the filter language.
struct SavedFilterKind final : NamedKind<SavedFilterKind> {
    SavedFilterKind();
    Field<QString> of =
        field<QString>("of", QT_TRANSLATE_NOOP("field", "Kind of record"),
                       {.personal = false, .required = true, .inList = true, .section = "main"});
    Field<LongText> filter = field<LongText>("filter", QT_TRANSLATE_NOOP("field", "Filter"),
                                             {.personal = true, .inList = true, .section = "main"});
    Field<Id<EmployeeKind>> owner = field<Id<EmployeeKind>>(
        "owner", QT_TRANSLATE_NOOP("field", "Owner"), {.personal = false, .inList = true, .section = "main"});
    Field<bool> shared = field<bool>("shared", QT_TRANSLATE_NOOP("field", "Shared"),
                                     {.personal = false, .inList = true, .section = "main"});
    Field<bool> isDefault = field<bool>("isDefault", QT_TRANSLATE_NOOP("field", "Default"),
                                        {.personal = false, .inList = true, .section = "main"});
};

namespace kind {
inline const OfficeKind office;
inline const DepartmentKind department;
inline const TeamKind team;
inline const EmployeeKind employee;
inline const TagKind tag;
inline const FieldDefinitionKind fieldDefinition;
inline const SavedFilterKind savedFilter;
} // namespace kind

} // namespace kontor
