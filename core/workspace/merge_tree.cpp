// Reads merged_into of the kinds that are merged.
#include "core/workspace/merge_tree.h"

#include "core/schema/link_targets.h"
#include "core/storage/connection.h"

#include <algorithm>

namespace kontor::merging {

Ref MergeTree::refOf(RecordId id) {
    for (const Kind *kind : schema().kinds()) {
        if (!kind->options().mergeGroup)
            continue;
        Statement row(m_unit.connection(), "SELECT 1 FROM " + kind->table() + " WHERE id=?");
        if (row.bind(1, id).step())
            return {kind, id};
    }
    return {};
}

RecordId MergeTree::intoOf(RecordId id) {
    const auto known = m_into.constFind(id);
    if (known != m_into.constEnd())
        return *known;
    RecordId into = 0;
    if (const Ref ref = refOf(id); ref.kind) {
        Statement row(m_unit.connection(), "SELECT merged_into FROM " + ref.kind->table() + " WHERE id=?");
        if (row.bind(1, id).step())
            into = row.integer(0);
    }
    return *m_into.insert(id, into);
}

RecordId MergeTree::root(RecordId id) {
    for (RecordId into = intoOf(id); into != 0; into = intoOf(id))
        id = into;
    return id;
}

QList<Ref> MergeTree::childrenOf(const Ref &parent) {
    struct Child {
        qint64 created = 0;
        Ref ref;
    };
    QList<Child> children;
    for (const Kind *kind : mergingWith(schema(), *parent.kind)) {
        Statement rows(m_unit.connection(),
                       "SELECT id, created FROM " + kind->table() + " WHERE merged_into=?");
        rows.bind(1, parent.id);
        while (rows.step())
            children.append({rows.integer(1), {kind, rows.integer(0)}});
    }
    std::ranges::sort(children, {}, [](const Child &one) { return std::pair(one.created, one.ref.id); });
    QList<Ref> refs;
    for (const Child &child : std::as_const(children))
        refs.append(child.ref);
    return refs;
}

QList<RecordId> MergeTree::treeOf(RecordId id) {
    QList<RecordId> tree{id};
    for (const Ref &child : childrenOf(refOf(id)))
        tree += treeOf(child.id);
    return tree;
}

RecordId MergeTree::livesFor(const FieldDef &link, RecordId id) {
    RecordId lives = id;
    for (RecordId into = intoOf(id); into != 0; into = intoOf(into)) {
        if (mayLeadTo(schema(), link, *refOf(into).kind))
            lives = into;
    }
    return lives;
}

std::optional<Record> MergeTree::whole(const Ref &ref) {
    return ref.kind ? wholeRecord(m_unit.reading(), *ref.kind, ref.id) : std::nullopt;
}

} // namespace kontor::merging
