// Writing: one change, one new record, a thousand changes. Each floor leaves the same rows behind: record,
// indexes, history, search, kept totals and transaction, in one durable commit.
#include "core/sales/stages.h"
#include "tests/bench/bench.h"
#include "tests/bench/floor_writes.h"

namespace kontor::bench {

namespace {

// 5

/// Floor: reads the deal and its stage, changes stage, probability and moment, three rows of history (as the
/// group "stage" has), totals of two stages.
void floor_changeStage(benchmark::State &state) {
    Office &office = Office::get();
    const QList<RecordId> some = office.someDeals(500);
    FloorWriter writer(office.floor());
    FloorStatement before("SELECT * FROM deal WHERE id = ?");
    FloorStatement links("SELECT * FROM link WHERE owner_id = ?");
    FloorStatement stages("SELECT * FROM stage WHERE id = ?");
    FloorStatement change("UPDATE deal SET stage_id = ?1, probability = ?2, stage_since = ?3, changed = ?3,"
                          " changed_by_id = ?5 WHERE id = ?4");
    qint64 i = 0;
    for ([[maybe_unused]] auto _ : state) {
        const RecordId id = some.at(i % some.size());
        const RecordId from = office.stage(int(i / some.size()) % 3);
        const RecordId to = office.stage(int(i / some.size() + 1) % 3);
        writer.begin();
        before.bind(1, id).readAll();
        links.bind(1, id).readAll();
        stages.bind(1, to).readAll();
        ++i;
        change.bind(1, to)
            .bind(2, 10 + i / some.size() % 3)
            .bind(3, i)
            .bind(4, id)
            .bind(5, office.me())
            .run();
        writer.history(id, QByteArrayLiteral("stage"), from, to);
        writer.history(id, QByteArrayLiteral("probability"), 10, 40);
        writer.history(id, QByteArrayLiteral("stageSince"), i - 1, i);
        writer.total(from, 1, -1, 100000);
        writer.total(to, 1, 1, 100000);
        writer.commit();
    }
}
KONTOR_BENCH(floor_changeStage);

void app_changeStage(benchmark::State &state) {
    Office &office = Office::get();
    const QList<RecordId> some = office.someDeals(500);
    static qint64 i = 0; // the next round goes on: a deal that stands there already is no change
    for ([[maybe_unused]] auto _ : state) {
        const RecordId id = some.at(i % some.size());
        const RecordId stage = office.stage(int(i++ / some.size() + 1) % 3);
        office.perform(
            [id, stage](UnitOfWork &unit) { return stages::move(unit, kind::deal, id, {.stage = {stage}}); });
    }
}
KONTOR_BENCH(app_changeStage);

/// Floor: the deal, its text in both indexes of the search, its number, totals.
void floor_create(benchmark::State &state) {
    FloorWriter writer(Office::get().floor());
    const std::vector<FloorDeal> deals = floorDeals(1000, 0, false);
    size_t i = 0;
    for ([[maybe_unused]] auto _ : state) {
        writer.begin();
        writer.create(deals[i++ % deals.size()], true);
        writer.commit();
    }
}
KONTOR_BENCH(floor_create);

FieldValues valuesOf(const FloorDeal &deal) {
    return {
        {QStringLiteral("title"), QString::fromUtf8(deal.title)},
        {QStringLiteral("stage"), deal.stage},
        {QStringLiteral("amount"), Money{deal.amount, Currency(u"EUR")}},
        {QStringLiteral("expectedClose"), QDate::fromString(QString::fromLatin1(deal.close), Qt::ISODate)},
        {QStringLiteral("responsible"), deal.responsible}};
}

void app_create(benchmark::State &state) {
    const std::vector<FloorDeal> deals = floorDeals(1000, 0, false);
    size_t i = 0;
    for ([[maybe_unused]] auto _ : state) {
        Office::get().perform(
            [values = valuesOf(deals[i++ % deals.size()])](UnitOfWork &unit) -> Result<void> {
                auto made = unit.create(kind::deal, values);
                return made ? Result<void>() : made.error();
            });
    }
}
KONTOR_BENCH(app_create);

// 6

/// Floor: reads each deal, changes it, one row of history each; one commit.
void floor_bulkThousand(benchmark::State &state) {
    Office &office = Office::get();
    const QList<RecordId> some = office.someDeals(1000);
    FloorWriter writer(office.floor());
    FloorStatement before("SELECT * FROM deal WHERE id = ?");
    FloorStatement links("SELECT * FROM link WHERE owner_id = ?");
    FloorStatement change(
        "UPDATE deal SET expected_close = ?1, changed = ?2, changed_by_id = ?4 WHERE id = ?3");
    static qint64 round = 0; // another day each time
    for ([[maybe_unused]] auto _ : state) {
        const QByteArray day = QDate(2026, 1, 1).addDays(++round).toString(Qt::ISODate).toLatin1();
        writer.begin();
        for (const RecordId id : some) {
            before.bind(1, id).readAll();
            links.bind(1, id).readAll();
            change.bind(1, day).bind(2, round).bind(3, id).bind(4, office.me()).run();
            writer.history(id, QByteArrayLiteral("expectedClose"), day, day);
        }
        writer.commit();
    }
}
KONTOR_BENCH(floor_bulkThousand);

void app_bulkThousand(benchmark::State &state) {
    Office &office = Office::get();
    const QList<RecordId> some = office.someDeals(1000);
    static qint64 round = 0; // another day each time
    for ([[maybe_unused]] auto _ : state) {
        ++round;
        office.perform([&](UnitOfWork &unit) -> Result<void> {
            unit.expect(kind::deal, some);
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
KONTOR_BENCH(app_bulkThousand);

} // namespace

} // namespace kontor::bench
