// Looks what the move needs, asks for it, and runs it as one unit of work.
#include "ui/dialogs/move_to_stage.h"

#include "ui/answer.h"
#include "ui/dialogs/convert_dialog.h"
#include "ui/dialogs/move_panel.h"
#include "ui/dialogs/unlock.h"
#include "ui/widgets/menu_text.h"
#include "ui/widgets/popup_menu.h"

#include <QCoreApplication>

namespace kontor {

namespace {

constexpr qsizetype mostProblems = 3; // named one by one

QString moveText(const char *text) {
    return QCoreApplication::translate("MoveToStage", text);
}

MoveFacts factsOf(const Reading &reading, RecordId stage) {
    return {.stage = stage,
            .stageName = names(reading, kind::stage, {stage}).value(stage).text,
            .needs = stages::needsOf(reading, stage)};
}

/// A record that is to come into the stage, and what it lacks there.
void addTo(MoveFacts &facts, const Schema &schema, const Record &record) {
    const Kind &kind = *record.kind;
    facts.records.append(record);
    facts.titles.append(Held<QString>::from(record[schema.titleField(kind)]));
    const FieldDef *locked = kind.staged(&Staging::locked);
    if (locked && Held<bool>::from(record[*locked])) {
        ++facts.locked;
        return;
    }
    for (const QString &key : std::as_const(facts.needs.requiredFields)) {
        const FieldDef *field = schema.field(kind, key.trimmed());
        const bool isFilledIn =
            record.id == 0 && field && field->options.derived; // by rules, once it is made
        if (!field || isFilledIn || !isEmpty(record[*field]))
            continue;
        facts.missing[record.id].append(field->key);
        if (!facts.asked.contains(field->key))
            facts.asked.append(field->key);
    }
}

Result<MoveFacts> moveFacts(const Reading &reading, const QByteArray &kindKey, const QList<RecordId> &ids,
                            RecordId stage) {
    const Kind *kind = reading.schema().kind(kindKey);
    const FieldDef *stageField = kind ? kind->staged(&Staging::stage) : nullptr;
    if (!stageField)
        return Error{ErrorCode::Usage,
                     {},
                     moveText(QT_TRANSLATE_NOOP("MoveToStage", "These records have no stages."))};
    MoveFacts facts = factsOf(reading, stage);
    for (const Record &record : records(reading, *kind, ids)) {
        if (Held<qint64>::from(record[*stageField]) != stage)
            addTo(facts, reading.schema(), record);
    }
    return facts;
}

/// The move of one record: of what was typed, only what it lacked.
stages::Move moveOf(const MoveFacts &facts, RecordId id, const FieldValues &values) {
    stages::Move move{.stage = {facts.stage}};
    for (const auto &[key, value] : values) {
        const FieldDef *reason = facts.kind().staged(&Staging::reason);
        const FieldDef *comment = facts.kind().staged(&Staging::comment);
        if (reason && key == reason->key)
            move.reason = Held<qint64>::from(value);
        else if (comment && key == comment->key)
            move.comment = Held<QString>::from(value);
        else if (facts.missing.value(id).contains(key))
            move.values.append({key, value});
    }
    return move;
}

/// Told to the window that asked, if it is still there.
void runMove(PageHost &host, QWidget *window, const MoveFacts &facts, const FieldValues &values,
             const std::function<void()> &finished) {
    auto outcome = std::make_shared<MoveOutcome>();
    const auto work = [facts, values, outcome](UnitOfWork &unit) -> Result<void> {
        *outcome = {}; // the work may run twice
        unit.setBulk(facts.records.size() > 1000);
        QList<RecordId> ids;
        for (const Record &record : facts.records)
            ids.append(record.id);
        unit.expect(facts.kind(), ids);
        for (qsizetype i = 0; i < facts.records.size(); ++i) {
            const RecordId id = facts.records[i].id;
            if (auto moved = stages::move(unit, facts.kind(), id, moveOf(facts, id, values)); !moved) {
                if (outcome->problems.isEmpty())
                    outcome->error = moved.error();
                outcome->problems.append(moveText(QT_TRANSLATE_NOOP("MoveToStage", "%1: %2"))
                                             .arg(facts.titles[i], moved.error().text));
                continue;
            }
            if (outcome->moved.isEmpty())
                outcome->first = facts.titles[i];
            outcome->moved.append(id);
        }
        return outcome->moved.isEmpty() && !outcome->problems.isEmpty() ? Result<void>(outcome->error)
                                                                        : Result<void>();
    };
    const auto told = [&host, outcome, name = facts.stageName, finished](const Result<ChangeSet> &done) {
        if (!done)
            return host.showError(done.error());
        host.showDone(moveSummary(*outcome, name));
        if (finished)
            finished();
    };
    onAnswer(host.workspace().perform(QStringLiteral("move"), work), window, told);
}

/// A stage to choose from, with its pipeline.
struct StageChoice {
    RecordId stage = 0;
    QString name = {};
    RecordId pipeline = 0;
    QString pipelineName = {};
};

Result<QList<StageChoice>> stageChoices(const Reading &reading, const QByteArray &kindKey,
                                        const QList<RecordId> &ids) {
    const Kind *kind = reading.schema().kind(kindKey);
    const FieldDef *pipelineField = kind ? reading.schema().field(*kind, u"pipeline") : nullptr;
    if (!pipelineField)
        return Error{ErrorCode::Usage,
                     {},
                     moveText(QT_TRANSLATE_NOOP("MoveToStage", "These records have no stages."))};
    QList<RecordId> pipelines;
    for (const Record &record : records(reading, *kind, ids, {pipelineField->key})) {
        const RecordId pipeline = Held<qint64>::from(record[*pipelineField]);
        if (!pipelines.contains(pipeline))
            pipelines.append(pipeline);
    }
    const RecordNames pipelineNames = names(reading, kind::pipeline, pipelines);
    QList<StageChoice> choices;
    for (const RecordId pipeline : std::as_const(pipelines)) {
        const Query open{.kind = kind::stage.key(),
                         .filter =
                             *parseFilter(QStringLiteral("pipeline = %1 and retired = no").arg(pipeline)),
                         .sort = {{QStringLiteral("position")}}};
        auto stages = kontor::ids(reading, open);
        if (!stages)
            return stages.error();
        const RecordNames called = names(reading, kind::stage, *stages);
        for (const RecordId stage : *stages)
            choices.append({stage, called.value(stage).text, pipeline, pipelineNames.value(pipeline).text});
    }
    return choices;
}

} // namespace

void chooseStage(PageHost &host, QWidget *anchor, const QByteArray &kind, const QList<RecordId> &ids,
                 const std::function<void()> &finished) {
    const auto job = [kind, ids](const Reading &reading) { return stageChoices(reading, kind, ids); };
    const auto offer = [&host, anchor, kind, ids, finished](const Result<QList<StageChoice>> &choices) {
        if (!choices)
            return host.showError(choices.error());
        QMenu *menu = newPopupMenu(anchor);
        RecordId pipeline = choices->isEmpty() ? 0 : choices->first().pipeline;
        for (const StageChoice &choice : *choices) {
            if (choice.pipeline != std::exchange(pipeline, choice.pipeline))
                menu->addSection(choice.pipelineName);
            menu->addAction(menuText(choice.name), anchor,
                            [&host, anchor, kind, ids, stage = choice.stage, finished] {
                                moveToStage(host, anchor, kind, ids, stage, finished);
                            });
        }
        popUpBelow(menu, anchor);
    };
    onAnswer(host.workspace().read<QList<StageChoice>>(Workspace::LaneKind::Quick, job), anchor, offer);
}

void disqualify(PageHost &host, QWidget *anchor, const QByteArray &kindKey, const QList<RecordId> &ids) {
    const auto lost = [kindKey, ids](const Reading &reading) -> Result<RecordId> {
        const Kind *kind = reading.schema().kind(kindKey);
        const auto first = kind ? record(reading, *kind, ids.value(0)) : std::nullopt;
        return first ? stages::firstLost(reading, *first) : RecordId(0);
    };
    const auto move = [&host, anchor, kindKey, ids](const Result<RecordId> &stage) {
        if (stage && *stage)
            moveToStage(host, anchor, kindKey, ids, *stage);
    };
    onAnswer(host.workspace().read<RecordId>(Workspace::LaneKind::Quick, lost), anchor, move);
}

QString moveSummary(const MoveOutcome &outcome, const QString &stage) {
    const int count = int(outcome.moved.size());
    const QString moved =
        count == 1 ? moveText(QT_TRANSLATE_NOOP("MoveToStage", "“%1” moved to %2")).arg(outcome.first, stage)
                   : QCoreApplication::translate("MoveToStage", "%n moved to %1", nullptr, count).arg(stage);
    if (outcome.problems.isEmpty())
        return moved;
    const QString why =
        outcome.problems.mid(0, mostProblems).join(moveText(QT_TRANSLATE_NOOP("MoveToStage", "; ")));
    return QCoreApplication::translate("MoveToStage", "%1. %n not moved: %2", nullptr,
                                       int(outcome.problems.size()))
        .arg(moved, why);
}

void moveToStage(PageHost &host, QWidget *anchor, const QByteArray &kind, const QList<RecordId> &ids,
                 RecordId stage, const std::function<void()> &finished) {
    const auto facts = [kind, ids, stage](const Reading &reading) {
        return moveFacts(reading, kind, ids, stage);
    };
    const auto decide = [&host, anchor, finished](const Result<MoveFacts> &found) {
        if (!found)
            return host.showError(found.error());
        if (found->records.isEmpty())
            return;
        if (found->needs.won && isConvertible(found->kind())) {
            QList<RecordId> leads;
            for (const Record &record : found->records)
                leads.append(record.id);
            return askToConvert(host, anchor, leads, finished);
        }
        if (found->locked == 1 && found->records.size() == 1)
            return unlockRecord(host, anchor, found->kind().key(), found->records.first().id, found->stage,
                                finished);
        if (!found->asks() || found->locked == found->records.size())
            return runMove(host, anchor->window(), *found, {}, finished);
        auto *panel = new MovePanel(host, anchor, *found);
        QObject::connect(panel, &MovePanel::accepted, panel->window(),
                         [&host, window = panel->window(), facts = *found, finished](
                             const FieldValues &values) { runMove(host, window, facts, values, finished); });
        panel->begin();
    };
    onAnswer(host.workspace().read<MoveFacts>(Workspace::LaneKind::Quick, facts), anchor, decide);
}

void askToEnter(PageHost &host, QWidget *anchor, const Record &typed, RecordId stage,
                const std::function<void(const FieldValues &)> &create, const std::function<void()> &left) {
    const auto facts = [typed, stage](const Reading &reading) -> Result<MoveFacts> {
        MoveFacts found = factsOf(reading, stage);
        addTo(found, reading.schema(), typed);
        return found;
    };
    const auto decide = [&host, anchor, create, left](const Result<MoveFacts> &found) {
        if (!found) {
            host.showError(found.error());
            return left();
        }
        // That a lead is only converted into such a stage says the core.
        if (!found->asks() || (found->needs.won && isConvertible(found->kind())))
            return create({});
        auto *panel = new MovePanel(host, anchor, *found);
        QObject::connect(panel, &MovePanel::accepted, panel->window(), create);
        QObject::connect(panel, &MovePanel::left, panel->window(), left);
        panel->begin();
    };
    onAnswer(host.workspace().read<MoveFacts>(Workspace::LaneKind::Quick, facts), anchor, decide);
}

} // namespace kontor
