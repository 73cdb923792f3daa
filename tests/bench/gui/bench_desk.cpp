// Opens the file as the program does, and waits by looking at what is painted.
#include "tests/bench/gui/bench_desk.h"

#include "ui/board/board_view.h"
#include "ui/board/column_view.h"
#include "ui/board/column_widget.h"
#include "ui/list/record_list.h"
#include "ui/list/record_table.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTest>
#include <algorithm>

namespace kontor::bench {

Setting::Setting() {
    theme.setScheme(Scheme::Light);
    languages.use(QStringLiteral("en"));
}

BenchDesk::BenchDesk(Setting &setting, const QString &path) : m_program(setting.services()) {
    m_program.openFile(path, false, Program::Ask::Never);
    if (!m_program.window())
        qFatal("the window does not open %s", qPrintable(path));
    window().resize(size);
    QApplication::setActiveWindow(&window());
    settle();
}

RecordTable &BenchDesk::showList() {
    window().openSection("deal");
    settle();
    auto *deals = page<CollectionPage>();
    deals->setView(QStringLiteral("list"));
    settle();
    RecordTable &table = deals->list().table();
    BenchApplication::get().until(
        "the whole list", [&] { return deals->list().model().queryIds().isComplete() && isShown(table); });
    settle();
    return table;
}

BoardView &BenchDesk::showBoard(const BenchFile &file) {
    file.showFirst(workspace(), QStringLiteral("board"));
    window().openSection("deal");
    settle();
    BoardView &board = *page<CollectionPage>()->board();
    BenchApplication::get().until("the whole board",
                                  [&] { return board.model().isComplete() && isShown(board); });
    settle();
    return board;
}

bool BenchDesk::isShown(RecordTable &table) {
    auto &model = static_cast<TableModel &>(*table.model());
    if (!model.queryIds().isLoaded() || model.query().kind.isEmpty())
        return false;
    if (model.ids().isEmpty())
        return true; // the page says so instead
    if (!table.isVisible())
        return false;
    const int first = std::max(0, table.rowAt(0));
    const int below = table.rowAt(table.viewport()->height() - 1);
    const int last = below < 0 ? model.rowCount() - 1 : below;
    for (int row = first; row <= last; ++row) {
        if (!model.cache().find(model.idAt(row)))
            return false;
    }
    return true;
}

bool BenchDesk::isShown(BoardView &board) {
    if (!board.model().isReady() || !board.isVisible())
        return false;
    const QList<BoardColumnModel *> columns = board.model().columns();
    return std::all_of(columns.begin(), columns.end(), [&](const BoardColumnModel *column) {
        if (!column->totals())
            return false;
        const ColumnView *view = board.columnWidget(column->column().key)->view();
        if (column->ids().isEmpty() || view->visibleRegion().isEmpty())
            return true;
        const int last = view->rowNear(view->viewport()->height() - 1);
        for (int row = view->rowNear(0); row <= last; ++row) {
            if (!board.model().record(column->idAt(row)))
                return false;
        }
        return true;
    });
}

void BenchDesk::press(int key, Qt::KeyboardModifiers modifiers, const QString &text) {
    QWidget *target = QApplication::focusWidget();
    if (!target)
        target = &window();
    // As a keyboard sends it: shortcuts first, then the widget that holds the focus.
    QTest::simulateEvent(target, true, key, modifiers, text, false);
    QTest::simulateEvent(target, false, key, modifiers, text, false);
}

void BenchDesk::settle() {
    BenchApplication &app = BenchApplication::get();
    for (int round = 0; round < 3; ++round) {
        auto written = workspace().maintain([](Connection &) -> Result<void> { return {}; });
        auto read = workspace().read<int>(Workspace::LaneKind::Quick,
                                          [](const Reading &) -> Result<int> { return 0; });
        app.until("the file's answer", [&] { return written.isFinished() && read.isFinished(); });
        app.work();
    }
}

double median(QList<double> values) {
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

} // namespace kontor::bench
