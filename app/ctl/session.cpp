// The table of commands, and who they run as.
#include "app/ctl/session.h"

#include "app/ctl/commands.h"
#include "app/demo/demo.h"
#include "core/security/organisation.h"

#include <QCoreApplication>
#include <QSet>

namespace kontor::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Command {
    Result<void> (*run)(const Session &);
    bool writes = false;
    bool takesWriter = false; // only reads, but sees more as the only one who has the file open
    bool takesKind = true;
    QSet<QString> options = {}; // beside --as, --format and --now
};

const QHash<QString, Command> &commands() {
    static const QSet<QString> query{u"where"_s, u"search"_s, u"bin"_s, u"archived"_s};
    static const QHash<QString, Command> table{
        {u"kinds"_s, {.run = listKinds, .takesKind = false}},
        {u"list"_s, {.run = listRecords, .options = query + QSet{u"sort"_s, u"columns"_s, u"limit"_s}}},
        {u"count"_s, {.run = countRecords, .options = query + QSet{u"group"_s, u"sum"_s, u"in"_s}}},
        {u"show"_s, {.run = showRecord}},
        {u"history"_s, {.run = showHistory}},
        {u"similar"_s, {.run = listSimilar}},
        {u"duplicates"_s, {.run = listDuplicates, .options = {u"limit"_s}}},
        {u"check"_s, {.run = checkFile, .takesWriter = true, .takesKind = false}},
        {u"backup"_s, {.run = backupTo, .takesKind = false}},
        {u"create"_s, {.run = createRecord, .writes = true}},
        {u"set"_s, {.run = setFields, .writes = true}},
        {u"delete"_s, {.run = deleteRecords, .writes = true}},
        {u"restore"_s, {.run = restoreRecords, .writes = true}},
        {u"do"_s, {.run = doAction, .writes = true, .takesKind = false}},
        {u"import"_s,
         {.run = importFile,
          .writes = true,
          .options = {u"map"_s, u"value"_s, u"key"_s, u"set"_s, u"dates"_s, u"encoding"_s, u"separator"_s,
                      u"dry-run"_s, u"rejects"_s, u"empty"_s, u"numbers"_s}}},
        {u"export"_s,
         {.run = exportRecords, .options = query + QSet{u"sort"_s, u"columns"_s, u"separator"_s}}},
        {u"undo"_s, {.run = undoSteps, .writes = true, .takesKind = false}},
        {u"redo"_s, {.run = redoSteps, .writes = true, .takesKind = false}},
    };
    return table;
}

QString saySession(const char *text) {
    return QCoreApplication::translate("CommandLine", text);
}

Result<void> checkOptions(const CommandLine &line, QSet<QString> allowed) {
    allowed += QSet{u"as"_s, u"format"_s, u"now"_s};
    for (auto it = line.options.cbegin(); it != line.options.cend(); ++it) {
        if (!allowed.contains(it.key()))
            return usageError(saySession(QT_TRANSLATE_NOOP("CommandLine", "“%1” takes no option --%2."))
                                  .arg(line.command, it.key()));
    }
    return {};
}

/// What --now says, else the present moment.
Result<QDateTime> momentOf(const CommandLine &line) {
    if (!line.has(u"now"_s))
        return QDateTime::currentDateTimeUtc();
    const QString text = line.value(u"now"_s);
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return usageError(
            saySession(QT_TRANSLATE_NOOP("CommandLine",
                                         "--now: “%1” is no moment; it is written as 2026-11-24T08:30:00Z."))
                .arg(text));
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment.toUTC();
}

/// Without --as: the first administrator, in whose name the office was set up.
Result<RecordId> employeeMeant(Workspace &workspace, const QString &name) {
    if (auto entered = workspace.loginAsSystem().result(); !entered)
        return entered.error();
    const auto find = [name](const Reading &reading) -> Result<RecordId> {
        if (name.isEmpty()) {
            const Filter filter =
                Filter::both(Filter::condition(u"administrator"_s, Filter::Op::Equal, {{.text = u"true"_s}}),
                             Filter::condition(u"active"_s, Filter::Op::Equal, {{.text = u"true"_s}}));
            auto found = ids(reading, {.kind = "employee", .filter = filter, .sort = {{u"id"_s}}}, 1);
            if (!found || found->isEmpty())
                return Error{ErrorCode::NotFound,
                             {},
                             saySession(QT_TRANSLATE_NOOP("CommandLine",
                                                          "The office has no administrator; use --as."))};
            return found->first();
        }
        const Filter login = Filter::condition(u"login"_s, Filter::Op::Equal, {Literal::name(name)});
        auto found = ids(reading, {.kind = "employee", .filter = login}, 1);
        if (found && !found->isEmpty())
            return found->first();
        return recordMeant(reading, kind::employee, name);
    };
    return workspace.read<RecordId>(Workspace::LaneKind::Quick, find).result();
}

Result<void> enter(Workspace &workspace, const CommandLine &line) {
    const auto employee = employeeMeant(workspace, line.value(u"as"_s));
    if (!employee)
        return employee.error();
    return workspace.login(*employee).result();
}

/// What only reads opens the file so: it needs no lock and never writes.
Result<std::unique_ptr<Workspace>> openFile(const CommandLine &line, const Command &command,
                                            const Clock &clock) {
    if (command.writes)
        return Workspace::open(line.file, clock);
    if (command.takesWriter) {
        if (auto whole = Workspace::open(line.file, clock))
            return whole;
    }
    return Workspace::open(line.file, clock, {.readOnly = true});
}

Result<void> runOnFile(const CommandLine &line, const Command &command, const QDateTime &now) {
    const FixedClock fixed(now);
    const SystemClock system;
    const Clock &clock = line.has(u"now"_s) ? static_cast<const Clock &>(fixed) : system;
    auto workspace = openFile(line, command, clock);
    if (!workspace)
        return workspace.error();
    if (command.writes && line.has(u"now"_s) && !isDemo(**workspace))
        return Error{ErrorCode::Refused,
                     {},
                     saySession(QT_TRANSLATE_NOOP("CommandLine",
                                                  "Only a demo file is written at another time than now."))};
    if (auto entered = enter(**workspace, line); !entered)
        return entered;
    CommandLine rest = line;
    Session session{**workspace, rest};
    if (command.takesKind) {
        if (rest.words.isEmpty())
            return usageError(
                saySession(QT_TRANSLATE_NOOP("CommandLine", "“%1” needs a kind of record, such as deal."))
                    .arg(line.command));
        const QString key = rest.words.takeFirst();
        session.kind = (*workspace)->schema()->kind(key.toUtf8());
        if (!session.kind)
            return usageError(
                saySession(QT_TRANSLATE_NOOP("CommandLine", "There is no kind of record “%1”.")).arg(key));
    }
    return command.run(session);
}

} // namespace

Result<void> run(const CommandLine &line) {
    const auto now = momentOf(line);
    if (!now)
        return now.error();
    if (line.command == u"new") {
        auto allowed = checkOptions(line, {u"demo"_s, u"seed"_s, u"office"_s, u"currency"_s, u"language"_s,
                                           u"country"_s, u"employee"_s});
        return allowed ? makeFile(line, *now) : allowed;
    }
    const auto command = commands().constFind(line.command);
    if (command == commands().cend())
        return usageError(
            saySession(QT_TRANSLATE_NOOP("CommandLine", "There is no command “%1”.")).arg(line.command));
    if (auto allowed = checkOptions(line, command->options); !allowed)
        return allowed;
    return runOnFile(line, *command, *now);
}

int exitStatus(const Error &error) {
    switch (error.code) {
    case ErrorCode::Usage:
    case ErrorCode::Ambiguous:
        return 2;
    case ErrorCode::Storage:
        return 3;
    default:
        return 1;
    }
}

} // namespace kontor::ctl
