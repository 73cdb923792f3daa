// From the key to what is found: the palette, and the filter of the list.
#include "tests/bench/gui/rows.h"
#include "ui/list/filter_bar.h"
#include "ui/list/record_list.h"
#include "ui/list/record_table.h"
#include "ui/shell/palette.h"

#include <QListView>

namespace kontor::bench {

namespace {

const QStringList typedNames{QStringLiteral("nguy"), QStringLiteral("kowal"),  QStringLiteral("miller"),
                             QStringLiteral("pack"), QStringLiteral("d-2026"), QStringLiteral("کریم"),
                             QStringLiteral("xyzq")};

const QStringList filters{QStringLiteral("amount > 5000"),
                          QStringLiteral("stage = \"Won\""),
                          QStringLiteral("probability >= 50"),
                          QStringLiteral("responsible = me"),
                          QStringLiteral("expectedClose >= today"),
                          QStringLiteral("account.city ~ \"a\""),
                          QStringLiteral("amount between 10 and 90000")};

} // namespace

void measureSearch(const Bench &bench, BenchDesk &desk) {
    BenchApplication &app = BenchApplication::get();
    if (bench.options.wants(QStringLiteral("3"))) {
        Measured keys{.row = QStringLiteral("3"),
                      .what = QStringLiteral("a key in the palette to painted hits"),
                      .goal = bench.file.deals() > 500'000 ? 33 : 16,
                      .judgedBy = Measured::By::P95};
        desk.showList();
        for (int run = 0; run < bench.options.runs; ++run) {
            desk.press(Qt::Key_K, Qt::ControlModifier);
            desk.settle();
            auto *palette = desk.window().findChild<Palette *>()->findChild<QListView *>();
            int answers = 0;
            QObject::connect(palette->model(), &QAbstractItemModel::modelReset, palette,
                             [&answers] { ++answers; });
            for (const QChar letter : typedNames[run % typedNames.size()]) {
                answers = 0;
                const Stopwatch watch;
                desk.press(Qt::Key_unknown, Qt::NoModifier, QString(letter));
                keys.samples.append(app.untilPainted(watch, "the hits", [&] { return answers > 0; }));
                app.work();
            }
            desk.press(Qt::Key_Escape);
            desk.settle();
        }
        bench.report.add(keys);
    }
    if (!bench.options.wants(QStringLiteral("12")))
        return;
    // The query runs beside the window: what the window's own thread does is what comes on top of it.
    Measured filtered{.row = QStringLiteral("12"),
                      .what = QStringLiteral("another filter to first paint; judged beyond the query"),
                      .goal = 16,
                      .judgesCpu = true};
    RecordTable &table = desk.showList();
    FilterBar &bar = desk.page<CollectionPage>()->filterBar();
    for (int run = 0; run < bench.options.runs; ++run) {
        for (const QString &text : filters) {
            const auto filter = parseFilter(text);
            const Stopwatch watch;
            bar.setFilter(*filter);
            filtered.samples.append(
                app.untilPainted(watch, "the filtered list", [&] { return BenchDesk::isShown(table); }));
            desk.settle();
        }
    }
    bar.setFilter({});
    desk.settle();
    bench.report.add(filtered);
}

} // namespace kontor::bench
