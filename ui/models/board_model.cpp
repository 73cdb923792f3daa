// Asks twice: the first cards and the kept heads at once, the rest on the long lane.
#include "ui/models/board_model.h"

#include "ui/answer.h"

namespace kontor {

namespace {

constexpr qsizetype keptCards = 6000;

} // namespace

BoardModel::BoardModel(Workspace &workspace, const LocaleFormat &format, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_format(format), m_source(workspace) {
    connect(&workspace, &Workspace::changed, this, &BoardModel::see);
    connect(&workspace, &Workspace::contextChanged, this, &BoardModel::ask);
}

BoardModel::~BoardModel() {
    if (m_cancel)
        m_cancel->store(true);
}

const Kind *BoardModel::kind() const {
    return m_workspace.schema()->kind(m_query.kind);
}

void BoardModel::setFormat(const LocaleFormat &format) {
    m_format = format;
    forgetAll();
    ask();
}

void BoardModel::setQuery(const Query &query, std::shared_ptr<const BoardColumns> columns) {
    const bool otherKind = query.kind != m_query.kind;
    m_grouping = std::move(columns);
    m_query = m_grouping->reduced(query);
    ++m_generation;
    m_asking = m_again = false;
    m_ready = false;
    m_moved.clear();
    m_needs = QueryNeeds(*m_workspace.schema(), m_query, m_query.filter, m_source.seesAll());
    if (otherKind)
        useCache(query.kind);
    ask();
}

BoardColumnModel *BoardModel::column(const QString &key) const {
    for (BoardColumnModel *column : m_columns) {
        if (column->column().key == key)
            return column;
    }
    return nullptr;
}

BoardColumnModel *BoardModel::columnOf(RecordId id) const {
    for (BoardColumnModel *column : m_columns) {
        if (column->rowOf(id) >= 0)
            return column;
    }
    return nullptr;
}

bool BoardModel::isEmpty() const {
    return std::all_of(m_columns.begin(), m_columns.end(),
                       [](const BoardColumnModel *column) { return column->ids().isEmpty(); });
}

QList<RecordId> BoardModel::allIds() const {
    QList<RecordId> all;
    for (const BoardColumnModel *column : m_columns)
        all += column->ids();
    return all;
}

const Record *BoardModel::record(RecordId id) const {
    return m_cache ? m_cache->find(id) : nullptr;
}

const BoardCard &BoardModel::card(const BoardColumn &column, RecordId id) {
    if (m_cards.size() > keptCards)
        m_cards.clear();
    BoardCard &card = m_cards[id];
    if (card.known)
        return card;
    const Record *record = m_cache->find(id);
    if (!record) {
        want(id);
        return card;
    }
    const ContextPtr context = m_workspace.context();
    card = boardCard({*m_cache->schema(), m_format, m_workspace.today(), context->office.zone}, column,
                     *record, m_cache->names());
    return card;
}

void BoardModel::useCache(const QByteArray &kind) {
    m_cards.clear();
    m_wanted.clear();
    m_cache = std::make_unique<RecordCache>(m_source, kind);
    connect(m_cache.get(), &RecordCache::rowsChanged, this, &BoardModel::forget);
    connect(m_cache.get(), &RecordCache::namesChanged, this, &BoardModel::forgetAll);
    connect(m_cache.get(), &RecordCache::schemaChanged, this, &BoardModel::forgetAll);
}

void BoardModel::want(RecordId id) {
    if (m_wanted.isEmpty())
        QMetaObject::invokeMethod(
            this, [this] { m_cache->want(std::exchange(m_wanted, {})); }, Qt::QueuedConnection);
    m_wanted.append(id);
}

void BoardModel::forgetAll() {
    m_cards.clear();
    for (BoardColumnModel *column : std::as_const(m_columns))
        column->touchAll();
}

void BoardModel::forget(const QSet<RecordId> &ids) {
    for (const RecordId id : ids)
        m_cards.remove(id);
    for (BoardColumnModel *column : std::as_const(m_columns)) {
        if (ids.size() > firstPage / 10)
            column->touchAll();
        else
            for (const RecordId id : ids)
                column->touch(id);
    }
}

Result<BoardModel::Answer> BoardModel::look(const Reading &reading, const Query &query,
                                            const BoardColumns &grouping, const QSet<QString> *only,
                                            bool withTotals) {
    Answer answer{.revision = reading.revision, .columns = grouping.columns(reading, query)};
    for (const BoardColumn &column : answer.columns) {
        if (only && !only->contains(column.key))
            continue;
        Query part = query;
        part.filter = Filter::both(query.filter, column.filter);
        auto found = kontor::ids(reading, part, only ? -1 : firstPage);
        if (!found)
            return found.error();
        if (!only && found->size() == firstPage)
            answer.cut.insert(column.key);
        answer.ids.insert(column.key, *found);
    }
    if (!only)
        answer.columns.removeIf([&answer](const BoardColumn &column) {
            return column.hiddenWhenEmpty && answer.ids.value(column.key).isEmpty();
        });
    if (!withTotals && !grouping.totalsAreKept(reading.context, query))
        return answer;
    auto totals = grouping.totals(reading, query);
    if (!totals)
        return totals.error();
    answer.totals = *totals;
    answer.hasTotals = true;
    return answer;
}

void BoardModel::ask() {
    if (!m_grouping)
        return;
    if (m_asking) {
        m_again = true;
        return;
    }
    m_asking = true;
    if (m_cancel)
        m_cancel->store(true);
    const auto job = [query = m_query, grouping = m_grouping](const Reading &reading) -> Result<AnswerPtr> {
        auto answer = look(reading, query, *grouping, nullptr, false);
        return answer ? Result<AnswerPtr>(std::make_shared<const Answer>(*answer)) : answer.error();
    };
    const auto answered = [this, generation = m_generation](const Result<AnswerPtr> &answer) {
        if (generation != m_generation)
            return;
        m_asking = false;
        if (!answer)
            Q_EMIT failed(answer.error());
        else
            take(*answer, generation);
        if (std::exchange(m_again, false))
            ask();
    };
    onAnswer(m_workspace.read<AnswerPtr>(Workspace::LaneKind::Quick, job), this, answered);
}

void BoardModel::askRest(const QSet<QString> &columns, bool withTotals) {
    m_cancel = std::make_shared<std::atomic_bool>(false);
    const auto job = [query = m_query, grouping = m_grouping, columns,
                      withTotals](const Reading &reading) -> Result<AnswerPtr> {
        auto answer = look(reading, query, *grouping, &columns, withTotals);
        return answer ? Result<AnswerPtr>(std::make_shared<const Answer>(*answer)) : answer.error();
    };
    const auto answered = [this, generation = m_generation](const Result<AnswerPtr> &answer) {
        if (answer)
            takeRest(*answer, generation);
        else if (answer.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(answer.error());
    };
    onAnswer(m_workspace.read<AnswerPtr>(Workspace::LaneKind::Long, job, m_cancel), this, answered);
}

void BoardModel::take(const AnswerPtr &answer, int generation) {
    if (generation != m_generation)
        return;
    m_revision = answer->revision;
    takeColumns(answer->columns);
    takeIds(*answer);
    if (answer->hasTotals)
        takeTotals(*answer);
    m_ready = true;
    m_complete = answer->cut.isEmpty();
    Q_EMIT idsChanged();
    Q_EMIT headsChanged();
    if (answer->cut.isEmpty())
        m_moved.clear();
    if (!answer->cut.isEmpty() || !answer->hasTotals)
        askRest(answer->cut, !answer->hasTotals);
}

void BoardModel::takeRest(const AnswerPtr &answer, int generation) {
    // An older look than the one shown: whoever made it newer has asked again.
    if (generation != m_generation || answer->revision < m_revision)
        return;
    takeIds(*answer);
    if (answer->hasTotals)
        takeTotals(*answer);
    if (!m_asking)
        m_moved.clear();
    m_complete = true;
    Q_EMIT idsChanged();
    Q_EMIT headsChanged();
}

void BoardModel::takeColumns(const QList<BoardColumn> &columns) {
    const bool same = std::equal(columns.begin(), columns.end(), m_columns.begin(), m_columns.end(),
                                 [](const BoardColumn &now, const BoardColumnModel *before) {
                                     return now.key == before->column().key;
                                 });
    if (same) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            m_columns[i]->setColumn(columns[i]);
        return;
    }
    QList<BoardColumnModel *> before = std::exchange(m_columns, {});
    for (const BoardColumn &column : columns) {
        const auto known =
            std::find_if(before.begin(), before.end(), [&column](const BoardColumnModel *model) {
                return model->column().key == column.key;
            });
        if (known != before.end()) {
            (*known)->setColumn(column);
            m_columns.append(*known);
            before.erase(known);
            continue;
        }
        const auto speak = [this, key = column.key](RecordId id) {
            const BoardColumnModel *model = this->column(key);
            return model ? card(model->column(), id).spoken() : QString();
        };
        m_columns.append(new BoardColumnModel(column, speak, this));
    }
    Q_EMIT columnsChanged();
    for (BoardColumnModel *gone : std::as_const(before))
        gone->deleteLater();
}

void BoardModel::takeIds(const Answer &answer) {
    Q_EMIT idsAboutToChange();
    for (BoardColumnModel *model : std::as_const(m_columns)) {
        const auto found = answer.ids.constFind(model->column().key);
        if (found == answer.ids.constEnd())
            continue;
        for (const RecordId id : *found) {
            if (m_moved.contains(id))
                m_cards.remove(id);
        }
        if (answer.cut.contains(model->column().key))
            model->setFirst(*found, m_moved);
        else
            model->setIds(*found);
    }
}

void BoardModel::takeTotals(const Answer &answer) {
    for (BoardColumnModel *model : std::as_const(m_columns)) {
        Totals totals = answer.totals.value(model->column().key);
        if (totals.count == 0)
            totals.base.currency = totals.weighted.currency = m_workspace.context()->office.currency;
        model->setTotals(totals);
    }
}

bool BoardModel::concerns(const ChangeSet &changes) const {
    const QSet<QByteArray> columnKinds = m_grouping->kinds();
    const auto touched = [&changes](const QByteArray &kind) { return changes.touches(kind); };
    if (m_needs.movedBy(changes) || std::any_of(columnKinds.begin(), columnKinds.end(), touched))
        return true;
    const QList<Change> own = changes.kinds.value(m_query.kind);
    const QSet<QString> fields = m_grouping->fields();
    return std::any_of(own.begin(), own.end(),
                       [&fields](const Change &change) { return change.fields.intersects(fields); });
}

void BoardModel::see(const ChangeSet &changes) {
    if (!m_grouping || !concerns(changes))
        return;
    const QList<Change> own = changes.kinds.value(m_query.kind);
    for (const Change &change : own)
        m_moved.insert(change.id);
    ask();
}

} // namespace kontor
