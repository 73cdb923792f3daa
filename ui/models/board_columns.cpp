// The stages of a pipeline as columns, with their heads.
#include "ui/models/board_columns.h"

#include "core/sales/deal_rules.h"
#include "core/sales/deal_totals.h"

namespace kontor {

namespace {

const QString stageFieldKey = QStringLiteral("stage");
const QString amountFieldKey = QStringLiteral("amount");

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

bool isOfPipeline(const Filter &filter, RecordId pipeline) {
    return filter.type == Filter::Type::Condition && filter.op == Filter::Op::Equal &&
           filter.path == QStringList{QStringLiteral("pipeline")} &&
           filter.values.first() == Literal::id(pipeline);
}

Filter withoutPipeline(const Filter &filter, RecordId pipeline) {
    if (isOfPipeline(filter, pipeline))
        return {};
    if (filter.type != Filter::Type::And)
        return filter;
    Filter rest;
    for (const Filter &part : filter.parts)
        rest = Filter::both(rest, withoutPipeline(part, pipeline));
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

Query StageColumns::reduced(Query query) const {
    query.filter = withoutPipeline(query.filter, m_pipeline);
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
        BoardColumn column{.key = columnKeyOf(stage.id),
                           .name = called.value(stage.id).text,
                           .colour = QColor(row[kind::stage.colour]),
                           .filter =
                               Filter::condition(stageFieldKey, Filter::Op::Equal, {Literal::id(stage.id)}),
                           .ending = endingOf(row[kind::stage.type]),
                           .staleDays = int(row[kind::stage.staleDays]),
                           .probability = int(row[kind::stage.probability]),
                           .takesCards = !retired,
                           .hiddenWhenEmpty = retired};
        column.asksReason = column.ending == BoardColumn::Ending::Lost;
        for (const QString &key : row[kind::stage.requiredFields].split(u'\n', Qt::SkipEmptyParts)) {
            if (const FieldDef *field = reading.schema().field(m_kind, key.trimmed()))
                column.asksFor.append(field->text(reading.context.language));
        }
        if (column.ending != BoardColumn::Ending::Open) {
            const Filter recent = deals::orRecentlyClosed(query.filter, reading.today());
            column.recentOnly = recent != query.filter;
            if (column.recentOnly)
                column.filter = Filter::both(column.filter, deals::recentlyClosed(reading.today()));
        }
        list.append(column);
    }
    return list;
}

bool StageColumns::totalsAreKept(const Context &context, const Query &query) const {
    if (m_kind.key() != kind::deal.key() || !query.search.trimmed().isEmpty() || query.bin)
        return false;
    const auto responsible = responsibleOnly(context, query.filter);
    // Who does not see everything sees shared records too, which the kept totals know nothing of.
    return responsible && context.access.seesAll;
}

Result<QHash<QString, Totals>> StageColumns::totals(const Reading &reading, const Query &query) const {
    if (totalsAreKept(reading.context, query))
        return keptTotals(reading, query);
    Query all = query;
    const Filter here =
        Filter::condition(QStringLiteral("pipeline"), Filter::Op::Equal, {Literal::id(m_pipeline)});
    all.filter = deals::orRecentlyClosed(query.filter, reading.today());
    all.filter = Filter::both(here, all.filter);
    const bool money = reading.schema().field(m_kind, amountFieldKey) != nullptr;
    auto grouped = groups(reading, all, stageFieldKey, money ? amountFieldKey : QString());
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
        deals::stageTotals(reading, m_pipeline, only == 0 ? std::nullopt : std::optional<RecordId>(only));
    QHash<QString, Totals> heads;
    for (auto it = kept.cbegin(); it != kept.cend(); ++it)
        heads.insert(columnKeyOf(it.key()), it.value());
    // What was closed lately is counted anew: the kept sums know no days, and there is an index for it.
    for (const BoardColumn &column : columns(reading, query)) {
        if (!column.recentOnly)
            continue;
        Query recent = query;
        recent.filter = Filter::both(query.filter, column.filter);
        auto sums = kontor::totals(reading, recent, amountFieldKey);
        if (!sums)
            return sums.error();
        heads.insert(column.key, *sums);
    }
    return heads;
}

QSet<QString> StageColumns::fields() const {
    return {stageFieldKey, QStringLiteral("pipeline"), amountFieldKey, QStringLiteral("probability"),
            QStringLiteral("closed")};
}

FieldValues StageColumns::preset(const QString &column) const {
    return {{QStringLiteral("pipeline"), m_pipeline}, {stageFieldKey, column.toLongLong()}};
}

} // namespace kontor
