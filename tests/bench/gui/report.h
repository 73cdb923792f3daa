// Samples of a measured thing, and how they are printed: JSON on stdout, a table beside the goals on stderr.
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>
#include <optional>

namespace kontor::bench {

/// What one run took, in milliseconds: by the clock on the wall, and by the processor time of the window's
/// thread alone.
struct Sample {
    double wall = 0;
    double cpu = 0;
};

/// Runs from its making.
class Stopwatch {
public:
    Stopwatch();
    Sample lap() const;

private:
    QElapsedTimer m_wall;
    double m_cpu;
};

struct Measured {
    enum class By { Median, P95, P99, Max };

    QString row; // of PERFORMANCE.md
    QString what;
    QList<Sample> samples = {};
    std::optional<double> floor = {}; // the same done as barely as Qt can, in the same run
    std::optional<double> goal = {};
    By judgedBy = By::Median;
    /// What the window's thread does alone is judged by its processor time: that does not grow with what else
    /// the machine has to do.
    bool judgesCpu = false;
    QString unit = QStringLiteral("ms");

    double wall(By by) const;
    double cpu(By by) const;
    double judged() const { return judgesCpu ? cpu(judgedBy) : wall(judgedBy); }
};

class Report {
public:
    /// Its line of the table is printed at once: a run that is stopped is not lost.
    void add(const Measured &measured);
    /// The JSON of all.
    void print(const QJsonObject &context) const;

private:
    QList<Measured> m_all;
};

} // namespace kontor::bench
