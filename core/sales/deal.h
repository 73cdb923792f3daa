// Pipelines, stages and deals, with the money lists they need: the kinds of selling.
#pragma once

#include "core/schema/record_kind.h"

namespace kontor {

inline constexpr Choice pipelineOfChoices[] = {{"deal", QT_TRANSLATE_NOOP("choice", "Deals")},
                                               {"lead", QT_TRANSLATE_NOOP("choice", "Leads")}};
inline constexpr Choice stageKindChoices[] = {{"open", QT_TRANSLATE_NOOP("choice", "Open")},
                                              {"won", QT_TRANSLATE_NOOP("choice", "Won")},
                                              {"lost", QT_TRANSLATE_NOOP("choice", "Lost")}};

/// code = ISO 4217 or an own code of three or four letters (X16).
struct CurrencyKind final : NamedKind<CurrencyKind> {
    CurrencyKind();
    Field<QString> code = field<QString>(
        "code", QT_TRANSLATE_NOOP("field", "Code"),
        {.personal = false, .required = true, .inList = true, .unique = true, .section = "main"});
};

/// One unit of `currency` is worth `rate` units of the office's currency, from `validFrom` on.
struct ExchangeRateKind final : RecordKind<ExchangeRateKind> {
    ExchangeRateKind();
    /// "USD 2026-11-01", derived.
    Field<QString> name = field<QString>(
        "name", QT_TRANSLATE_NOOP("field", "Name"),
        {.personal = false, .onForm = false, .readOnly = true, .derived = true, .section = "main"});
    Field<Id<CurrencyKind>> currency =
        field<Id<CurrencyKind>>("currency", QT_TRANSLATE_NOOP("field", "Currency"),
                                {.personal = false, .required = true, .inList = true, .section = "main"});
    Field<QDate> validFrom =
        field<QDate>("validFrom", QT_TRANSLATE_NOOP("field", "Valid from"),
                     {.personal = false, .required = true, .inList = true, .section = "main"});
    Field<Decimal> rate =
        field<Decimal>("rate", QT_TRANSLATE_NOOP("field", "Rate"),
                       {.personal = false, .required = true, .inList = true, .section = "main"});
};

struct SourceKind final : NamedKind<SourceKind> {
    SourceKind();
};

struct LostReasonKind final : NamedKind<LostReasonKind> {
    LostReasonKind();
};

struct PipelineKind final : NamedKind<PipelineKind> {
    PipelineKind();
    Field<ChoiceKey> of = field<ChoiceKey>(
        "of", QT_TRANSLATE_NOOP("field", "Used for"),
        {.personal = false, .required = true, .section = "main", .choices = pipelineOfChoices});
    Field<qint64> position = field<qint64>("position", QT_TRANSLATE_NOOP("field", "Place in the order"),
                                           {.personal = false, .onForm = false, .section = "main"});
};

struct StageKind final : NamedKind<StageKind> {
    StageKind();
    Field<Id<PipelineKind>> pipeline =
        field<Id<PipelineKind>>("pipeline", QT_TRANSLATE_NOOP("field", "Pipeline"),
                                {.personal = false, .required = true, .inList = true, .section = "main"});
    Field<qint64> position =
        field<qint64>("position", QT_TRANSLATE_NOOP("field", "Place in the order"),
                      {.personal = false, .inList = true, .onForm = false, .section = "main"});
    Field<QString> colour = field<QString>("colour", QT_TRANSLATE_NOOP("field", "Colour"),
                                           {.personal = false, .section = "main"});
    Field<ChoiceKey> type = field<ChoiceKey>("type", QT_TRANSLATE_NOOP("field", "Stage type"),
                                             {.personal = false,
                                              .required = true,
                                              .inList = true,
                                              .section = "main",
                                              .choices = stageKindChoices});
    Field<Percent> probability = field<Percent>("probability", QT_TRANSLATE_NOOP("field", "Probability"),
                                                {.personal = false, .inList = true, .section = "main"});
    Field<qint64> staleDays = field<qint64>("staleDays", QT_TRANSLATE_NOOP("field", "Stale after days"),
                                            {.personal = false, .inList = true, .section = "main"});
    /// Field keys, one a line, that must be filled to enter the stage.
    Field<LongText> requiredFields =
        field<LongText>("requiredFields", QT_TRANSLATE_NOOP("field", "Required fields"),
                        {.personal = false, .section = "main"});
};

struct DealKind final : RecordKind<DealKind> {
    DealKind();
    Field<QString> title = field<QString>(
        "title", QT_TRANSLATE_NOOP("field", "Title"),
        {.personal = false, .required = true, .inList = true, .search = Indexed::Names, .section = "main"});
    Field<QString> number = field<QString>("number", QT_TRANSLATE_NOOP("field", "Number"),
                                           {.personal = false,
                                            .onForm = false,
                                            .readOnly = true,
                                            .search = Indexed::Names,
                                            .section = "main",
                                            .merging = Merging::Survivor});
    Field<Id<AccountKind>> account = field<Id<AccountKind>>("account", QT_TRANSLATE_NOOP("field", "Account"),
                                                            {.personal = false,
                                                             .inList = true,
                                                             .heldWhenSold = true,
                                                             .searchThrough = true,
                                                             .section = "customer"});
    Field<Id<ContactKind>> contact = field<Id<ContactKind>>("contact", QT_TRANSLATE_NOOP("field", "Contact"),
                                                            {.personal = false,
                                                             .heldWhenSold = true,
                                                             .searchThrough = true,
                                                             .section = "customer",
                                                             .matchThrough = true});
    Field<Id<PipelineKind>> pipeline = field<Id<PipelineKind>>(
        "pipeline", QT_TRANSLATE_NOOP("field", "Pipeline"),
        {.personal = false, .required = true, .tracked = true, .group = "stage", .section = "main"});
    Field<Id<StageKind>> stage = field<Id<StageKind>>("stage", QT_TRANSLATE_NOOP("field", "Stage"),
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
                                        .heldWhenSold = true,
                                        .group = "money",
                                        .section = "main",
                                        .baseColumn = "amount_base"});
    Field<Percent> probability = field<Percent>(
        "probability", QT_TRANSLATE_NOOP("field", "Probability"),
        {.personal = false, .inList = true, .tracked = true, .group = "stage", .section = "main"});
    /// Set by hand: it no longer follows the stage until the next one is entered.
    Field<bool> probabilityByHand = field<bool>(
        "probabilityByHand", QT_TRANSLATE_NOOP("field", "Probability set by hand"),
        {.personal = false, .onForm = false, .readOnly = true, .group = "stage", .section = "main"});
    Field<QDate> expectedClose =
        field<QDate>("expectedClose", QT_TRANSLATE_NOOP("field", "Expected close"),
                     {.personal = false, .inList = true, .tracked = true, .section = "main"});
    Field<Moment> stageSince = field<Moment>(
        "stageSince", QT_TRANSLATE_NOOP("field", "In this stage since"),
        {.personal = false, .onForm = false, .readOnly = true, .group = "stage", .section = "system"});
    Field<QDate> closed = field<QDate>(
        "closed", QT_TRANSLATE_NOOP("field", "Closed"),
        {.personal = false, .onForm = false, .tracked = true, .group = "stage", .section = "main"});
    Field<Id<LostReasonKind>> lostReason =
        field<Id<LostReasonKind>>("lostReason", QT_TRANSLATE_NOOP("field", "Lost reason"),
                                  {.personal = false, .onForm = false, .group = "stage", .section = "main"});
    Field<QString> lostComment =
        field<QString>("lostComment", QT_TRANSLATE_NOOP("field", "Lost comment"),
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
    Field<Id<SourceKind>> source = field<Id<SourceKind>>("source", QT_TRANSLATE_NOOP("field", "Source"),
                                                         {.personal = false, .section = "more"});
    Field<Id<ProjectKind>> project = field<Id<ProjectKind>>("project", QT_TRANSLATE_NOOP("field", "Project"),
                                                            {.personal = false, .section = "more"});
    Field<bool> openToAll =
        field<bool>("openToAll", QT_TRANSLATE_NOOP("field", "Open to all"),
                    {.personal = false, .onForm = false, .section = "more", .merging = Merging::Survivor});
    /// Its own ones, beside those of its contact: what a lead brought that was merged into it (X1, X2).
    Field<Entries> emails = field<Entries>("emails", QT_TRANSLATE_NOOP("field", "E-mail"),
                                           {.personal = true,
                                            .onForm = false,
                                            .search = Indexed::Names,
                                            .section = "customer",
                                            .entryKey = EntryKey::Email});
    Field<Entries> phones = field<Entries>("phones", QT_TRANSLATE_NOOP("field", "Phone"),
                                           {.personal = true,
                                            .onForm = false,
                                            .search = Indexed::Names,
                                            .section = "customer",
                                            .entryKey = EntryKey::Phone});
    /// Records that look like it and are not: never offered as its duplicates again (X2).
    Field<QList<Id<AnyKind>>> notDuplicates = field<QList<Id<AnyKind>>>(
        "notDuplicates", QT_TRANSLATE_NOOP("field", "Not duplicates"),
        {.personal = false, .onForm = false, .readOnly = true, .section = "system"});
    /// Bound to a private account: private as a whole (X9).
    Field<bool> isPrivate = field<bool>(
        "private", QT_TRANSLATE_NOOP("field", "Private"),
        {.personal = false, .onForm = false, .readOnly = true, .derived = true, .section = "more"});
    /// Sold: amount, currency, customer, pipeline and stage cannot change (OP19).
    Field<bool> locked = field<bool>(
        "locked", QT_TRANSLATE_NOOP("field", "Locked"),
        {.personal = false, .onForm = false, .readOnly = true, .group = "stage", .section = "system"});
};

namespace kind {
inline const CurrencyKind currency;
inline const ExchangeRateKind exchangeRate;
inline const SourceKind source;
inline const LostReasonKind lostReason;
inline const PipelineKind pipeline;
inline const StageKind stage;
inline const DealKind deal;
} // namespace kind

} // namespace kontor
