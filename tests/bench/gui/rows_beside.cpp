// Pages for the list while the writer fills the file and a report runs.
#include "core/sales/deal.h"
#include "tests/bench/gui/rows.h"
#include "ui/models/record_cache.h"

#include <random>

namespace kontor::bench {

namespace {

QFuture<Result<ChangeSet>> write(Workspace &workspace, qint64 deals) {
    return workspace.perform(QStringLiteral("import"), [deals](UnitOfWork &unit) -> Result<void> {
        unit.setBulk(true);
        for (qint64 i = 0; i < deals; ++i) {
            const auto made = unit.create(kind::deal, [i](Row<DealKind> &row) {
                row.set(kind::deal.title, QStringLiteral("Import %1").arg(i));
                row.set(kind::deal.amount, Money{i + 100, Currency(u"EUR")});
            });
            if (!made)
                return made.error();
        }
        return {};
    });
}

QFuture<Result<qint64>> report(Workspace &workspace) {
    return workspace.read<qint64>(Workspace::LaneKind::Long, [](const Reading &reading) -> Result<qint64> {
        auto all =
            groups(reading, {.kind = kind::deal.key()}, QStringLiteral("source"), QStringLiteral("amount"));
        return all ? Result<qint64>(all->size()) : all.error();
    });
}

} // namespace

void measurePagesBesideWriting(const Bench &bench, BenchDesk &desk) {
    if (!bench.options.wants(QStringLiteral("19")))
        return;
    constexpr int mostPages = 5000;
    Workspace &workspace = desk.workspace();
    const QList<RecordId> all =
        workspace
            .read<QList<RecordId>>(
                Workspace::LaneKind::Long,
                [](const Reading &reading) { return ids(reading, {.kind = kind::deal.key()}); })
            .result()
            .value_or({});
    Measured pages{.row = QStringLiteral("19"),
                   .what = QStringLiteral("a page of rows beside a large unit of work and a report"),
                   .goal = 2,
                   .judgedBy = Measured::By::P99};
    std::mt19937 random(bench.options.seed);
    auto writing = write(workspace, std::min<qint64>(300'000, bench.file.deals()));
    auto reporting = report(workspace);
    while (!writing.isFinished() && pages.samples.size() < mostPages) {
        const qsizetype from = qsizetype(random() % unsigned(all.size()));
        const QList<RecordId> wanted = all.mid(from, RecordCache::pageSize);
        const Stopwatch watch;
        const auto rows = workspace
                              .read<int>(Workspace::LaneKind::Quick,
                                         [&wanted](const Reading &reading) -> Result<int> {
                                             const auto found = records(reading, kind::deal, wanted);
                                             return int(linkedNames(reading, found).size());
                                         })
                              .result();
        if (!rows)
            qFatal("%s", qPrintable(rows.error().text));
        pages.samples.append(watch.lap());
        if (reporting.isFinished())
            reporting = report(workspace);
    }
    BenchApplication::get().until("the end of the writing", [&] { return writing.isFinished(); });
    desk.settle();
    bench.report.add(pages);
}

} // namespace kontor::bench
