// The list of actions and what each does.
#include "core/actions/actions.h"

#include "core/records/query_sql.h"
#include "core/sales/deal_rules.h"

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

/// The stage of that name in the pipeline asked for, else in the deal's own (SPEC: kontorctl).
Result<RecordId> stageMeant(UnitOfWork &unit, RecordId deal, const Arguments &arguments) {
    const QString name = arguments.value(QStringLiteral("stage"));
    bool isId = false;
    const RecordId id = name.toLongLong(&isId);
    if (isId)
        return id;
    RecordId pipeline = 0;
    if (const QString asked = arguments.value(QStringLiteral("pipeline")); !asked.isEmpty()) {
        auto found = meant(unit, kind::pipeline, asked);
        if (!found)
            return found;
        pipeline = *found;
    } else if (const auto record_ = record(unit.reading(), kind::deal, deal)) {
        pipeline = ConstRow<DealKind>(*record_)[kind::deal.pipeline].value;
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
Result<void> each(const QList<RecordId> &ids, const Work &work) {
    for (const RecordId id : ids) {
        if (Result<void> done = work(id); !done)
            return done;
    }
    return {};
}

Result<void> moveDeals(UnitOfWork &unit, const Kind &, const QList<RecordId> &ids,
                       const Arguments &arguments) {
    deals::Move to;
    to.lostComment = arguments.value(QStringLiteral("comment"));
    to.closed = QDate::fromString(arguments.value(QStringLiteral("closed")), Qt::ISODate);
    if (const QString reason = arguments.value(QStringLiteral("reason")); !reason.isEmpty()) {
        auto found = meant(unit, kind::lostReason, reason);
        if (!found)
            return found.error();
        to.lostReason = {*found};
    }
    return each(ids, [&](RecordId id) -> Result<void> {
        auto stage = stageMeant(unit, id, arguments);
        if (!stage)
            return stage.error();
        to.stage = {*stage};
        return deals::move(unit, id, to);
    });
}

Result<void> unlockDeals(UnitOfWork &unit, const Kind &, const QList<RecordId> &ids,
                         const Arguments &arguments) {
    return each(ids, [&](RecordId id) -> Result<void> {
        Id<StageKind> stage;
        if (!arguments.value(QStringLiteral("stage")).isEmpty()) {
            auto found = stageMeant(unit, id, arguments);
            if (!found)
                return found.error();
            stage = {*found};
        }
        return deals::unlock(unit, id, stage);
    });
}

/// An action that sets one field of each record.
auto setting(const char *field, const Value &value) {
    return [field, value](UnitOfWork &unit, const Kind &kind, const QList<RecordId> &ids, const Arguments &) {
        return each(ids, [&](RecordId id) {
            return unit.update(kind, id, {{QString::fromLatin1(field), value}});
        });
    };
}

std::vector<Action> makeActions() {
    const QList<QByteArray> archived{"account", "contact", "project"};
    const QList<QByteArray> assigned{"deal", "account", "contact"};
    const QList<QByteArray> retired{"stage", "pipeline",   "source",          "lostReason", "currency",
                                    "team",  "department", "fieldDefinition", "tag"};
    std::vector<Action> all;
    all.push_back(
        {.key = QStringLiteral("move"),
         .label = QT_TRANSLATE_NOOP("action", "Move to stage"),
         .icon = "arrow-right",
         .kinds = {"deal"},
         .arguments = {QStringLiteral("stage"), QStringLiteral("pipeline"), QStringLiteral("reason"),
                       QStringLiteral("comment"), QStringLiteral("closed")},
         .takesFields = true,
         .run = moveDeals});
    all.push_back({.key = QStringLiteral("unlock"),
                   .label = QT_TRANSLATE_NOOP("action", "Unlock"),
                   .icon = "unlock",
                   .kinds = {"deal"},
                   .arguments = {QStringLiteral("stage")},
                   .run = unlockDeals});
    all.push_back(
        {.key = QStringLiteral("take"),
         .label = QT_TRANSLATE_NOOP("action", "Take"),
         .icon = "user",
         .kinds = assigned,
         .run = [](UnitOfWork &unit, const Kind &kind, const QList<RecordId> &ids, const Arguments &) {
             return each(ids, [&](RecordId id) {
                 return unit.update(kind, id, {{QStringLiteral("responsible"), Value(unit.me())}});
             });
         }});
    all.push_back(
        {.key = QStringLiteral("copy"),
         .label = QT_TRANSLATE_NOOP("action", "Copy"),
         .icon = "copy",
         .kinds = {"deal", "account", "contact", "project"},
         .run = [](UnitOfWork &unit, const Kind &kind, const QList<RecordId> &ids, const Arguments &) {
             return each(ids, [&](RecordId id) -> Result<void> {
                 auto copy = copyRecord(unit, kind, id);
                 return copy ? Result<void>() : copy.error();
             });
         }});
    all.push_back({.key = QStringLiteral("archive"),
                   .label = QT_TRANSLATE_NOOP("action", "Archive"),
                   .icon = "archive",
                   .kinds = archived,
                   .run = setting("archived", qint64(1))});
    all.push_back({.key = QStringLiteral("unarchive"),
                   .label = QT_TRANSLATE_NOOP("action", "Unarchive"),
                   .icon = "archive",
                   .kinds = archived,
                   .run = setting("archived", qint64(0))});
    all.push_back({.key = QStringLiteral("retire"),
                   .label = QT_TRANSLATE_NOOP("action", "Retire"),
                   .icon = "archive",
                   .kinds = retired,
                   .run = setting("retired", qint64(1))});
    all.push_back({.key = QStringLiteral("reinstate"),
                   .label = QT_TRANSLATE_NOOP("action", "Offer again"),
                   .icon = "restore",
                   .kinds = retired,
                   .run = setting("retired", qint64(0))});
    all.push_back(
        {.key = QStringLiteral("delete"),
         .label = QT_TRANSLATE_NOOP("action", "Delete"),
         .icon = "trash",
         .kinds = {},
         .run = [](UnitOfWork &unit, const Kind &kind, const QList<RecordId> &ids, const Arguments &) {
             return each(ids, [&](RecordId id) { return unit.remove(kind, id); });
         }});
    all.push_back(
        {.key = QStringLiteral("restore"),
         .label = QT_TRANSLATE_NOOP("action", "Restore"),
         .icon = "restore",
         .kinds = {},
         .run = [](UnitOfWork &unit, const Kind &kind, const QList<RecordId> &ids, const Arguments &) {
             return each(ids, [&](RecordId id) { return unit.restore(kind, id); });
         }});
    return all;
}

} // namespace

const std::vector<Action> &allActions() {
    static const std::vector<Action> all = makeActions();
    return all;
}

const Action *findAction(QStringView key, const Kind &kind) {
    for (const Action &action : allActions()) {
        if (action.key == key && (action.kinds.isEmpty() || action.kinds.contains(kind.key())))
            return &action;
    }
    return nullptr;
}

QList<const Action *> actionsOf(const Kind &kind) {
    QList<const Action *> list;
    for (const Action &action : allActions()) {
        if (action.kinds.isEmpty() || action.kinds.contains(kind.key()))
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

Result<RecordId> copyRecord(UnitOfWork &unit, const Kind &kind, RecordId id) {
    auto original = unit.draftOf(kind, id);
    if (!original)
        return original.error();
    Draft copy = unit.newDraft(kind);
    static const QSet<QString> left{QStringLiteral("stage"),      QStringLiteral("probability"),
                                    QStringLiteral("closed"),     QStringLiteral("expectedClose"),
                                    QStringLiteral("lostReason"), QStringLiteral("lostComment"),
                                    QStringLiteral("number"),     QStringLiteral("records")};
    for (const FieldDef &field : unit.schema().fields(kind)) {
        const bool stays = left.contains(field.key) || field.options.readOnly || field.options.derived;
        if (!stays || field.isPrimary())
            copy.after[field] = original->before[field];
    }
    if (auto saved = unit.save(copy); !saved)
        return saved.error();
    return copy.id();
}

} // namespace kontor
