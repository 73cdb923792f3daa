// Reads the newest transactions and the rows of history that each of them names.
#include "core/storage/changes.h"

#include "core/storage/connection.h"

#include <QHash>
#include <algorithm>

namespace kontor {

namespace {

struct Since {
    qint64 id = 0;
    qint64 at = 0;
    RecordId actor = 0;
    qint64 firstRow = 0;
    qint64 lastRow = 0;
    RecordId firstId = 0;
    RecordId lastId = 0;
};

/// Gathers what can be read until a page fails.
class ChangedSince {
public:
    explicit ChangedSince(Connection &connection) : m_connection(connection) {}

    ChangedIds read(qint64 transaction) {
        QList<Since> steps;
        readable([&] {
            Statement rows(m_connection,
                           "SELECT id, at, actor, first_row, last_row, first_id, last_id FROM txn"
                           " WHERE id > ? ORDER BY id DESC");
            rows.bind(1, transaction);
            while (rows.step())
                steps.append({rows.integer(0), rows.integer(1), rows.integer(2), rows.integer(3),
                              rows.integer(4), rows.integer(5), rows.integer(6)});
        });
        for (const Since &step : std::as_const(steps))
            readable([&] { addStep(step); });
        return std::move(m_found);
    }

private:
    template <class Read>
    void readable(Read read) {
        try {
            read();
        } catch (const StorageError &) {
            m_found.isWhole = false;
        }
    }

    void addStep(const Since &step) {
        if (step.firstId != 0) {
            for (RecordId id = step.firstId; id <= step.lastId; ++id)
                of(id, step).isNew = true;
        }
        Statement rows(m_connection, "SELECT record_id, kind, field FROM history WHERE id BETWEEN ? AND ?");
        rows.bind(1, step.firstRow).bind(2, step.firstRow != 0 ? step.lastRow : -1);
        while (rows.step()) {
            ChangedId &changed = of(rows.integer(0), step);
            changed.kind = rows.text(1);
            changed.fields.insert(rows.text(2));
        }
    }

    /// The newest step comes first, and its moment stays.
    ChangedId &of(RecordId id, const Since &step) {
        auto place = m_places.constFind(id);
        if (place == m_places.cend()) {
            place = m_places.insert(id, m_found.records.size());
            m_found.records.append({.id = id, .at = step.at, .actor = step.actor});
        }
        return m_found.records[*place];
    }

    Connection &m_connection;
    ChangedIds m_found;
    QHash<RecordId, qsizetype> m_places;
};

} // namespace

qint64 lastTransactionOf(Connection &connection) {
    const Connection::Trusted trusted(connection);
    Statement state(connection, "SELECT next_txn - 1 FROM state");
    return state.step() ? state.integer(0) : 0;
}

ChangedIds changedAfter(Connection &connection, qint64 transaction) {
    const Connection::Trusted trusted(connection);
    return ChangedSince(connection).read(transaction);
}

} // namespace kontor
