// What the person does, and the clock beside it.
#include "tests/bench/gui/day.h"

#include "core/sales/deal.h"
#include "ui/board/board_view.h"
#include "ui/board/column_view.h"
#include "ui/board/column_widget.h"
#include "ui/card/card_page.h"
#include "ui/list/record_list.h"
#include "ui/list/record_table.h"
#include "ui/widgets/segmented_switch.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>
#include <cstdio>

namespace kontor::bench {

namespace {

constexpr auto control = Qt::ControlModifier;
const QStringList typedWords{QStringLiteral("pack"),  QStringLiteral("nguyen"), QStringLiteral("line"),
                             QStringLiteral("kowal"), QStringLiteral("office"), QStringLiteral("maschine"),
                             QStringLiteral("hà"),    QStringLiteral("support")};

} // namespace

Day::Day(BenchDesk &desk, quint32 seed) : m_desk(desk), m_random(seed) {
    constexpr int guardEvery = 40; // ms
    m_guard.setInterval(guardEvery);
    QObject::connect(&m_guard, &QTimer::timeout, qApp, [this] {
        for (QWidget *open : {QApplication::activePopupWidget(), QApplication::activeModalWidget()}) {
            if (!open)
                continue;
            m_wasNested = true;
            open->close();
        }
    });
    m_guard.start();
}

void Day::run(int actions) {
    struct Chance {
        int weight;
        Task task;
    };
    static constexpr Chance chances[] = {
        {16, &Day::walkList},  {8, &Day::scrollList},     {3, &Day::sortList},    {8, &Day::editCell},
        {6, &Day::tickSome},   {8, &Day::searchPage},     {8, &Day::usePalette},  {12, &Day::openCard},
        {6, &Day::writeNote},  {5, &Day::createDeal},     {12, &Day::walkBoard},  {6, &Day::dragCard},
        {3, &Day::turnView},   {2, &Day::lookAtSettings}, {4, &Day::undoAndRedo}, {6, &Day::moveMouse},
        {5, &Day::goSomewhere}};
    int sum = 0;
    for (const Chance &chance : chances)
        sum += chance.weight;
    m_limit = actions;
    while (m_answers.size() < m_limit) {
        goHome();
        int place = pick(sum);
        for (const Chance &chance : chances) {
            place -= chance.weight;
            if (place < 0) {
                (this->*chance.task)();
                break;
            }
        }
    }
}

QStringList Day::slowest(int count) const {
    QList<QPair<double, QString>> sorted = m_named;
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList lines;
    for (const auto &[milliseconds, what] : sorted.mid(0, count))
        lines.append(QStringLiteral("%1 ms: %2").arg(milliseconds, 0, 'f', 1).arg(what));
    return lines;
}

void Day::step(const char *what, const std::function<void()> &act) {
    if (m_answers.size() >= m_limit)
        return;
    BenchApplication &app = BenchApplication::get();
    m_wasNested = false;
    app.startCounting();
    const Stopwatch watch;
    act();
    m_desk.settle();
    const Sample answer = watch.lap();
    if (m_wasNested)
        return; // what a menu waited for is not the window's time
    m_answers.append(answer);
    m_busy.append(app.longestWork());
    m_named.append({answer.wall, QString::fromLatin1(what)});
}

void Day::key(const char *what, int key, Qt::KeyboardModifiers modifiers) {
    step(what, [&] { m_desk.press(key, modifiers); });
}

void Day::type(const char *what, const QString &text) {
    for (const QChar letter : text)
        step(what, [&] { m_desk.press(Qt::Key_unknown, Qt::NoModifier, QString(letter)); });
}

void Day::click(const char *what, QWidget *widget, const QPoint &at, bool twice) {
    step(what, [&] {
        if (twice)
            QTest::mouseDClick(widget, Qt::LeftButton, Qt::NoModifier, at);
        else
            QTest::mouseClick(widget, Qt::LeftButton, Qt::NoModifier, at);
    });
}

QString Day::word() {
    return typedWords[pick(int(typedWords.size()))];
}

QWidget *Day::focus() const {
    return QApplication::focusWidget() ? QApplication::focusWidget() : &m_desk.window();
}

CollectionPage *Day::collection() const {
    return m_desk.page<CollectionPage>();
}

void Day::goHome() {
    for (int tries = 0; tries < 4 && !collection(); ++tries)
        key("Alt+Left: back", Qt::Key_Left, Qt::AltModifier);
    for (int tries = 0; tries < 3 && !m_desk.window().currentPage()->isAncestorOf(focus()); ++tries)
        key("Escape", Qt::Key_Escape);
    if (!collection())
        key("Ctrl+1: to the deals", Qt::Key_1, control);
    if (collection())
        collection()->focusContent();
}

void Day::goSomewhere() {
    key("Ctrl+1…4: to another section", Qt::Key_1 + pick(4), control);
}

void Day::walkList() {
    if (collection()->view() != u"list")
        return walkBoard();
    static constexpr int keys[] = {Qt::Key_Down,  Qt::Key_Down,     Qt::Key_Down,   Qt::Key_Up,
                                   Qt::Key_Right, Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Down};
    for (int i = 4 + pick(6); i > 0; --i)
        key("a key in the list", keys[pick(8)]);
    if (pick(4) == 0)
        key("Ctrl+End or Ctrl+Home in the list", pick(2) ? Qt::Key_End : Qt::Key_Home, control);
}

void Day::scrollList() {
    if (collection()->view() != u"list")
        return;
    RecordTable &table = collection()->list().table();
    QScrollBar *bar = table.verticalScrollBar();
    for (int i = 3 + pick(5); i > 0; --i)
        step("a turn of the wheel over the list", [&] {
            const QPoint at = table.viewport()->rect().center();
            QWheelEvent turn(at, table.viewport()->mapToGlobal(at), {}, QPoint(0, pick(4) ? -120 : 120),
                             Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(table.viewport(), &turn);
        });
    if (pick(3) == 0)
        step("the scroll bar of the list is drawn", [&] { bar->setValue(pick(bar->maximum() + 1)); });
}

void Day::sortList() {
    if (collection()->view() != u"list")
        return;
    const RecordTable &table = collection()->list().table();
    const QHeaderView *head = table.horizontalHeader();
    const int section = 1 + pick(std::min(4, head->count() - 1));
    const QPoint at(head->sectionViewportPosition(section) + 20, head->height() / 2);
    click("a click on a column's head", head->viewport(), at);
}

void Day::editCell() {
    if (collection()->view() != u"list" || collection()->title() != kind::deal.plural())
        return;
    RecordTable &table = collection()->list().table();
    if (table.model()->rowCount() == 0)
        return;
    step("a click on a cell", [&] {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::NoModifier,
                          table.visualRect(table.model()->index(table.rowAt(60), 1)).center());
    });
    key("F2 in the list", Qt::Key_F2);
    type("a letter in a cell", word());
    if (pick(3))
        key("Enter in a cell", Qt::Key_Return);
    else
        key("Escape in a cell", Qt::Key_Escape);
}

void Day::tickSome() {
    if (collection()->view() != u"list")
        return;
    for (int i = 1 + pick(4); i > 0; --i) {
        key("Space in the list", Qt::Key_Space);
        key("a key in the list", Qt::Key_Down);
    }
    if (pick(6) == 0)
        key("Ctrl+A in the list", Qt::Key_A, control);
    key("Escape in the list", Qt::Key_Escape);
}

void Day::searchPage() {
    step("/: to the search", [&] { m_desk.press(Qt::Key_Slash, Qt::NoModifier, QStringLiteral("/")); });
    type("a letter in the search", word());
    key("Enter in the search", Qt::Key_Return);
    key("a key among what was found", Qt::Key_Down);
    step("/: to the search", [&] { m_desk.press(Qt::Key_Slash, Qt::NoModifier, QStringLiteral("/")); });
    key("Escape: the search is empty", Qt::Key_Escape);
    key("Enter in the empty search", Qt::Key_Return);
}

void Day::usePalette() {
    key("Ctrl+K", Qt::Key_K, control);
    type("a letter in the palette", word());
    key("Down in the palette", Qt::Key_Down);
    if (pick(2)) {
        key("Escape in the palette", Qt::Key_Escape);
        return;
    }
    key("Up in the palette", Qt::Key_Up);
    key("Enter in the palette", Qt::Key_Return);
}

void Day::openCard() {
    key("Enter: open the record", Qt::Key_Return);
    if (!m_desk.page<CardPage>())
        return;
    for (int i = pick(4); i > 0; --i)
        key("Alt+Down: the next record", Qt::Key_Down, Qt::AltModifier);
    if (pick(4) == 0) {
        key("F2 on a card", Qt::Key_F2);
        type("a letter in the form", word());
        key("Ctrl+S on a card", Qt::Key_S, control);
    }
    key("Alt+Left: back", Qt::Key_Left, Qt::AltModifier);
}

void Day::writeNote() {
    key("Enter: open the record", Qt::Key_Return);
    if (!m_desk.page<CardPage>())
        return;
    step("N on a card", [&] { m_desk.press(Qt::Key_N, Qt::NoModifier, QStringLiteral("n")); });
    type("a letter of a note", word());
    key("Ctrl+Enter: keep the note", Qt::Key_Return, control);
    key("Alt+Left: back", Qt::Key_Left, Qt::AltModifier);
}

void Day::createDeal() {
    key("Ctrl+N", Qt::Key_N, control);
    type("a letter in the new record", word());
    if (pick(3))
        key("Ctrl+S: save the new record", Qt::Key_S, control);
    key("Escape in the new record", Qt::Key_Escape);
}

void Day::walkBoard() {
    if (collection()->view() != u"board")
        return;
    static constexpr int keys[] = {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Right, Qt::Key_Left};
    for (int i = 4 + pick(6); i > 0; --i)
        key("a key on the board", keys[pick(5)]);
    if (pick(3) == 0)
        key("Ctrl+Right: the card to the next column", Qt::Key_Right, control);
}

void Day::dragCard() {
    if (collection()->view() != u"board")
        return turnView();
    BoardView &board = *collection()->board();
    const QList<BoardColumnModel *> columns = board.model().columns();
    if (columns.size() < 3)
        return;
    const BoardColumnModel *from = columns[pick(3)];
    const ColumnWidget *to = board.columnWidget(columns[pick(3)]->column().key);
    if (from->ids().isEmpty())
        return;
    const QPoint at = to->mapTo(&board, to->rect().center());
    const std::unique_ptr<QMimeData> data(
        recordsMime(board.model().query().kind, {from->idAt(pick(std::min(20, int(from->ids().size()))))}));
    step("a card is dragged over a column", [&] {
        QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&board, &enter);
        QDragMoveEvent move(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&board, &move);
    });
    step("a card is dropped", [&] {
        QDropEvent drop(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&board, &drop);
    });
}

void Day::turnView() {
    const auto *views = collection()->findChild<SegmentedSwitch *>();
    if (!views)
        return goSomewhere();
    for (QAbstractButton *view : views->findChildren<QAbstractButton *>()) {
        if (!view->isChecked())
            return click("board or list is chosen", view, view->rect().center());
    }
}

void Day::lookAtSettings() {
    key("Ctrl+comma: settings", Qt::Key_Comma, control);
    for (int i = pick(4); i > 0; --i)
        key("a key in the settings", Qt::Key_Down);
    key("Alt+Left: back", Qt::Key_Left, Qt::AltModifier);
}

void Day::undoAndRedo() {
    key("Ctrl+Z", Qt::Key_Z, control);
    if (pick(2))
        key("Ctrl+Shift+Z", Qt::Key_Z, control | Qt::ShiftModifier);
}

void Day::moveMouse() {
    QWidget *over = collection()->view() == u"list" ? collection()->list().table().viewport()
                                                    : static_cast<QWidget *>(collection()->board());
    for (int i = 0; i < 5; ++i)
        step("the mouse moves",
             [&] { QTest::mouseMove(over, QPoint(pick(over->width()), pick(over->height()))); });
}

void measureDay(const Bench &bench, BenchDesk &desk) {
    if (!bench.options.wants(QStringLiteral("16")))
        return;
    std::fprintf(stderr, "the day's seed is %u\n", bench.options.seed);
    bench.file.showFirst(desk.workspace(), QStringLiteral("list"));
    desk.showList();
    Day day(desk, bench.options.seed);
    day.run(bench.options.actions);
    bench.report.add(
        {.row = QStringLiteral("16"),
         .what = QStringLiteral("a day of %1 actions: the answer painted").arg(day.answers().size()),
         .samples = day.answers(),
         .goal = 100,
         .judgedBy = Measured::By::P99});
    bench.report.add({.row = QStringLiteral("16"),
                      .what = QStringLiteral("the longest that the window was busy"),
                      .samples = day.busy(),
                      .judgedBy = Measured::By::P99});
    for (const QString &line : day.slowest(12))
        std::fprintf(stderr, "  %s\n", qPrintable(line));
}

} // namespace kontor::bench
