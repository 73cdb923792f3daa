// The commands that change records: each one unit of work, so one step to undo.
#include "app/ctl/columns.h"
#include "app/ctl/commands.h"
#include "core/actions/actions.h"
#include "core/base/text_rules.h"
#include "core/people/people.h"
#include "core/workspace/undo.h"

#include <QCoreApplication>
#include <algorithm>

namespace kontor::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sayWrite(const char *text) {
    return QCoreApplication::translate("CommandLine", text);
}

Result<void> change(const Session &session, const QString &action,
                    const std::function<Result<void>(UnitOfWork &)> &work) {
    const auto done = session.workspace.perform(action, work).result();
    return done ? Result<void>() : done.error();
}

/// Words with an equals sign are fields, the others name records.
struct Targets {
    QStringList records;
    QList<FieldText> fields;
};

Result<Targets> targetsOf(const QStringList &words, const QString &command, bool needsRecords) {
    Targets targets;
    for (const QString &word : words) {
        if (!word.contains(u'=')) {
            targets.records.append(word);
            continue;
        }
        const auto field = splitAssignment(word);
        if (!field)
            return field.error();
        targets.fields.append(*field);
    }
    if (needsRecords && targets.records.isEmpty())
        return usageError(
            sayWrite(QT_TRANSLATE_NOOP("CommandLine", "“%1” needs the ids or #numbers of records."))
                .arg(command));
    return targets;
}

Result<QList<RecordId>> idsOf(const Reading &reading, const Kind &kind, const QStringList &words, bool bin) {
    QList<RecordId> ids;
    for (const QString &word : words) {
        const auto id = recordOfWord(reading, kind, word, bin);
        if (!id)
            return id.error();
        ids.append(*id);
    }
    return ids;
}

Result<void> setOn(UnitOfWork &unit, const Kind &kind, RecordId id, const QList<FieldText> &fields) {
    if (fields.isEmpty())
        return {};
    const auto existing = record(unit.reading(), kind, id);
    const auto values = valuesFromTexts(unit.reading(), kind, fields, existing ? &*existing : nullptr);
    return values ? unit.update(kind, id, *values) : values.error();
}

/// Beside the answer: what was saved is not quite what was given.
void tellCleaned(const QList<FieldText> &fields) {
    QStringList cleaned;
    for (const auto &[key, text] : fields) {
        if (holdsControls(text))
            cleaned.append(key);
    }
    if (!cleaned.isEmpty())
        complain(sayWrite(QT_TRANSLATE_NOOP("CommandLine", "Control characters were left out of %1."))
                     .arg(cleaned.join(u", "_s)));
}

/// The ids of what was made, each on a line, as "create" prints its own.
void printCreated(const ChangeSet &changes, const Kind &kind) {
    QList<RecordId> made;
    for (const Change &change : changes.kinds.value(kind.key())) {
        if (change.created)
            made.append(change.id);
    }
    std::ranges::sort(made);
    for (const RecordId id : std::as_const(made))
        print(QString::number(id));
}

/// The same to each record; the first error ends it all.
Result<void> toEach(const Session &session, const QString &action, bool bin,
                    const std::function<Result<void>(UnitOfWork &, RecordId)> &work) {
    const auto targets = targetsOf(session.line.words, session.line.command, true);
    if (!targets)
        return targets.error();
    if (!targets->fields.isEmpty())
        return usageError(
            sayWrite(QT_TRANSLATE_NOOP("CommandLine", "“%1” takes no fields.")).arg(session.line.command));
    return change(session, action, [&](UnitOfWork &unit) -> Result<void> {
        const auto ids = idsOf(unit.reading(), *session.kind, targets->records, bin);
        if (!ids)
            return ids.error();
        for (const RecordId id : *ids) {
            if (auto done = work(unit, id); !done)
                return done;
        }
        return {};
    });
}

struct ActionTexts {
    Arguments arguments;
    QList<FieldText> fields;
};

Result<ActionTexts> sortOut(const Schema &schema, const Kind &kind, const Action &action,
                            const QList<FieldText> &texts) {
    ActionTexts sorted;
    for (const FieldText &text : texts) {
        if (action.arguments.contains(text.first))
            sorted.arguments.insert(text.first, text.second);
        else if (action.takesFields && schema.field(kind, text.first))
            sorted.fields.append(text);
        else
            return usageError(
                sayWrite(QT_TRANSLATE_NOOP("CommandLine", "The action “%1” does not know “%2”."))
                    .arg(action.key, text.first));
    }
    return sorted;
}

Result<qint64> timesWanted(const Session &session) {
    if (session.line.words.isEmpty())
        return 1;
    bool ok = false;
    const qint64 times = session.line.words.first().toLongLong(&ok);
    if (!ok || times < 1 || session.line.words.size() > 1)
        return usageError(sayWrite(QT_TRANSLATE_NOOP("CommandLine", "“%1” takes the number of steps."))
                              .arg(session.line.command));
    return times;
}

using FindStep = std::optional<Step> (*)(const Reading &);
using TakeStep = Result<UndoOutcome> (*)(UnitOfWork &, qint64);

Result<void> takeSteps(const Session &session, FindStep find, TakeStep take, const QString &nothingLeft) {
    const auto times = timesWanted(session);
    if (!times)
        return times.error();
    auto out = rowWriter(session.format(), {u"transaction"_s, u"action"_s, u"done"_s, u"refused"_s});
    if (!out)
        return out.error();
    Result<void> ended;
    for (qint64 i = 0; i < *times && ended; ++i) {
        std::optional<Step> step;
        UndoOutcome outcome;
        ended = change(session, session.line.command, [&](UnitOfWork &unit) -> Result<void> {
            step = find(unit.reading());
            if (!step)
                return Error{ErrorCode::NotFound, {}, nothingLeft};
            const auto taken = take(unit, step->transaction);
            if (!taken)
                return taken.error();
            outcome = *taken;
            return {};
        });
        if (!ended)
            break;
        const QString transaction = QString::number(step->transaction);
        (*out)->row({{transaction, transaction, true},
                     {step->action, step->action},
                     {QString::number(outcome.done), outcome.done, true},
                     {QString::number(outcome.refused), outcome.refused, true}});
    }
    if (ended || ended.error().code != ErrorCode::Usage)
        (*out)->finish();
    return ended;
}

} // namespace

Result<void> createRecord(const Session &session) {
    const auto targets = targetsOf(session.line.words, session.line.command, false);
    if (!targets)
        return targets.error();
    if (!targets->records.isEmpty())
        return usageError(sayWrite(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not written as field=value."))
                              .arg(targets->records.first()));
    RecordId id = 0;
    const auto done = change(session, u"create"_s, [&](UnitOfWork &unit) -> Result<void> {
        const auto values = valuesFromTexts(unit.reading(), *session.kind, targets->fields, nullptr);
        if (!values)
            return values.error();
        const auto made = unit.create(*session.kind, *values);
        id = made ? *made : 0;
        return made ? Result<void>() : made.error();
    });
    if (done) {
        print(QString::number(id));
        tellCleaned(targets->fields);
    }
    return done;
}

Result<void> setFields(const Session &session) {
    const auto targets = targetsOf(session.line.words, session.line.command, true);
    if (!targets)
        return targets.error();
    if (targets->fields.isEmpty())
        return usageError(
            sayWrite(QT_TRANSLATE_NOOP("CommandLine", "“set” needs at least one field=value.")));
    const auto done = change(session, u"edit"_s, [&](UnitOfWork &unit) -> Result<void> {
        for (const QString &word : targets->records) {
            const auto meant = recordMeant(unit.reading(), *session.kind, word, false);
            if (!meant)
                return meant.error();
            if (auto set = setOn(unit, *meant->kind, meant->id, targets->fields); !set)
                return set;
        }
        return {};
    });
    if (done)
        tellCleaned(targets->fields);
    return done;
}

Result<void> deleteRecords(const Session &session) {
    return toEach(session, u"delete"_s, false,
                  [&](UnitOfWork &unit, RecordId id) { return unit.remove(*session.kind, id); });
}

Result<void> restoreRecords(const Session &session) {
    return toEach(session, u"restore"_s, true,
                  [&](UnitOfWork &unit, RecordId id) { return unit.restore(*session.kind, id); });
}

Result<void> doAction(const Session &session) {
    QStringList words = session.line.words;
    if (words.size() < 2)
        return usageError(sayWrite(QT_TRANSLATE_NOOP(
            "CommandLine", "“do” needs an action, a kind of record and the ids or #numbers of records.")));
    const QString key = words.takeFirst();
    if (key == u"merge")
        return mergeFromWords(session, words);
    if (key == u"notDuplicates")
        return doNotDuplicates(session, words);
    const QString kindKey = words.takeFirst();
    const SchemaPtr schema = session.workspace.schema();
    const Kind *kind = schema->kind(kindKey.toUtf8());
    if (!kind)
        return usageError(
            sayWrite(QT_TRANSLATE_NOOP("CommandLine", "There is no kind of record “%1”.")).arg(kindKey));
    if (key == u"unmerge")
        return unmergeFromWords(session, *kind, words);
    if (key == u"anonymise")
        return anonymiseFromWords(session, *kind, words);
    if (key == u"convert" && kind == &kind::lead)
        return convertFromWords(session, words);
    const Action *action = findAction(key, *kind);
    if (!action)
        return usageError(sayWrite(QT_TRANSLATE_NOOP("CommandLine", "There is no action “%1” for %2."))
                              .arg(key, kind->plural()));
    const auto targets = targetsOf(words, session.line.command, true);
    if (!targets)
        return targets.error();
    const auto texts = sortOut(*schema, *kind, *action, targets->fields);
    if (!texts)
        return texts.error();
    const auto work = [&](UnitOfWork &unit) -> Result<void> {
        const auto ids = idsOf(unit.reading(), *kind, targets->records, false);
        if (!ids)
            return ids.error();
        for (const RecordId id : *ids) {
            if (auto set = setOn(unit, *kind, id, texts->fields); !set)
                return set;
        }
        return action->run(unit, *kind, *ids, texts->arguments);
    };
    const auto done = session.workspace.perform(action->key, work).result();
    if (!done)
        return done.error();
    printCreated(*done, *kind);
    tellCleaned(targets->fields);
    return {};
}

Result<void> undoSteps(const Session &session) {
    return takeSteps(session, nextUndo, undoStep,
                     sayWrite(QT_TRANSLATE_NOOP("CommandLine", "There is nothing to undo.")));
}

Result<void> redoSteps(const Session &session) {
    return takeSteps(session, nextRedo, redoStep,
                     sayWrite(QT_TRANSLATE_NOOP("CommandLine", "There is nothing to redo.")));
}

} // namespace kontor::ctl
