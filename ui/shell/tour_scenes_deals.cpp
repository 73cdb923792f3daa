// The board and the list with what opens over them.
#include "ui/shell/tour_scenes.h"

#include "core/people/people.h"
#include "core/sales/deal.h"
#include "core/work/work.h"
#include "ui/board/board_view.h"
#include "ui/board/column_widget.h"
#include "ui/collection/collection_page.h"
#include "ui/dialogs/move_to_stage.h"
#include "ui/list/filter_bar.h"
#include "ui/list/record_list.h"
#include "ui/list/record_table.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>

namespace kontor {

namespace {

const QString boardView = QStringLiteral("board");
const QString listView = QStringLiteral("list");

QString column(const TourStage &stage, const char *name) {
    return QString::number(
        stage.find(kind::stage, QStringLiteral("name = \"%1\"").arg(QString::fromUtf8(name))));
}

/// Drags a card over a column without letting it go.
void hoverWithCard(const TourStage &stage) {
    BoardView &board = *stage.collection(kind::deal, boardView)->board();
    const std::unique_ptr<QMimeData> data(recordsMime(kind::deal.key(), {stage.deal("Sensor kit")}));
    const QWidget *target = board.columnWidget(column(stage, "Negotiation"));
    const QPoint at = target->mapTo(&board, QPoint(target->width() / 2, 200));
    QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&board, &enter);
    QDragMoveEvent move(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&board, &move);
}

void leaveBoard(const TourStage &stage) {
    QDragLeaveEvent leave;
    if (auto *board = stage.window.findChild<BoardView *>())
        QApplication::sendEvent(board, &leave);
}

/// The stage asks for two fields that the deal has not.
void askForFields(const TourStage &stage) {
    const RecordId sold = stage.deal("Sensor kit");
    const RecordId target = column(stage, "Negotiation").toLongLong();
    stage.write([sold, target](UnitOfWork &unit) -> Result<void> {
        if (auto done = unit.update(kind::stage, target,
                                    {{QStringLiteral("requiredFields"), QStringLiteral("contact\nsource")}});
            !done)
            return done;
        return unit.update(kind::deal, sold,
                           {{QStringLiteral("contact"), {}}, {QStringLiteral("source"), {}}});
    });
    BoardView &board = *stage.collection(kind::deal, boardView)->board();
    moveToStage(stage.window, board.columnWidget(QString::number(target))->head(), kind::deal.key(), {sold},
                target);
}

RecordList &list(const TourStage &stage) {
    return stage.collection(kind::deal, listView)->list();
}

void tickThree(RecordList &list) {
    const QList<RecordId> ids = list.model().ids();
    list.model().setTicks({.ids = {ids.value(2), ids.value(4), ids.value(5)}});
}

void bulk(const TourStage &stage, const QString &key) {
    RecordList &shown = list(stage);
    tickThree(shown);
    stage.settle();
    shown.actions().run(key, chosenIn(shown.model(), shown.current()), shown.anchorOf(key));
}

} // namespace

QList<TourScene> boardScenes() {
    return {
        {QStringLiteral("board"), [](const TourStage &stage) { stage.collection(kind::deal, boardView); }},
        {QStringLiteral("board-drop"), hoverWithCard, leaveBoard},
        {QStringLiteral("board-marked"),
         [](const TourStage &stage) {
             BoardView &board = *stage.collection(kind::deal, boardView)->board();
             board.setSelection({stage.deal("Warehouse software"), stage.deal("Label printers")});
             board.setCurrent(stage.deal("Warehouse software"));
         }},
        {QStringLiteral("board-add"),
         [](const TourStage &stage) {
             stage.collection(kind::deal, boardView)->board()->openQuickAdd(column(stage, "Qualification"));
         }},
        {QStringLiteral("board-folded"),
         [](const TourStage &stage) {
             stage.collection(kind::deal, boardView)
                 ->board()
                 ->setFolded({column(stage, "Offer"), column(stage, "Won")});
         },
         [](const TourStage &stage) {
             if (auto *board = stage.window.findChild<BoardView *>())
                 board->setFolded({});
         }},
        {QStringLiteral("board-moved"),
         [](const TourStage &stage) {
             BoardView &board = *stage.collection(kind::deal, boardView)->board();
             moveToStage(stage.window, &board, kind::deal.key(), {stage.deal("Reading room")},
                         column(stage, "Qualification").toLongLong());
         },
         [](const TourStage &stage) { stage.window.toast()->hide(); }},
        {QStringLiteral("move-asks"), askForFields},
        {QStringLiteral("move-lost"),
         [](const TourStage &stage) {
             BoardView &board = *stage.collection(kind::deal, boardView)->board();
             moveToStage(stage.window, &board, kind::deal.key(), {stage.deal("Boiler upgrade")},
                         column(stage, "Lost").toLongLong());
         }},
        {QStringLiteral("move-won"), [](const TourStage &stage) {
             BoardView &board = *stage.collection(kind::deal, boardView)->board();
             moveToStage(stage.window, board.columnWidget(column(stage, "Won"))->head(), kind::deal.key(),
                         {stage.deal("Office chairs")}, column(stage, "Won").toLongLong());
         }}};
}

QList<TourScene> listScenes() {
    return {
        {QStringLiteral("list"), [](const TourStage &stage) { list(stage); }},
        {QStringLiteral("list-selected"),
         [](const TourStage &stage) {
             RecordList &shown = list(stage);
             tickThree(shown);
             shown.table().setFocus();
             shown.setCurrent(shown.model().idAt(4));
         }},
        {QStringLiteral("list-edit"),
         [](const TourStage &stage) {
             RecordList &shown = list(stage);
             shown.table().setFocus();
             shown.table().setCurrent(shown.model().idAt(6), QStringLiteral("expectedClose"));
             stage.press(Qt::Key_F2);
         },
         [](const TourStage &stage) { stage.press(Qt::Key_Escape); }},
        {QStringLiteral("list-filter"),
         [](const TourStage &stage) {
             CollectionPage *page = stage.collection(kind::deal, listView);
             page->filterBar().setFilter(
                 parseFilter(QStringLiteral("(responsible = me or observers = me) and amount > 2000 and "
                                            "expectedClose = this month"))
                     .value_or(Filter()));
             stage.settle();
             page->filterBar().openPanel();
         },
         [](const TourStage &stage) {
             if (auto *bar = stage.window.findChild<FilterBar *>())
                 bar->setFilter(parseFilter(QStringLiteral("responsible = me")).value_or(Filter()));
         }},
        {QStringLiteral("bulk-edit"), [](const TourStage &stage) { bulk(stage, QStringLiteral("fields")); }},
        {QStringLiteral("bulk-responsible"),
         [](const TourStage &stage) { bulk(stage, QStringLiteral("responsible")); }},
        {QStringLiteral("bulk-stage"), [](const TourStage &stage) { bulk(stage, QStringLiteral("move")); }},
        {QStringLiteral("bulk-delete"),
         [](const TourStage &stage) { bulk(stage, QStringLiteral("delete")); }},
        {QStringLiteral("accounts"), [](const TourStage &stage) { stage.collection(kind::account, {}); }},
        {QStringLiteral("contacts"), [](const TourStage &stage) { stage.collection(kind::contact, {}); }},
        {QStringLiteral("projects"), [](const TourStage &stage) { stage.collection(kind::project, {}); }}};
}

} // namespace kontor
