// The stages of a pipeline as columns, with their heads.
#include "ui/models/board_columns.h"

#include "core/sales/stage_totals.h"
#include "core/sales/stages.h"

namespace kontor {

namespace {

QString columnKeyOf(RecordId id) {
    return QString::number(id);
}

/// The employee whose records alone the filter wants; 0 = everybody's; nothing when it wants more than that.
std::optional<RecordId> responsibleOnly(const Context &context, const Filter &filter) {
    if (filter.isEverything())
        return 0;
    const bool plain = filter.type == Filter::Type::Condition && filter.op == Filter::Op::Equal &&
                       filter.path == QStringList{QStringLiteral("responsible")} &&
                       !filter.values.first().quoted;
    if (!plain)
        return std::nullopt;
    const QString who = filter.values.first().text;
    if (who == u"me")
        return context.access.me;
    bool isId = false;
    const RecordId id = who.toLongLong(&isId);
    return isId ? std::optional(id) : std::nullopt;
}

/// The filter without a condition that everything on this board fulfils.
Filter without(const Filter &filter, const Filter &condition) {
    if (filter == condition)
        return {};
    if (filter.type != Filter::Type::And)
        return filter;
    Filter rest;
    for (const Filter &part : filter.parts)
        rest = Filter::both(rest, without(part, condition));
    return rest;
}

BoardColumn::Ending endingOf(const QString &type) {
    if (type == u"won")
        return BoardColumn::Ending::Won;
    return type == u"lost" ? BoardColumn::Ending::Lost : BoardColumn::Ending::Open;
}

QList<Record> stagesInOrder(const Reading &reading, RecordId pipeline) {
    const Query stages{
        .kind = kind::stage.key(),
        .filter = Filter::condition(QStringLiteral("pipeline"), Filter::Op::Equal, {Literal::id(pipeline)}),
        .sort = {{QStringLiteral("position")}}};
    const auto found = ids(reading, stages);
    return found ? records(reading, kind::stage, *found) : QList<Record>();
}

} // namespace

QString StageColumns::key(int Staging::*role) const {
    const FieldDef *field = m_kind.staged(role);
    return field ? field->key : QString();
}

Filter StageColumns::ofPipeline() const {
    return Filter::condition(key(&Staging::pipeline), Filter::Op::Equal, {Literal::id(m_pipeline)});
}

Query StageColumns::reduced(Query query) const {
    query.filter = without(query.filter, ofPipeline());
    return query;
}

QList<BoardColumn> StageColumns::columns(const Reading &reading, const Query &query) const {
    const QList<Record> stages = stagesInOrder(reading, m_pipeline);
    QList<RecordId> all;
    for (const Record &stage : stages)
        all.append(stage.id);
    const RecordNames called = names(reading, kind::stage, all);
    QList<BoardColumn> list;
    for (const Record &stage : stages) {
        const ConstRow<StageKind> row(stage);
        const bool retired = row[kind::stage.retired];
        BoardColumn column{
            .key = columnKeyOf(stage.id),
            .name = called.value(stage.id).text,
            .colour = QColor(row[kind::stage.colour]),
            .filter = Filter::condition(key(&Staging::stage), Filter::Op::Equal, {Literal::id(stage.id)}),
            .ending = endingOf(row[kind::stage.type]),
            .staleDays = int(row[kind::stage.staleDays]),
            .probability = m_kind.staged(&Staging::probability) ? int(row[kind::stage.probability]) : -1,
            .takesCards = !retired,
            .hiddenWhenEmpty = retired};
        column.asksReason = column.ending == BoardColumn::Ending::Lost;
        for (const QString &key : row[kind::stage.requiredFields].split(u'\n', Qt::SkipEmptyParts)) {
            if (const FieldDef *field = reading.schema().field(m_kind, key.trimmed()))
                column.asksFor.append(field->text(reading.context.language));
        }
        if (column.ending != BoardColumn::Ending::Open) {
            column.recentOnly = stages::showsRecentlyClosed(m_kind, query);
            if (column.recentOnly)
                column.filter = Filter::both(column.filter, stages::recentlyClosed(m_kind, reading.today()));
        }
        list.append(column);
    }
    return list;
}

bool StageColumns::totalsAreKept(const Context &context, const Query &query) const {
    if (!m_kind.staged(&Staging::amount) || !query.search.trimmed().isEmpty() || query.bin || query.archived)
        return false;
    const auto responsible = responsibleOnly(context, query.filter);
    // Who does not see everything sees shared records too, which the kept totals know nothing of.
    return responsible && context.access.seesAll;
}

Result<QHash<QString, Totals>> StageColumns::totals(const Reading &reading, const Query &query) const {
    if (totalsAreKept(reading.context, query))
        return keptTotals(reading, query);
    Query all = stages::withRecentlyClosed(reading, query);
    all.filter = Filter::both(ofPipeline(), all.filter);
    auto grouped = groups(reading, all, key(&Staging::stage), key(&Staging::amount));
    if (!grouped)
        return grouped.error();
    QHash<QString, Totals> heads;
    for (const Group &group : *grouped)
        heads.insert(columnKeyOf(Held<qint64>::from(group.key)), group.totals);
    return heads;
}

Result<QHash<QString, Totals>> StageColumns::keptTotals(const Reading &reading, const Query &query) const {
    const RecordId only = responsibleOnly(reading.context, query.filter).value_or(0);
    const auto kept =
        stages::stageTotals(reading, m_kind, m_pipeline, only == 0 ? std::nullopt : std::optional(only));
    QHash<QString, Totals> heads;
    for (auto it = kept.cbegin(); it != kept.cend(); ++it)
        heads.insert(columnKeyOf(it.key()), it.value());
    // What was closed lately is counted anew: the kept sums know no days, and there is an index for it.
    for (const BoardColumn &column : columns(reading, query)) {
        if (!column.recentOnly)
            continue;
        Query recent = query;
        recent.filter = Filter::both(query.filter, column.filter);
        auto sums = kontor::totals(reading, recent, key(&Staging::amount));
        if (!sums)
            return sums.error();
        heads.insert(column.key, *sums);
    }
    return heads;
}

QSet<QString> StageColumns::fields() const {
    QSet<QString> keys;
    for (const auto role :
         {&Staging::stage, &Staging::pipeline, &Staging::amount, &Staging::probability, &Staging::closed}) {
        if (m_kind.staged(role))
            keys.insert(key(role));
    }
    return keys;
}

FieldValues StageColumns::preset(const QString &column) const {
    return {{key(&Staging::pipeline), m_pipeline}, {key(&Staging::stage), column.toLongLong()}};
}

} // namespace kontor
