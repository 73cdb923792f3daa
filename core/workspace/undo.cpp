// The rule of groups: a group goes back only if each of its members still holds what the transaction left.
#include "core/workspace/undo.h"

#include "core/records/raw_values.h"
#include "core/records/repository.h"
#include "core/storage/connection.h"
#include "core/workspace/in_use.h"
#include "core/workspace/merging.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace kontor {

namespace {

struct Touched {
    RawValue before; // of the first row of the transaction
    RawValue after;  // of the last
};
/// By the history's field key ("amount", "amount.currency", "bin").
using TouchedFields = QMap<QString, Touched>;

struct StepRows {
    QMap<RecordId, QPair<QByteArray, TouchedFields>> records;
    qint64 lastRow = 0;
    RecordId firstId = 0;
    RecordId lastId = 0;
};

QString translated(const char *text) {
    return QCoreApplication::translate("Undo", text);
}

/// What undo and redo do themselves, what the program did, and what cannot be undone (X8).
const QStringList notSteps{QStringLiteral("undo"), QStringLiteral("redo"), QStringLiteral("setup"),
                           QStringLiteral("anonymise"), QStringLiteral("newDay")};

std::optional<Step> stepWhere(const Reading &reading, const QByteArray &where, qint64 after) {
    Statement row(
        reading.connection,
        "SELECT id, action, at, actor FROM {txn} WHERE actor IS ?1 AND id > ?2 AND action NOT IN ('" +
            notSteps.join(QStringLiteral("','")).toLatin1() + "') AND " + where);
    row.bind(1, reading.context.access.me).bind(2, after);
    if (!row.step())
        return std::nullopt;
    return Step{row.integer(0), row.text(1), row.integer(2), row.integer(3)};
}

StepRows rowsOf(Connection &connection, qint64 transaction) {
    StepRows step;
    qint64 first = 0;
    {
        Statement row(connection, "SELECT first_row, last_row, first_id, last_id FROM txn WHERE id=?");
        if (!row.bind(1, transaction).step())
            return step;
        first = row.integer(0);
        step.lastRow = row.integer(1);
        step.firstId = row.integer(2);
        step.lastId = row.integer(3);
    }
    Statement rows(connection, "SELECT kind, record_id, field, old, new FROM history WHERE id BETWEEN ? AND ?"
                               " ORDER BY id");
    rows.bind(1, first).bind(2, step.lastRow);
    while (first != 0 && rows.step()) {
        auto &[kind, fields] = step.records[rows.integer(1)];
        kind = rows.bytes(0);
        const QString field = rows.text(2);
        if (!fields.contains(field))
            fields[field].before = rows.raw(3);
        fields[field].after = rows.raw(4);
    }
    return step;
}

class Undoing {
public:
    Undoing(UnitOfWork &unit, StepRows step) : m_unit(unit), m_step(std::move(step)) {}

    Result<UndoOutcome> run() {
        if (auto done = undoMerges(); !done)
            return done.error();
        expectChanged();
        putBackAll(true); // a deal may need the stage that was deleted with it
        putBackAll(false);
        if (m_step.firstId != 0)
            removeCreated();
        if (m_outcome.done == 0 && m_denied)
            return *m_denied;
        if (m_outcome.done == 0)
            return Error{
                ErrorCode::Conflict,
                {},
                translated(QT_TRANSLATE_NOOP(
                    "Undo", "This step can no longer be undone: what it changed was changed again."))};
        return m_outcome;
    }

private:
    /// What was merged comes back, and what came back is merged again by the same decisions: what has
    /// happened since stays (DESIGN 4).
    Result<void> undoMerges() {
        QList<RecordId> freed;
        QMap<RecordId, QList<RecordId>> again; // by who absorbs them
        for (auto it = m_step.records.cbegin(); it != m_step.records.cend(); ++it) {
            const auto into = it->second.constFind(mergedIntoKey);
            if (into == it->second.cend())
                continue;
            m_hasMerges = true;
            if (into->before.isNull())
                freed.append(it.key());
            else
                again[into->before.integer].append(it.key());
        }
        if (auto done = merging::release(m_unit, freed); !done)
            return done;
        for (auto it = again.cbegin(); it != again.cend(); ++it) {
            const Kind *kind = kindOf(m_unit.reading(), it.key()); // the step may have changed nothing of it
            if (!kind)
                continue;
            if (auto done = merging::absorb(m_unit, *kind, it.key(), *it, decisionsOf(*kind, it.key()));
                !done)
                return done;
        }
        m_outcome.done += int(freed.size() + again.size());
        return {};
    }

    /// What the merge that the step took back had decided for that record.
    merging::Decisions decisionsOf(const Kind &kind, RecordId survivor) {
        merging::Decisions decisions;
        const TouchedFields touched = m_step.records.value(survivor).second;
        for (const FieldDef &field : m_unit.schema().fields(kind)) {
            const auto state = touched.constFind(MergeState::mergedKey(field));
            const auto merged = state == touched.cend() || merging::ruleOf(field) != merging::Rule::Taken
                                    ? std::nullopt
                                    : MergeState::mergedFrom(state->before, field);
            if (!merged)
                continue;
            if (merged->source)
                decisions.sources.insert(field.key, merged->source);
            else
                decisions.chosen.insert(field.key, valueBefore(field, touched, {}));
        }
        return decisions;
    }

    /// What the field held before the step; `other` where the step did not touch it.
    static Value valueBefore(const FieldDef &field, const TouchedFields &touched, const Value &other) {
        const QString currencyKey = currencyFieldKey(field.key);
        const RawValue raw =
            touched.contains(field.key) ? touched.value(field.key).before : rawValue(other, field);
        const RawValue currency =
            touched.contains(currencyKey) ? touched.value(currencyKey).before : rawCurrency(other);
        return valueFromRaw(raw, currency, field);
    }

    void expectChanged() {
        QHash<QByteArray, QList<RecordId>> changed;
        for (auto it = m_step.records.cbegin(); it != m_step.records.cend(); ++it) {
            if (!isNew(it.key()))
                changed[it->first].append(it.key());
        }
        for (auto it = changed.cbegin(); it != changed.cend(); ++it) {
            if (const Kind *kind = m_unit.schema().kind(it.key()))
                m_unit.expect(*kind, *it);
        }
    }

    bool isNew(RecordId id) const {
        return m_step.firstId != 0 && id >= m_step.firstId && id <= m_step.lastId;
    }

    static QByteArray groupOf(const Schema &schema, const Kind &kind, const QString &historyKey) {
        QString key = MergeState::fieldKeyOf(historyKey);
        if (key.endsWith(u".currency"))
            key.chop(9);
        const FieldDef *field = schema.field(kind, key);
        return field ? field->group() : historyKey.toLatin1();
    }

    /// Those that were deleted, or the others.
    void putBackAll(bool deleted) {
        for (auto it = m_step.records.cbegin(); it != m_step.records.cend(); ++it) {
            const Kind *kind = m_unit.schema().kind(it->first);
            if (!kind || isNew(it.key()))
                continue; // what the step itself created goes to the bin as a whole
            if (it->second.contains(QStringLiteral("bin")) == deleted)
                putBack(*kind, it.key(), it->second);
        }
    }

    void putBack(const Kind &kind, RecordId id, const TouchedFields &touched) {
        auto draft = m_unit.draftOf(kind, id);
        QSet<QByteArray> groups;
        for (auto it = touched.cbegin(); it != touched.cend(); ++it)
            groups.insert(groupOf(m_unit.schema(), kind, it.key()));
        if (!draft) {
            m_outcome.refused += m_hasMerges ? 0 : int(groups.size());
            return;
        }
        int ready = 0;
        for (const QByteArray &group : std::as_const(groups)) {
            if (m_hasMerges && isDone(*draft, group, touched))
                continue;
            if (!isUntouchedSince(*draft, group, touched)) {
                ++m_outcome.refused;
                continue;
            }
            ++ready;
            apply(*draft, group, touched);
        }
        if (ready != 0 && save(*draft, ready)) {
            for (auto it = touched.cbegin(); it != touched.cend(); ++it)
                m_unit.mergeState().putBack(kind, id, it.key(), it->before);
        }
    }

    bool save(Draft &draft, int groups) {
        draft.replay = true;
        const Result<void> saved = m_unit.save(draft);
        (saved ? m_outcome.done : m_outcome.refused) += groups;
        if (!saved)
            m_denied = saved.error();
        return saved.has_value();
    }

    /// Taking back a merge has put it right already, with what people did since.
    bool isDone(const Draft &draft, const QByteArray &group, const TouchedFields &touched) {
        const bool ofMerge = group == mergedIntoKey.toLatin1() ||
                             std::any_of(touched.keyBegin(), touched.keyEnd(), [&](const QString &key) {
                                 return MergeState::fieldKeyOf(key) != key &&
                                        groupOf(m_unit.schema(), draft.kind(), key) == group;
                             });
        if (ofMerge)
            return true;
        const auto members = membersOf(draft, group);
        return std::all_of(members.begin(), members.end(), [&touched](const auto &member) {
            const auto mine = touched.constFind(member.first);
            return mine == touched.constEnd() || mine->before == member.second;
        });
    }

    bool isUntouchedSince(const Draft &draft, const QByteArray &group, const TouchedFields &touched) {
        for (const auto &[key, present] : membersOf(draft, group)) {
            const auto mine = touched.constFind(key);
            const RawValue left =
                mine != touched.constEnd() ? mine->after : leftUntouched(draft.id(), key, present);
            if (left != present)
                return false;
        }
        return true;
    }

    /// History keys of the group's members with the values that they hold now.
    QList<QPair<QString, RawValue>> membersOf(const Draft &draft, const QByteArray &group) const {
        QList<QPair<QString, RawValue>> members;
        if (group == "bin")
            members.append(
                {QStringLiteral("bin"), draft.before.bin ? RawValue::of(draft.before.bin) : RawValue{}});
        for (const FieldDef &field : m_unit.schema().fields(draft.kind())) {
            if (field.isPrimary() || field.options.derived || field.group() != group)
                continue;
            members.append({field.key, rawValue(draft.before[field], field)});
            if (field.type == FieldType::Money)
                members.append({currencyFieldKey(field.key), rawCurrency(draft.before[field])});
        }
        return members;
    }

    /// A member that the step did not touch held what its first later change found, else what it holds now.
    RawValue leftUntouched(RecordId id, const QString &key, const RawValue &present) {
        Statement row(m_unit.connection(), "SELECT old FROM history WHERE record_id=? AND id>? AND field=?"
                                           " ORDER BY id LIMIT 1");
        row.bind(1, id).bind(2, m_step.lastRow).bind(3, key);
        return row.step() ? row.raw(0) : present;
    }

    void apply(Draft &draft, const QByteArray &group, const TouchedFields &touched) {
        if (group == "bin") {
            draft.after.bin = touched.value(QStringLiteral("bin")).before.integer;
            return;
        }
        for (const FieldDef &field : m_unit.schema().fields(draft.kind())) {
            if (field.isPrimary() || field.group() != group)
                continue;
            const QString currencyKey = currencyFieldKey(field.key);
            if (!touched.contains(field.key) && !touched.contains(currencyKey))
                continue;
            const Value value = valueBefore(field, touched, draft.before[field]);
            if (field.type == FieldType::EntryList)
                setEntries(draft.after, m_unit.schema().fields(draft.kind()), field,
                           Held<Entries>::from(value));
            else
                draft.after[field] = value;
        }
    }

    /// Those that hold others go first: deals before the source that the same import made.
    void removeCreated() {
        std::vector<const Kind *> kinds = m_unit.schema().kinds();
        std::ranges::reverse(kinds);
        for (const Kind *kind : kinds) {
            QList<RecordId> created;
            {
                Statement rows(m_unit.connection(),
                               "SELECT id FROM " + kind->table() +
                                   " WHERE id BETWEEN ? AND ? AND bin IS NULL ORDER BY id");
                rows.bind(1, m_step.firstId).bind(2, m_step.lastId);
                while (rows.step())
                    created.append(rows.integer(0));
            }
            m_unit.setBulk(created.size() > 1000);
            m_unit.expect(*kind, created);
            for (const RecordId id : std::as_const(created)) {
                auto draft = m_unit.draftOf(*kind, id);
                if (!draft || !refuseWhatIsInUse(m_unit, draft->before)) {
                    ++m_outcome.refused;
                    continue;
                }
                draft->after.bin = m_unit.transaction();
                save(*draft, 1);
            }
        }
    }

    UnitOfWork &m_unit;
    StepRows m_step;
    UndoOutcome m_outcome;
    bool m_hasMerges = false;
    std::optional<Error> m_denied; // why the last record was not written
};

void markUndone(UnitOfWork &unit, qint64 transaction, qint64 by) {
    Statement row(unit.connection(), "UPDATE txn SET undone_by=? WHERE id=?");
    if (by)
        row.bind(1, by);
    else
        row.bindNull(1);
    row.bind(2, transaction).run();
    // A step that itself undid another one (undoneByHand): that one stands again, or does so no longer.
    Statement other(unit.connection(),
                    "UPDATE txn SET undone_by=? WHERE id=(SELECT undo_of FROM txn WHERE id=?)");
    if (by)
        other.bindNull(1);
    else
        other.bind(1, transaction);
    other.bind(2, transaction).run();
}

} // namespace

bool isStep(const QString &action) {
    return !notSteps.contains(action);
}

qint64 recordsTouched(const Reading &reading, qint64 transaction) {
    qint64 touched = 0;
    for (const Kind *kind : reading.schema().kinds()) {
        Statement row(reading.connection,
                      "SELECT count(*) FROM (SELECT h.record_id FROM {txn} t CROSS JOIN {" + kind->key() +
                          ".history} h ON h.id BETWEEN t.first_row AND t.last_row WHERE t.id = ?1"
                          " UNION SELECT o.id FROM {txn} t CROSS JOIN {" +
                          kind->key() + "} o ON o.id BETWEEN t.first_id AND t.last_id WHERE t.id = ?1)");
        if (row.bind(1, transaction).step())
            touched += row.integer(0);
    }
    return touched;
}

std::optional<Step> nextUndo(const Reading &reading) {
    return stepWhere(reading, "undone_by IS NULL ORDER BY id DESC LIMIT 1", 0);
}

std::optional<Step> nextRedo(const Reading &reading) {
    const auto standing = nextUndo(reading);
    return stepWhere(reading, "undone_by IS NOT NULL ORDER BY id LIMIT 1",
                     standing ? standing->transaction : 0);
}

Result<UndoOutcome> undoStep(UnitOfWork &unit, qint64 transaction) {
    auto outcome = Undoing(unit, rowsOf(unit.connection(), transaction)).run();
    if (outcome) {
        unit.setUndoOf(transaction);
        markUndone(unit, transaction, unit.transaction());
    }
    return outcome;
}

Result<UndoOutcome> redoStep(UnitOfWork &unit, qint64 transaction) {
    qint64 undoneBy = 0;
    {
        Statement row(unit.connection(), "SELECT undone_by FROM txn WHERE id=?");
        if (row.bind(1, transaction).step())
            undoneBy = row.integer(0);
    }
    if (undoneBy == 0)
        return Error{
            ErrorCode::Conflict, {}, translated(QT_TRANSLATE_NOOP("Undo", "There is nothing to redo."))};
    auto outcome = Undoing(unit, rowsOf(unit.connection(), undoneBy)).run();
    if (outcome) {
        unit.setUndoOf(undoneBy);
        markUndone(unit, transaction, 0);
    }
    return outcome;
}

} // namespace kontor
