// The summary of a run: each goal of the office's speed with its floor, its figure and their ratio.
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <benchmark/benchmark.h>

namespace kontor::bench {

/// Prints JSON to stdout as Google Benchmark does, one document of all that is run with it, and the table of
/// goals to stderr.
class TableReporter : public benchmark::JSONReporter {
public:
    bool ReportContext(const Context &context) override;
    void ReportRuns(const std::vector<Run> &runs) override;
    void Finalize() override {} // more may come
    void finish();

private:
    struct Times {
        QList<double> clock; // milliseconds
        QList<double> processor;
    };
    bool m_hasBegun = false;
    QHash<QString, Times> m_times;
    QHash<QString, QHash<QString, double>> m_counters;
};

} // namespace kontor::bench
