// How projects, notes and files are called and seen.
#include "core/work/work.h"

namespace kontor {

ProjectKind::ProjectKind()
    : NamedKind("project", {.label = QT_TRANSLATE_NOOP("kind", "Project"),
                            .plural = QT_TRANSLATE_NOOP("kind", "Projects"),
                            .icon = "folder",
                            .translated = true}) {}

NoteKind::NoteKind()
    : BoundKind("note", {.label = QT_TRANSLATE_NOOP("kind", "Note"),
                         .plural = QT_TRANSLATE_NOOP("kind", "Notes"),
                         .icon = "note",
                         .seen = Seen::ByRecord,
                         .inSearch = true}) {}

FileKind::FileKind()
    : BoundKind("file", {.label = QT_TRANSLATE_NOOP("kind", "File"),
                         .plural = QT_TRANSLATE_NOOP("kind", "Files"),
                         .icon = "file",
                         .seen = Seen::ByRecord,
                         .inSearch = true}) {}

} // namespace kontor
