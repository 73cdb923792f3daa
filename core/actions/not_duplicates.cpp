// A link from one record of the pair to the other; whoever looks for duplicates looks in both directions.
#include "core/actions/not_duplicates.h"

#include <QCoreApplication>
#include <algorithm>

namespace kontor {

namespace {

struct DifferentText {
    Q_DECLARE_TR_FUNCTIONS(NotDuplicates)
};

const FieldDef *differentField(const Schema &schema, const Kind &kind) {
    return schema.field(kind, u"notDuplicates");
}

bool names(const Record &record, const FieldDef &field, RecordId other) {
    const LinkedIds known = Held<LinkedIds>::from(record[field]);
    return std::ranges::find(known, other, &LinkedId::id) != known.end();
}

Result<Draft> comparedDraft(UnitOfWork &unit, const RecordRef &ref) {
    const Kind *kind = unit.schema().kind(ref.kind);
    if (!kind || !differentField(unit.schema(), *kind))
        return Error{ErrorCode::Refused, {}, DifferentText::tr("Records of this kind are not compared.")};
    return unit.draftOf(*kind, ref.id);
}

Result<void> markPair(UnitOfWork &unit, const RecordRef &one, const RecordRef &other) {
    auto mine = comparedDraft(unit, one);
    auto theirs = comparedDraft(unit, other);
    if (!mine || !theirs)
        return mine ? theirs.error() : mine.error();
    const FieldDef &field = *differentField(unit.schema(), mine->kind());
    const FieldDef &opposite = *differentField(unit.schema(), theirs->kind());
    if (names(mine->before, field, other.id) || names(theirs->before, opposite, one.id))
        return {};
    const bool isMine = unit.mayWrite(mine->before).has_value();
    Draft &draft = isMine ? *mine : *theirs;
    const FieldDef &into = isMine ? field : opposite;
    LinkedIds known = Held<LinkedIds>::from(draft.before[into]);
    known.append(LinkedId{isMine ? other.id : one.id});
    draft.after[into] = known;
    return unit.save(draft);
}

} // namespace

Result<void> markNotDuplicates(UnitOfWork &unit, const QList<RecordRef> &records) {
    if (records.size() < 2)
        return Error{ErrorCode::Usage, {}, DifferentText::tr("This needs at least two records.")};
    for (qsizetype i = 0; i < records.size(); ++i) {
        for (qsizetype k = i + 1; k < records.size(); ++k) {
            if (records[i].id == records[k].id)
                continue;
            if (auto done = markPair(unit, records[i], records[k]); !done)
                return done;
        }
    }
    return {};
}

} // namespace kontor
