// The commands import and export: tables of records in and out.
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "core/actions/exporter.h"
#include "core/actions/import_values.h"
#include "core/actions/importer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

namespace kontor::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sayExchange(const char *text) {
    return QCoreApplication::translate("CommandLine", text);
}

/// `words`: those of the command line, without what belongs to --set.
Result<QString> fileOf(const Session &session, const QStringList &words) {
    if (words.size() != 1)
        return usageError(
            sayExchange(QT_TRANSLATE_NOOP("CommandLine", "“%1” needs one file.")).arg(session.line.command));
    return words.first();
}

/// What --set says: one field=value behind it, or several.
QStringList settingsOf(const Session &session, QStringList &words) {
    QStringList settings = session.line.options.value(u"set"_s);
    while (session.line.has(u"set"_s) && words.size() > 1 && words[1].contains(u'='))
        settings.append(words.takeAt(1));
    return settings;
}

Result<DateOrder> dateOrderOf(const QString &text) {
    static const QHash<QString, DateOrder> orders{{u"dmy"_s, DateOrder::DayMonthYear},
                                                  {u"mdy"_s, DateOrder::MonthDayYear},
                                                  {u"ymd"_s, DateOrder::YearMonthDay}};
    if (!orders.contains(text))
        return usageError(sayExchange(QT_TRANSLATE_NOOP("CommandLine", "--dates is dmy, mdy or ymd.")));
    return orders.value(text);
}

Result<QChar> separatorOf(const QString &text) {
    if (text == u"tab" || text == u"\\t")
        return QChar(u'\t');
    if (text.size() != 1)
        return usageError(
            sayExchange(QT_TRANSLATE_NOOP("CommandLine", "--separator is one character, or tab.")));
    return text.front();
}

/// What the options say of empty cells and numbers.
Result<void> applyHabits(const CommandLine &line, ImportPlan &plan) {
    static const QHash<QString, NumberStyle> styles{{u"point"_s, NumberStyle::PointDecimal},
                                                    {u"comma"_s, NumberStyle::CommaDecimal}};
    if (line.has(u"empty"_s)) {
        const QString empty = line.value(u"empty"_s);
        if (empty != u"leave" && empty != u"clear")
            return usageError(sayExchange(QT_TRANSLATE_NOOP("CommandLine", "--empty is leave or clear.")));
        plan.empty = empty == u"clear" ? EmptyCell::Clear : EmptyCell::Leave;
    }
    if (!line.has(u"numbers"_s))
        return {};
    if (!styles.contains(line.value(u"numbers"_s)))
        return usageError(sayExchange(
            QT_TRANSLATE_NOOP("CommandLine", "--numbers is point or comma, as decimals are written.")));
    for (ImportColumn &column : plan.columns) {
        if (column.numberStyle != NumberStyle::None)
            column.numberStyle = styles.value(line.value(u"numbers"_s));
    }
    return {};
}

/// What was detected, with what the options say in its place.
Result<std::optional<CsvDialect>> dialectOf(const Session &session, const QString &path) {
    const CommandLine &line = session.line;
    if (!line.has(u"encoding"_s) && !line.has(u"separator"_s))
        return std::optional<CsvDialect>();
    auto dialect = detectDialect(path, session.workspace.context()->language);
    if (!dialect)
        return dialect.error();
    if (line.has(u"encoding"_s)) {
        dialect->encoding = line.value(u"encoding"_s).toLatin1();
        if (!TextDecoder(dialect->encoding).isValid())
            return usageError(
                sayExchange(QT_TRANSLATE_NOOP("CommandLine", "--encoding: there is no encoding “%1”."))
                    .arg(line.value(u"encoding"_s)));
    }
    if (line.has(u"separator"_s)) {
        const auto separator = separatorOf(line.value(u"separator"_s));
        if (!separator)
            return separator.error();
        dialect->separator = *separator;
    }
    return std::optional<CsvDialect>(*dialect);
}

/// "Column=field,Other=": each to its field, or to nothing.
Result<void> applyMap(const Schema &schema, ImportPlan &plan, const QString &map) {
    for (const QString &word : map.split(u',', Qt::SkipEmptyParts)) {
        const auto pair = splitAssignment(word.trimmed());
        if (!pair)
            return pair.error();
        if (auto mapped = mapColumn(schema, plan, pair->first, pair->second); !mapped)
            return mapped;
    }
    return {};
}

/// "Column=text=value": what a text of the column means; "+": a record is made of it.
Result<void> applyValue(const Schema &schema, ImportPlan &plan, const QString &word) {
    const auto named = splitAssignment(word);
    const auto meant = named ? splitAssignment(named->second) : named;
    if (!meant)
        return usageError(sayExchange(QT_TRANSLATE_NOOP("CommandLine",
                                                        "--value: “%1” is not written as Column=text=value."))
                              .arg(word));
    for (int column = 0; column < int(plan.columns.size()); ++column) {
        if (plan.columns[column].header != named->first)
            continue;
        const bool creates = meant->second == u"+";
        if (creates && !canBeCreated(schema, plan, column))
            return usageError(
                sayExchange(QT_TRANSLATE_NOOP("CommandLine",
                                              "--value: an import creates nothing for the column “%1”."))
                    .arg(named->first));
        setMeaning(plan, column, meant->first, creates ? createIt.toString() : meant->second);
        return {};
    }
    return usageError(
        sayExchange(QT_TRANSLATE_NOOP("CommandLine", "--value: there is no column “%1”.")).arg(named->first));
}

Result<void> applySet(const Schema &schema, ImportPlan &plan, const QStringList &words) {
    const Kind &kind = *schema.kind(plan.kind);
    for (const QString &word : words) {
        const auto pair = splitAssignment(word);
        if (!pair)
            return pair.error();
        if (pair->first == u"currency" && !schema.field(kind, u"currency")) {
            plan.currency = Currency(pair->second.toUpper());
            plan.asksCurrency = false;
            continue;
        }
        const FieldDef *field = schema.field(kind, pair->first);
        if (!field)
            return usageError(sayExchange(QT_TRANSLATE_NOOP("CommandLine", "There is no field “%1” in %2."))
                                  .arg(pair->first, kind.plural()));
        plan.fixed.append({field->key, pair->second});
    }
    return {};
}

/// A key names a field, or the column that goes to it.
Result<void> applyKey(const Schema &schema, ImportPlan &plan, const QString &key) {
    const FieldDef *field = schema.field(*schema.kind(plan.kind), key);
    for (const ImportColumn &column : plan.columns) {
        if (!field && column.header == key)
            field = schema.field(*schema.kind(plan.kind), column.field);
    }
    if (!field)
        return usageError(
            sayExchange(QT_TRANSLATE_NOOP("CommandLine", "--key: there is no field “%1”.")).arg(key));
    plan.keyField = field->key;
    plan.idColumn = -1;
    return {};
}

/// What the options say, in place of what was guessed or remembered.
Result<ImportPlan> applyOptions(const Session &session, const Reading &reading, const QString &path,
                                Result<ImportPlan> plan) {
    const CommandLine &line = session.line;
    const Schema &schema = reading.schema();
    for (const QString &map : line.options.value(u"map"_s)) {
        if (auto mapped = applyMap(schema, *plan, map); !mapped)
            return mapped.error();
    }
    if (line.has(u"map"_s)) {
        if (auto guessed = guessFormats(reading, *plan, path); !guessed)
            return guessed.error();
    }
    for (const QString &value : line.options.value(u"value"_s)) {
        if (auto meant = applyValue(schema, *plan, value); !meant)
            return meant.error();
    }
    QStringList words = line.words;
    if (auto set = applySet(schema, *plan, settingsOf(session, words)); !set)
        return set.error();
    if (auto habits = applyHabits(line, *plan); !habits)
        return habits.error();
    if (line.has(u"key"_s)) {
        if (auto keyed = applyKey(schema, *plan, line.value(u"key"_s)); !keyed)
            return keyed.error();
    }
    return plan;
}

/// --dates and --numbers answer; without them an ambiguous column ends the import.
Result<void> answerFormats(const Session &session, ImportPlan &plan) {
    std::optional<DateOrder> order;
    if (session.line.has(u"dates"_s)) {
        const auto given = dateOrderOf(session.line.value(u"dates"_s));
        if (!given)
            return given.error();
        order = *given;
    }
    for (ImportColumn &column : plan.columns) {
        if (order && column.dateOrder != DateOrder::None)
            column.dateOrder = *order;
        if (column.dateOrder == DateOrder::Ambiguous)
            return usageError(
                sayExchange(
                    QT_TRANSLATE_NOOP("CommandLine",
                                      "“%1” in the column “%2” can be read in two ways: use --dates."))
                    .arg(column.undecided, column.header));
        if (column.numberStyle == NumberStyle::Ambiguous)
            return usageError(
                sayExchange(
                    QT_TRANSLATE_NOOP("CommandLine",
                                      "“%1” in the column “%2” can be read in two ways: use --numbers."))
                    .arg(column.undecided, column.header));
    }
    return {};
}

/// Guessed, then as an earlier file with these columns was mapped, then as the options say.
Result<ImportPlan> planOf(const Session &session, const QString &path,
                          const std::optional<CsvDialect> &dialect) {
    const auto onLane = [&session](const std::function<Result<ImportPlan>(const Reading &)> &job) {
        return session.workspace.read<ImportPlan>(Workspace::LaneKind::Long, job).result();
    };
    const auto suggested =
        onLane([&](const Reading &reading) { return suggestPlan(reading, *session.kind, path, dialect); });
    if (!suggested)
        return suggested;
    const auto recalled = recallPlan(session.workspace, *suggested, path).result();
    if (!recalled)
        return recalled;
    return onLane([&](const Reading &reading) { return applyOptions(session, reading, path, *recalled); });
}

QJsonArray rowsJson(const QList<ImportRow> &rows) {
    QJsonArray array;
    for (const ImportRow &row : rows) {
        QJsonObject object{{u"line"_s, row.line},
                           {u"column"_s, row.column},
                           {u"value"_s, row.value},
                           {u"reason"_s, row.reason}};
        if (row.record)
            object.insert(u"record"_s, QString::number(row.record));
        array.append(object);
    }
    return array;
}

QJsonObject reportJson(const ImportReport &report, const ImportPlan &plan) {
    QJsonArray near;
    for (const NearMiss &miss : report.nearMisses)
        near.append(QJsonObject{{u"column"_s, plan.columns.value(miss.column).header},
                                {u"text"_s, miss.text},
                                {u"didYouMean"_s, miss.suggestion}});
    QJsonArray unknown;
    for (const UnknownValue &value : report.unknownValues)
        unknown.append(QJsonObject{{u"column"_s, plan.columns.value(value.column).header},
                                   {u"text"_s, value.text},
                                   {u"rows"_s, value.rows}});
    QJsonObject linked;
    for (auto it = report.linked.cbegin(); it != report.linked.cend(); ++it)
        linked.insert(QString::fromUtf8(it.key()), it.value());
    return {{u"rows"_s, report.rows},
            {u"new"_s, report.created},
            {u"updated"_s, report.updated},
            {u"unchanged"_s, report.unchanged},
            {u"duplicate"_s, report.duplicates},
            {u"similar"_s, report.similar},
            {u"wrong"_s, report.wrong},
            {u"cleaned"_s, report.cleaned},
            {u"linked"_s, linked},
            {u"dryRun"_s, report.dryRun},
            {u"wrongRows"_s, rowsJson(report.wrongRows)},
            {u"duplicateRows"_s, rowsJson(report.duplicateRows)},
            {u"similarRows"_s, rowsJson(report.similarRows)},
            {u"cleanedRows"_s, rowsJson(report.cleanedRows)},
            {u"nearMisses"_s, near},
            {u"unknownValues"_s, unknown}};
}

void putLine(const QString &line) {
    const QByteArray utf8 = line.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stdout);
}

void tellReport(const ImportReport &report, const ImportPlan &plan) {
    const QList<QPair<QString, qint64>> numbers{{u"rows"_s, report.rows},
                                                {u"new"_s, report.created},
                                                {u"updated"_s, report.updated},
                                                {u"unchanged"_s, report.unchanged},
                                                {u"duplicate"_s, report.duplicates},
                                                {u"similar"_s, report.similar},
                                                {u"similar"_s, report.similar},
                                                {u"wrong"_s, report.wrong},
                                                {u"cleaned"_s, report.cleaned}};
    for (const auto &[name, number] : numbers)
        putLine(u"%1\t%2"_s.arg(name).arg(number));
    for (auto it = report.linked.cbegin(); it != report.linked.cend(); ++it)
        putLine(u"new %1\t%2"_s.arg(QString::fromUtf8(it.key())).arg(it.value())); // because rows name them
    for (const QList<ImportRow> &rows :
         {report.wrongRows, report.duplicateRows, report.similarRows, report.cleanedRows}) {
        for (const ImportRow &row : rows)
            putLine(u"%1\t%2\t%3\t%4"_s.arg(row.line).arg(row.column, row.value, row.reason));
    }
    for (const NearMiss &miss : report.nearMisses)
        putLine(sayExchange(QT_TRANSLATE_NOOP("CommandLine", "%1: “%2” is new; did you mean “%3”?"))
                    .arg(plan.columns.value(miss.column).header, miss.text, miss.suggestion));
    for (const UnknownValue &value : report.unknownValues)
        putLine(sayExchange(QT_TRANSLATE_NOOP("CommandLine",
                                              "%1: “%2” is unknown, in %3 rows; --value says what it means."))
                    .arg(plan.columns.value(value.column).header, value.text)
                    .arg(value.rows));
}

} // namespace

Result<void> importFile(const Session &session) {
    QStringList words = session.line.words;
    settingsOf(session, words);
    const auto path = fileOf(session, words);
    if (!path)
        return path.error();
    const auto dialect = dialectOf(session, *path);
    if (!dialect)
        return dialect.error();
    auto plan = planOf(session, *path, *dialect);
    if (!plan)
        return plan.error();
    if (auto answered = answerFormats(session, *plan); !answered)
        return answered;
    const auto report = kontor::importFile(session.workspace, *plan, *path,
                                           {.dryRun = session.line.has(u"dry-run"_s),
                                            .rejects = session.line.value(u"rejects"_s)})
                            .result();
    if (!report)
        return report.error();
    const bool mapped = session.line.has(u"map"_s) || session.line.has(u"value"_s);
    if (mapped && !report->dryRun) {
        if (auto kept = rememberPlan(session.workspace, *plan).result(); !kept)
            return kept;
    }
    if (session.format() == u"json")
        putLine(QString::fromUtf8(QJsonDocument(reportJson(*report, *plan)).toJson().trimmed()));
    else
        tellReport(*report, *plan);
    return {};
}

Result<void> exportRecords(const Session &session) {
    const auto path = fileOf(session, session.line.words);
    if (!path)
        return path.error();
    const auto query = queryOf(session);
    if (!query)
        return query.error();
    ExportRequest request{.query = *query,
                          .columns = session.line.value(u"columns"_s).split(u',', Qt::SkipEmptyParts),
                          .format = formatOf(*path),
                          .canonical = true};
    if (session.line.has(u"separator"_s)) {
        const auto separator = separatorOf(session.line.value(u"separator"_s));
        if (!separator)
            return separator.error();
        request.separator = *separator;
    }
    const auto write = [&](const Reading &reading) { return exportTable(reading, request, *path); };
    const auto done = session.workspace.read<qint64>(Workspace::LaneKind::Long, write).result();
    return done ? Result<void>() : done.error();
}

} // namespace kontor::ctl
