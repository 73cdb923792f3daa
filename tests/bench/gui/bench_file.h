// The file that the window's benchmarks open: a copy of KONTOR_BENCH_FILE, else a small demo office, with a
// pipeline whose columns are full.
#pragma once

#include "core/workspace/workspace.h"

#include <QTemporaryDir>

namespace kontor::bench {

struct Options {
    int runs = 7;
    int actions = 500;
    int cards = 10'000; // in each column of the board
    quint32 seed = 1;
    QStringList rows = {}; // empty: all

    bool wants(const QString &row) const { return rows.isEmpty() || rows.contains(row); }
};

class BenchFile {
public:
    static constexpr int columns = 7;

    explicit BenchFile(const Options &options);

    const QString &path() const { return m_path; }
    qint64 deals() const { return m_deals; }
    /// Stages of the full pipeline, in their order.
    const QList<RecordId> &stages() const { return m_stages; }
    RecordId pipeline() const { return m_pipeline; }
    /// What the deals show when they are opened next: "board" of the full pipeline or "list" of everything.
    void showFirst(Workspace &workspace, const QString &view) const;

private:
    Result<void> addPipeline(Workspace &workspace);
    Result<void> fillPipeline(Workspace &workspace, int cards);

    QTemporaryDir m_folder;
    QString m_path;
    SystemClock m_clock;
    RecordId m_pipeline = 0;
    QList<RecordId> m_stages;
    qint64 m_deals = 0;
};

} // namespace kontor::bench
