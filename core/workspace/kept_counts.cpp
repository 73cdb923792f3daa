// Gathering and writing kind_total.
#include "core/workspace/kept_counts.h"

#include "core/storage/connection.h"
#include "core/workspace/unit_of_work.h"

namespace kontor {

namespace {

QByteArray truthOf(const Schema &schema, const Kind &kind) {
    const QByteArray archived = schema.field(kind, u"archived") ? "coalesce(archived, 0)" : "0";
    return "SELECT '" + kind.key() + "' AS kind, gate, " + archived + " AS archived, count(*) AS n FROM " +
           kind.table() + " WHERE gate >= 0 GROUP BY 2, 3";
}

} // namespace

void KeptCounts::note(const Schema &schema, const Draft &draft) {
    if (draft.kind().options().seen != Seen::ByGate)
        return;
    if (!draft.isNew)
        add(schema, draft.before, -1);
    add(schema, draft.after, 1);
}

void KeptCounts::add(const Schema &schema, const Record &record, int sign) {
    const auto gate = gateOf(schema, record);
    if (!gate || *gate < 0)
        return;
    const FieldDef *archived = schema.field(*record.kind, u"archived");
    m_differences[{record.kind, *gate, archived && Held<bool>::from(record[*archived])}] += sign;
}

void KeptCounts::write(Connection &connection) {
    Statement row(connection, "INSERT INTO kind_total(kind,gate,archived,n) VALUES(?1,?2,?3,?4)"
                              " ON CONFLICT(kind,gate,archived) DO UPDATE SET n=n+?4");
    for (const auto &[key, number] : m_differences) {
        if (number != 0)
            row.bindText(1, key.kind->key())
                .bind(2, key.gate)
                .bind(3, qint64(key.archived))
                .bind(4, number)
                .run();
    }
    m_differences.clear();
}

void KeptCounts::rebuild(Connection &connection, const Schema &schema) {
    connection.exec("DELETE FROM kind_total");
    for (const Kind *kind : schema.kinds()) {
        if (kind->options().seen == Seen::ByGate)
            connection.exec("INSERT INTO kind_total(kind,gate,archived,n) " + truthOf(schema, *kind));
    }
}

int KeptCounts::wrong(Connection &connection, const Schema &schema) {
    int lines = 0;
    for (const Kind *kind : schema.kinds()) {
        if (kind->options().seen != Seen::ByGate)
            continue;
        const QByteArray kept =
            "SELECT kind, gate, archived, n FROM kind_total WHERE n <> 0 AND kind = '" + kind->key() + '\'';
        const QByteArray truth = truthOf(schema, *kind);
        for (const QByteArray &sql : {kept + " EXCEPT " + truth, truth + " EXCEPT " + kept}) {
            Statement row(connection, "SELECT count(*) FROM (" + sql + ')');
            row.step();
            lines += int(row.integer(0));
        }
    }
    return lines;
}

} // namespace kontor
