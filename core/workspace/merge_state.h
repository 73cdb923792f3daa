// MergeState: what merging changed in fields, so that it can be taken back at any time (X1, DESIGN 4).
#pragma once

#include "core/records/record.h"

#include <optional>

namespace kontor {

class Connection;
class RecordWriter;
struct RawValue;

/// A field of a record that lives on, which shows what is not its own.
struct MergedField {
    Value home = {};     // its own; of a link as it was given, whatever absorbed that since
    RecordId source = 0; // the absorbed record whose value is shown; 0 = chosen for the merge, or joined
    QList<RecordId> parts = {}; // of a joined text: the absorbed records whose texts follow its own
    bool operator==(const MergedField &) const = default;
};

/// Rows of merged_field and moved_link, each with its history: under "title.merged" and "account.moved". Of a
/// field whose value is its own, and of a link that leads where people put it, there is no row.
class MergeState {
public:
    MergeState(Connection &connection, const Schema &schema, RecordWriter &history)
        : m_connection(connection), m_schema(schema), m_history(history) {}

    std::optional<MergedField> merged(RecordId record, const FieldDef &field);
    void setMerged(const Kind &kind, RecordId record, const FieldDef &field,
                   const std::optional<MergedField> &to);
    /// The absorbed record that people linked to; 0: the one that is shown.
    RecordId home(RecordId record, const FieldDef &field);
    void setHome(const Kind &kind, RecordId record, const FieldDef &field, RecordId to);

    /// What people write is their own from then on.
    void forget(const Kind &kind, RecordId record, const QSet<QString> &fields);
    /// Puts back what a row of history held under "title.merged" or "account.moved"; does nothing for others.
    void putBack(const Kind &kind, RecordId record, const QString &historyKey, const RawValue &value);

    struct Moved {
        QByteArray kind;
        RecordId record = 0;
        QString field;
        RecordId home = 0;
    };
    /// Links that were given to one of those records.
    QList<Moved> movedFrom(const QList<RecordId> &homes);

    static QString mergedKey(const FieldDef &field) { return field.key + QStringLiteral(".merged"); }
    static QString movedKey(const FieldDef &field) { return field.key + QStringLiteral(".moved"); }
    /// The field of such a history key; the key itself of others.
    static QString fieldKeyOf(const QString &historyKey);
    /// Whose value a row of history under "title.merged" tells.
    static std::optional<MergedField> mergedFrom(const RawValue &raw, const FieldDef &field);

private:
    bool hasRows();

    Connection &m_connection;
    const Schema &m_schema;
    RecordWriter &m_history;
    std::optional<bool> m_hasRows; // most files have none, and every change asks
};

} // namespace kontor
