// The name of every kind, so that a link to a kind needs no include of it.
#pragma once

namespace kontor {

template <class K>
struct KindKey;

/// Target of links to records of any kind.
struct AnyKind;
template <>
struct KindKey<AnyKind> {
    static constexpr const char *value = "";
};

#define KONTOR_KIND(Type, key)                                                                               \
    struct Type;                                                                                             \
    template <>                                                                                              \
    struct KindKey<Type> {                                                                                   \
        static constexpr const char *value = key;                                                            \
    };

KONTOR_KIND(OfficeKind, "office")
KONTOR_KIND(FieldDefinitionKind, "fieldDefinition")
KONTOR_KIND(SavedFilterKind, "savedFilter")
KONTOR_KIND(DepartmentKind, "department")
KONTOR_KIND(TeamKind, "team")
KONTOR_KIND(EmployeeKind, "employee")
KONTOR_KIND(TagKind, "tag")
KONTOR_KIND(CurrencyKind, "currency")
KONTOR_KIND(ExchangeRateKind, "exchangeRate")
KONTOR_KIND(SourceKind, "source")
KONTOR_KIND(LostReasonKind, "lostReason")
KONTOR_KIND(DisqualifyReasonKind, "disqualifyReason")
KONTOR_KIND(LeadKind, "lead")
KONTOR_KIND(AccountKind, "account")
KONTOR_KIND(ContactKind, "contact")
KONTOR_KIND(PipelineKind, "pipeline")
KONTOR_KIND(StageKind, "stage")
KONTOR_KIND(DealKind, "deal")
KONTOR_KIND(ProjectKind, "project")
KONTOR_KIND(NoteKind, "note")
KONTOR_KIND(FileKind, "file")

#undef KONTOR_KIND

} // namespace kontor
