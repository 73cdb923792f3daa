// The full board: the way to it, scrolling in a column, a card dropped on another one.
#include "tests/bench/gui/rows.h"
#include "ui/board/board_view.h"
#include "ui/board/column_view.h"
#include "ui/board/column_widget.h"

#include <QDropEvent>
#include <QMimeData>
#include <QScrollBar>

namespace kontor::bench {

namespace {

QPoint centreOf(const BoardView &board, RecordId stage) {
    const ColumnWidget *column = board.columnWidget(QString::number(stage));
    return column->mapTo(&board, column->rect().center());
}

/// What a person's drag of that card sends to the board.
void dropCard(BoardView &board, RecordId card, const QPoint &to) {
    const std::unique_ptr<QMimeData> data(recordsMime(board.model().query().kind, {card}));
    QDragEnterEvent enter(to, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&board, &enter);
    QDragMoveEvent move(to, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&board, &move);
    QDropEvent drop(to, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&board, &drop);
}

Measured firstPaint(const Bench &bench, BenchDesk &desk) {
    Measured opened{
        .row = QStringLiteral("13"), .what = QStringLiteral("Ctrl+1 to the painted board"), .goal = 68};
    for (int run = 0; run < bench.options.runs; ++run) {
        desk.press(Qt::Key_2, Qt::ControlModifier);
        desk.settle();
        const Stopwatch watch;
        desk.press(Qt::Key_1, Qt::ControlModifier);
        opened.samples.append(BenchApplication::get().untilPainted(watch, "the board", [&] {
            const auto *page = desk.page<CollectionPage>();
            return page && page->board() && BenchDesk::isShown(*page->board());
        }));
        desk.showBoard(bench.file);
    }
    return opened;
}

QList<Measured> scrolled(const Bench &bench, BenchDesk &desk, BoardView &board) {
    Measured frame{.row = QStringLiteral("13"),
                   .what = QStringLiteral("board, a frame while a column scrolls"),
                   .goal = 8,
                   .judgedBy = Measured::By::P95,
                   .judgesCpu = true};
    Measured whole{
        .row = QStringLiteral("13"), .what = QStringLiteral("board, painted whole"), .judgesCpu = true};
    for (int i = 0; i < 20 * bench.options.runs; ++i) {
        ColumnView *view = board.columnWidget(QString::number(bench.file.stages()[i % 3]))->view();
        QScrollBar *bar = view->verticalScrollBar();
        frame.samples.append(BenchApplication::get().frame(view->viewport(), [&] {
            bar->setValue(i % 20 == 19 ? (bar->maximum() / 20) * (i % 17) : bar->value() + 120);
        }));
    }
    desk.settle();
    for (int i = 0; i < bench.options.runs; ++i) {
        const Stopwatch watch;
        board.repaint();
        whole.samples.append(watch.lap());
    }
    return {frame, whole};
}

Measured dropped(const Bench &bench, BenchDesk &desk, BoardView &board) {
    Measured drop{.row = QStringLiteral("13"),
                  .what = QStringLiteral("a dropped card, committed and painted in its column"),
                  .goal = 16};
    const QList<RecordId> &stages = bench.file.stages();
    for (int run = 0; run < bench.options.runs; ++run) {
        const QString there = QString::number(stages[1 + run % 2]);
        const RecordId card = board.model().column(QString::number(stages[0]))->idAt(run);
        const QPoint place = centreOf(board, stages[1 + run % 2]);
        const Stopwatch watch;
        dropCard(board, card, place);
        drop.samples.append(BenchApplication::get().untilPainted(watch, "the dropped card", [&] {
            const BoardColumnModel *now = board.model().columnOf(card);
            return now && now->column().key == there;
        }));
        BenchApplication::get().until("the whole board again", [&] { return board.model().isComplete(); });
        desk.settle();
    }
    return drop;
}

} // namespace

void measureBoard(const Bench &bench, BenchDesk &desk) {
    if (!bench.options.wants(QStringLiteral("13")))
        return;
    bench.file.showFirst(desk.workspace(), QStringLiteral("board"));
    bench.report.add(firstPaint(bench, desk));
    BoardView &board = desk.showBoard(bench.file);
    for (const Measured &one : scrolled(bench, desk, board))
        bench.report.add(one);
    bench.report.add(dropped(bench, desk, board));
}

} // namespace kontor::bench
