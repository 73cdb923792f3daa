// The actions of the page: what the menu of the window, the palette and the keys offer while it is seen.
#include "ui/board/board_view.h"
#include "ui/board/column_widget.h"
#include "ui/collection/collection_page.h"
#include "ui/dialogs/convert_dialog.h"
#include "ui/dialogs/move_to_stage.h"
#include "ui/list/record_list.h"
#include "ui/list/record_table.h"

#include <QAction>
#include <QCoreApplication>

namespace kontor {

namespace {

const QString moveKey = QStringLiteral("move");

QKeySequence keysOf(const QString &bulk) {
    if (bulk == moveKey)
        return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    if (bulk == u"responsible")
        return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    if (bulk == u"fields")
        return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    if (bulk == u"convert")
        return convertKeys;
    if (bulk == u"merge")
        return QKeySequence(Qt::CTRL | Qt::Key_J); // to join
    if (bulk == u"export")
        return QKeySequence(Qt::CTRL | Qt::Key_E);
    return {};
}

constexpr int widthStep = 16; // pixels

/// What the mouse does on the head of a list, for the column of the current cell.
struct ColumnCommand {
    const char *name;
    const char *text; // English; translated in the context "Command"
    QKeySequence keys;
    void (*run)(RecordTable &table);
};

const QList<ColumnCommand> &columnCommands() {
    static const QList<ColumnCommand> all{
        {"sort", QT_TRANSLATE_NOOP("Command", "Sort by this column"), Qt::Key_F7,
         [](RecordTable &table) { table.sortByCurrentColumn(false); }},
        {"sortFurther", QT_TRANSLATE_NOOP("Command", "Sort further by this column"), Qt::SHIFT | Qt::Key_F7,
         [](RecordTable &table) { table.sortByCurrentColumn(true); }},
        {"columnLeft", QT_TRANSLATE_NOOP("Command", "Move the column to the left"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_Left, [](RecordTable &table) { table.moveCurrentColumn(true); }},
        {"columnRight", QT_TRANSLATE_NOOP("Command", "Move the column to the right"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_Right, [](RecordTable &table) { table.moveCurrentColumn(false); }},
        {"wider", QT_TRANSLATE_NOOP("Command", "Make the column wider"), Qt::CTRL | Qt::SHIFT | Qt::Key_Up,
         [](RecordTable &table) { table.widenCurrentColumn(widthStep); }},
        {"narrower", QT_TRANSLATE_NOOP("Command", "Make the column narrower"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_Down,
         [](RecordTable &table) { table.widenCurrentColumn(-widthStep); }}};
    return all;
}

} // namespace

void CollectionPage::addActions() {
    const auto add = [this](const char *name, const QKeySequence &keys, auto run) {
        auto *action = new QAction(this);
        action->setObjectName(QStringLiteral("records.") + QLatin1StringView(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    if (m_board)
        m_turn = add("turn", QKeySequence(Qt::CTRL | Qt::Key_L),
                     [this] { setView(showsBoard() ? QStringLiteral("list") : QStringLiteral("board")); });
    const QList<QPair<QString, QString>> known = m_list->actions().known();
    for (const auto &[key, text] : known)
        m_bulk.append({key, add(key.toLatin1(), keysOf(key), [this, bulk = key] { runBulk(bulk); })});
    for (const ColumnCommand &command : columnCommands())
        m_columns.append(
            add(command.name, command.keys, [this, run = command.run] { run(m_list->table()); }));
    if (m_board)
        m_fold = add("fold", {}, [this] { m_board->foldCurrent(); });
    if (!m_asked.bin && kind().options().mergeGroup)
        m_duplicates = add("duplicates", Qt::CTRL | Qt::SHIFT | Qt::Key_D,
                           [this] { host().openDuplicates(m_asked.kind); });
    m_print = add("print", QKeySequence::Print, [this] { m_list->print(); });
}

void CollectionPage::nameCommands() {
    const QList<QPair<QString, QString>> known = m_list->actions().known();
    for (const auto &[key, action] : std::as_const(m_bulk)) {
        for (const auto &one : known) {
            if (one.first == key)
                action->setText(one.second);
        }
        // What is archived is known by the filter, which the board has as well.
        const bool areArchived = m_query.archived || m_query.filter.mentions(u"archived");
        if (key == u"archive" || key == u"unarchive")
            action->setEnabled(areArchived == (key == u"unarchive"));
    }
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        m_columns[i]->setText(QCoreApplication::translate("Command", columnCommands()[i].text));
        m_columns[i]->setEnabled(!showsBoard());
    }
    if (m_duplicates)
        m_duplicates->setText(tr("Find duplicates"));
    m_print->setText(tr("Print or save as PDF…"));
    if (!m_board)
        return;
    m_turn->setText(showsBoard() ? tr("Show as list") : tr("Show as board"));
    m_fold->setText(tr("Fold the column"));
    m_fold->setEnabled(showsBoard());
}

Chosen CollectionPage::chosen() const {
    if (!showsBoard())
        return chosenIn(m_list->model(), m_list->current());
    const QList<RecordId> ids = m_board->chosen();
    return {.query = query(), .ticks = {.ids = QSet<RecordId>(ids.begin(), ids.end())}, .order = ids};
}

/// What a panel of that action on the selection stands beside.
QWidget *CollectionPage::anchor(const QString &key) const {
    if (!showsBoard())
        return m_list->anchorOf(key);
    const QList<RecordId> ids = m_board->chosen();
    const BoardColumnModel *column = ids.isEmpty() ? nullptr : m_board->model().columnOf(ids.first());
    const ColumnWidget *there = column ? m_board->columnWidget(column->column().key) : nullptr;
    return there && !there->isFolded() ? static_cast<QWidget *>(there->head()) : m_board;
}

void CollectionPage::runBulk(const QString &key) {
    const Chosen meant = chosen();
    if (key == moveKey && m_board) {
        if (showsBoard())
            m_board->openMoveMenu();
        else if (const QList<RecordId> ids = m_list->chosen(); !ids.isEmpty())
            chooseStage(host(), anchor(key), m_asked.kind, ids);
        return;
    }
    m_list->actions().run(key, meant, anchor(key));
}

} // namespace kontor
