// RecordKind: the fields that every record has (SPEC part 3 "Records"); NamedKind: what is little more than a
// name.
#pragma once

#include "core/schema/kind.h"

#include <QtGlobal>

namespace kontor {

template <class Self>
class RecordKind : public KindOf<Self> {
public:
    template <class T>
    using Field = kontor::Field<Self, T>;

    RecordKind(const char *table, KindOptions options) : KindOf<Self>(KindKey<Self>::value, table, options) {}

    Field<LongText> comment = this->template field<LongText>(
        "comment", QT_TRANSLATE_NOOP("field", "Comment"),
        {.personal = true, .search = Indexed::Words, .section = "more", .merging = Merging::Joined});
    Field<QList<Id<TagKind>>> tags = this->template field<QList<Id<TagKind>>>(
        "tags", QT_TRANSLATE_NOOP("field", "Tags"), {.personal = false, .section = "more"});
    Field<Moment> created =
        system<Moment>("created", QT_TRANSLATE_NOOP("field", "Created"), Merging::Earliest);
    Field<Id<EmployeeKind>> createdBy =
        system<Id<EmployeeKind>>("createdBy", QT_TRANSLATE_NOOP("field", "Created by"));
    Field<Moment> changed = system<Moment>("changed", QT_TRANSLATE_NOOP("field", "Changed"));
    Field<Id<EmployeeKind>> changedBy =
        system<Id<EmployeeKind>>("changedBy", QT_TRANSLATE_NOOP("field", "Changed by"));

private:
    template <class T>
    Field<T> system(const char *key, const char *label, Merging merging = Merging::Survivor) {
        return this->template field<T>(key, label,
                                       {.personal = false,
                                        .onForm = false,
                                        .readOnly = true,
                                        .derived = true,
                                        .section = "system",
                                        .merging = merging});
    }
};

/// Sources, reasons, stages …: a name, and that name in each language.
template <class Self>
class NamedKind : public RecordKind<Self> {
public:
    template <class T>
    using Field = kontor::Field<Self, T>;
    using RecordKind<Self>::RecordKind;

    Field<QString> name = this->template field<QString>(
        "name", QT_TRANSLATE_NOOP("field", "Name"),
        {.personal = false, .required = true, .inList = true, .search = Indexed::Names, .section = "main"});
    Field<QString> nameEn = translation("nameEn", QT_TRANSLATE_NOOP("field", "Name in English"));
    Field<QString> nameVi = translation("nameVi", QT_TRANSLATE_NOOP("field", "Name in Vietnamese"));
    Field<QString> nameDe = translation("nameDe", QT_TRANSLATE_NOOP("field", "Name in German"));
    Field<QString> namePl = translation("namePl", QT_TRANSLATE_NOOP("field", "Name in Polish"));
    Field<QString> nameFa = translation("nameFa", QT_TRANSLATE_NOOP("field", "Name in Persian"));
    /// No longer offered, still shown and filterable (SPEC part 3 "Deleting").
    Field<bool> retired = this->template field<bool>("retired", QT_TRANSLATE_NOOP("field", "Retired"),
                                                     {.personal = false, .section = "main"});

private:
    Field<QString> translation(const char *key, const char *label) {
        return this->template field<QString>(key, label, {.personal = false, .section = "names"});
    }
};

} // namespace kontor
