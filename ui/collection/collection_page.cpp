// The head line, the filter, the two views below them, and how they keep to one query.
#include "ui/collection/collection_page.h"

#include "core/sales/deal.h"
#include "core/workspace/page_state.h"
#include "ui/answer.h"
#include "ui/board/board_view.h"
#include "ui/dialogs/move_to_stage.h"
#include "ui/fields/kind_words.h"
#include "ui/list/filter_bar.h"
#include "ui/list/hidden_by_filter.h"
#include "ui/list/record_list.h"
#include "ui/list/record_table.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/head_line.h"
#include "ui/widgets/key_text.h"
#include "ui/widgets/menu_text.h"
#include "ui/widgets/popup_menu.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_switch.h"

#include <QEvent>
#include <QJsonArray>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int searchPause = 150; // ms without a key before the search runs
const QString boardViewKey = QStringLiteral("board");
const QString listViewKey = QStringLiteral("list");

} // namespace

CollectionPage::CollectionPage(PageHost &host, const Query &query)
    : Page(host), m_asked(query), m_query({.kind = query.kind}), m_sort(query.sort), m_head(new HeadLine),
      m_search(new SearchField(QString(), QStringLiteral("/"))), m_filter(new FilterBar(host, query.kind)),
      m_stack(new QStackedLayout), m_list(new RecordList(host, query.kind)) {
    m_view = hasStages() ? boardViewKey : listViewKey;
    build();
    retranslate();
    if (hasStages())
        readPipelines();
    else
        start();
}

CollectionPage::~CollectionPage() = default;

const Kind &CollectionPage::kind() const {
    return *workspace().schema()->kind(m_asked.kind);
}

bool CollectionPage::hasStages() const {
    return !m_asked.bin && kind().staging();
}

bool CollectionPage::showsBoard() const {
    return m_board && m_view == boardViewKey;
}

QString CollectionPage::title() const {
    return m_asked.bin ? tr("Recycle bin: %1").arg(kind().plural()) : kind().plural();
}

void CollectionPage::build() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_filter);
    column->addLayout(m_stack, 1);
    buildHead();
    buildList();
    if (hasStages())
        buildBoard();
    addActions();
    connect(m_filter, &FilterBar::queryChanged, this, [this](const Query &query) {
        m_query = query;
        m_started = true;
        show();
    });
}

void CollectionPage::buildHead() {
    if (hasStages()) {
        m_pipelineChip = new Chip(QString());
        m_pipelineChip->setOpens(true);
        m_pipelineChip->setSecond(true);
        m_pipelineChip->hide();
        m_head->addBesideTitle(m_pipelineChip);
        connect(m_pipelineChip, &QPushButton::clicked, this, &CollectionPage::choosePipeline);
        m_switch = new SegmentedSwitch;
        m_switch->addChoice(boardViewKey, QString(), Icon::Board);
        m_switch->addChoice(listViewKey, QString(), Icon::List);
        m_head->setSwitch(m_switch);
        connect(m_switch, &SegmentedSwitch::chosen, this, &CollectionPage::setView);
    }
    if (workspace().isReadOnly())
        m_head->addBesideTitle(new Pill(tr("read-only"), Tone::Red, Icon::Lock));
    m_head->setSearch(m_search);
    const bool mayCreate = !kind().options().setting || workspace().context()->access.changesSettings;
    if (!m_asked.bin && mayCreate) {
        m_new = new Button(Icon::Plus, QString(), Button::Kind::Primary);
        m_head->addAction(m_new);
        connect(m_new, &QPushButton::clicked, this, &CollectionPage::createNew);
        const auto lock = [this] {
            if (workspace().isReadOnly())
                m_new->setLocked();
        };
        connect(&workspace(), &Workspace::damageFound, m_new, lock);
        lock();
    }
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(searchPause);
    connect(m_search, &QLineEdit::textChanged, &m_searchTimer, qOverload<>(&QTimer::start));
    connect(&m_searchTimer, &QTimer::timeout, this, [this] { m_filter->setSearchText(m_search->text()); });
    connect(m_search, &SearchField::accepted, this, [this](const QString &text) {
        m_filter->setSearchText(text);
        focusContent();
    });
    connect(m_search, &SearchField::movedDown, this, &CollectionPage::focusContent);
    connect(m_search, &SearchField::left, this, &CollectionPage::focusContent);
}

void CollectionPage::buildList() {
    m_stack->addWidget(m_list);
    connect(m_list, &RecordList::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->setText(m_search->text() + text);
    });
    // The order is chosen in the list and holds for the board too.
    connect(m_list, &RecordList::queryChanged, this, [this](const Query &query) {
        if (m_sort == query.sort)
            return;
        m_sort = query.sort;
        if (showsBoard())
            show();
    });
    connect(&m_list->actions(), &BulkActions::moveRequested, this,
            [this](const QList<RecordId> &ids, QWidget *anchor) {
                chooseStage(host(), anchor, m_asked.kind, ids);
            });
    connect(&m_list->actions(), &BulkActions::disqualifyRequested, this,
            [this](const QList<RecordId> &ids, QWidget *anchor) {
                disqualify(host(), anchor, m_asked.kind, ids);
            });
    connect(&m_list->actions(), &BulkActions::merged, this, &CollectionPage::setCurrent);
}

void CollectionPage::buildBoard() {
    m_boardFrame = new QWidget;
    auto *column = new QVBoxLayout(m_boardFrame);
    column->setContentsMargins(0, metrics::space1, 0, 0);
    m_board = new BoardView(host());
    column->addWidget(m_board);
    m_stack->addWidget(m_boardFrame);
    connect(m_board, &BoardView::moveRequested, this, &CollectionPage::moveCards);
    connect(m_board, &BoardView::removeRequested, this, [this](const QList<RecordId> &ids) {
        m_list->actions().run(QStringLiteral("delete"), {.query = query(), .order = ids},
                              anchor(QStringLiteral("delete")));
    });
    connect(m_board, &BoardView::convertRequested, this, [this](const QList<RecordId> &ids) {
        m_list->actions().run(QStringLiteral("convert"), {.query = query(), .order = ids},
                              anchor(QStringLiteral("convert")));
    });
    connect(m_board, &BoardView::createRequested, this, &CollectionPage::createInColumn);
    connect(m_board, &BoardView::foldedChanged, this, &CollectionPage::remember);
    connect(m_board, &BoardView::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->insert(text);
    });
    connect(&m_board->model(), &BoardModel::idsChanged, this, &CollectionPage::showEmpty);
    connect(&workspace(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches("pipeline"))
            readPipelines();
    });
}

/// Pipelines first, then what was remembered: both before the first question about records.
void CollectionPage::readPipelines() {
    const auto job =
        [of = QString::fromLatin1(m_asked.kind)](const Reading &reading) -> Result<QList<Pipeline>> {
        const Query all{.kind = kind::pipeline.key(),
                        .filter = *parseFilter(QStringLiteral("of = %1 and retired = no").arg(of)),
                        .sort = {{QStringLiteral("position")}}};
        auto found = ids(reading, all);
        if (!found)
            return found.error();
        const RecordNames called = names(reading, kind::pipeline, *found);
        QList<Pipeline> pipelines;
        for (const RecordId id : *found)
            pipelines.append({id, called.value(id).text});
        return pipelines;
    };
    const auto told = [this](const Result<QList<Pipeline>> &pipelines) {
        if (!pipelines)
            return host().showError(pipelines.error());
        take(*pipelines);
    };
    onAnswer(workspace().read<QList<Pipeline>>(Workspace::LaneKind::Quick, job), this, told);
}

void CollectionPage::take(const QList<Pipeline> &pipelines) {
    const bool first = m_pipelines.isEmpty();
    m_pipelines = pipelines;
    if (!first)
        return usePipeline(m_pipeline);
    const QString key = QStringLiteral("collection/") + QString::fromLatin1(m_asked.kind);
    onAnswer(page_state::get(workspace(), key), this,
             [this](const Result<QJsonObject> &kept) { recall(kept.value_or({})); });
}

void CollectionPage::recall(const QJsonObject &kept) {
    QSet<QString> folded;
    for (const QJsonValue key : kept.value(QStringLiteral("folded")).toArray())
        folded.insert(key.toString());
    m_board->setFolded(folded);
    m_view = kept.value(QStringLiteral("view")).toString(m_view);
    m_switch->setCurrent(m_view);
    usePipeline(kept.value(QStringLiteral("pipeline")).toString().toLongLong());
    start();
}

/// The filter bar answers with the query to show.
void CollectionPage::start() {
    if (m_asked.filter.isEverything() && m_asked.search.isEmpty() && !m_asked.bin && !m_asked.archived)
        m_filter->start();
    else
        m_filter->start(m_asked);
}

void CollectionPage::remember() const {
    QJsonArray folded;
    for (const QString &key : m_board ? m_board->folded() : QSet<QString>())
        folded.append(key);
    const QJsonObject state{{QStringLiteral("view"), m_view},
                            {QStringLiteral("pipeline"), QString::number(m_pipeline)},
                            {QStringLiteral("folded"), folded}};
    page_state::put(workspace(), QStringLiteral("collection/") + QString::fromLatin1(m_asked.kind), state);
}

void CollectionPage::usePipeline(RecordId id) {
    const auto wanted = std::find_if(m_pipelines.begin(), m_pipelines.end(),
                                     [id](const Pipeline &pipeline) { return pipeline.id == id; });
    const Pipeline used = wanted != m_pipelines.end() ? *wanted : m_pipelines.value(0);
    m_pipeline = used.id;
    m_pipelineChip->setText(used.name);
    // The one pipeline of leads is called like the page.
    m_pipelineChip->setVisible(m_pipelines.size() > 1 || (!used.name.isEmpty() && used.name != title()));
    show();
}

void CollectionPage::choosePipeline() {
    QMenu *menu = newPopupMenu(this);
    for (const Pipeline &pipeline : std::as_const(m_pipelines)) {
        QAction *action = menu->addAction(menuText(pipeline.name), this, [this, id = pipeline.id] {
            usePipeline(id);
            remember();
        });
        action->setCheckable(true);
        action->setChecked(pipeline.id == m_pipeline);
    }
    popUpBelow(menu, m_pipelineChip);
}

Query CollectionPage::query() const {
    Query query = m_query;
    query.sort = m_sort;
    const FieldDef *pipeline = kind().staged(&Staging::pipeline);
    if (m_pipeline != 0 && pipeline && !query.filter.mentions(pipeline->key))
        query.filter = Filter::both(
            Filter::condition(pipeline->key, Filter::Op::Equal, {Literal::id(m_pipeline)}), query.filter);
    return query;
}

void CollectionPage::setView(const QString &view) {
    if (view == m_view)
        return;
    // The same record stays in hand on the other side, and what is marked stays marked.
    const RecordId current = showsBoard() ? m_board->currentId() : m_list->current();
    const QSet<RecordId> marked = showsBoard() ? m_board->selection() : m_list->model().ticks().ids;
    const bool all = !showsBoard() && m_list->model().ticks().all;
    m_view = view;
    if (m_switch)
        m_switch->setCurrent(view);
    show();
    if (showsBoard()) {
        if (current != 0)
            m_board->setCurrent(current);
        m_board->setSelection(all ? QSet<RecordId>() : marked);
    } else {
        m_list->model().setTicks({.ids = marked});
        if (current != 0)
            m_list->setCurrent(current);
    }
    remember();
    focusContent();
}

/// Only the view that is seen asks the file.
void CollectionPage::show() {
    if (!m_started)
        return;
    if (m_sort.isEmpty())
        m_sort = m_list->layoutShown().sort;
    m_stack->setCurrentWidget(showsBoard() ? m_boardFrame : static_cast<QWidget *>(m_list));
    if (!showsBoard())
        m_list->setQuery(query());
    else if (m_pipeline != 0)
        m_board->setQuery(query(), std::make_shared<StageColumns>(kind(), m_pipeline));
    showEmpty();
    nameCommands();
    if (std::exchange(m_wantsFocus, false) && !isCovered())
        focusContent();
}

/// What was opened over the page before its records came has the keys.
bool CollectionPage::isCovered() const {
    const QWidget *holder = window()->focusWidget();
    if (!holder || !holder->isVisible() || isAncestorOf(holder))
        return false;
    const auto placeOf = [this](const QWidget *widget) {
        return QRect(widget->mapTo(window(), QPoint(0, 0)), widget->size());
    };
    return placeOf(this).contains(placeOf(holder).center());
}

bool CollectionPage::isBoardEmpty() const {
    return showsBoard() && m_board->model().isReady() && m_board->model().isEmpty();
}

/// An empty board says what belongs here, or, where there are records, that the filter hides them.
void CollectionPage::showEmpty() {
    if (!isBoardEmpty() || !m_new)
        return hideEmpty();
    askIfHidden(host(), m_query, this, [this](bool hidden) {
        if (isBoardEmpty())
            offerToFill(hidden);
    });
}

void CollectionPage::offerToFill(bool hidden) {
    const bool held = m_board->isAncestorOf(window()->focusWidget()) || m_board->hasFocus() ||
                      (m_empty && m_empty->isAncestorOf(window()->focusWidget()));
    if (m_empty)
        m_empty->deleteLater(); // its button may be what emptied the filter
    m_empty = new EmptyState(iconOfKind(kind()), emptyTitle(kind()), emptySentence(kind()), m_boardFrame);
    if (hidden) {
        sayHidden(*m_empty, this, [this] { showAll(); });
    } else {
        connect(m_empty->setAction(Icon::Plus, newRecordText(kind()), keysText(QKeySequence::New)),
                &QPushButton::clicked, this, &CollectionPage::createNew);
        connect(m_empty->addLink(tr("Import from a file")), &QPushButton::clicked, this,
                [this] { host().openImport(kind().key()); });
        if (workspace().context()->access.changesSettings)
            connect(m_empty->addLink(tr("Change the stages")), &QPushButton::clicked, this,
                    [this] { host().openSettings("pipelines"); });
    }
    placeEmpty();
    m_empty->show();
    if (held)
        m_empty->setFocus();
}

void CollectionPage::placeEmpty() {
    if (!m_empty)
        return;
    m_empty->resize(m_empty->sizeHint());
    m_empty->move((m_boardFrame->width() - m_empty->width()) / 2, m_boardFrame->height() / 7);
    m_empty->raise();
}

void CollectionPage::hideEmpty() {
    if (!m_empty)
        return;
    const bool held = m_empty->isAncestorOf(window()->focusWidget());
    m_empty->hide();
    std::exchange(m_empty, nullptr)->deleteLater();
    if (held && showsBoard())
        m_board->setFocus();
}

void CollectionPage::showAll() {
    m_search->clear();
    m_filter->setFilter({});
}

void CollectionPage::retranslate() {
    m_head->setTitle(title());
    if (m_board)
        m_board->setAccessibleName(title());
    m_search->setPlaceholderText(tr("Search or filter"));
    m_search->setAccessibleName(tr("Search or filter"));
    m_search->setToolTip(tr("Search or filter")); // cut in a narrow window
    if (m_new)
        m_new->setText(newRecordText(kind()));
    if (m_switch) {
        m_switch->setText(boardViewKey, tr("Board"));
        m_switch->setText(listViewKey, tr("List"));
        m_pipelineChip->setAccessibleName(tr("Pipeline"));
    }
    nameCommands();
    if (m_new)
        m_list->setFill(
            newRecordText(kind()), [this] { createNew(); }, [this] { showAll(); });
    if (m_board)
        showEmpty();
}

void CollectionPage::focusContent() {
    m_wantsFocus = !m_started; // what is to have it is not there yet
    if (m_empty && m_empty->isVisible())
        return m_empty->setFocus();
    if (showsBoard())
        return m_board->setFocus();
    RecordTable &table = m_list->table();
    table.setFocus();
    if (!table.currentIndex().isValid() && table.model()->rowCount() > 0)
        table.setCurrentIndex(table.model()->index(0, 1));
}

void CollectionPage::focusSearch() {
    m_search->setFocus();
    m_search->selectAll();
}

void CollectionPage::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (!m_board)
        return;
    m_board->retranslate();
    readPipelines(); // their names follow the language
}

void CollectionPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    placeEmpty();
}

} // namespace kontor
