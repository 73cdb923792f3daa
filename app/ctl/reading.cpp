// The commands that only look: kinds, list, show, history, check.
#include "app/ctl/columns.h"
#include "app/ctl/commands.h"
#include "core/actions/office_check.h"
#include "core/records/absorbed.h"
#include "core/records/record_history.h"
#include "core/records/value_text.h"
#include "core/storage/backup.h"
#include "core/storage/connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <functional>
#include <limits>

namespace kontor::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kPage = 1000; // records read and printed at a time

QString sayRead(const char *text) {
    return QCoreApplication::translate("CommandLine", text);
}

/// Runs a job that prints: on the lane for long work, in one snapshot.
Result<void> look(const Session &session, const std::function<Result<void>(const Reading &)> &job) {
    const auto asValue = [job](const Reading &reading) -> Result<bool> {
        const auto done = job(reading);
        return done ? Result<bool>(true) : done.error();
    };
    const auto done = session.workspace.read<bool>(Workspace::LaneKind::Long, asValue).result();
    return done ? Result<void>() : done.error();
}

QStringList columnsWanted(const Session &session, const Schema &schema) {
    if (session.line.has(u"columns"_s))
        return session.line.value(u"columns"_s).split(u',', Qt::SkipEmptyParts);
    return session.format() == u"json" ? allFieldKeys(schema, *session.kind)
                                       : listedFieldKeys(schema, *session.kind);
}

QList<SortKey> sortKeys(const QString &text) {
    QList<SortKey> keys;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        const bool descending = word.startsWith(u'-');
        keys.append({descending ? word.sliced(1) : word, descending});
    }
    return keys;
}

Result<void> noMoreWords(const Session &session, qsizetype most) {
    if (session.line.words.size() > most)
        return usageError(
            sayRead(QT_TRANSLATE_NOOP("CommandLine", "“%1” is too much.")).arg(session.line.words[most]));
    return {};
}

QString typeName(FieldType type) {
    static const QHash<FieldType, QString> names{
        {FieldType::Text, u"text"_s},       {FieldType::LongText, u"longText"_s},
        {FieldType::Int, u"number"_s},      {FieldType::Bool, u"yesNo"_s},
        {FieldType::Decimal, u"decimal"_s}, {FieldType::Percent, u"percent"_s},
        {FieldType::Money, u"money"_s},     {FieldType::Date, u"date"_s},
        {FieldType::Moment, u"moment"_s},   {FieldType::Choice, u"choice"_s},
        {FieldType::Link, u"link"_s},       {FieldType::Links, u"links"_s},
        {FieldType::EntryList, u"list"_s}};
    return names.value(type);
}

/// One row for each changed field; the way to the recycle bin and back is the field "bin", what was merged
/// into it and came back "merged", and its own way into another record "mergedInto".
QList<QList<Cell>> rowsOf(const Reading &reading, const Kind &kind, const RecordChange &change,
                          const RecordNames &names) {
    const QString transaction = QString::number(change.transaction);
    const QString at = momentText({change.at});
    const QJsonValue actor = change.actor ? QJsonValue(QString::number(change.actor)) : QJsonValue::Null;
    const QList<Cell> head{{transaction, transaction, true},
                           {at, at},
                           {names.value(change.actor).text, actor},
                           {change.action, change.action},
                           {change.undone ? u"true"_s : QString(), change.undone}};
    QList<QList<Cell>> rows;
    if (change.removed || change.restored) {
        const auto flag = [](bool value) { return Cell{value ? u"true"_s : u"false"_s, value}; };
        rows.append(head + QList<Cell>{{u"bin"_s, u"bin"_s}, flag(change.restored), flag(change.removed)});
    }
    const auto link = [](RecordId id) {
        const QString text = id ? QString::number(id) : QString();
        return Cell{text, id ? QJsonValue(text) : QJsonValue::Null};
    };
    if (change.mergedInto != 0 || change.cameBackFrom != 0)
        rows.append(head + QList<Cell>{{mergedIntoKey, mergedIntoKey},
                                       link(change.cameBackFrom),
                                       link(change.mergedInto)});
    for (const MergedRecord &one : change.merged) {
        if (one.within != 0)
            continue; // not by this step
        rows.append(head + QList<Cell>{{u"merged"_s, u"merged"_s},
                                       link(one.cameBack ? one.id : 0),
                                       link(one.cameBack ? 0 : one.id)});
    }
    for (const FieldChange &one : change.fields) {
        const FieldDef *field = reading.schema().field(kind, one.field);
        rows.append(head + QList<Cell>{{one.field, one.field},
                                       cellOf(*field, one.before, names),
                                       cellOf(*field, one.after, names)});
    }
    return rows;
}

Error noSuchRecord(const Kind &kind, RecordId id) {
    return {ErrorCode::NotFound,
            {},
            sayRead(QT_TRANSLATE_NOOP("CommandLine", "%1 with the id %2 does not exist."))
                .arg(kind.label())
                .arg(id)};
}

/// Who lives on in the place of a record that was merged into another one; of no kind for one that was not.
MeantRecord survivorMeant(const Reading &reading, const Kind &kind, const QString &word) {
    if (!kind.options().mergeGroup)
        return {};
    bool isId = false;
    RecordId id = word.toLongLong(&isId);
    if (!isId)
        id = absorbedWithNumber(reading, kind, word.sliced(1)).value(0);
    const RecordId survivor = survivorOf(reading, id);
    return {survivor == id ? nullptr : kindOf(reading, survivor), survivor};
}

QString mergedSentence(const Kind &kind, const QString &word, const MeantRecord &survivor) {
    return sayRead(QT_TRANSLATE_NOOP("CommandLine", "%1 %2 was merged into %3 %4."))
        .arg(kind.label(), word, survivor.kind->label())
        .arg(survivor.id);
}

} // namespace

Result<Query> queryOf(const Session &session) {
    const auto filter = parseFilter(session.line.value(u"where"_s));
    if (!filter)
        return filter.error();
    return Query{.kind = session.kind->key(),
                 .filter = *filter,
                 .search = session.line.value(u"search"_s),
                 .sort = sortKeys(session.line.value(u"sort"_s)),
                 .bin = session.line.has(u"bin"_s),
                 .archived = session.line.has(u"archived"_s)};
}

Result<RecordId> recordOfWord(const Reading &reading, const Kind &kind, const QString &word, bool bin) {
    bool isId = false;
    const RecordId id = word.toLongLong(&isId);
    if (isId) {
        const auto found = record(reading, kind, id);
        if (found && (bin || found->bin == 0))
            return id;
        if (found)
            return Error{ErrorCode::NotFound,
                         {},
                         sayRead(QT_TRANSLATE_NOOP("CommandLine", "%1 %2 is in the recycle bin."))
                             .arg(kind.label())
                             .arg(id)};
        if (const MeantRecord survivor = survivorMeant(reading, kind, word); survivor.kind)
            return Error{ErrorCode::NotFound, {}, mergedSentence(kind, word, survivor)};
        return noSuchRecord(kind, id);
    }
    if (!word.startsWith(u'#') || !kind.options().numberPrefix)
        return usageError(
            sayRead(QT_TRANSLATE_NOOP("CommandLine", "“%1” is neither an id nor a #number.")).arg(word));
    const Filter number = Filter::condition(u"number"_s, Filter::Op::Equal, {Literal::name(word.sliced(1))});
    for (const bool inBin : {false, true}) {
        if (inBin && !bin)
            break;
        const auto found =
            ids(reading, {.kind = kind.key(), .filter = number, .bin = inBin, .archived = true}, 1);
        if (!found)
            return found.error();
        if (!found->isEmpty())
            return found->first();
    }
    if (const MeantRecord survivor = survivorMeant(reading, kind, word); survivor.kind)
        return Error{ErrorCode::NotFound, {}, mergedSentence(kind, word, survivor)};
    return Error{ErrorCode::NotFound,
                 {},
                 sayRead(QT_TRANSLATE_NOOP("CommandLine", "%1 %2 does not exist.")).arg(kind.label(), word)};
}

Result<MeantRecord> recordMeant(const Reading &reading, const Kind &kind, const QString &word, bool bin) {
    const auto named = recordOfWord(reading, kind, word, bin);
    if (named)
        return MeantRecord{&kind, *named};
    const MeantRecord survivor =
        named.error().code == ErrorCode::NotFound ? survivorMeant(reading, kind, word) : MeantRecord{};
    if (!survivor.kind)
        return named.error();
    complain(mergedSentence(kind, word, survivor));
    return survivor;
}

Result<void> listKinds(const Session &session) {
    const SchemaPtr schema = session.workspace.schema();
    auto out = rowWriter(session.format(), {u"kind"_s, u"label"_s, u"field"_s, u"type"_s, u"target"_s,
                                            u"required"_s, u"readOnly"_s, u"choices"_s, u"fieldLabel"_s});
    if (!out)
        return out.error();
    const auto text = [](const QString &value) { return Cell{value, value}; };
    const auto flag = [](bool value) { return Cell{value ? u"true"_s : QString(), value}; };
    for (const Kind *kind : schema->kinds()) {
        for (const FieldDef &field : schema->fields(*kind)) {
            QStringList choices;
            for (const auto &choice : field.choiceList())
                choices.append(choice.first);
            (*out)->row({text(QString::fromLatin1(kind->key())), text(kind->label()), text(field.key),
                         text(typeName(field.type)), text(QString::fromLatin1(field.target)),
                         flag(field.options.required), flag(field.options.readOnly), text(choices.join(u' ')),
                         text(field.text())});
        }
    }
    (*out)->finish();
    return {};
}

Result<void> listRecords(const Session &session) {
    const auto query = queryOf(session);
    if (!query)
        return query.error();
    const auto limit =
        session.line.has(u"limit"_s) ? wholeNumber(u"limit"_s, session.line.value(u"limit"_s)) : -1;
    if (!limit)
        return limit.error();
    if (auto fits = noMoreWords(session, 0); !fits)
        return fits;
    return look(session, [&](const Reading &reading) -> Result<void> {
        const auto columns =
            Columns::make(reading.schema(), *session.kind, columnsWanted(session, reading.schema()));
        if (!columns)
            return columns.error();
        const auto found = ids(reading, *query, *limit);
        if (!found)
            return found.error();
        auto out = rowWriter(session.format(), columns->keys());
        if (!out)
            return out.error();
        for (qsizetype at = 0; at < found->size(); at += kPage) {
            const QList<RecordId> page = found->mid(at, kPage);
            QList<Record> list;
            if (query->bin) {
                for (const RecordId id : page)
                    list.append(record(reading, *session.kind, id).value_or(Record{}));
            }
            for (const QList<Cell> &row :
                 query->bin ? columns->rows(reading, list) : columns->rows(reading, page))
                (*out)->row(row);
        }
        (*out)->finish();
        return {};
    });
}

namespace {

/// The one record that the command names; `missing` is said where it names none.
Result<void> lookAtOne(const Session &session, const char *missing,
                       const std::function<Result<void>(const Reading &, const MeantRecord &)> &show) {
    if (session.line.words.isEmpty())
        return usageError(sayRead(missing));
    if (auto fits = noMoreWords(session, 1); !fits)
        return fits;
    return look(session, [&](const Reading &reading) -> Result<void> {
        const auto meant = recordMeant(reading, *session.kind, session.line.words.first(), true);
        return meant ? show(reading, *meant) : Result<void>(meant.error());
    });
}

} // namespace

Result<void> showRecord(const Session &session) {
    const char *missing = QT_TRANSLATE_NOOP("CommandLine", "“show” needs an id or a #number.");
    return lookAtOne(session, missing, [&](const Reading &reading, const MeantRecord &meant) -> Result<void> {
        const Kind *kind = meant.kind;
        const RecordId id = meant.id;
        const auto found = record(reading, *kind, id);
        if (!found)
            return noSuchRecord(*kind, id);
        QStringList keys = allFieldKeys(reading.schema(), *kind);
        const auto columns = Columns::make(reading.schema(), *kind, keys);
        if (!columns)
            return columns.error();
        QList<Cell> cells = columns->rows(reading, QList<Record>{*found}).first();
        const bool isTable = session.format() == u"table";
        if (found->bin != 0) { // beside its fields, and named as in the history
            const QString told = sayRead(QT_TRANSLATE_NOOP("CommandLine", "in the recycle bin"));
            keys.append(u"bin"_s);
            cells.append({isTable ? told : u"true"_s, true});
        }
        auto out = rowWriter(session.format(), isTable ? QStringList{u"field"_s, u"value"_s} : keys);
        if (!out)
            return out.error();
        if (!isTable)
            (*out)->row(cells);
        for (qsizetype i = 0; isTable && i < keys.size(); ++i) {
            if (!cells[i].text.isEmpty())
                (*out)->row({{keys[i], {}}, {cells[i].text, {}}});
        }
        (*out)->finish();
        return {};
    });
}

Result<void> showHistory(const Session &session) {
    const char *missing = QT_TRANSLATE_NOOP("CommandLine", "“history” needs an id or a #number.");
    return lookAtOne(session, missing, [&](const Reading &reading, const MeantRecord &meant) -> Result<void> {
        const Kind *kind = meant.kind;
        const RecordId id = meant.id;
        auto out = rowWriter(session.format(), {u"transaction"_s, u"at"_s, u"actor"_s, u"action"_s,
                                                u"undone"_s, u"field"_s, u"old"_s, u"new"_s});
        if (!out)
            return out.error();
        QList<RecordChange> changes = recordChanges(reading, *kind, id, std::numeric_limits<int>::max());
        std::reverse(changes.begin(), changes.end());
        const RecordNames names = namesIn(reading, *kind, changes);
        for (const RecordChange &change : std::as_const(changes)) {
            for (const QList<Cell> &row : rowsOf(reading, *kind, change, names))
                (*out)->row(row);
        }
        (*out)->finish();
        return {};
    });
}

Result<void> checkFile(const Session &session) {
    const auto report = checkOffice(session.workspace);
    if (!report)
        return report.error();
    auto out = rowWriter(session.format(), {u"result"_s});
    if (!out)
        return out.error();
    QStringList lines = report->lines;
    if (report->isSound()) {
        const auto hash = contentHash(session.workspace);
        if (!hash)
            return hash.error();
        lines << sayRead(QT_TRANSLATE_NOOP("CommandLine", "Content: SHA-256 %1"))
                     .arg(QString::fromLatin1(*hash));
    }
    for (const QString &line : std::as_const(lines))
        (*out)->row({{line, line}});
    (*out)->finish();
    if (report->isSound())
        return {};
    return Error{ErrorCode::Storage,
                 {},
                 sayRead(QT_TRANSLATE_NOOP("CommandLine", "The file has faults; restore a backup."))};
}

Result<void> backupTo(const Session &session) {
    if (session.line.words.size() != 1)
        return usageError(
            sayRead(QT_TRANSLATE_NOOP("CommandLine", "“backup” needs the name of the file to write.")));
    const QString path = session.line.words.first();
    if (QFileInfo(path) == QFileInfo(session.workspace.path()))
        return Error{
            ErrorCode::Refused,
            {},
            sayRead(QT_TRANSLATE_NOOP("CommandLine", "A file is no backup of itself; give another name."))};
    return session.workspace
        .maintain([path](Connection &connection) -> Result<void> {
            const Connection::Trusted trusted(connection);
            return copyVerified(connection, path);
        })
        .result();
}

} // namespace kontor::ctl
