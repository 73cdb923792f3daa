// Projects, notes and files: what surrounds a record.
#pragma once

#include "core/schema/record_kind.h"

namespace kontor {

struct ProjectKind final : NamedKind<ProjectKind> {
    ProjectKind();
    Field<Id<ProjectKind>> parent =
        field<Id<ProjectKind>>("parent", QT_TRANSLATE_NOOP("field", "Above it"),
                               {.personal = false, .inList = true, .section = "main"});
    Field<QList<Id<EmployeeKind>>> members = field<QList<Id<EmployeeKind>>>(
        "members", QT_TRANSLATE_NOOP("field", "Members"), {.personal = false, .section = "main"});
    Field<bool> archived = field<bool>("archived", QT_TRANSLATE_NOOP("field", "Archived"),
                                       {.personal = false, .onForm = false, .section = "main"});
};

/// What is bound to records stands in their timelines (SPEC part 3 "Activities").
template <class Self>
class BoundKind : public RecordKind<Self> {
public:
    template <class T>
    using Field = kontor::Field<Self, T>;
    using RecordKind<Self>::RecordKind;

    Field<QList<Id<AnyKind>>> records = this->template field<QList<Id<AnyKind>>>(
        "records", QT_TRANSLATE_NOOP("field", "Belongs to"), {.personal = false, .section = "main"});
};

struct NoteKind final : BoundKind<NoteKind> {
    NoteKind();
    /// The first line of the text, derived.
    Field<QString> name = field<QString>("name", QT_TRANSLATE_NOOP("field", "First line"),
                                         {.personal = true,
                                          .inList = true,
                                          .onForm = false,
                                          .readOnly = true,
                                          .derived = true,
                                          .section = "main"});
    Field<LongText> text =
        field<LongText>("text", QT_TRANSLATE_NOOP("field", "Text"),
                        {.personal = true, .required = true, .search = Indexed::Words, .section = "main"});
};

/// A file bound to records; its bytes stand in versions, once per content (AT5).
struct FileKind final : BoundKind<FileKind> {
    FileKind();
    Field<QString> name = field<QString>(
        "name", QT_TRANSLATE_NOOP("field", "File name"),
        {.personal = true, .required = true, .inList = true, .search = Indexed::Names, .section = "main"});
    Field<qint64> size =
        field<qint64>("size", QT_TRANSLATE_NOOP("field", "Size"),
                      {.personal = false, .inList = true, .readOnly = true, .section = "main"});
    Field<QString> sha256 = field<QString>(
        "sha256", QT_TRANSLATE_NOOP("field", "Content"),
        {.personal = false, .onForm = false, .readOnly = true, .group = "version", .section = "system"});
    Field<qint64> version = field<qint64>(
        "version", QT_TRANSLATE_NOOP("field", "Version"),
        {.personal = false, .inList = true, .readOnly = true, .group = "version", .section = "main"});
};

namespace kind {
inline const ProjectKind project;
inline const NoteKind note;
inline const FileKind file;
} // namespace kind

} // namespace kontor
