// The links come from the descriptions of the kinds, so that one that is added later follows as well.
#include "core/workspace/merge_links.h"

#include "core/schema/link_targets.h"
#include "core/storage/connection.h"

#include <algorithm>

namespace kontor::merging {

MergeChange MergeLinks::changeOf(const Ref &ref) {
    MergeChange change;
    change.draft.before = whole(ref).value_or(Record{.kind = ref.kind, .id = ref.id});
    change.draft.after = change.draft.before;
    change.draft.replay = true;
    return change;
}

Result<void> MergeLinks::save(MergeChange &change) {
    if (auto saved = m_unit.save(change.draft); !saved)
        return saved;
    for (const auto &[field, home] : std::as_const(change.homes))
        m_state.setHome(change.draft.kind(), change.draft.id(), *field, home);
    for (const auto &[field, merged] : std::as_const(change.merged))
        m_state.setMerged(change.draft.kind(), change.draft.id(), *field, merged);
    return {};
}

Result<void> MergeLinks::saveFollowing(MergeChange &change) {
    change.draft.follows = true;
    return save(change);
}

Value MergeLinks::raw(const Record &record, const FieldDef &field) {
    if (field.type == FieldType::Link) {
        if (const RecordId home = m_state.home(record.id, field))
            return home;
    }
    return record[field];
}

void MergeLinks::setRaw(MergeChange &change, const FieldDef &field, const Value &value) {
    if (field.type != FieldType::Link) {
        change.draft.after[field] = value;
        return;
    }
    const RecordId home = Held<qint64>::from(value);
    const RecordId shown = home ? livesFor(field, home) : 0;
    const bool ownself = shown == change.draft.id();
    change.draft.after[field] = shown == 0 || ownself ? Value() : Value(shown);
    change.homes.append({&field, shown == home && !ownself ? 0 : home});
}

LinkedIds MergeLinks::rawList(const LinkedIds &shown) {
    LinkedIds raw;
    for (const LinkedId &element : shown) {
        if (element.homes.isEmpty())
            raw.append(element);
        for (const LinkHome &home : element.homes)
            raw.append({.id = home.id, .percent = element.percent, .from = home.from});
    }
    return raw;
}

Value MergeLinks::shownList(const FieldDef &field, const LinkedIds &raw, RecordId owner) {
    LinkedIds shown;
    for (const LinkedId &given : raw) {
        const RecordId lives = livesFor(field, given.id);
        const RecordId id = lives == owner ? given.id : lives;
        auto element = std::ranges::find(shown, id, &LinkedId::id);
        if (element == shown.end())
            element = shown.insert(shown.end(), {.id = id, .percent = given.percent});
        element->homes.append({given.id, given.from});
    }
    for (LinkedId &element : shown) {
        if (element.homes.size() == 1 && element.homes.first().id == element.id) {
            element.from = element.homes.first().from;
            element.homes.clear();
        }
    }
    return shown.isEmpty() ? Value() : Value(shown);
}

Result<void> MergeLinks::repoint(const Ref &from, const Ref &to) {
    for (const auto &[kind, field] : allLinksInto(schema(), *from.kind)) {
        if (!mayLeadTo(schema(), *field, *to.kind))
            continue;
        auto done = field->type == FieldType::Link ? repointColumn(*kind, *field, from.id)
                                                   : repointList(*kind, *field, from.id);
        if (!done)
            return done;
    }
    return {};
}

QList<RecordId> MergeLinks::idsOf(const QByteArray &sql, RecordId id, const QString &field) {
    QList<RecordId> ids;
    Statement rows(m_unit.connection(), sql);
    rows.bind(1, id);
    if (!field.isEmpty())
        rows.bind(2, field);
    while (rows.step())
        ids.append(rows.integer(0));
    return ids;
}

QList<RecordId> MergeLinks::ownersOf(const Kind &kind, const FieldDef &field, RecordId target,
                                     const char *also) {
    return idsOf("SELECT l.owner_id FROM link l JOIN " + kind.table() +
                     " t ON t.id=l.owner_id WHERE l.target_id=? AND l.field=?" + also +
                     " ORDER BY l.owner_id",
                 target, field.key);
}

Result<void> MergeLinks::repointColumn(const Kind &kind, const FieldDef &field, RecordId from) {
    const QByteArray sql = "SELECT id FROM " + kind.table() + " WHERE " + field.column + "=? ORDER BY id";
    for (const RecordId id : idsOf(sql, from)) {
        MergeChange change = changeOf({&kind, id});
        setRaw(change, field, raw(change.draft.before, field));
        if (auto done = saveFollowing(change); !done)
            return done;
    }
    return {};
}

Result<void> MergeLinks::repointList(const Kind &kind, const FieldDef &field, RecordId from) {
    for (const RecordId id : ownersOf(kind, field, from)) {
        if (auto done = listAgain({&kind, id}, field); !done)
            return done;
    }
    return {};
}

Result<void> MergeLinks::listAgain(const Ref &owner, const FieldDef &field) {
    MergeChange change = changeOf(owner);
    change.draft.after[field] =
        shownList(field, rawList(Held<LinkedIds>::from(change.draft.before[field])), owner.id);
    return saveFollowing(change);
}

Result<void> MergeLinks::giveBackLinks(const QList<RecordId> &freed) {
    for (const MergeState::Moved &moved : m_state.movedFrom(freed)) {
        const Kind *kind = schema().kind(moved.kind);
        const FieldDef *field = kind ? schema().field(*kind, moved.field) : nullptr;
        if (!field)
            continue;
        MergeChange change = changeOf({kind, moved.record});
        setRaw(change, *field, moved.home);
        if (auto done = saveFollowing(change); !done)
            return done;
    }
    return {};
}

Result<void> MergeLinks::giveBackListed(const Ref &above) {
    for (const auto &[kind, field] : allLinksInto(schema(), *above.kind)) {
        if (field->type != FieldType::Links)
            continue;
        for (const RecordId id : ownersOf(*kind, *field, above.id, " AND l.home_ids IS NOT NULL")) {
            if (auto done = listAgain({kind, id}, *field); !done)
                return done;
        }
    }
    return {};
}

Result<void> MergeLinks::giveBack(const QList<RecordId> &freed, const QList<Ref> &above) {
    if (auto done = giveBackLinks(freed); !done)
        return done;
    for (const Ref &one : above) {
        if (auto done = giveBackListed(one); !done)
            return done;
    }
    return {};
}

} // namespace kontor::merging
