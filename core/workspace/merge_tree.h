// MergeTree: who absorbed whom (X1).
#pragma once

#include "core/workspace/unit_of_work.h"

namespace kontor::merging {

/// A record of a kind that is merged; no kind: it is none.
struct Ref {
    const Kind *kind = nullptr;
    RecordId id = 0;
};

class MergeTree {
public:
    explicit MergeTree(UnitOfWork &unit) : m_unit(unit) {}

    Ref refOf(RecordId id);
    /// The record that absorbed it; 0: none.
    RecordId intoOf(RecordId id);
    /// The record itself, or the one that lives on in its place.
    RecordId root(RecordId id);
    /// Those that were merged into it directly, oldest first.
    QList<Ref> childrenOf(const Ref &parent);
    /// The record and all that were merged into it, also by way of others.
    QList<RecordId> treeOf(RecordId id);
    /// Who stands for the record in a link: the last of those it was merged into that the link may lead to.
    RecordId livesFor(const FieldDef &link, RecordId id);
    /// Whoever may see it, also what is in the bin or absorbed.
    std::optional<Record> whole(const Ref &ref);

protected:
    const Schema &schema() const { return m_unit.schema(); }
    void noteInto(RecordId id, RecordId into) { m_into.insert(id, into); }

    UnitOfWork &m_unit;

private:
    QHash<RecordId, RecordId> m_into; // as far as it was asked
};

} // namespace kontor::merging
