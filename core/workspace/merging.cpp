// State, not a log: what a record was given itself is kept beside what it shows, and shown values are
// computed from that again whenever somebody is absorbed or comes back.
#include "core/workspace/merging.h"

#include "core/records/consent.h"
#include "core/schema/link_targets.h"
#include "core/workspace/merge_links.h"

#include <QCoreApplication>
#include <algorithm>

namespace kontor::merging {

namespace {

bool sameEntry(const Entry &a, const Entry &b) {
    return a.key.isEmpty() || b.key.isEmpty() ? a.value == b.value : a.key == b.key;
}

/// Above the text of an absorbed record; in no language, because it is part of what stands in the file.
QString heading(const Schema &schema, const Record &record) {
    QStringList parts;
    if (const FieldDef *number = schema.field(*record.kind, u"number"))
        parts << Held<QString>::from(record[*number]);
    parts << Held<QString>::from(record[schema.titleField(*record.kind)]);
    parts.removeAll(QString());
    return QStringLiteral("— %1 —").arg(parts.join(QStringLiteral(" · ")));
}

class Merger : public MergeLinks {
public:
    explicit Merger(UnitOfWork &unit) : MergeLinks(unit), m_merging(unit) {}

    Result<void> absorb(const Ref &survivor, const QList<RecordId> &ids, const Decisions &decisions) {
        QList<Ref> absorbed;
        for (const RecordId id : ids)
            absorbed.append(refOf(id));
        for (const Ref &one : std::as_const(absorbed)) {
            if (auto done = setInto(one, survivor.id); !done)
                return done;
        }
        for (const Ref &one : std::as_const(absorbed)) {
            if (auto done = repoint(one, survivor); !done)
                return done;
        }
        return gather(survivor, absorbed, decisions);
    }

    Result<void> release(RecordId absorbed) {
        const Ref freed = refOf(absorbed);
        const RecordId into = freed.kind ? intoOf(freed.id) : 0;
        if (into == 0)
            return Error{
                ErrorCode::NotFound,
                {},
                QCoreApplication::translate("Merging", "This record is not merged into another one.")};
        QList<Ref> above; // who stood for it
        for (RecordId id = into; id != 0; id = intoOf(id))
            above.append(refOf(id));
        if (auto done = setInto(freed, 0); !done)
            return done;
        const QList<RecordId> tree = treeOf(freed.id);
        if (auto done = giveBack(tree, above); !done)
            return done;
        for (const Ref &one : std::as_const(above)) {
            if (auto done = refresh(one, tree); !done)
                return done;
        }
        return {};
    }

private:
    const std::vector<FieldDef> &fieldsOf(const Kind &kind) const { return schema().fields(kind); }

    Result<void> setInto(const Ref &ref, RecordId into) {
        MergeChange change = changeOf(ref);
        change.draft.after.mergedInto = into;
        noteInto(ref.id, into);
        return save(change);
    }

    Result<void> gather(const Ref &survivor, const QList<Ref> &fresh, const Decisions &decisions) {
        MergeChange change = changeOf(survivor);
        QList<Record> theirs;
        for (const Ref &one : fresh)
            theirs.append(*whole(one));
        for (const FieldDef &field : fieldsOf(*survivor.kind)) {
            switch (ruleOf(field)) {
            case Rule::Fixed:
                break;
            case Rule::Unites:
                unite(change, field, theirs);
                break;
            case Rule::Taken:
                take(change, field, decisions);
                break;
            case Rule::Joined:
                joinFresh(change, field, theirs);
                break;
            case Rule::Oldest:
                makeOldest(change, field, change.draft.before[field], theirs);
                break;
            }
        }
        return save(change);
    }

    MergedField mergedOf(const MergeChange &change, const FieldDef &field) {
        return m_state.merged(change.draft.id(), field)
            .value_or(MergedField{.home = raw(change.draft.before, field)});
    }

    void take(MergeChange &change, const FieldDef &field, const Decisions &decisions) {
        MergedField merged = mergedOf(change, field);
        if (decisions.chosen.contains(field.key)) {
            merged.source = 0;
            setRaw(change, field, decisions.chosen.value(field.key));
        } else if (const Ref source = refOf(decisions.sources.value(field.key));
                   source.kind && source.id != change.draft.id()) {
            const FieldDef *theirs = counterpart(schema(), field, *source.kind);
            if (!theirs)
                return;
            merged.source = source.id;
            setRaw(change, field, raw(*whole(source), *theirs));
        } else {
            return;
        }
        change.merged.append({&field, merged});
    }

    void unite(MergeChange &change, const FieldDef &field, const QList<Record> &theirs) {
        for (const Record &record : theirs) {
            const FieldDef *other = counterpart(schema(), field, *record.kind);
            if (!other || isEmpty(record[*other]))
                continue;
            if (field.type == FieldType::EntryList)
                uniteEntries(change, field, record, Held<Entries>::from(record[*other]));
            else
                uniteLinks(change, field, record, Held<LinkedIds>::from(record[*other]));
        }
    }

    void uniteLinks(MergeChange &change, const FieldDef &field, const Record &record,
                    const LinkedIds &theirs) {
        LinkedIds raw = rawList(Held<LinkedIds>::from(change.draft.after[field]));
        for (LinkedId linked : rawList(theirs)) {
            const bool known = std::ranges::find(raw, linked.id, &LinkedId::id) != raw.end();
            if (known || root(linked.id) == change.draft.id())
                continue;
            linked.from = linked.from ? linked.from : record.id;
            raw.append(linked);
        }
        change.draft.after[field] = shownList(field, raw, change.draft.id());
    }

    /// An objection is one to the address, whoever had it: the stricter one wins and stays.
    void uniteEntries(MergeChange &change, const FieldDef &field, const Record &record,
                      const Entries &theirs) {
        Entries list = Held<Entries>::from(change.draft.after[field]);
        for (Entry entry : theirs) {
            const auto known =
                std::ranges::find_if(list, [&entry](const Entry &own) { return sameEntry(own, entry); });
            if (known != list.end()) {
                known->consent = stricter(known->consent, entry.consent);
                continue;
            }
            entry.primary = list.isEmpty();
            entry.from = entry.from ? entry.from : record.id;
            list.append(entry);
        }
        setEntries(change.draft.after, fieldsOf(change.draft.kind()), field, list);
    }

    void joinFresh(MergeChange &change, const FieldDef &field, const QList<Record> &theirs) {
        MergedField merged = mergedOf(change, field);
        const qsizetype before = merged.parts.size();
        for (const Record &record : theirs) {
            const FieldDef *other = counterpart(schema(), field, *record.kind);
            if (other && !isEmpty(record[*other]))
                merged.parts.append(record.id);
        }
        if (merged.parts.size() != before)
            join(change, field, merged);
    }

    void join(MergeChange &change, const FieldDef &field, const MergedField &merged) {
        QString text = Held<QString>::from(merged.home);
        for (const RecordId part : merged.parts) {
            const auto record = whole(refOf(part));
            const FieldDef *other = record ? counterpart(schema(), field, *record->kind) : nullptr;
            const QString theirs = other ? Held<QString>::from((*record)[*other]) : QString();
            if (theirs.isEmpty())
                continue;
            if (!text.isEmpty())
                text += QStringLiteral("\n\n");
            text += heading(schema(), *record) + u'\n' + theirs;
        }
        change.draft.after[field] = text.isEmpty() ? Value() : Value(text);
        change.merged.append({&field, merged.parts.isEmpty() ? std::nullopt : std::optional(merged)});
    }

    void makeOldest(MergeChange &change, const FieldDef &field, const Value &own,
                    const QList<Record> &theirs) {
        const MergedField merged = mergedOf(change, field);
        Moment oldest = Held<Moment>::from(own);
        for (const Record &record : theirs) {
            if (const FieldDef *other = counterpart(schema(), field, *record.kind))
                oldest = qMin(oldest, Held<Moment>::from(record[*other]));
        }
        change.draft.after[field] = oldest;
        const bool isOwn = oldest == Held<Moment>::from(merged.home);
        change.merged.append({&field, isOwn ? std::nullopt : std::optional(merged)});
    }

    /// Takes from a record what the freed ones gave it.
    Result<void> refresh(const Ref &ref, const QList<RecordId> &freed) {
        MergeChange change = changeOf(ref);
        change.draft.follows = change.draft.before.mergedInto != 0; // asked of the one above it
        const QList<Ref> children = childrenOf(ref);
        QSet<QByteArray> bare; // groups whose source is gone
        for (const FieldDef &field : fieldsOf(*ref.kind)) {
            switch (ruleOf(field)) {
            case Rule::Fixed:
                break;
            case Rule::Unites:
                disunite(change, field, freed);
                break;
            case Rule::Joined:
                if (auto merged = m_state.merged(ref.id, field)) {
                    merged->parts.removeIf([&freed](RecordId part) { return freed.contains(part); });
                    join(change, field, *merged);
                }
                break;
            case Rule::Oldest:
                if (const auto merged = m_state.merged(ref.id, field)) {
                    QList<Record> theirs;
                    for (const Ref &child : children)
                        theirs.append(*whole(child));
                    makeOldest(change, field, merged->home, theirs);
                }
                break;
            case Rule::Taken:
                if (!takeAgain(change, field, children))
                    bare.insert(field.group());
                break;
            }
        }
        for (const QByteArray &group : std::as_const(bare))
            takeFirst(change, group, children);
        return save(change);
    }

    /// False where whoever gave the value is gone, or has none any more.
    bool takeAgain(MergeChange &change, const FieldDef &field, const QList<Ref> &children) {
        const auto merged = m_state.merged(change.draft.id(), field);
        if (!merged || (merged->source == 0 && !children.isEmpty()))
            return true;
        const auto source = std::ranges::find(children, merged->source, &Ref::id);
        if (source == children.end())
            return false;
        const FieldDef *theirs = counterpart(schema(), field, *source->kind);
        const Value value = theirs ? raw(*whole(*source), *theirs) : Value();
        if (isEmpty(value))
            return false;
        setRaw(change, field, value);
        return true;
    }

    /// The first in the order of creation that has any of those fields gives them all.
    void takeFirst(MergeChange &change, const QByteArray &group, const QList<Ref> &children) {
        QList<const FieldDef *> members;
        for (const FieldDef &field : fieldsOf(change.draft.kind())) {
            if (field.group() == group && ruleOf(field) == Rule::Taken)
                members.append(&field);
        }
        const auto isGiven = [this](const Record &record, const FieldDef *field) {
            const FieldDef *theirs = counterpart(schema(), *field, *record.kind);
            return theirs && !isEmpty(raw(record, *theirs));
        };
        const auto ownOf = [&](const FieldDef *field) { return mergedOf(change, *field).home; };
        RecordId source = 0;
        const bool hasOwn =
            std::ranges::any_of(members, [&](const FieldDef *field) { return !isEmpty(ownOf(field)); });
        for (const Ref &child : children) {
            const Record record = *whole(child);
            const bool gives =
                std::ranges::any_of(members, [&](const FieldDef *field) { return isGiven(record, field); });
            if (gives && (!hasOwn || isOlder(record, change))) {
                source = child.id;
                break;
            }
        }
        for (const FieldDef *field : members) {
            const Value own = ownOf(field);
            const Ref from = refOf(source);
            const FieldDef *theirs = from.kind ? counterpart(schema(), *field, *from.kind) : nullptr;
            setRaw(change, *field, theirs ? raw(*whole(from), *theirs) : own);
            change.merged.append(
                {field, theirs ? std::optional(MergedField{.home = own, .source = source}) : std::nullopt});
        }
    }

    /// By the moments of their own creation.
    bool isOlder(const Record &record, const MergeChange &change) {
        const FieldDef &mine = *schema().field(change.draft.kind(), u"created");
        const FieldDef &theirs = *schema().field(*record.kind, u"created");
        return std::pair(Held<Moment>::from(record[theirs]), record.id) <
               std::pair(Held<Moment>::from(mergedOf(change, mine).home), change.draft.id());
    }

    void disunite(MergeChange &change, const FieldDef &field, const QList<RecordId> &freed) {
        if (field.type == FieldType::EntryList) {
            Entries kept;
            for (Entry entry : Held<Entries>::from(change.draft.before[field])) {
                if (freed.contains(entry.from))
                    entry.from = otherGiver(change, field, entry);
                if (entry.from != noGiver)
                    kept.append(entry);
            }
            if (!kept.isEmpty() && std::ranges::none_of(kept, &Entry::primary))
                kept.first().primary = true;
            setEntries(change.draft.after, fieldsOf(change.draft.kind()), field, kept);
            return;
        }
        LinkedIds kept;
        for (LinkedId linked : rawList(Held<LinkedIds>::from(change.draft.before[field]))) {
            if (freed.contains(linked.from))
                linked.from = otherGiver(change, field, linked);
            if (linked.from != noGiver)
                kept.append(linked);
        }
        change.draft.after[field] = shownList(field, kept, change.draft.id());
    }

    static constexpr RecordId noGiver = -1;

    static bool holds(const Value &list, const Entry &entry) {
        const Entries entries = Held<Entries>::from(list);
        return std::ranges::any_of(
            entries, [&entry](const Entry &own) { return own.from == 0 && sameEntry(own, entry); });
    }
    static bool holds(const Value &list, const LinkedId &linked) {
        const LinkedIds ids = rawList(Held<LinkedIds>::from(list));
        return std::ranges::any_of(
            ids, [&linked](const LinkedId &own) { return own.from == 0 && own.id == linked.id; });
    }

    /// Another absorbed record that has it itself.
    template <class Element>
    RecordId otherGiver(const MergeChange &change, const FieldDef &field, const Element &element) {
        for (const RecordId id : treeOf(change.draft.id())) {
            const auto record = id == change.draft.id() ? std::nullopt : whole(refOf(id));
            const FieldDef *other = record ? counterpart(schema(), field, *record->kind) : nullptr;
            if (other && holds((*record)[*other], element))
                return id;
        }
        return noGiver;
    }

    UnitOfWork::Merging m_merging;
};

} // namespace

Rule ruleOf(const FieldDef &field) {
    if (field.options.merging == kontor::Merging::Earliest)
        return Rule::Oldest;
    if (field.isPrimary() || field.options.derived || field.options.merging == kontor::Merging::Survivor)
        return Rule::Fixed;
    if (field.options.merging == kontor::Merging::Joined)
        return Rule::Joined;
    const bool isList = field.type == FieldType::Links || field.type == FieldType::EntryList;
    return isList && field.options.merging == kontor::Merging::Usual ? Rule::Unites : Rule::Taken;
}

Result<void> absorb(UnitOfWork &unit, const Kind &kind, RecordId survivor, const QList<RecordId> &absorbed,
                    const Decisions &decisions) {
    return Merger(unit).absorb({&kind, survivor}, absorbed, decisions);
}

Result<void> release(UnitOfWork &unit, const QList<RecordId> &absorbed) {
    for (const RecordId id : absorbed) {
        if (auto done = Merger(unit).release(id); !done)
            return done;
    }
    return {};
}

QList<QPair<const Kind *, RecordId>> treeOf(UnitOfWork &unit, const Kind &kind, RecordId id) {
    if (!kind.options().mergeGroup)
        return {{&kind, id}};
    MergeTree tree(unit);
    QList<QPair<const Kind *, RecordId>> all;
    for (const RecordId each : tree.treeOf(id))
        all.append({tree.refOf(each).kind, each});
    return all;
}

} // namespace kontor::merging
