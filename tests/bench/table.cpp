// The goals, each beside what was measured.
#include "tests/bench/table.h"

#include "tests/bench/bench_office.h"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace kontor::bench {

namespace {

/// `floor` and `app` are names of benchmarks; app ÷ floor is to be at most `goal`, or app at most so many
/// milliseconds.
struct Goal {
    const char *row;
    const char *what;
    const char *floor;
    const char *app;
    double goal;
    double milliseconds = 0;
};

constexpr Goal goals[] = {
    {"1", "list: 80 and the count", "floor_list", "app_list", 2.5},
    {"1", "a page from the middle", "floor_middlePage", "app_middlePage", 2.5},
    {"1", "filter, sort, 80", "floor_filterStageSortAmount", "app_filterStageSortAmount", 2.5},
    {"2", "board, whole office, kept totals", "floor_board", "app_board", 2},
    {"2", "board, any filter", "floor_boardAnyFilter", "app_boardAnyFilter", 1.5},
    {"3", "part of a name", "floor_search", "app_search", 1.5},
    {"3", "the same on the page of deals, customers too", "floor_pageSearch", "app_pageSearch", 1.5},
    {"4", "open a record", "floor_openRecord", "app_openRecord", 3},
    {"5", "change a stage", "floor_changeStage", "app_changeStage", 1.7},
    {"5", "create a deal", "floor_create", "app_create", 1.7},
    {"6", "change 1,000", "floor_bulkThousand", "app_bulkThousand", 1.5},
    {"7", "import into an empty file", "floor_importEmpty", "app_importEmpty", 1 / 0.33},
    {"7", "import into this file", "floor_importHere", "app_importHere", 1 / 0.33},
    {"8", "duplicates of one lead", "floor_similarOne", "app_similarOne", 10},
    {"8", "duplicates of what is typed", "floor_similarTyped", "app_similarTyped", 10},
    {"8", "groups of duplicates among leads", "floor_duplicateGroups", "app_duplicateGroups", 2},
    {"9", "100,000 rows x 12 to text", "floor_hundredThousandRows", "app_hundredThousandRows", 1.3},
    {"9", "100,000 inserts", "floor_hundredThousandInserts", "app_hundredThousandInserts", 1.5},
    {"18", "list as a salesperson / administrator", "app_list", "app_listSalesperson", 1.5, 15},
};

double median(QList<double> values) {
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// "app_list/real_time/repeats:7" is app_list.
QString plainName(const std::string &name) {
    return QString::fromStdString(name).section(u'/', 0, 0);
}

} // namespace

bool TableReporter::ReportContext(const Context &context) {
    return std::exchange(m_hasBegun, true) || JSONReporter::ReportContext(context);
}

void TableReporter::ReportRuns(const std::vector<Run> &runs) {
    JSONReporter::ReportRuns(runs);
    for (const Run &run : runs) {
        if (run.run_type != Run::RT_Iteration || run.iterations == 0)
            continue;
        const QString name = plainName(run.run_name.function_name);
        Times &times = m_times[name];
        times.clock.append(run.real_accumulated_time / double(run.iterations) * 1000);
        times.processor.append(run.cpu_accumulated_time / double(run.iterations) * 1000);
        for (const auto &[counter, value] : run.counters)
            m_counters[name].insert(QString::fromStdString(counter), value.value);
    }
}

void TableReporter::finish() {
    JSONReporter::Finalize();
    std::fprintf(stderr, "\n%-4s %-40s %10s %10s %7s %7s %19s\n", "row", "milliseconds, median", "floor",
                 "kontor", "ratio", "goal", "processor's ratio");
    for (const Goal &goal : goals) {
        const Times floor = m_times.value(QString::fromLatin1(goal.floor));
        const Times app = m_times.value(QString::fromLatin1(goal.app));
        if (floor.clock.isEmpty() || app.clock.isEmpty())
            continue;
        const double ratio = median(app.clock) / median(floor.clock);
        const bool isMet = ratio <= goal.goal || median(app.clock) <= goal.milliseconds;
        std::fprintf(stderr, "%-4s %-40s %10.4f %10.4f %7.2f %7.2f %8.4f %8.4f %5.2f %s\n", goal.row,
                     goal.what, median(floor.clock), median(app.clock), ratio, goal.goal,
                     median(floor.processor), median(app.processor),
                     median(app.processor) / median(floor.processor), isMet ? "" : "missed");
    }
    for (const auto &[name, counters] : m_counters.asKeyValueRange()) {
        for (const auto &[counter, value] : counters.asKeyValueRange())
            std::fprintf(stderr, "     %s: %s %.0f\n", qPrintable(name), qPrintable(counter), value);
    }
    std::fprintf(stderr, "15   the file: %lld deals, %lld MB\n", Office::get().deals(),
                 Office::get().fileSize() / 1000000);
}

} // namespace kontor::bench
