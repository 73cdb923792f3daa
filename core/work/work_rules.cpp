// A note is called by its first line; nothing private is bound to others' records; members of a project see
// its records.
#include "core/work/work_rules.h"

#include "core/people/privacy.h"
#include "core/storage/connection.h"
#include "core/workspace/unit_of_work.h"

namespace kontor::work {

namespace {

constexpr qsizetype longestName = 80;

Result<void> nameNote(UnitOfWork &, Draft &draft) {
    auto row = draft.row<NoteKind>();
    row.set(kind::note.name, row[kind::note.text].section(u'\n', 0, 0).left(longestName));
    return {};
}

/// Members see the records of their project and of those below it, as observers do (DESIGN 5).
Result<void> shareWithMembers(UnitOfWork &unit, const Draft &draft) {
    if (!draft.changed(kind::project.members) && !draft.changed(kind::project.parent))
        return {};
    for (const Kind *kind : unit.schema().kinds()) {
        if (kind->options().seen != Seen::ByGate || !unit.schema().field(*kind, u"project"))
            continue;
        const QByteArray concerned = "SELECT id FROM " + kind->table() +
                                     " WHERE project_id IN (WITH RECURSIVE below(id) AS (SELECT ?1 UNION"
                                     " SELECT p.id FROM project p JOIN below ON p.parent_id=below.id)"
                                     " SELECT id FROM below)";
        Statement any(unit.connection(), concerned + " LIMIT 1");
        if (!any.bind(1, draft.id()).step())
            continue;
        any.reset();
        Statement clear(unit.connection(),
                        "DELETE FROM share WHERE why='members' AND record_id IN (" + concerned + ')');
        clear.bind(1, draft.id()).run();
        Statement give(unit.connection(),
                       "WITH RECURSIVE line(project, above) AS (SELECT id, id FROM project UNION"
                       " SELECT line.project, p.parent_id FROM line JOIN project p ON p.id=line.above"
                       " WHERE p.parent_id IS NOT NULL)"
                       " INSERT OR IGNORE INTO share(employee_id,record_id,why)"
                       " SELECT l.target_id, r.id, 'members' FROM " +
                           kind->table() +
                           " r JOIN line ON line.project=r.project_id"
                           " JOIN link l ON l.owner_id=line.above AND l.field='members' WHERE r.id IN (" +
                           concerned + ')');
        give.bind(1, draft.id()).run();
        unit.noteBulk(*kind);
    }
    return {};
}

} // namespace

void registerRules(RuleBook &book) {
    book.before(kind::note, nameNote);
    book.before(kind::note, people::guardBinding);
    book.before(kind::file, people::guardBinding);
    book.after(kind::project, shareWithMembers);
}

} // namespace kontor::work
