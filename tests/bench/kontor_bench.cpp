// The core against its floor: floor_X is the C API with the same indexes on the same file, app_X is Kontor's
// own road.
#include "core/sales/stage_totals.h"
#include "core/sales/stages.h"
#include "core/workspace/search.h"
#include "tests/bench/bench_office.h"

#include <QCoreApplication>
#include <benchmark/benchmark.h>

namespace kontor::bench {

namespace {

constexpr qint64 pageRows = 80;
const QStringList pageFields{QStringLiteral("title"),       QStringLiteral("account"),
                             QStringLiteral("stage"),       QStringLiteral("amount"),
                             QStringLiteral("probability"), QStringLiteral("expectedClose"),
                             QStringLiteral("responsible")};
const char *const pageColumns = "id,title,account_id,stage_id,amount,amount_cur,probability,expected_close,"
                                "responsible_id";

QList<Record> page(const Query &query) {
    return Office::get().read<QList<Record>>([&](const Reading &reading) -> Result<QList<Record>> {
        auto found = ids(reading, query, pageRows);
        if (!found)
            return found.error();
        return records(reading, *reading.schema().kind(query.kind), *found, pageFields);
    });
}

// 1: first page and count

void floor_list(benchmark::State &state) {
    Office::get();
    FloorStatement rows(
        (QByteArray("SELECT ") + pageColumns + " FROM deal WHERE gate >= 0 ORDER BY id DESC LIMIT 80")
            .constData());
    FloorStatement number("SELECT sum(n) FROM stage_total");
    for (auto _ : state) {
        benchmark::DoNotOptimize(rows.readAll());
        benchmark::DoNotOptimize(number.readAll());
    }
}
BENCHMARK(floor_list);

void app_list(benchmark::State &state) {
    Office::get();
    for (auto _ : state) {
        benchmark::DoNotOptimize(page({.kind = "deal"}));
        benchmark::DoNotOptimize(Office::get().read<qint64>(
            [](const Reading &reading) { return count(reading, {.kind = "deal"}); }));
    }
}
BENCHMARK(app_list);

void floor_filterStageSortAmount(benchmark::State &state) {
    Office &office = Office::get();
    FloorStatement rows((QByteArray("SELECT ") + pageColumns +
                         " FROM deal WHERE stage_id = ? AND gate >= 0 ORDER BY amount_base DESC, id LIMIT 80")
                            .constData());
    for (auto _ : state)
        benchmark::DoNotOptimize(rows.bind(1, office.stage(2)).readAll());
}
BENCHMARK(floor_filterStageSortAmount);

void app_filterStageSortAmount(benchmark::State &state) {
    const Filter stage =
        Filter::condition(QStringLiteral("stage"), Filter::Op::Equal, {Literal::id(Office::get().stage(2))});
    for (auto _ : state)
        benchmark::DoNotOptimize(
            page({.kind = "deal", .filter = stage, .sort = {{QStringLiteral("amount"), true}}}));
}
BENCHMARK(app_filterStageSortAmount);

// 2: board

void floor_boardTotals(benchmark::State &state) {
    Office::get();
    FloorStatement heads(
        "SELECT stage_id, currency, sum(n), sum(amount), sum(base), sum(weighted) FROM stage_total"
        " GROUP BY 1, 2");
    for (auto _ : state)
        benchmark::DoNotOptimize(heads.readAll());
}
BENCHMARK(floor_boardTotals);

void app_boardTotals(benchmark::State &state) {
    Office &office = Office::get();
    const auto pipeline = office.read<QList<RecordId>>(
        [](const Reading &reading) { return ids(reading, {.kind = "pipeline"}); });
    for (auto _ : state) {
        benchmark::DoNotOptimize(office.read<int>([&](const Reading &reading) -> Result<int> {
            return int(stages::stageTotals(reading, kind::deal, pipeline.value(0), std::nullopt).size());
        }));
    }
}
BENCHMARK(app_boardTotals);

void floor_boardAnyFilter(benchmark::State &state) {
    Office::get();
    FloorStatement heads("SELECT stage_id, amount_cur, count(*), sum(amount), sum(amount_base) FROM deal"
                         " WHERE gate >= 0 AND probability > 30 GROUP BY +stage_id, amount_cur");
    for (auto _ : state)
        benchmark::DoNotOptimize(heads.readAll());
}
BENCHMARK(floor_boardAnyFilter);

void app_boardAnyFilter(benchmark::State &state) {
    const auto filter = parseFilter(u"probability > 30");
    for (auto _ : state) {
        benchmark::DoNotOptimize(Office::get().read<QList<Group>>([&](const Reading &reading) {
            return groups(reading, {.kind = "deal", .filter = *filter}, QStringLiteral("stage"),
                          QStringLiteral("amount"));
        }));
    }
}
BENCHMARK(app_boardAnyFilter);

// 3: part of a name

void floor_search(benchmark::State &state) {
    Office::get();
    FloorStatement rows(
        "SELECT d.id, d.names FROM search_names n JOIN search_doc d ON d.id = n.rowid"
        " WHERE search_names MATCH '\"grü\" OR \"gru\" AND \"run\"' ORDER BY n.rowid DESC LIMIT 80");
    for (auto _ : state)
        benchmark::DoNotOptimize(rows.readAll());
}
BENCHMARK(floor_search);

void app_search(benchmark::State &state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(Office::get().read<int>([](const Reading &reading) -> Result<int> {
            const auto hits = searchEverything(reading, QStringLiteral("grun"), 80);
            return hits ? Result<int>(int(hits->size())) : hits.error();
        }));
    }
}
BENCHMARK(app_search);

// 4: open a record

void floor_openRecord(benchmark::State &state) {
    const QList<RecordId> some = Office::get().someDeals(100);
    FloorStatement row("SELECT * FROM deal WHERE id = ?");
    FloorStatement bound("SELECT owner_id FROM link WHERE target_id = ? AND field = 'records'");
    FloorStatement history("SELECT * FROM history WHERE record_id = ? ORDER BY id DESC LIMIT 50");
    qsizetype i = 0;
    for (auto _ : state) {
        const RecordId id = some.at(i++ % some.size());
        benchmark::DoNotOptimize(row.bind(1, id).readAll());
        benchmark::DoNotOptimize(bound.bind(1, id).readAll());
        benchmark::DoNotOptimize(history.bind(1, id).readAll());
    }
}
BENCHMARK(floor_openRecord);

void app_openRecord(benchmark::State &state) {
    Office &office = Office::get();
    const QList<RecordId> some = office.someDeals(100);
    qsizetype i = 0;
    for (auto _ : state) {
        const RecordId id = some.at(i++ % some.size());
        benchmark::DoNotOptimize(office.read<int>([id](const Reading &reading) -> Result<int> {
            const auto found = record(reading, kind::deal, id);
            return found ? int(linkedNames(reading, {*found}).size()) : 0;
        }));
    }
}
BENCHMARK(app_openRecord);

// 5 and 6: writing, durable

void floor_changeStage(benchmark::State &state) {
    Office &office = Office::get();
    const QList<RecordId> some = office.someDeals(500);
    FloorStatement begin("BEGIN IMMEDIATE");
    FloorStatement change("UPDATE deal SET stage_id = ?, probability = 40, changed = 1 WHERE id = ?");
    FloorStatement audit(
        "INSERT INTO history(txn,kind,record_id,field,old,new) VALUES(0,'deal',?,'stage',1,2)");
    FloorStatement commit("COMMIT");
    qsizetype i = 0;
    for (auto _ : state) {
        const RecordId id = some.at(i % some.size());
        begin.run();
        change.bind(1, office.stage(int(i++ / some.size()) % 3)).bind(2, id).run();
        audit.bind(1, id).run();
        commit.run();
    }
}
BENCHMARK(floor_changeStage);

void app_changeStage(benchmark::State &state) {
    Office &office = Office::get();
    const QList<RecordId> some = office.someDeals(500);
    qsizetype i = 0;
    for (auto _ : state) {
        const RecordId id = some.at(i % some.size());
        const RecordId stage = office.stage(int(i++ / some.size() + 1) % 3);
        office.perform(
            [id, stage](UnitOfWork &unit) { return stages::move(unit, kind::deal, id, {.stage = {stage}}); });
    }
}
BENCHMARK(app_changeStage);

void floor_create(benchmark::State &state) {
    Office &office = Office::get();
    FloorStatement begin("BEGIN IMMEDIATE");
    FloorStatement create(
        "INSERT INTO deal(title,title_fold,title_sort,stage_id,amount,amount_cur,amount_base,"
        "responsible_id) VALUES('Packaging line','packaging line',x'0102030405060708',?,1000000,"
        "'EUR',1000000,(SELECT min(id) FROM employee))");
    FloorStatement audit("INSERT INTO history(txn,kind,record_id,field,old,new)"
                         " VALUES(0,'deal',last_insert_rowid(),'stage',1,2)");
    FloorStatement names(
        "INSERT INTO search_names(rowid,names) VALUES(last_insert_rowid(),'packaging line')");
    FloorStatement commit("COMMIT");
    for (auto _ : state) {
        begin.run();
        create.bind(1, office.stage(0)).run();
        audit.run();
        names.run();
        commit.run();
    }
}
BENCHMARK(floor_create);

void app_create(benchmark::State &state) {
    for (auto _ : state) {
        Office::get().perform([](UnitOfWork &unit) -> Result<void> {
            auto made = unit.create(kind::deal, {{QStringLiteral("title"), QStringLiteral("Packaging line")},
                                                 {QStringLiteral("amount"), Money{1000000, Currency(u"EUR")}},
                                                 {QStringLiteral("responsible"), unit.me()}});
            return made ? Result<void>() : made.error();
        });
    }
}
BENCHMARK(app_create);

void floor_bulkThousand(benchmark::State &state) {
    const QList<RecordId> some = Office::get().someDeals(1000);
    FloorStatement begin("BEGIN IMMEDIATE");
    FloorStatement change("UPDATE deal SET expected_close = ?, changed = 1 WHERE id = ?");
    FloorStatement audit("INSERT INTO history(txn,kind,record_id,field,old,new)"
                         " VALUES(0,'deal',?,'expectedClose','2026-01-01','2026-01-02')");
    FloorStatement commit("COMMIT");
    qint64 round = 0;
    for (auto _ : state) {
        const QByteArray day = QDate(2026, 1, 1).addDays(++round).toString(Qt::ISODate).toLatin1();
        begin.run();
        for (const RecordId id : some) {
            change.bind(1, day).bind(2, id).run();
            audit.bind(1, id).run();
        }
        commit.run();
    }
}
BENCHMARK(floor_bulkThousand)->Unit(benchmark::kMillisecond);

void app_bulkThousand(benchmark::State &state) {
    Office &office = Office::get();
    const QList<RecordId> some = office.someDeals(1000);
    qint64 round = 0;
    for (auto _ : state) {
        ++round;
        office.perform([&](UnitOfWork &unit) -> Result<void> {
            for (const RecordId id : some) {
                auto done = unit.update(
                    kind::deal, id, {{QStringLiteral("expectedClose"), QDate(2026, 1, 1).addDays(round)}});
                if (!done)
                    return done;
            }
            return {};
        });
    }
}
BENCHMARK(app_bulkThousand)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace kontor::bench

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
