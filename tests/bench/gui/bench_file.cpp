// Makes or copies the file, and fills the pipeline as a person's import would: through units of work.
#include "tests/bench/gui/bench_file.h"

#include "app/demo/demo.h"
#include "core/sales/deal.h"
#include "core/workspace/page_state.h"
#include "ui/shell/desk.h"

#include <QFile>
#include <QJsonObject>

namespace kontor::bench {

namespace {

constexpr int smallOffice = 1000; // deals
const QByteArray dealKey = kind::deal.key();

template <class T>
T need(const Result<T> &result) {
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return *result;
}
void need(const Result<void> &result) {
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
}

} // namespace

BenchFile::BenchFile(const Options &options) : m_path(m_folder.filePath(QStringLiteral("bench.kontor"))) {
    const QString given = qEnvironmentVariable("KONTOR_BENCH_FILE");
    if (given.isEmpty())
        need(makeDemoOffice(m_path, {.deals = smallOffice}, m_clock.now()));
    else if (!QFile::copy(given, m_path))
        qFatal("%s cannot be copied", qPrintable(given));
    auto opened = Workspace::open(m_path, m_clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    Workspace &workspace = **opened;
    const QList<Person> people = need(employeesOf(workspace));
    // Nobody's work, so that Ctrl+Z in the measured window does not undo it.
    need(addPipeline(workspace));
    need(fillPipeline(workspace, options.cards));
    need(workspace.login(people.constFirst().id).result());
    showFirst(workspace, QStringLiteral("list"));
    m_deals = need(workspace
                       .read<qint64>(Workspace::LaneKind::Quick,
                                     [](const Reading &reading) { return count(reading, {.kind = "deal"}); })
                       .result());
}

void BenchFile::showFirst(Workspace &workspace, const QString &view) const {
    const QString deals = QString::fromLatin1(dealKey);
    const bool isBoard = view == u"board";
    need(page_state::put(workspace, QStringLiteral("collection/") + deals,
                         {{QStringLiteral("view"), view},
                          {QStringLiteral("pipeline"), QString::number(isBoard ? m_pipeline : 0)}})
             .result());
    need(
        page_state::put(workspace, QStringLiteral("filter/") + deals, {{QStringLiteral("filter"), QString()}})
            .result());
}

Result<void> BenchFile::addPipeline(Workspace &workspace) {
    const auto add = [this](UnitOfWork &unit) -> Result<void> {
        auto pipeline = unit.create(kind::pipeline, [](Row<PipelineKind> &row) {
            row.set(kind::pipeline.name, QStringLiteral("Full"));
            row.set(kind::pipeline.of, QStringLiteral("deal"));
            row.set(kind::pipeline.position, 99);
        });
        if (!pipeline)
            return pipeline.error();
        m_pipeline = *pipeline;
        for (int i = 0; i < columns; ++i) {
            auto stage = unit.create(kind::stage, [&](Row<StageKind> &row) {
                row.set(kind::stage.name, QStringLiteral("Stage %1").arg(i + 1));
                row.set(kind::stage.pipeline, {*pipeline});
                row.set(kind::stage.position, i + 1);
                row.set(kind::stage.type, QStringLiteral("open"));
                row.set(kind::stage.colour, QStringLiteral("#3b67b5"));
                row.set(kind::stage.probability, qint64(10) * (i + 1));
                row.set(kind::stage.staleDays, i + 1);
            });
            if (!stage)
                return stage.error();
            m_stages.append(*stage);
        }
        return {};
    };
    auto done = workspace.perform(QStringLiteral("create"), add).result();
    return done ? Result<void>() : done.error();
}

Result<void> BenchFile::fillPipeline(Workspace &workspace, int cards) {
    struct People {
        QList<RecordId> accounts = {};
        QList<RecordId> employees = {};
    };
    const auto look = [](const Reading &reading) -> Result<People> {
        return People{ids(reading, {.kind = "account"}, 5000).value_or({}),
                      ids(reading, {.kind = "employee"}).value_or({})};
    };
    const People people = need(workspace.read<People>(Workspace::LaneKind::Quick, look).result());
    for (const RecordId stage : std::as_const(m_stages)) {
        const auto fill = [&](UnitOfWork &unit) -> Result<void> {
            unit.setBulk(true);
            for (int i = 0; i < cards; ++i) {
                const auto made = unit.create(kind::deal, [&](Row<DealKind> &row) {
                    row.set(kind::deal.title, QStringLiteral("Delivery of parts %1").arg(i * 7919 % 100'003));
                    row.set(kind::deal.account, {people.accounts[i * 31 % people.accounts.size()]});
                    row.set(kind::deal.amount,
                            Money{i * 977 % 9'000'000 + 100, Currency(i % 3 == 0 ? u"USD" : u"EUR")});
                    row.set(kind::deal.pipeline, {m_pipeline});
                    row.set(kind::deal.stage, {stage});
                    row.set(kind::deal.responsible, {people.employees[i % people.employees.size()]});
                });
                if (!made)
                    return made.error();
            }
            return {};
        };
        if (auto done = workspace.perform(QStringLiteral("create"), fill).result(); !done)
            return done.error();
    }
    return {};
}

} // namespace kontor::bench
