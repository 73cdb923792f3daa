// Puts the parts of a list together.
#include "ui/list/record_list.h"

#include "core/sales/stages.h"
#include "core/workspace/page_state.h"
#include "ui/answer.h"
#include "ui/dialogs/move_to_stage.h"
#include "ui/fields/kind_words.h"
#include "ui/list/hidden_by_filter.h"
#include "ui/list/list_delegate.h"
#include "ui/list/list_foot.h"
#include "ui/list/list_print.h"
#include "ui/list/record_table.h"
#include "ui/list/selection_line.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_text.h"
#include "ui/widgets/menu_text.h"
#include "ui/widgets/popup_menu.h"
#include "ui/widgets/tick_menu.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedLayout>
#include <QTimer>

namespace kontor {

namespace {

constexpr int saveAfter = 600; // ms without another change of the columns

constexpr int clockTick = 60'000; // ms

} // namespace

RecordList::RecordList(PageHost &host, const QByteArray &kind, QWidget *parent)
    : QWidget(parent), m_host(host), m_kind(kind), m_source(host.workspace()),
      m_looks(host.workspace(), kind), m_model(m_source, freshFormat(), kind),
      m_actions(new BulkActions(host, m_model, this)),
      m_delegate(new ListDelegate(m_model, m_looks, host, this)),
      m_table(new RecordTable(m_model, *m_delegate, this)), m_line(new SelectionLine),
      m_lineFrame(new QWidget(this)), m_foot(new ListFoot(this)), m_stack(new QStackedLayout),
      m_save(new QTimer(this)) {
    const Kind &shown = m_model.kind();
    m_empty =
        new EmptyState(iconByName(QString::fromLatin1(shown.options().icon)).value_or(Icon::File), {}, {});
    auto *around = new QHBoxLayout(m_lineFrame);
    around->setContentsMargins(metrics::space4, 0, metrics::space4, metrics::space2);
    around->addWidget(m_line);
    m_lineFrame->hide();
    auto *emptyPage = new QWidget;
    auto *middle = new QVBoxLayout(emptyPage);
    middle->addWidget(m_empty, 0, Qt::AlignCenter);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyPage);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_lineFrame);
    column->addLayout(m_stack, 1);
    column->addWidget(m_foot);
    setFocusProxy(m_table);
    m_save->setSingleShot(true);
    m_save->setInterval(saveAfter);
    connect(m_save, &QTimer::timeout, this, &RecordList::saveLayout);

    connect(&m_model, &TableModel::ticksChanged, this, &RecordList::showSelection);
    connect(&m_model.queryIds(), &QueryIds::totalsChanged, this, &RecordList::showTotals);
    connect(&m_model.queryIds(), &QueryIds::idsChanged, this, [this] {
        showState();
        showSelection();
    });
    connect(&m_model.queryIds(), &QueryIds::failed, this,
            [this](const Error &error) { m_host.showError(error); });
    connect(&m_looks, &LinkLooks::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(m_delegate, &ListDelegate::edited, this, &RecordList::write);
    connect(m_line, &SelectionLine::closed, this, [this] { m_model.setTicks({}); });
    connect(m_line, &SelectionLine::triggered, this, [this](const QString &key, QWidget *anchor) {
        m_actions->run(key, chosenIn(m_model, current()), anchor);
    });
    connect(m_table, &RecordTable::layoutEdited, this, &RecordList::takeLayout);
    connect(m_table, &RecordTable::openRequested, this, [this](RecordId id, bool ownWindow) {
        if (ownWindow)
            m_host.openRecordInWindow(m_kind, id);
        else
            m_host.openRecord(m_kind, id, m_model.ids());
    });
    connect(m_table, &RecordTable::deleteRequested, this, &RecordList::askDelete);
    connect(m_table, &RecordTable::typed, this, &RecordList::typed);
    connect(m_table, &RecordTable::copyRequested, this, &RecordList::copyCells);
    connect(m_table, &RecordTable::pasteRequested, this, &RecordList::pasteCells);
    connect(m_table, &RecordTable::fillRequested, this, &RecordList::fillDown);
    connect(m_table, &RecordTable::columnMenuRequested, this, &RecordList::openColumnMenu);
    connect(m_table, &RecordTable::rowMenuRequested, this, &RecordList::openRowMenu);
    connect(m_table, &RecordTable::escapePressed, this, [this] {
        m_delegate->setMarked({});
        m_model.setTicks({});
        m_table->setCurrentIndex(m_table->currentIndex());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordList::showMarked);
    setHints();
    readLayout();
    // "today" and the 30 days of closed columns mean other records after midnight.
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, [this, day = m_host.workspace().today()]() mutable {
        if (std::exchange(day, m_host.workspace().today()) != day)
            m_model.queryIds().reload();
    });
    clock->start(clockTick);
}

FieldFormat RecordList::freshFormat() const {
    return {m_host.workspace().schema(), m_host.format(), m_host.workspace().context()->language};
}

void RecordList::readLayout() {
    onAnswer(page_state::get(m_host.workspace(), QStringLiteral("list/") + QString::fromLatin1(m_kind)), this,
             [this](const Result<QJsonObject> &kept) {
                 if (m_layoutRead)
                     return; // changed by hand meanwhile
                 m_layoutRead = true;
                 const Schema &schema = m_model.format().schema();
                 m_layout = kept && !kept->isEmpty() ? ListLayout::fromJson(*kept, schema, m_model.kind())
                                                     : ListLayout::initial(schema, m_model.kind());
                 m_table->apply(m_layout);
                 if (!m_query.kind.isEmpty())
                     setQuery(m_query);
             });
}

void RecordList::setLayoutShown(const ListLayout &layout) {
    m_layoutRead = true;
    takeLayout(layout);
    m_table->apply(m_layout);
}

void RecordList::takeLayout(const ListLayout &layout) {
    const bool isResorted = layout.sort != m_layout.sort;
    m_layout = layout;
    m_save->start();
    if (!isResorted || m_query.kind.isEmpty())
        return;
    m_query.sort.clear();
    setQuery(m_query);
}

void RecordList::saveLayout() {
    page_state::put(m_host.workspace(), QStringLiteral("list/") + QString::fromLatin1(m_kind),
                    m_layout.toJson());
}

void RecordList::setQuery(const Query &query) {
    m_query = query;
    if (!m_layoutRead)
        return; // the order is on its way; asking twice would show two lists
    Query run = query;
    if (run.sort.isEmpty())
        run.sort = m_layout.sort;
    if (!m_model.queryIds().query().kind.isEmpty() && run == m_model.query())
        return;
    m_model.setTicks({});
    m_model.setQuery(run);
    Q_EMIT queryChanged(run);
}

RecordId RecordList::current() const {
    return m_table->currentRecord();
}
void RecordList::setCurrent(RecordId id) {
    m_table->setCurrent(id);
}

QList<RecordId> RecordList::chosen() const {
    QList<RecordId> list;
    if (m_model.tickedCount() == 0)
        return current() ? QList<RecordId>{current()} : list;
    for (const RecordId id : m_model.ids()) {
        if (m_model.isTicked(id))
            list.append(id);
    }
    return list;
}

void RecordList::showSelection() {
    const qint64 ticked = m_model.tickedCount();
    m_lineFrame->setVisible(ticked > 0);
    if (ticked == 0)
        return;
    const LocaleFormat &format = m_host.format();
    m_line->setText(
        m_model.ticks().all && m_model.ticks().ids.isEmpty()
            ? tr("all %1 of the filter selected").arg(format.integer(ticked))
            : tr("%1 of %2 selected").arg(format.integer(ticked), format.integer(m_model.ids().size())));
    // Panels stand beside the words that opened them: these stay as long as they say the same.
    const QList<QPair<QString, QString>> offered = m_actions->offered();
    if (offered == m_offered)
        return;
    m_offered = offered;
    m_line->clearActions();
    for (const auto &[key, text] : offered)
        m_line->addAction(key, text);
}

QWidget *RecordList::anchorOf(const QString &key) const {
    auto *word = m_lineFrame->isVisible() ? m_line->findChild<QWidget *>(key) : nullptr;
    return word && word->isVisible() ? word : m_table;
}

void RecordList::showTotals() {
    if (const auto &totals = m_model.queryIds().totals())
        m_foot->showTotals(m_model.format(), m_model.kind(), *totals);
    const bool narrows = stages::showsRecentlyClosed(m_model.kind(), m_model.query());
    m_foot->setSentence(!narrows                                  ? QString()
                        : m_model.kind().staged(&Staging::locked) ? tr("won and lost: last 30 days")
                                                                  : tr("closed: last 30 days"));
}

void RecordList::showMarked() {
    const QModelIndexList cells = m_table->block();
    if (cells.size() < 2) {
        m_foot->setMarked({});
        return;
    }
    int amounts = 0;
    QSet<QString> currencies;
    for (const QModelIndex &cell : cells) {
        const FieldDef *field = m_model.field(cell.column());
        const Record *record = m_model.cache().find(m_model.idAt(cell.row()));
        const auto *money = record && field ? std::get_if<Money>(&(*record)[*field]) : nullptr;
        if (!money)
            continue;
        ++amounts;
        currencies.insert(money->currency.code());
    }
    const QString marked = tr("Marked: %Ln cells", nullptr, int(cells.size()));
    m_foot->setMarked(amounts == 0 ? marked
                                   : tr("%1 · %2 · %3", "marked cells, amounts, currencies")
                                         .arg(marked, tr("%Ln amounts", nullptr, amounts),
                                              tr("%Ln currencies", nullptr, int(currencies.size()))));
}

void RecordList::showState() {
    const bool isEmpty = m_model.queryIds().isLoaded() && m_model.ids().isEmpty();
    // The keyboard stays in the page, whichever of the two it shows.
    const QWidget *focus = window()->focusWidget();
    const bool held =
        focus && (m_table == focus || m_table->isAncestorOf(focus) || m_empty->isAncestorOf(focus));
    if (isEmpty) {
        describeEmptiness(!m_query.filter.isEverything() || !m_query.search.isEmpty());
        askIfHidden(m_host, m_query, this, [this](bool hidden) {
            if (!hidden && m_stack->currentIndex() == 1)
                describeEmptiness(false);
        });
    }
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (held)
        (isEmpty && m_empty->focusProxy() ? static_cast<QWidget *>(m_empty) : m_table)->setFocus();
}

void RecordList::describeEmptiness(bool hidden) {
    if (m_model.query().bin) {
        m_empty->setTexts(tr("The recycle bin is empty"),
                          tr("What is deleted comes here and can be restored."));
        return m_empty->removeAction();
    }
    if (hidden)
        return sayHidden(*m_empty, this, m_showAll);
    m_empty->setTexts(emptyTitle(m_model.kind()), emptySentence(m_model.kind()));
    if (!m_make)
        return m_empty->removeAction();
    connect(m_empty->setAction(Icon::Plus, m_makeWords, keysText(QKeySequence::New)), &QPushButton::clicked,
            this, m_make);
}

void RecordList::setFill(const QString &words, std::function<void()> make, std::function<void()> showAll) {
    m_makeWords = words;
    m_make = std::move(make);
    m_showAll = std::move(showAll);
    showState();
}

void RecordList::write(RecordId id, const QString &field, const Value &value, const Value &seen) {
    const Kind *kind = &m_model.kind();
    const FieldDef *def = m_model.format().schema().field(*kind, field);
    if (!def)
        return;
    // A stage may ask for a reason or for fields: it is entered by the one way there is.
    if (kind->plays(&Staging::stage, *def) && !isEmpty(value))
        return moveToStage(m_host, m_table, m_kind, {id}, std::get<qint64>(value));
    m_host.perform(QStringLiteral("edit"), tr("%1 changed").arg(m_model.format().label(*def)),
                   [kind, id, field, value, seen](UnitOfWork &unit) {
                       return unit.update(*kind, id, {{field, value}}, {{field, seen}});
                   });
}

void RecordList::askDelete() {
    m_actions->run(QStringLiteral("delete"), chosenIn(m_model, current()),
                   m_lineFrame->isVisible() ? m_lineFrame : m_table);
}

void RecordList::print() {
    printList(m_host, m_model, *m_table, this);
}

void RecordList::openColumnMenu(const QPoint &global) {
    auto *menu = new TickMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Schema &schema = m_model.format().schema();
    for (const FieldDef &field : schema.fields(m_model.kind())) {
        if (field.type == FieldType::EntryList ||
            field.key == QLatin1String(m_model.kind().options().titleField))
            continue;
        QAction *action = menu->addAction(menuText(m_model.format().label(field)));
        action->setCheckable(true);
        action->setChecked(m_layout.columns.contains(field.key));
        connect(action, &QAction::toggled, this, [this, key = field.key](bool on) {
            ListLayout layout = m_layout;
            layout.columns.removeAll(key);
            if (on)
                layout.columns.append(key);
            setLayoutShown(layout);
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Columns as at first")), &QAction::triggered, this,
            [this] { setLayoutShown(ListLayout::initial(m_model.format().schema(), m_model.kind())); });
    menu->popup(global);
}

void RecordList::openRowMenu(const QPoint &global) {
    QMenu *menu = newPopupMenu(this);
    if (const RecordId id = current()) {
        connect(menu->addAction(tr("Open")), &QAction::triggered, this,
                [this, id] { m_host.openRecord(m_kind, id, m_model.ids()); });
        connect(menu->addAction(tr("Open in its own window")), &QAction::triggered, this,
                [this, id] { m_host.openRecordInWindow(m_kind, id); });
        menu->addSeparator();
    }
    connect(menu->addAction(tr("Copy cells")), &QAction::triggered, this, &RecordList::copyCells);
    connect(menu->addAction(tr("Paste cells")), &QAction::triggered, this, &RecordList::pasteCells);
    connect(menu->addAction(tr("Fill down")), &QAction::triggered, this, &RecordList::fillDown);
    connect(menu->addAction(tr("Columns")), &QAction::triggered, this,
            [this, global] { openColumnMenu(global); });
    menu->addSeparator();
    for (const auto &[key, text] : m_actions->offered()) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, key = key] { m_actions->run(key, chosenIn(m_model, current()), m_table); });
    }
    menu->popup(global);
}

void RecordList::setHints() {
    m_foot->setHints({{keysText(Qt::Key_Space), tr("select")},
                      {keysText(Qt::Key_F2), tr("edit")},
                      {keysText(Qt::Key_Enter), tr("open")}});
}

void RecordList::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_model.setFormat(freshFormat());
    setHints();
    showTotals();
    showSelection();
    showState();
}

} // namespace kontor
