// Much at once: 100,000 rows out of the file and into it, imports, and their undo.
#include "core/actions/importer.h"
#include "core/actions/new_office.h"
#include "core/records/value_text.h"
#include "core/sales/deal.h"
#include "core/workspace/undo.h"
#include "tests/bench/bench.h"
#include "tests/bench/floor_writes.h"

#include <QFile>
#include <sqlite3.h>

namespace kontor::bench {

namespace {

constexpr int most = 100'000;
int s_used = 0; // so that every round makes records of its own

int rowsHere() {
    return int(std::min<qint64>(most, Office::get().deals()));
}

int freshRows(int count) {
    return std::exchange(s_used, s_used + count) + 1'000'000;
}

/// Each round of these makes the file larger: one round at a time, the same number for floor and app, and few
/// of them, for they take longer than all the others together.
// NOLINTNEXTLINE(cppcoreguidelines-macro-usage)
#define KONTOR_BULK_BENCH(name) KONTOR_BENCH(name)->Iterations(1)->Repetitions(3)

// 9: out

const QStringList twelve{
    QStringLiteral("title"),       QStringLiteral("number"),  QStringLiteral("account"),
    QStringLiteral("contact"),     QStringLiteral("stage"),   QStringLiteral("amount"),
    QStringLiteral("probability"), QStringLiteral("created"), QStringLiteral("expectedClose"),
    QStringLiteral("responsible"), QStringLiteral("source"),  QStringLiteral("comment")};

void floor_hundredThousandRows(benchmark::State &state) {
    sqlite3_stmt *rows = nullptr;
    sqlite3_prepare_v2(
        Office::get().floor(),
        "SELECT title,number,account_id,contact_id,stage_id,amount,amount_cur,probability,created,"
        "expected_close,responsible_id,source_id,comment FROM deal WHERE gate >= 0"
        " ORDER BY id DESC LIMIT 100000",
        -1, &rows, nullptr);
    for ([[maybe_unused]] auto _ : state) {
        qint64 letters = 0;
        while (sqlite3_step(rows) == SQLITE_ROW) {
            for (int i = 0; i < 13; ++i) {
                const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(rows, i));
                letters += QString::fromUtf8(text, sqlite3_column_bytes(rows, i)).size();
            }
        }
        sqlite3_reset(rows);
        benchmark::DoNotOptimize(letters);
    }
    sqlite3_finalize(rows);
}
KONTOR_BENCH(floor_hundredThousandRows);

void app_hundredThousandRows(benchmark::State &state) {
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(Office::get().read<qint64>([](const Reading &reading) -> Result<qint64> {
            QList<const FieldDef *> fields;
            for (const QString &key : twelve)
                fields.append(reading.schema().field(kind::deal, key));
            qint64 letters = 0;
            const auto add = [&](const Record &record) {
                for (const FieldDef *field : fields)
                    letters += valueText(*field, record[*field]).size();
            };
            if (auto done = eachRecord(reading, {.kind = "deal"}, most, twelve, add); !done)
                return done.error();
            return letters;
        }));
    }
}
KONTOR_BENCH(app_hundredThousandRows);

// 9: in

void floor_hundredThousandInserts(benchmark::State &state) {
    FloorWriter writer(Office::get().floor());
    const std::vector<FloorDeal> deals = floorDeals(rowsHere(), freshRows(rowsHere()), false);
    for ([[maybe_unused]] auto _ : state) {
        writer.begin();
        for (const FloorDeal &deal : deals)
            writer.create(deal, false);
        writer.indexCreated(false);
        writer.commit();
    }
}
KONTOR_BULK_BENCH(floor_hundredThousandInserts);

void app_hundredThousandInserts(benchmark::State &state) {
    const std::vector<FloorDeal> deals = floorDeals(rowsHere(), freshRows(rowsHere()), false);
    const auto &kind = kind::deal;
    for ([[maybe_unused]] auto _ : state) {
        Office::get().perform([&](UnitOfWork &unit) -> Result<void> {
            unit.setBulk(true);
            for (const FloorDeal &deal : deals) {
                const auto made = unit.create(kind, [&](Row<DealKind> &row) {
                    row.set(kind.title, QString::fromUtf8(deal.title));
                    row.set(kind.stage, {deal.stage});
                    row.set(kind.amount, {deal.amount, Currency(u"EUR")});
                    row.set(kind.expectedClose,
                            QDate::fromString(QString::fromLatin1(deal.close), Qt::ISODate));
                    row.set(kind.responsible, {deal.responsible});
                });
                if (!made)
                    return made.error();
            }
            return {};
        });
    }
}
KONTOR_BULK_BENCH(app_hundredThousandInserts);

// 7: import. Floor: the rows stand ready in memory; looks for the source's id and the account's name, makes
// what is not there, one transaction.

QString tableOf(const std::vector<FloorDeal> &deals, const QString &name) {
    const QString path = Office::get().temporary(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    const QStringList stages{QStringLiteral("New request"), QStringLiteral("Qualification"),
                             QStringLiteral("Offer"), QStringLiteral("Negotiation")};
    QByteArray text = "Record ID,Title,Account,Stage,Amount,Currency,Expected close,Responsible\n";
    for (const FloorDeal &deal : deals) {
        qsizetype place = 0;
        while (place < 3 && Office::get().stage(int(place)) != deal.stage)
            ++place;
        text += deal.external + ',' + deal.title + ',' + deal.account + ',' + stages.at(place).toUtf8() +
                ',' + QByteArray::number(deal.amount / 100) + '.' +
                QByteArray::number(deal.amount % 100).rightJustified(2, '0') + ",EUR," + deal.close +
                ",anh\n";
        if (text.size() > 1'000'000) {
            file.write(text);
            text.clear();
        }
    }
    file.write(text);
    return path;
}

ImportReport import(Workspace &workspace, const QString &path) {
    auto plan =
        workspace
            .read<ImportPlan>(Workspace::LaneKind::Quick,
                              [&](const Reading &reading) { return suggestPlan(reading, kind::deal, path); })
            .result();
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text));
    auto report = importFile(workspace, *plan, path).result();
    if (!report)
        qFatal("%s", qPrintable(report.error().text));
    if (report->wrong != 0)
        qFatal("wrong rows: %s", qPrintable(report->wrongRows.first().reason));
    return *report;
}

std::unique_ptr<Workspace> emptyOffice(const QString &path) {
    for (const char *ending : {"", "-wal", "-shm", ".lock"})
        QFile::remove(path + QLatin1StringView(ending));
    auto made = Workspace::create(path, Office::get().clock());
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    auto me = setUpOffice(**made, {.name = QStringLiteral("Bench"),
                                   .country = QStringLiteral("DE"),
                                   .language = QStringLiteral("en"),
                                   .employee = QStringLiteral("Anh Le"),
                                   .login = QStringLiteral("anh")});
    if (!me)
        qFatal("%s", qPrintable(me.error().text));
    return std::move(*made);
}

void floorImport(FloorWriter &writer, const std::vector<FloorDeal> &deals, bool anew) {
    writer.begin();
    for (const FloorDeal &deal : deals)
        writer.create(deal, false);
    writer.indexCreated(anew);
    writer.commit();
}

void floor_importEmpty(benchmark::State &state) {
    std::vector<FloorDeal> deals = floorDeals(rowsHere(), 0, true);
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        const QString path = Office::get().temporary(QStringLiteral("floor-empty.kontor"));
        emptyOffice(path).reset();
        sqlite3 *handle = nullptr;
        sqlite3_open(path.toUtf8().constData(), &handle);
        openAsKontor(handle);
        const qint64 stage = FloorStatement("SELECT min(id) FROM stage", handle).number();
        const qint64 me = FloorStatement("SELECT min(id) FROM employee", handle).number();
        for (FloorDeal &deal : deals) {
            deal.stage = stage;
            deal.responsible = me;
        }
        {
            FloorWriter writer(handle);
            state.ResumeTiming();
            floorImport(writer, deals, true);
            state.PauseTiming();
        }
        sqlite3_close(handle);
        state.ResumeTiming();
    }
    state.counters["rows_per_second"] =
        benchmark::Counter(double(deals.size()), benchmark::Counter::kIsIterationInvariantRate);
}
KONTOR_BULK_BENCH(floor_importEmpty);

void app_importEmpty(benchmark::State &state) {
    const QString table = tableOf(floorDeals(rowsHere(), 0, true), QStringLiteral("empty.csv"));
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        auto office = emptyOffice(Office::get().temporary(QStringLiteral("app-empty.kontor")));
        state.ResumeTiming();
        benchmark::DoNotOptimize(import(*office, table));
        state.PauseTiming();
        office.reset();
        state.ResumeTiming();
    }
    state.counters["rows_per_second"] =
        benchmark::Counter(double(rowsHere()), benchmark::Counter::kIsIterationInvariantRate);
}
KONTOR_BULK_BENCH(app_importEmpty);

void floor_importHere(benchmark::State &state) {
    FloorWriter writer(Office::get().floor());
    const std::vector<FloorDeal> deals = floorDeals(rowsHere(), freshRows(rowsHere()), true);
    for ([[maybe_unused]] auto _ : state)
        floorImport(writer, deals, false);
    state.counters["rows_per_second"] =
        benchmark::Counter(double(deals.size()), benchmark::Counter::kIsIterationInvariantRate);
}
KONTOR_BULK_BENCH(floor_importHere);

void app_importHere(benchmark::State &state) {
    const QString table =
        tableOf(floorDeals(rowsHere(), freshRows(rowsHere()), true), QStringLiteral("here.csv"));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(import(Office::get().workspace(), table));
    state.counters["rows_per_second"] =
        benchmark::Counter(double(rowsHere()), benchmark::Counter::kIsIterationInvariantRate);
}
KONTOR_BULK_BENCH(app_importHere);

// 20: undo of an import

void app_undoImport(benchmark::State &state) {
    const QString table =
        tableOf(floorDeals(rowsHere(), freshRows(rowsHere()), true), QStringLiteral("undo.csv"));
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        const ImportReport report = import(Office::get().workspace(), table);
        state.ResumeTiming();
        Office::get().perform([&](UnitOfWork &unit) -> Result<void> {
            auto done = undoStep(unit, report.transaction);
            return done ? Result<void>() : done.error();
        });
    }
    state.counters["rows_per_second"] =
        benchmark::Counter(double(rowsHere()), benchmark::Counter::kIsIterationInvariantRate);
}
KONTOR_BULK_BENCH(app_undoImport);

} // namespace

} // namespace kontor::bench
