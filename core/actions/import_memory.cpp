// The mapping of a file, kept for the next file with the same columns.
#include "core/actions/import_plan.h"

#include "core/actions/import_aliases.h"
#include "core/actions/import_values.h"
#include "core/workspace/page_state.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

namespace kontor {

namespace {

/// Of the kind and the headers in any order.
QString memoryKey(const ImportPlan &plan) {
    QStringList headers;
    for (const ImportColumn &column : plan.columns)
        headers.append(squeezed(column.header));
    headers.sort();
    const QByteArray hash =
        QCryptographicHash::hash(headers.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return QStringLiteral("import/%1/%2").arg(QString::fromUtf8(plan.kind), QString::fromLatin1(hash));
}

/// What was created once is found by its name; the next file creates nothing that nobody asked for.
QJsonObject meaningToJson(const QHash<QString, QString> &meaning) {
    QJsonObject json;
    for (auto it = meaning.cbegin(); it != meaning.cend(); ++it) {
        if (it.value() != createIt)
            json.insert(it.key(), it.value());
    }
    return json;
}

QJsonObject planToJson(const ImportPlan &plan) {
    QJsonArray columns;
    for (qsizetype place = 0; place < plan.columns.size(); ++place) {
        const ImportColumn &column = plan.columns[place];
        QJsonObject json{{QStringLiteral("header"), column.header}, {QStringLiteral("field"), column.field}};
        if (column.dateOrder != DateOrder::Ambiguous)
            json.insert(QStringLiteral("dates"), int(column.dateOrder));
        if (column.numberStyle != NumberStyle::Ambiguous)
            json.insert(QStringLiteral("numbers"), int(column.numberStyle));
        json.insert(QStringLiteral("type"), column.entryType);
        json.insert(QStringLiteral("meaning"), meaningToJson(column.meaning));
        json.insert(QStringLiteral("id"), place == plan.idColumn);
        columns.append(json);
    }
    return {{QStringLiteral("columns"), columns},
            {QStringLiteral("key"), plan.keyField},
            {QStringLiteral("empty"), int(plan.empty)},
            {QStringLiteral("currency"), plan.currency.code()},
            {QStringLiteral("duplicates"), int(plan.onDuplicate)},
            {QStringLiteral("createLinks"), plan.createLinks}};
}

void recallColumn(const QJsonObject &json, ImportColumn &column) {
    column.field = json.value(QStringLiteral("field")).toString();
    column.entryType = json.value(QStringLiteral("type")).toString();
    const QJsonObject meaning = json.value(QStringLiteral("meaning")).toObject();
    for (auto it = meaning.begin(); it != meaning.end(); ++it)
        column.meaning.insert(it.key(), it.value().toString());
}

/// What this file decides by itself stands; the memory answers only what it leaves open.
void answerFormats(const QJsonObject &json, ImportColumn &column) {
    if (column.dateOrder == DateOrder::Ambiguous && json.contains(QStringLiteral("dates")))
        column.dateOrder = DateOrder(json.value(QStringLiteral("dates")).toInt());
    if (column.numberStyle == NumberStyle::Ambiguous && json.contains(QStringLiteral("numbers")))
        column.numberStyle = NumberStyle(json.value(QStringLiteral("numbers")).toInt());
}

Result<ImportPlan> recalled(const Reading &reading, ImportPlan plan, const QJsonObject &json,
                            const QString &path) {
    plan.remembered = true;
    plan.idColumn = -1;
    const auto eachKnown = [&](const auto &take) {
        for (const QJsonValue value : json.value(QStringLiteral("columns")).toArray()) {
            const QJsonObject known = value.toObject();
            for (qsizetype place = 0; place < plan.columns.size(); ++place) {
                if (plan.columns[place].header == known.value(QStringLiteral("header")).toString())
                    take(known, int(place));
            }
        }
    };
    eachKnown([&plan](const QJsonObject &known, int place) {
        recallColumn(known, plan.columns[place]);
        if (known.value(QStringLiteral("id")).toBool())
            plan.idColumn = place;
    });
    if (auto guessed = guessFormats(reading, plan, path); !guessed)
        return guessed.error();
    eachKnown([&plan](const QJsonObject &known, int place) { answerFormats(known, plan.columns[place]); });
    plan.keyField = json.value(QStringLiteral("key")).toString();
    plan.empty = EmptyCell(json.value(QStringLiteral("empty")).toInt());
    plan.currency = Currency(json.value(QStringLiteral("currency")).toString());
    plan.onDuplicate = OnDuplicate(json.value(QStringLiteral("duplicates")).toInt());
    plan.createLinks = json.value(QStringLiteral("createLinks")).toBool(true);
    return plan;
}

} // namespace

QFuture<Result<void>> rememberPlan(Workspace &workspace, const ImportPlan &plan) {
    return page_state::put(workspace, memoryKey(plan), planToJson(plan));
}

QFuture<Result<ImportPlan>> recallPlan(Workspace &workspace, const ImportPlan &plan, const QString &path) {
    return page_state::get(workspace, memoryKey(plan))
        .then([&workspace, plan, path](const Result<QJsonObject> &json) {
            return workspace.read<ImportPlan>(
                Workspace::LaneKind::Long, [plan, path, json](const Reading &reading) -> Result<ImportPlan> {
                    if (!json)
                        return json.error();
                    return json->isEmpty() || plan.ownExport ? Result<ImportPlan>(plan)
                                                             : recalled(reading, plan, *json, path);
                });
        })
        .unwrap();
}

} // namespace kontor
