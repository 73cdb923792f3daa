// UnitOfWork: the only road into the file. One transaction: rights, rules, rows, history, search (DESIGN 4).
#pragma once

#include "core/base/sort_key.h"
#include "core/records/repository.h"
#include "core/workspace/kept_counts.h"
#include "core/workspace/merge_state.h"
#include "core/workspace/read_ahead.h"
#include "core/workspace/record_writer.h"
#include "core/workspace/search_index.h"

#include <any>
#include <functional>
#include <map>
#include <type_traits>
#include <typeindex>

namespace kontor {

/// Values by field key. "email" sets the primary one of "emails".
using FieldValues = QList<QPair<QString, Value>>;

class UnitOfWork {
public:
    /// Runs inside a transaction that Workspace opened on the writer.
    UnitOfWork(Connection &connection, const Context &context, const RuleBook &rules,
               const Collator &collator, QDateTime now, QString action);

    const Reading &reading() const { return m_reading; }
    const Context &context() const { return m_reading.context; }
    const Schema &schema() const { return m_reading.schema(); }
    Connection &connection() { return m_reading.connection; }
    qint64 transaction() const { return m_transaction; }
    /// Key of what is being done: "move", "import".
    const QString &action() const { return m_action; }
    RecordId me() const { return context().access.me; }

    /// Many records at once: the creator gets no share.
    void setBulk(bool bulk) { m_bulk = bulk; }
    bool isBulk() const { return m_bulk; }

    Result<RecordId> create(const Kind &kind, const FieldValues &values);
    /// `seen`: the values that the author saw; a field that holds something else by now is a Conflict.
    Result<void> update(const Kind &kind, RecordId id, const FieldValues &values,
                        const FieldValues &seen = {});
    Result<void> remove(const Kind &kind, RecordId id);
    Result<void> restore(const Kind &kind, RecordId id);
    /// The road of all of them: rights, rules, required fields, rows, history. For undo, with `replay` set.
    Result<void> save(Draft &draft);

    template <class K>
    Result<RecordId> create(const K &kind, const std::type_identity_t<std::function<void(Row<K> &)>> &fill) {
        Draft draft = newDraft(kind);
        auto row = draft.row<K>();
        fill(row);
        if (auto saved = save(draft); !saved)
            return saved.error();
        return draft.id();
    }
    template <class K>
    Result<void> update(const K &kind, RecordId id,
                        const std::type_identity_t<std::function<void(Row<K> &)>> &fill) {
        auto draft = draftOf(kind, id);
        if (!draft)
            return draft.error();
        auto row = draft->template row<K>();
        fill(row);
        return save(*draft);
    }

    Draft newDraft(const Kind &kind) const;
    /// NotFound also for what may not be seen.
    Result<Draft> draftOf(const Kind &kind, RecordId id);
    /// Those will be changed one after the other: they are read in pages.
    void expect(const Kind &kind, const QList<RecordId> &ids) { m_ahead.expect(kind, ids); }
    /// Puts a value into a draft, of a primary field into its list; cleans text and makes keys of entries.
    Result<void> assign(Draft &draft, const QString &fieldKey, const Value &value) const;
    /// Whether I may change the record; the error says why not.
    Result<void> mayWrite(const Record &record) const;
    /// The next number of that kind and year: "D-2026-118" (X22).
    QString nextNumber(const Kind &kind);
    RecordId nextId();

    MergeState &mergeState() { return m_mergeState; }
    /// While a merge or un-merge writes, what it writes is nobody's own value.
    class Merging {
    public:
        explicit Merging(UnitOfWork &unit) : m_unit(unit), m_before(unit.m_isMerging) {
            unit.m_isMerging = true;
        }
        ~Merging() { m_unit.m_isMerging = m_before; }
        Merging(const Merging &) = delete;
        Merging &operator=(const Merging &) = delete;

    private:
        UnitOfWork &m_unit;
        bool m_before;
    };

    /// The context with the exchange rates as this unit has written them.
    Context ratesAsWritten();
    /// The history tells that what was personal of the record is gone, and when (Z20).
    void noteErased(const Kind &kind, RecordId id);
    /// Everything of the kind may differ.
    void noteBulk(const Kind &kind);

    /// Something of its own for a room, for the time of this unit (kept totals).
    template <class T>
    T &scratch() {
        std::any &any = m_scratch[std::type_index(typeid(T))];
        if (!any.has_value())
            any = T{};
        return std::any_cast<T &>(any);
    }

    /// Writes the transaction's row; Workspace commits. Empty when nothing was changed.
    ChangeSet finish();
    void setUndoOf(qint64 transaction) { m_undoOf = transaction; }

private:
    /// The one row of `state` as the unit found it.
    struct State {
        explicit State(Connection &connection);
        qint64 revision = 0;
        qint64 transaction = 0;
        qint64 replica = 0;
        qint64 nextSequence = 0;
        qint64 lastAt = 0;
    };

    bool isOwnLook(const Draft &draft) const;
    void stamp(Draft &draft) const;
    Result<void> checkRequired(const Draft &draft) const;
    Result<void> checkUnique(const Draft &draft) const;
    void writeShares(const Draft &draft, const QSet<QString> &changed);
    void note(const Draft &draft, const QSet<QString> &changed);
    void writeNumbers();

    State m_state;
    Reading m_reading;
    const RuleBook &m_rules;
    QString m_action;
    qint64 m_transaction;
    qint64 m_undoOf = 0;
    bool m_bulk = false;
    int m_depth = 0;
    RecordWriter m_writer;
    SearchIndex m_search;
    MergeState m_mergeState;
    bool m_isMerging = false;
    KeptCounts m_counts;
    ReadAhead m_ahead;
    QHash<const Kind *, qint64> m_numbers; // the last that this unit gave
    RecordId m_firstId = 0;
    RecordId m_lastId = 0;
    ChangeSet m_changes;
    QHash<RecordId, qsizetype> m_noted;
    std::map<std::type_index, std::any> m_scratch;
};

/// A whole number, a link or a yes of the record; 0 where it is empty, or the kind has no such field.
qint64 numberIn(const Schema &schema, const Record &record, QStringView key);
/// The gate of a record as its column computes it: nothing = in the bin or absorbed (DESIGN 5).
std::optional<qint64> gateOf(const Schema &schema, const Record &record);

} // namespace kontor
