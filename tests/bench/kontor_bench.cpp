// The core against its floor: floor_X is the C API by hand with the same indexes on the same data, app_X is
// Kontor's own road. One process, in random order, but what leaves a hundred thousand rows behind comes last:
// both files are no longer as they were then. JSON on stdout, the table of goals on stderr.
#include "tests/bench/bench_office.h"
#include "tests/bench/table.h"

#include <QCoreApplication>
#include <vector>

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    // What is given on the command line comes later and wins.
    std::vector<std::string> words{argv[0], "--benchmark_repetitions=7",
                                   "--benchmark_enable_random_interleaving=true"};
    words.insert(words.end(), argv + 1, argv + argc);
    std::vector<char *> arguments;
    arguments.reserve(words.size());
    for (std::string &word : words)
        arguments.push_back(word.data());
    int count = int(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    const kontor::bench::Office office; // opened before the first clock runs
    kontor::bench::TableReporter reporter;
    if (benchmark::GetBenchmarkFilter().empty()) {
        const std::string many = "hundredThousand|[iI]mport";
        benchmark::RunSpecifiedBenchmarks(&reporter, '-' + many);
        benchmark::RunSpecifiedBenchmarks(&reporter, many);
    } else {
        benchmark::RunSpecifiedBenchmarks(&reporter);
    }
    reporter.finish();
    benchmark::Shutdown();
    return 0;
}
