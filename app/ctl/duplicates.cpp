// The commands about duplicates: what is similar to one record, all groups of a kind, and "not a duplicate".
#include "app/ctl/columns.h"
#include "app/ctl/commands.h"
#include "core/actions/not_duplicates.h"
#include "core/records/value_text.h"
#include "core/workspace/duplicate_groups.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace kontor::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString saySimilar(const char *text) {
    return QCoreApplication::translate("CommandLine", text);
}

QString criterionKey(MatchBy by) {
    static const QStringList keys{u"email"_s,   u"phone"_s,     u"name"_s,
                                  u"company"_s, u"taxNumber"_s, u"registrationNumber"_s};
    return keys.at(qsizetype(by));
}

QString stateKey(MatchState state) {
    static const QStringList keys{QString(), u"open"_s, u"lost"_s, u"sold"_s};
    return keys.at(qsizetype(state));
}

QString reasonsText(const QList<MatchReason> &reasons) {
    QStringList texts;
    for (const MatchReason &reason : reasons)
        texts.append(u"%1: %2"_s.arg(reasonLabel(reason.by), reason.text));
    return texts.join(u"; "_s);
}

QJsonArray reasonsJson(const QList<MatchReason> &reasons) {
    QJsonArray array;
    for (const MatchReason &reason : reasons)
        array.append(QJsonObject{{u"by"_s, criterionKey(reason.by)}, {u"text"_s, reason.text}});
    return array;
}

QJsonValue stateJson(MatchState state) {
    return state == MatchState::None ? QJsonValue() : QJsonValue(stateKey(state));
}

QString yes(bool value) {
    return value ? u"true"_s : QString();
}

/// Kind, id, title, state, recommended, created, reasons.
const QStringList recordColumns{u"kind"_s,        u"id"_s,      u"title"_s,  u"state"_s,
                                u"recommended"_s, u"created"_s, u"reasons"_s};

QList<Cell> recordCells(const SimilarRecord &record) {
    const QString kind = QString::fromLatin1(record.ref.kind);
    const QString id = QString::number(record.ref.id);
    const QString created = momentText(record.created);
    return {{kind, kind},
            {id, id, true},
            {record.title, record.title},
            {stateKey(record.state), stateJson(record.state)},
            {yes(record.isRecommended), record.isRecommended},
            {created, created},
            {reasonsText(record.reasons), reasonsJson(record.reasons)}};
}

/// How many more there are; nothing else is known of them (X23).
QList<Cell> hiddenCells(const QString &group, int hidden) {
    const QString told = QCoreApplication::translate("CommandLine", "%Ln more record(s) that you may not see",
                                                     nullptr, hidden);
    QList<Cell> cells{{group, group}};
    for (qsizetype i = 0; i < recordColumns.size(); ++i)
        cells.append(Cell{});
    cells[3] = {told, told};
    cells.append({QString::number(hidden), hidden, true});
    return cells;
}

Result<void> lookAt(const Session &session, const std::function<Result<void>(const Reading &)> &job) {
    const auto asValue = [job](const Reading &reading) -> Result<bool> {
        const auto done = job(reading);
        return done ? Result<bool>(true) : done.error();
    };
    const auto done = session.workspace.read<bool>(Workspace::LaneKind::Long, asValue).result();
    return done ? Result<void>() : done.error();
}

Result<void> checkCompared(const Session &session) {
    if (session.kind->options().mergeGroup)
        return {};
    return usageError(saySimilar(QT_TRANSLATE_NOOP("CommandLine", "%1 are not compared with each other."))
                          .arg(session.kind->plural()));
}

QList<Cell> inGroup(const QString &group, const QList<Cell> &cells) {
    return QList<Cell>{{group, group}} + cells;
}

/// "lead:12", or only the id behind a kind.
Result<QList<RecordRef>> recordsNamed(const Reading &reading, const Schema &schema,
                                      const QStringList &words) {
    QList<RecordRef> records;
    const Kind *kind = nullptr;
    for (const QString &word : words) {
        const qsizetype colon = word.indexOf(u':');
        const QString kindKey = colon < 0 ? word : word.left(colon);
        const Kind *named = schema.kind(kindKey.toUtf8());
        kind = named ? named : kind;
        if (!kind || (colon >= 0 && !named))
            return usageError(saySimilar(QT_TRANSLATE_NOOP("CommandLine", "There is no kind of record “%1”."))
                                  .arg(kindKey));
        if (named && colon < 0)
            continue; // what follows is of that kind
        const auto id = recordOfWord(reading, *kind, word.sliced(colon + 1), false);
        if (!id)
            return id.error();
        records.append({kind->key(), *id});
    }
    return records;
}

} // namespace

Result<void> listSimilar(const Session &session) {
    if (auto compared = checkCompared(session); !compared)
        return compared;
    if (session.line.words.size() != 1)
        return usageError(
            saySimilar(QT_TRANSLATE_NOOP("CommandLine", "“similar” needs an id or a #number.")));
    return lookAt(session, [&](const Reading &reading) -> Result<void> {
        const auto id = recordOfWord(reading, *session.kind, session.line.words.first(), false);
        if (!id)
            return id.error();
        auto out =
            rowWriter(session.format(), QStringList{u"group"_s} + recordColumns + QStringList{u"hidden"_s});
        if (!out)
            return out.error();
        const Similar found = similarTo(reading, *session.kind, *id);
        const QList<QPair<QString, QList<SimilarRecord>>> groups{
            {u"similar"_s, found.records}, {u"sold"_s, found.sold}, {u"otherKind"_s, found.acrossKinds}};
        for (const auto &[group, records] : groups) {
            for (const SimilarRecord &record : records)
                (*out)->row(inGroup(group, recordCells(record)) + QList<Cell>{Cell{}});
        }
        if (found.hidden)
            (*out)->row(hiddenCells(u"similar"_s, found.hidden));
        if (found.hiddenAcrossKinds)
            (*out)->row(hiddenCells(u"otherKind"_s, found.hiddenAcrossKinds));
        (*out)->finish();
        return {};
    });
}

Result<void> listDuplicates(const Session &session) {
    if (auto compared = checkCompared(session); !compared)
        return compared;
    if (!session.line.words.isEmpty())
        return usageError(saySimilar(QT_TRANSLATE_NOOP("CommandLine", "“%1” is too much."))
                              .arg(session.line.words.first()));
    const auto limit =
        session.line.has(u"limit"_s) ? wholeNumber(u"limit"_s, session.line.value(u"limit"_s)) : -1;
    if (!limit)
        return limit.error();
    return lookAt(session, [&](const Reading &reading) -> Result<void> {
        const bool isJson = session.format() == u"json";
        auto out = rowWriter(session.format(),
                             QStringList{u"group"_s} + (isJson ? QStringList{u"records"_s} : recordColumns));
        if (!out)
            return out.error();
        qint64 number = 0;
        for (const DuplicateGroup &group : duplicateGroups(reading, *session.kind)) {
            if (*limit >= 0 && number == *limit)
                break;
            const QList<SimilarRecord> described = describedGroup(reading, group);
            if (described.size() < 2)
                continue;
            const Cell place{QString::number(++number), number, true};
            QJsonArray records;
            for (const SimilarRecord &record : described) {
                const QList<Cell> cells = recordCells(record);
                if (!isJson)
                    (*out)->row(QList<Cell>{place} + cells);
                QJsonObject object;
                for (qsizetype i = 0; i < recordColumns.size(); ++i)
                    object.insert(recordColumns[i], cells[i].json);
                records.append(object);
            }
            if (isJson)
                (*out)->row({place, {{}, records}});
        }
        (*out)->finish();
        return {};
    });
}

Result<void> doNotDuplicates(const Session &session, const QStringList &words) {
    const auto done = session.workspace
                          .perform(u"notDuplicates"_s,
                                   [&](UnitOfWork &unit) -> Result<void> {
                                       const auto records =
                                           recordsNamed(unit.reading(), unit.schema(), words);
                                       return records ? markNotDuplicates(unit, *records) : records.error();
                                   })
                          .result();
    return done ? Result<void>() : done.error();
}

} // namespace kontor::ctl
