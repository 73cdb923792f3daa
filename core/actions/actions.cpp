// The list of actions and what each does.
#include "core/actions/actions.h"

#include "core/records/query_sql.h"
#include "core/sales/stages.h"

#include <QCoreApplication>

namespace kontor {

namespace {

QString actionText(const char *text) {
    return QCoreApplication::translate("Actions", text);
}

Result<RecordId> meant(UnitOfWork &unit, const Kind &kind, const QString &name) {
    bool isId = false;
    name.toLongLong(&isId);
    auto found = recordsMeant(unit.reading(), kind, {.text = name, .quoted = !isId});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return RecordId(0);
    return found->first();
}

/// The stage of that name in the pipeline asked for, else in the record's own (SPEC: kontorctl).
Result<RecordId> stageMeant(UnitOfWork &unit, const Kind &kind, RecordId id, const Arguments &arguments) {
    const QString name = arguments.value(QStringLiteral("stage"));
    bool isId = false;
    const RecordId meantId = name.toLongLong(&isId);
    if (isId)
        return meantId;
    RecordId pipeline = 0;
    if (const QString asked = arguments.value(QStringLiteral("pipeline")); !asked.isEmpty()) {
        auto found = meant(unit, kind::pipeline, asked);
        if (!found)
            return found;
        pipeline = *found;
    } else if (const auto found = record(unit.reading(), kind, id)) {
        pipeline = Held<qint64>::from((*found)[*kind.staged(&Staging::pipeline)]);
    }
    auto stages = recordsMeant(unit.reading(), kind::stage, Literal::name(name));
    if (!stages)
        return stages.error();
    for (const Record &stage : records(unit.reading(), kind::stage, *stages, {QStringLiteral("pipeline")})) {
        if (ConstRow<StageKind>(stage)[kind::stage.pipeline].value == pipeline)
            return stage.id;
    }
    return Error{ErrorCode::NotFound, QStringLiteral("stage"),
                 actionText(QT_TRANSLATE_NOOP("Actions", "The pipeline has no stage “%1”.")).arg(name)};
}

template <class Work>
Result<void> each(UnitOfWork &unit, const Kind &kind, const QList<RecordId> &ids, const Work &work) {
    unit.expect(kind, ids);
    for (const RecordId id : ids) {
        if (Result<void> done = work(id); !done)
            return done;
    }
    return {};
}

/// The record of the kind's list of lost reasons that is meant by name.
Result<RecordId> reasonMeant(UnitOfWork &unit, const Kind &kind, const Arguments &arguments) {
    const QString name = arguments.value(QStringLiteral("reason"));
    const FieldDef *field = kind.staged(&Staging::reason);
    return name.isEmpty() || !field ? RecordId(0) : meant(unit, *unit.schema().target(*field), name);
}

Result<void> moveRecords(UnitOfWork &unit, const Kind &kind, const QList<RecordId> &ids,
                         const Arguments &arguments) {
    auto reason = reasonMeant(unit, kind, arguments);
    if (!reason)
        return reason.error();
    stages::Move to{.reason = *reason,
                    .comment = arguments.value(QStringLiteral("comment")),
                    .closed = QDate::fromString(arguments.value(QStringLiteral("closed")), Qt::ISODate)};
    return each(unit, kind, ids, [&](RecordId id) -> Result<void> {
        auto stage = stageMeant(unit, kind, id, arguments);
        if (!stage)
            return stage.error();
        to.stage = {*stage};
        return stages::move(unit, kind, id, to);
    });
}

/// The lost stage that is meant by name, else the first one of the record's pipeline.
Result<RecordId> lostStageMeant(UnitOfWork &unit, const Kind &kind, RecordId id, const Arguments &arguments) {
    if (!arguments.value(QStringLiteral("stage")).isEmpty())
        return stageMeant(unit, kind, id, arguments);
    const auto found = record(unit.reading(), kind, id);
    const RecordId stage = found ? stages::firstLost(unit.reading(), *found) : 0;
    return stage ? Result<RecordId>(stage)
                 : Error{ErrorCode::NotFound, QStringLiteral("stage"),
                         actionText(QT_TRANSLATE_NOOP("Actions", "The pipeline has no lost stage."))};
}

Result<void> disqualifyRecords(UnitOfWork &unit, const Kind &kind, const QList<RecordId> &ids,
                               const Arguments &arguments) {
    auto reason = reasonMeant(unit, kind, arguments);
    if (!reason)
        return reason.error();
    stages::Move to{.reason = *reason, .comment = arguments.value(QStringLiteral("comment"))};
    return each(unit, kind, ids, [&](RecordId id) -> Result<void> {
        auto stage = lostStageMeant(unit, kind, id, arguments);
        if (!stage)
            return stage.error();
        to.stage = {*stage};
        return stages::move(unit, kind, id, to);
    });
}

Result<void> unlockRecords(UnitOfWork &unit, const Kind &kind, const QList<RecordId> &ids,
                           const Arguments &arguments) {
    return each(unit, kind, ids, [&](RecordId id) -> Result<void> {
        Id<StageKind> stage;
        if (!arguments.value(QStringLiteral("stage")).isEmpty()) {
            auto found = stageMeant(unit, kind, id, arguments);
            if (!found)
                return found.error();
            stage = {*found};
        }
        return stages::unlock(unit, kind, id, stage);
    });
}

/// An action that sets one field of each record.
auto setting(const char *field, const Value &value) {
    return [field, value](UnitOfWork &unit, const Kind &kind, const QList<RecordId> &ids, const Arguments &) {
        return each(unit, kind, ids, [&](RecordId id) {
            return unit.update(kind, id, {{QString::fromLatin1(field), value}});
        });
    };
}

bool declares(const Kind &kind, QStringView key) {
    return std::ranges::any_of(kind.declaredFields(),
                               [key](const FieldDef &field) { return field.key == key; });
}
bool hasStages(const Kind &kind) {
    return kind.staging() != nullptr;
}
bool isLockable(const Kind &kind) {
    return kind.staged(&Staging::locked) != nullptr;
}
/// Never sold: its lost stages are the disqualified ones (LD9).
bool isQualified(const Kind &kind) {
    return hasStages(kind) && !isLockable(kind);
}
bool isAssigned(const Kind &kind) {
    return kind.options().seen == Seen::ByGate && declares(kind, u"responsible");
}
bool isArchived(const Kind &kind) {
    return declares(kind, u"archived");
}
bool isRetired(const Kind &kind) {
    return declares(kind, u"retired");
}
bool isCopyable(const Kind &kind) {
    return !kind.options().setting && kind.options().seen != Seen::ByRecord;
}

std::vector<Action> makeActions() {
    std::vector<Action> all;
    all.push_back(
        {.key = QStringLiteral("move"),
         .label = QT_TRANSLATE_NOOP("action", "Move to stage"),
         .icon = "arrow-right",
         .fits = hasStages,
         .arguments = {QStringLiteral("stage"), QStringLiteral("pipeline"), QStringLiteral("reason"),
                       QStringLiteral("comment"), QStringLiteral("closed")},
         .takesFields = true,
         .run = moveRecords});
    all.push_back({.key = QStringLiteral("unlock"),
                   .label = QT_TRANSLATE_NOOP("action", "Unlock"),
                   .icon = "unlock",
                   .fits = isLockable,
                   .arguments = {QStringLiteral("stage")},
                   .run = unlockRecords});
    all.push_back(
        {.key = QStringLiteral("disqualify"),
         .label = QT_TRANSLATE_NOOP("action", "Disqualify"),
         .icon = "x",
         .fits = isQualified,
         .arguments = {QStringLiteral("reason"), QStringLiteral("comment"), QStringLiteral("stage")},
         .run = disqualifyRecords});
    all.push_back(
        {.key = QStringLiteral("take"),
         .label = QT_TRANSLATE_NOOP("action", "Take"),
         .icon = "user",
         .fits = isAssigned,
         .run = [](UnitOfWork &unit, const Kind &kind, const QList<RecordId> &ids, const Arguments &) {
             return each(unit, kind, ids, [&](RecordId id) {
                 return unit.update(kind, id, {{QStringLiteral("responsible"), Value(unit.me())}});
             });
         }});
    all.push_back({.key = QStringLiteral("release"),
                   .label = QT_TRANSLATE_NOOP("action", "Release"),
                   .icon = "users",
                   .fits = isAssigned,
                   .run = setting("responsible", {})});
    all.push_back(
        {.key = QStringLiteral("copy"),
         .label = QT_TRANSLATE_NOOP("action", "Copy"),
         .icon = "copy",
         .fits = isCopyable,
         .run = [](UnitOfWork &unit, const Kind &kind, const QList<RecordId> &ids, const Arguments &) {
             return each(unit, kind, ids, [&](RecordId id) -> Result<void> {
                 auto copy = copyRecord(unit, kind, id);
                 return copy ? Result<void>() : copy.error();
             });
         }});
    all.push_back({.key = QStringLiteral("archive"),
                   .label = QT_TRANSLATE_NOOP("action", "Archive"),
                   .icon = "archive",
                   .fits = isArchived,
                   .run = setting("archived", qint64(1))});
    all.push_back({.key = QStringLiteral("unarchive"),
                   .label = QT_TRANSLATE_NOOP("action", "Unarchive"),
                   .icon = "archive",
                   .fits = isArchived,
                   .run = setting("archived", qint64(0))});
    all.push_back({.key = QStringLiteral("retire"),
                   .label = QT_TRANSLATE_NOOP("action", "Retire"),
                   .icon = "archive",
                   .fits = isRetired,
                   .run = setting("retired", qint64(1))});
    all.push_back({.key = QStringLiteral("reinstate"),
                   .label = QT_TRANSLATE_NOOP("action", "Offer again"),
                   .icon = "restore",
                   .fits = isRetired,
                   .run = setting("retired", qint64(0))});
    all.push_back(
        {.key = QStringLiteral("delete"),
         .label = QT_TRANSLATE_NOOP("action", "Delete"),
         .icon = "trash",
         .run = [](UnitOfWork &unit, const Kind &kind, const QList<RecordId> &ids, const Arguments &) {
             return each(unit, kind, ids, [&](RecordId id) { return unit.remove(kind, id); });
         }});
    all.push_back(
        {.key = QStringLiteral("restore"),
         .label = QT_TRANSLATE_NOOP("action", "Restore"),
         .icon = "restore",
         .run = [](UnitOfWork &unit, const Kind &kind, const QList<RecordId> &ids, const Arguments &) {
             return each(unit, kind, ids, [&](RecordId id) { return unit.restore(kind, id); });
         }});
    return all;
}

} // namespace

const std::vector<Action> &allActions() {
    static const std::vector<Action> all = makeActions();
    return all;
}

QString doneText(const QString &key) {
    static constexpr struct {
        const char *key;
        const char *text;
    } done[] = {{"create", QT_TRANSLATE_NOOP("Done", "created it")},
                {"edit", QT_TRANSLATE_NOOP("Done", "changed it")},
                {"undo", QT_TRANSLATE_NOOP("Done", "undid a step")},
                {"undoStep", QT_TRANSLATE_NOOP("Done", "undid a step")},
                {"redo", QT_TRANSLATE_NOOP("Done", "redid a step")},
                {"import", QT_TRANSLATE_NOOP("Done", "imported it")},
                {"setup", QT_TRANSLATE_NOOP("Done", "set up the office")},
                {"newDay", QT_TRANSLATE_NOOP("Done", "start of the day")},
                {"move", QT_TRANSLATE_NOOP("Done", "moved it to a stage")},
                {"unlock", QT_TRANSLATE_NOOP("Done", "unlocked it")},
                {"anonymise", QT_TRANSLATE_NOOP("Done", "removed the personal data")},
                {"convert", QT_TRANSLATE_NOOP("Done", "converted it")},
                {"disqualify", QT_TRANSLATE_NOOP("Done", "disqualified it")},
                {"take", QT_TRANSLATE_NOOP("Done", "took it")},
                {"release", QT_TRANSLATE_NOOP("Done", "released it")},
                {"copy", QT_TRANSLATE_NOOP("Done", "copied it")},
                {"archive", QT_TRANSLATE_NOOP("Done", "archived it")},
                {"unarchive", QT_TRANSLATE_NOOP("Done", "took it out of the archive")},
                {"retire", QT_TRANSLATE_NOOP("Done", "retired it")},
                {"reinstate", QT_TRANSLATE_NOOP("Done", "offered it again")},
                {"delete", QT_TRANSLATE_NOOP("Done", "deleted it")},
                {"restore", QT_TRANSLATE_NOOP("Done", "restored it")},
                {"notDuplicates", QT_TRANSLATE_NOOP("Done", "noted that it is no duplicate")},
                {"merge", QT_TRANSLATE_NOOP("Done", "merged records")},
                {"unmerge", QT_TRANSLATE_NOOP("Done", "un-merged records")}};
    for (const auto &one : done) {
        if (key == QLatin1StringView(one.key))
            return QCoreApplication::translate("Done", one.text);
    }
    return key;
}

const Action *findAction(QStringView key, const Kind &kind) {
    for (const Action &action : allActions()) {
        if (action.key == key && (!action.fits || action.fits(kind)))
            return &action;
    }
    return nullptr;
}

QList<const Action *> actionsOf(const Kind &kind) {
    QList<const Action *> list;
    for (const Action &action : allActions()) {
        if (!action.fits || action.fits(kind))
            list.append(&action);
    }
    return list;
}

Result<BulkOutcome> updateAll(UnitOfWork &unit, const Kind &kind, const QList<RecordId> &ids,
                              const FieldValues &values) {
    BulkOutcome outcome;
    for (const RecordId id : ids) {
        if (auto done = unit.update(kind, id, values))
            ++outcome.done;
        else
            outcome.refused.append({id, done.error()});
    }
    if (outcome.done == 0 && !outcome.refused.isEmpty())
        return outcome.refused.first().second;
    return outcome;
}

bool isCopied(const Kind &kind, const FieldDef &field) {
    static const QSet<QString> left{QStringLiteral("expectedClose"), QStringLiteral("number"),
                                    QStringLiteral("records")};
    if (field.options.readOnly || field.options.derived || left.contains(field.key))
        return false;
    const Staging *of = kind.staging();
    return !of || (field.index != of->stage && field.index != of->probability && field.index != of->closed &&
                   field.index != of->reason && field.index != of->comment);
}

Result<RecordId> copyRecord(UnitOfWork &unit, const Kind &kind, RecordId id) {
    auto original = unit.draftOf(kind, id);
    if (!original)
        return original.error();
    Draft copy = unit.newDraft(kind);
    for (const FieldDef &field : unit.schema().fields(kind)) {
        if (isCopied(kind, field) || field.isPrimary())
            copy.after[field] = original->before[field];
    }
    if (auto saved = unit.save(copy); !saved)
        return saved.error();
    return copy.id();
}

} // namespace kontor
