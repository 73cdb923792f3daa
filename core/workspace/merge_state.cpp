// Writes the two tables of what merging changed.
#include "core/workspace/merge_state.h"

#include "core/records/id_list.h"
#include "core/records/raw_values.h"
#include "core/storage/connection.h"
#include "core/workspace/record_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kontor {

namespace {

const QString mergedEnding = QStringLiteral(".merged");
const QString movedEnding = QStringLiteral(".moved");

QJsonValue jsonOf(const RawValue &raw) {
    switch (raw.type) {
    case RawValue::Type::Integer:
        return raw.integer;
    case RawValue::Type::Text:
        return raw.text();
    default:
        return QJsonValue::Null;
    }
}

RawValue rawOf(const QJsonValue &json) {
    if (json.isString())
        return RawValue::of(json.toString());
    return json.isDouble() ? RawValue::of(json.toInteger()) : RawValue();
}

RawValue rawOf(const std::optional<MergedField> &merged, const FieldDef &field) {
    if (!merged)
        return {};
    QJsonObject object{{QStringLiteral("home"), jsonOf(rawValue(merged->home, field))}};
    if (const RawValue currency = rawCurrency(merged->home); !currency.isNull())
        object.insert(QStringLiteral("currency"), currency.text());
    if (merged->source)
        object.insert(QStringLiteral("source"), merged->source);
    if (!merged->parts.isEmpty())
        object.insert(QStringLiteral("parts"), idsText(merged->parts));
    return RawValue::of(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

RawValue rawOf(RecordId id) {
    return id ? RawValue::of(id) : RawValue();
}

} // namespace

std::optional<MergedField> MergeState::mergedFrom(const RawValue &raw, const FieldDef &field) {
    if (raw.isNull())
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(raw.text().toUtf8()).object();
    return MergedField{.home = valueFromRaw(rawOf(object[QLatin1StringView("home")]),
                                            rawOf(object[QLatin1StringView("currency")]), field),
                       .source = object[QLatin1StringView("source")].toInteger(),
                       .parts = idsFromText(object[QLatin1StringView("parts")].toString())};
}

QString MergeState::fieldKeyOf(const QString &historyKey) {
    for (const QString &ending : {mergedEnding, movedEnding}) {
        if (historyKey.endsWith(ending))
            return historyKey.chopped(ending.size());
    }
    return historyKey;
}

bool MergeState::hasRows() {
    if (!m_hasRows) {
        Statement row(m_connection,
                      "SELECT EXISTS (SELECT 1 FROM merged_field) OR EXISTS (SELECT 1 FROM moved_link)");
        row.step();
        m_hasRows = row.integer(0) != 0;
    }
    return *m_hasRows;
}

std::optional<MergedField> MergeState::merged(RecordId record, const FieldDef &field) {
    if (!hasRows())
        return std::nullopt;
    Statement row(m_connection, "SELECT home FROM merged_field WHERE record_id=? AND field=?");
    return row.bind(1, record).bind(2, field.key).step() ? mergedFrom(row.raw(0), field) : std::nullopt;
}

void MergeState::setMerged(const Kind &kind, RecordId record, const FieldDef &field,
                           const std::optional<MergedField> &to) {
    const auto before = merged(record, field);
    if (before == to)
        return;
    m_hasRows = true;
    Statement row(m_connection, to ? "INSERT INTO merged_field(record_id,field,home) VALUES(?1,?2,?3)"
                                     " ON CONFLICT(record_id,field) DO UPDATE SET home=?3"
                                   : "DELETE FROM merged_field WHERE record_id=?1 AND field=?2");
    row.bind(1, record).bind(2, field.key);
    if (to)
        row.bind(3, rawOf(to, field));
    row.run();
    m_history.addHistory(kind, record, mergedKey(field), rawOf(before, field), rawOf(to, field));
}

RecordId MergeState::home(RecordId record, const FieldDef &field) {
    if (!hasRows())
        return 0;
    Statement row(m_connection, "SELECT home FROM moved_link WHERE id=? AND field=?");
    return row.bind(1, record).bind(2, field.key).step() ? row.integer(0) : 0;
}

void MergeState::setHome(const Kind &kind, RecordId record, const FieldDef &field, RecordId to) {
    const RecordId before = home(record, field);
    if (before == to)
        return;
    m_hasRows = true;
    Statement row(m_connection, to ? "INSERT INTO moved_link(kind,id,field,home) VALUES(?3,?1,?2,?4)"
                                     " ON CONFLICT(id,field) DO UPDATE SET home=?4"
                                   : "DELETE FROM moved_link WHERE id=?1 AND field=?2");
    row.bind(1, record).bind(2, field.key);
    if (to)
        row.bindText(3, kind.key()).bind(4, to);
    row.run();
    m_history.addHistory(kind, record, movedKey(field), rawOf(before), rawOf(to));
}

void MergeState::forget(const Kind &kind, RecordId record, const QSet<QString> &fields) {
    if (!hasRows())
        return;
    QSet<QByteArray> groups; // what goes together is somebody's own together
    for (const QString &key : fields) {
        if (const FieldDef *field = m_schema.field(kind, key))
            groups.insert(field->group());
    }
    for (const FieldDef &field : m_schema.fields(kind)) {
        if (field.isPrimary() || !groups.contains(field.group()))
            continue;
        setMerged(kind, record, field, std::nullopt);
        setHome(kind, record, field, 0);
    }
}

void MergeState::putBack(const Kind &kind, RecordId record, const QString &historyKey,
                         const RawValue &value) {
    const FieldDef *field = m_schema.field(kind, fieldKeyOf(historyKey));
    if (field && historyKey == mergedKey(*field))
        setMerged(kind, record, *field, mergedFrom(value, *field));
    if (field && historyKey == movedKey(*field))
        setHome(kind, record, *field, value.isNull() ? 0 : value.integer);
}

QList<MergeState::Moved> MergeState::movedFrom(const QList<RecordId> &homes) {
    QList<Moved> found;
    Statement rows(m_connection, "SELECT kind, id, field, home FROM moved_link WHERE home" + amongIds(homes) +
                                     " ORDER BY id, field");
    bindIds(rows, 1, homes);
    while (rows.step())
        found.append({rows.bytes(0), rows.integer(1), rows.text(2), rows.integer(3)});
    return found;
}

} // namespace kontor
