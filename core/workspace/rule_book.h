// RuleBook: the rules of the rooms as plain functions, filled in once at start (DESIGN 2).
#pragma once

#include "core/records/record.h"
#include "core/storage/statement.h"

#include <functional>

namespace kontor {

class UnitOfWork;
struct Reading;

/// Columns that belong to no field: name and value.
using ExtraColumns = QList<QPair<QByteArray, RawValue>>;

/// A record on its way into the file.
struct Draft {
    Record before; // all empty when it is new
    Record after;
    ExtraColumns extraBefore = {}; // what stood in the columns of RuleBook::extra()
    ExtraColumns extra = {};       // what comes into them
    bool isNew = false;
    bool replay = false;  // undo, redo: derive and check, decide nothing anew
    bool follows = false; // from what was done to another record: asks for no right, is nobody's change

    const Kind &kind() const { return *after.kind; }
    RecordId id() const { return after.id; }
    template <class K>
    Row<K> row() {
        return Row<K>(after);
    }
    template <class K>
    ConstRow<K> was() const {
        return ConstRow<K>(before);
    }
    template <class K, class T>
    bool changed(Field<K, T> field) const {
        return !sameValue(before.values[size_t(field.index)], after.values[size_t(field.index)]);
    }
};

/// Something that the file keeps as of one day.
struct NewDay {
    std::function<bool(const Reading &)> isDue; // what is kept is not of today
    std::function<void(UnitOfWork &)> begin;    // makes it so
};

class RuleBook {
public:
    /// Derives fields of the draft, or refuses it.
    using Before = std::function<Result<void>(UnitOfWork &, Draft &)>;
    /// Reacts to what was written, inside the transaction.
    using After = std::function<Result<void>(UnitOfWork &, const Draft &)>;
    /// Writes what was gathered during the unit, just before it is committed.
    using Finish = std::function<void(UnitOfWork &)>;
    /// Derives the columns of the kind's table that belong to no field: always the same ones, in one order.
    using Extra = std::function<ExtraColumns(UnitOfWork &, const Draft &)>;

    void before(const Kind &kind, Before rule) { m_before[&kind].push_back(std::move(rule)); }
    void after(const Kind &kind, After rule) { m_after[&kind].push_back(std::move(rule)); }
    void atFinish(Finish rule) { m_finish.push_back(std::move(rule)); }
    void extra(const Kind &kind, Extra rule) { m_extra[&kind] = std::move(rule); }
    void onNewDay(NewDay rule) { m_newDay.push_back(std::move(rule)); }

    Result<void> runBefore(UnitOfWork &unit, Draft &draft) const;
    Result<void> runAfter(UnitOfWork &unit, const Draft &draft) const;
    void runFinish(UnitOfWork &unit) const;
    ExtraColumns extraColumns(UnitOfWork &unit, const Draft &draft) const;
    bool isDayDue(const Reading &reading) const;
    /// Does nothing when the day has begun already.
    void beginDay(UnitOfWork &unit) const;

private:
    QHash<const Kind *, std::vector<Before>> m_before;
    QHash<const Kind *, std::vector<After>> m_after;
    QHash<const Kind *, Extra> m_extra;
    std::vector<Finish> m_finish;
    std::vector<NewDay> m_newDay;
};

} // namespace kontor
