// Looks through the index of stages, which every kind with stages has.
#include "core/records/pipeline_condition.h"

#include "core/records/repository.h"

namespace kontor {

namespace {

/// Up to so many records are gathered and sorted faster than the whole kind is walked in its order.
constexpr qint64 fewRecords = 4096;

/// The condition on that field which every record must meet; nullptr: there is none.
const Filter *demanded(const Filter &filter, const QString &field) {
    const bool names = filter.op == Filter::Op::Equal || filter.op == Filter::Op::In;
    if (filter.type == Filter::Type::Condition)
        return names && filter.path == QStringList{field} ? &filter : nullptr;
    if (filter.type != Filter::Type::And)
        return nullptr;
    for (const Filter &part : filter.parts) {
        if (const Filter *found = demanded(part, field))
            return found;
    }
    return nullptr;
}

QList<RecordId> stagesOf(const Reading &reading, const QList<RecordId> &pipelines) {
    Statement rows(reading.connection, "SELECT id FROM {stage} WHERE pipeline_id IN " + idList(pipelines));
    QList<RecordId> stages;
    while (rows.step())
        stages.append(rows.integer(0));
    return stages;
}

RecordId newest(const Reading &reading, const Kind &kind, const QByteArray &stageIs,
                const QList<RecordId> &stages) {
    RecordId id = 0;
    for (const RecordId stage : stages) {
        Statement row(reading.connection, "SELECT id FROM {" + kind.key() + "} WHERE " + stageIs +
                                              " = ? ORDER BY id DESC LIMIT 1");
        if (row.bind(1, stage).step())
            id = std::max(id, row.integer(0));
    }
    return id;
}

} // namespace

SqlPart pipelineCondition(const Reading &reading, const Kind &kind, const Query &query,
                          const QByteArray &order) {
    // Who sees only some people's records is led by them.
    if (!kind.staging() || query.bin || !reading.context.access.seesAll)
        return {};
    const Filter *asked = demanded(query.filter, kind.staged(&Staging::pipeline)->key);
    // A stage leads to its records by itself.
    if (!asked || demanded(query.filter, kind.staged(&Staging::stage)->key))
        return {};
    QList<RecordId> pipelines;
    for (const Literal &literal : asked->values) {
        const auto meant = recordsMeant(reading, *reading.schema().kind("pipeline"), literal);
        if (!meant)
            return {};
        pipelines += *meant;
    }
    const QList<RecordId> stages = stagesOf(reading, pipelines);
    const QByteArray column = kind.staged(&Staging::stage)->column;
    const QByteArray within = column + " IN " + idList(stages);
    Statement some(reading.connection, "SELECT count(*) FROM (SELECT 1 FROM {" + kind.key() + "} WHERE " +
                                           within + " LIMIT " + QByteArray::number(fewRecords) + ')');
    some.step();
    if (some.integer(0) < fewRecords)
        return {within, {}};
    if (order.startsWith("id DESC"))
        return {"id <= ?", {RawValue::of(newest(reading, kind, column, stages))}};
    return {};
}

} // namespace kontor
