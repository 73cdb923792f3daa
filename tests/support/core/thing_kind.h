// A kind that the program does not know: what holds for every kind holds for it without a line of its own.
#pragma once

#include "core/kinds.h"
#include "core/schema/record_kind.h"
#include "tests/support/core/office_fixture.h"

#include <sqlite3.h>

namespace kontor {

struct ThingKind;
template <>
struct KindKey<ThingKind> {
    static constexpr const char *value = "thing";
};

struct ThingKind final : RecordKind<ThingKind> {
    ThingKind()
        : RecordKind("thing", {.label = "Thing",
                               .plural = "Things",
                               .timeline = true,
                               .inSearch = true,
                               .mergeGroup = "thing"}) {}
    Field<QString> name = field<QString>(
        "name", "Name", {.personal = true, .required = true, .search = Indexed::Names, .section = "main"});
    Field<QString> secret =
        field<QString>("secret", "Secret", {.personal = true, .search = Indexed::Words, .section = "main"});
    Field<QString> colour = field<QString>("colour", "Colour", {.personal = false, .section = "main"});
    Field<Id<AccountKind>> account =
        field<Id<AccountKind>>("account", "Account", {.personal = false, .section = "main"});
    Field<Id<LeadKind>> lead = field<Id<LeadKind>>("lead", "Lead", {.personal = false, .section = "main"});
    Field<Id<ThingKind>> parent =
        field<Id<ThingKind>>("parent", "Parent", {.personal = false, .section = "main"});
    Field<QList<Id<AnyKind>>> belongsTo =
        field<QList<Id<AnyKind>>>("belongsTo", "Belongs to", {.personal = false, .section = "main"});
    Field<Entries> emails = field<Entries>(
        "emails", "E-mail", {.personal = true, .section = "main", .entryKey = EntryKey::Email});
};

namespace kind {
inline const ThingKind thing;
}

namespace test {

inline std::vector<const Kind *> kindsWithThing() {
    std::vector<const Kind *> kinds = allKinds();
    kinds.push_back(&kind::thing);
    return kinds;
}

/// What a migration would do for it.
inline void addThingTable(const QString &path) {
    sqlite3 *file = nullptr;
    ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &file), SQLITE_OK);
    ASSERT_EQ(
        sqlite3_exec(file,
                     "CREATE TABLE thing (id INTEGER PRIMARY KEY, comment TEXT, created INTEGER,"
                     " created_by_id INTEGER, changed INTEGER, changed_by_id INTEGER, name TEXT,"
                     " secret TEXT, colour TEXT, account_id INTEGER, lead_id INTEGER, parent_id INTEGER,"
                     " name_fold TEXT, name_sort BLOB, bin INTEGER, merged_into INTEGER,"
                     " gate INTEGER GENERATED ALWAYS AS (CASE WHEN bin IS NOT NULL OR merged_into IS"
                     " NOT NULL THEN NULL ELSE 0 END) STORED) STRICT",
                     nullptr, nullptr, nullptr),
        SQLITE_OK);
    sqlite3_close(file);
}

} // namespace test
} // namespace kontor
