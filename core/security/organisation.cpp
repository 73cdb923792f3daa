// How the kinds of the office are called and seen.
#include "core/security/organisation.h"

namespace kontor {

OfficeKind::OfficeKind()
    : RecordKind("office", {.label = QT_TRANSLATE_NOOP("kind", "Office"),
                            .plural = QT_TRANSLATE_NOOP("kind", "Offices"),
                            .icon = "building",
                            .setting = true}) {}

DepartmentKind::DepartmentKind()
    : NamedKind("department", {.label = QT_TRANSLATE_NOOP("kind", "Department"),
                               .plural = QT_TRANSLATE_NOOP("kind", "Departments"),
                               .icon = "sitemap",
                               .setting = true,
                               .translated = true}) {}

TeamKind::TeamKind()
    : NamedKind("team", {.label = QT_TRANSLATE_NOOP("kind", "Team"),
                         .plural = QT_TRANSLATE_NOOP("kind", "Teams"),
                         .icon = "team",
                         .setting = true,
                         .translated = true}) {}

EmployeeKind::EmployeeKind()
    : RecordKind("employee", {.label = QT_TRANSLATE_NOOP("kind", "Employee"),
                              .plural = QT_TRANSLATE_NOOP("kind", "Employees"),
                              .icon = "user",
                              .setting = true}) {}

TagKind::TagKind()
    : NamedKind("tag", {.label = QT_TRANSLATE_NOOP("kind", "Tag"),
                        .plural = QT_TRANSLATE_NOOP("kind", "Tags"),
                        .icon = "tag",
                        .translated = true}) {}

FieldDefinitionKind::FieldDefinitionKind()
    : NamedKind("field_definition", {.label = QT_TRANSLATE_NOOP("kind", "Own field"),
                                     .plural = QT_TRANSLATE_NOOP("kind", "Own fields"),
                                     .icon = "settings-sliders",
                                     .setting = true,
                                     .translated = true}) {}

SavedFilterKind::SavedFilterKind()
    : NamedKind("saved_filter", {.label = QT_TRANSLATE_NOOP("kind", "Saved filter"),
                                 .plural = QT_TRANSLATE_NOOP("kind", "Saved filters"),
                                 .icon = "filter",
                                 .translated = true}) {}

} // namespace kontor
