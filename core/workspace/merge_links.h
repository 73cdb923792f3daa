// MergeLinks: whoever links to a record that is absorbed links to the one that lives on, and back (DESIGN 4).
#pragma once

#include "core/workspace/merge_tree.h"

namespace kontor::merging {

/// A record on its way into the file, with what its fields owe to others.
struct MergeChange {
    Draft draft;
    QList<QPair<const FieldDef *, std::optional<MergedField>>> merged = {};
    QList<QPair<const FieldDef *, RecordId>> homes = {};
};

class MergeLinks : public MergeTree {
public:
    explicit MergeLinks(UnitOfWork &unit) : MergeTree(unit), m_state(unit.mergeState()) {}

    /// Of all links to `from`, as far as they may lead to the kind of `to`.
    Result<void> repoint(const Ref &from, const Ref &to);
    /// Of the links to those that are free again; one of `above` stood for them in each.
    Result<void> giveBack(const QList<RecordId> &freed, const QList<Ref> &above);

protected:
    MergeChange changeOf(const Ref &ref);
    Result<void> save(MergeChange &change);
    /// Who only links to the records asks for no right, and nobody changed it.
    Result<void> saveFollowing(MergeChange &change);

    /// As it was given: of a link the record that people linked to, whoever stands for it now.
    Value raw(const Record &record, const FieldDef &field);
    /// Shows a value; a link leads to who lives on, never to its own record.
    void setRaw(MergeChange &change, const FieldDef &field, const Value &value);
    /// Each link as it was given: without homes.
    static LinkedIds rawList(const LinkedIds &shown);
    /// Links that lead to one record now are one element; one that would lead to its owner stays as it is.
    Value shownList(const FieldDef &field, const LinkedIds &raw, RecordId owner);

    MergeState &m_state;

private:
    QList<RecordId> idsOf(const QByteArray &sql, RecordId id, const QString &field = {});
    /// Whose list of that field has the record in it.
    QList<RecordId> ownersOf(const Kind &kind, const FieldDef &field, RecordId target, const char *also = "");
    Result<void> repointColumn(const Kind &kind, const FieldDef &field, RecordId from);
    Result<void> repointList(const Kind &kind, const FieldDef &field, RecordId from);
    /// The list with who lives on in the place of what was linked to.
    Result<void> listAgain(const Ref &owner, const FieldDef &field);
    Result<void> giveBackLinks(const QList<RecordId> &freed);
    Result<void> giveBackListed(const Ref &above);
};

} // namespace kontor::merging
