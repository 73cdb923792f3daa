// A note is called by its first line.
#include "core/work/work_rules.h"

#include "core/workspace/unit_of_work.h"

namespace kontor::work {

namespace {

constexpr qsizetype longestName = 80;

Result<void> nameNote(UnitOfWork &, Draft &draft) {
    auto row = draft.row<NoteKind>();
    row.set(kind::note.name, row[kind::note.text].section(u'\n', 0, 0).left(longestName));
    return {};
}

} // namespace

void registerRules(RuleBook &book) {
    book.before(kind::note, nameNote);
}

} // namespace kontor::work
