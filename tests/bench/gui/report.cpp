// Order statistics, JSON and the table.
#include "tests/bench/gui/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace kontor::bench {

namespace {

double threadMilliseconds() {
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

/// The smallest value that is not below that share of all.
double at(QList<double> values, Measured::By by) {
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const double share = by == Measured::By::Median ? 0.5
                         : by == Measured::By::P95  ? 0.95
                         : by == Measured::By::P99  ? 0.99
                                                    : 1.0;
    const auto place = qsizetype(std::ceil(share * double(values.size()))) - 1;
    return values[std::clamp<qsizetype>(place, 0, values.size() - 1)];
}

QList<double> column(const QList<Sample> &samples, double Sample::*part) {
    QList<double> values;
    for (const Sample &sample : samples)
        values.append(sample.*part);
    return values;
}

const char *nameOf(Measured::By by) {
    switch (by) {
    case Measured::By::P95:
        return "p95";
    case Measured::By::P99:
        return "p99";
    case Measured::By::Max:
        return "max";
    case Measured::By::Median:
        break;
    }
    return "median";
}

QJsonObject json(const Measured &measured) {
    QJsonObject object{{QStringLiteral("row"), measured.row},
                       {QStringLiteral("what"), measured.what},
                       {QStringLiteral("unit"), measured.unit},
                       {QStringLiteral("samples"), measured.samples.size()},
                       {QStringLiteral("judgedBy"), QString::fromLatin1(nameOf(measured.judgedBy))},
                       {QStringLiteral("judgesCpu"), measured.judgesCpu},
                       {QStringLiteral("cpu"), measured.cpu(measured.judgedBy)}};
    for (const auto by : {Measured::By::Median, Measured::By::P95, Measured::By::P99, Measured::By::Max})
        object.insert(QString::fromLatin1(nameOf(by)), measured.wall(by));
    if (measured.floor)
        object.insert(QStringLiteral("floor"), *measured.floor);
    if (measured.goal)
        object.insert(QStringLiteral("goal"), *measured.goal);
    return object;
}

} // namespace

Stopwatch::Stopwatch() : m_cpu(threadMilliseconds()) {
    m_wall.start();
}

Sample Stopwatch::lap() const {
    return {double(m_wall.nsecsElapsed()) / 1e6, threadMilliseconds() - m_cpu};
}

double Measured::wall(By by) const {
    return at(column(samples, &Sample::wall), by);
}

double Measured::cpu(By by) const {
    return at(column(samples, &Sample::cpu), by);
}

void Report::add(const Measured &measured) {
    if (m_all.isEmpty())
        std::fprintf(stderr, "%-4s%-60s%9s%9s%9s%9s%9s%9s%9s\n", "row", "what", "floor", "median", "p95",
                     "max", "cpu", "goal", "of goal");
    m_all.append(measured);
    const auto number = [](std::optional<double> value) {
        return value ? QByteArray::number(*value, 'f', 2) : QByteArray("-");
    };
    const auto share = measured.goal ? std::optional(measured.judged() / *measured.goal) : std::nullopt;
    std::fprintf(stderr, "%-4s%-60s%9s%9.2f%9.2f%9.2f%9.2f%9s%9s %s%s\n", qPrintable(measured.row),
                 qPrintable(measured.what), number(measured.floor).constData(),
                 measured.wall(Measured::By::Median), measured.wall(Measured::By::P95),
                 measured.wall(Measured::By::Max), measured.cpu(measured.judgedBy),
                 number(measured.goal).constData(), number(share).constData(), nameOf(measured.judgedBy),
                 measured.judgesCpu ? " cpu" : "");
}

void Report::print(const QJsonObject &context) const {
    QJsonArray rows;
    for (const Measured &one : m_all)
        rows.append(json(one));
    const QJsonObject whole{{QStringLiteral("context"), context}, {QStringLiteral("rows"), rows}};
    std::fputs(QJsonDocument(whole).toJson(QJsonDocument::Indented).constData(), stdout);
}

} // namespace kontor::bench
