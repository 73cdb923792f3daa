// Positions are written anew from 1; only those that differ are changes.
#include "core/sales/pipelines.h"

#include "core/base/stage_colours.h"
#include "core/sales/stages.h"

#include <QCoreApplication>
#include <algorithm>

namespace kontor::pipelines {

namespace {

struct OrderedStage {
    RecordId id = 0;
    QString type;
    qint64 position = 0;
};

QString orderText(const char *text) {
    return QCoreApplication::translate("Pipelines", text);
}

int rankOf(const QString &type) {
    return type == u"open" ? 0 : type == u"won" ? 1 : 2;
}

QList<OrderedStage> stagesOf(UnitOfWork &unit, RecordId pipeline) {
    Statement rows(
        unit.connection(),
        "SELECT id, type, coalesce(position, 0) FROM {stage} WHERE pipeline_id=? ORDER BY position, id");
    rows.bind(1, pipeline);
    QList<OrderedStage> stages;
    while (rows.step())
        stages.append({rows.integer(0), rows.text(1), rows.integer(2)});
    return stages;
}

QString nextColour(UnitOfWork &unit, RecordId pipeline) {
    const auto stages = size_t(stagesOf(unit, pipeline).size());
    return QString::fromLatin1(stageColourNames[stages % stageColourNames.size()]);
}

Result<void> number(UnitOfWork &unit, const QList<OrderedStage> &stages) {
    for (qsizetype i = 0; i < stages.size(); ++i) {
        if (stages.at(i).position == i + 1)
            continue;
        auto done = unit.update(kind::stage, stages.at(i).id,
                                [&](Row<StageKind> &row) { row.set(kind::stage.position, i + 1); });
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<void> placeStage(UnitOfWork &unit, RecordId stage, int index) {
    const auto found = record(unit.reading(), kind::stage, stage);
    if (!found)
        return Error{
            ErrorCode::NotFound, {}, orderText(QT_TRANSLATE_NOOP("Pipelines", "There is no such stage."))};
    QList<OrderedStage> stages = stagesOf(unit, ConstRow<StageKind>(*found)[kind::stage.pipeline].value);
    const auto from = std::ranges::find(stages, stage, &OrderedStage::id) - stages.begin();
    if (from == stages.size() || index < 0 || index >= stages.size())
        return Error{
            ErrorCode::Refused, {}, orderText(QT_TRANSLATE_NOOP("Pipelines", "There is no such place."))};
    stages.move(from, index);
    if (!std::ranges::is_sorted(stages, {}, [](const OrderedStage &one) { return rankOf(one.type); }))
        return Error{ErrorCode::Refused,
                     {},
                     orderText(QT_TRANSLATE_NOOP(
                         "Pipelines", "Open stages come first, then the won one, then the lost ones."))};
    return number(unit, stages);
}

const Kind *kindOfPipeline(const Reading &reading, RecordId pipeline) {
    const auto found = record(reading, kind::pipeline, pipeline);
    return found ? reading.schema().kind(ConstRow<PipelineKind>(*found)[kind::pipeline.of].toLatin1())
                 : nullptr;
}

Result<void> deleteStage(UnitOfWork &unit, RecordId stage, RecordId to) {
    const auto found = record(unit.reading(), kind::stage, stage);
    const Kind *kind =
        found ? kindOfPipeline(unit.reading(), ConstRow<StageKind>(*found)[kind::stage.pipeline].value)
              : nullptr;
    if (kind && kind->staging()) {
        const Query query{.kind = kind->key(),
                          .filter = Filter::condition(kind->staged(&Staging::stage)->key, Filter::Op::Equal,
                                                      {Literal::id(stage)}),
                          .archived = true};
        auto held = ids(unit.reading(), query);
        if (!held)
            return held.error();
        if (!held->isEmpty() && to == 0)
            return Error{ErrorCode::Refused,
                         {},
                         QCoreApplication::translate("Pipelines",
                                                     "The stage holds %n records. Move them first.", nullptr,
                                                     int(held->size()))};
        for (const RecordId id : std::as_const(*held)) {
            if (auto moved = stages::move(unit, *kind, id, {.stage = {to}}); !moved)
                return moved;
        }
    }
    return unit.remove(kind::stage, stage);
}

Result<RecordId> addStage(UnitOfWork &unit, RecordId pipeline, const QString &type, const QString &name,
                          const QString &colour) {
    const QString shown = colour.isEmpty() ? nextColour(unit, pipeline) : colour;
    auto made = unit.create(kind::stage, [&](Row<StageKind> &row) {
        row.set(kind::stage.name, name);
        row.set(kind::stage.pipeline, {pipeline});
        row.set(kind::stage.type, type);
        row.set(kind::stage.colour, shown);
        row.set(kind::stage.probability, type == u"won" ? 100 : 0);
    });
    if (!made)
        return made;
    QList<OrderedStage> stages = stagesOf(unit, pipeline);
    const auto at = std::ranges::find(stages, *made, &OrderedStage::id) - stages.begin();
    stages.append(stages.takeAt(at));
    std::ranges::stable_sort(stages, {}, [](const OrderedStage &one) { return rankOf(one.type); });
    if (auto done = number(unit, stages); !done)
        return done.error();
    return made;
}

} // namespace kontor::pipelines
