// From Enter on a row to the painted card.
#include "core/sales/deal.h"
#include "tests/bench/gui/rows.h"
#include "ui/card/card_page.h"
#include "ui/card/timeline_item.h"
#include "ui/list/record_list.h"
#include "ui/list/record_table.h"

namespace kontor::bench {

void measureCard(const Bench &bench, BenchDesk &desk) {
    if (!bench.options.wants(QStringLiteral("4")))
        return;
    BenchApplication &app = BenchApplication::get();
    Measured card{
        .row = QStringLiteral("4"), .what = QStringLiteral("Enter on a row to the painted card"), .goal = 16};
    Measured whole{.row = QStringLiteral("4"), .what = QStringLiteral("the same with its timeline")};
    Measured next{.row = QStringLiteral("4"), .what = QStringLiteral("Alt+Down on the card to the next one")};
    RecordTable &table = desk.showList();
    table.setFocus();
    for (int run = 0; run < bench.options.runs; ++run) {
        const int row = (run * 997 + 3) % table.model()->rowCount();
        table.setCurrentIndex(table.model()->index(row, 1));
        app.until("the row", [&] { return BenchDesk::isShown(table); });
        desk.settle();
        const QString kindName = desk.window().currentPage()->title();
        const Stopwatch watch;
        desk.press(Qt::Key_Return);
        auto *page = desk.page<CardPage>();
        if (!page)
            qFatal("no card was opened");
        card.samples.append(
            app.untilPainted(watch, "the card", [&] { return page->title() != kind::deal.label(); }));
        whole.samples.append(app.untilPainted(watch, "the timeline",
                                              [&] { return page->findChild<TimelineEntry *>() != nullptr; }));
        desk.settle();
        const QString title = page->title();
        const Stopwatch step;
        desk.press(Qt::Key_Down, Qt::AltModifier);
        next.samples.append(app.untilPainted(step, "the next card", [&] { return page->title() != title; }));
        desk.settle();
        desk.press(Qt::Key_Escape);
        desk.settle();
        if (desk.window().currentPage()->title() != kindName)
            qFatal("Escape does not lead back to the list");
    }
    bench.report.add(card);
    bench.report.add(whole);
    bench.report.add(next);
}

} // namespace kontor::bench
