// Starts of the program in processes of their own: until it is painted, and what memory it takes.
#include "tests/bench/gui/rows.h"
#include "ui/list/record_list.h"
#include "ui/list/record_table.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QScrollBar>
#include <cstdio>
#include <ctime>
#include <random>

namespace kontor::bench {

namespace {

const QString barePart = QStringLiteral("bare");
const QString openPart = QStringLiteral("open");
const QString scrolledPart = QStringLiteral("scrolled");

/// Megabytes that belong to this process alone; what is mapped from files does not count.
double anonymousMegabytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

/// Memory now, and what all threads have computed since the start of the process, in milliseconds.
void tell() {
    timespec spent{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    std::printf("%.3f %.3f\n", anonymousMegabytes(),
                double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6);
    std::fflush(stdout);
}

/// A window with nothing of ours but a line of text: what Qt itself takes to start.
int startBare() {
    BenchApplication &app = BenchApplication::get();
    QWidget window;
    window.resize(BenchDesk::size);
    const Stopwatch watch;
    window.show();
    app.untilPainted(watch, "the bare window", [] { return true; });
    tell();
    return 0;
}

bool isPainted(const Program &program) {
    const auto *page =
        program.window() ? qobject_cast<CollectionPage *>(program.window()->currentPage()) : nullptr;
    return page && page->view() == u"list" && BenchDesk::isShown(page->list().table());
}

int startOpen(const QString &path, bool scrolls) {
    BenchApplication &app = BenchApplication::get();
    const Stopwatch watch;
    Setting setting;
    Program program(setting.services());
    program.openFile(path, false, Program::Ask::Never);
    if (!program.window())
        return 1;
    app.untilPainted(watch, "the list", [&] { return isPainted(program); });
    tell();
    if (!scrolls)
        return 0;
    RecordList &list = static_cast<CollectionPage *>(program.window()->currentPage())->list();
    app.until("all ids", [&] { return list.model().queryIds().isComplete(); });
    QScrollBar *bar = list.table().verticalScrollBar();
    std::mt19937 random(1);
    for (int i = 0; i < 400; ++i)
        (void)app.frame(list.table().viewport(), [&] {
            bar->setValue(i % 4 == 0 ? int(random() % unsigned(bar->maximum() + 1)) : bar->value() + 600);
        });
    tell();
    return 0;
}

struct Start {
    Sample painted;
    double megabytes = 0;
    double scrolledMegabytes = 0;
};

Start start(const QString &part, const QString &path) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    Start started;
    const Stopwatch watch;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--start"), part, path});
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(60'000))
            qFatal("the program did not start");
    }
    const double wall = watch.lap().wall;
    const QList<QByteArray> told = process.readLine().trimmed().split(' ');
    started.painted = {wall, told.last().toDouble()};
    started.megabytes = told.first().toDouble();
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        qFatal("the program did not end well");
    started.scrolledMegabytes = process.readAll().trimmed().split(' ').first().toDouble();
    return started;
}

} // namespace

int runChild(const QStringList &arguments) {
    if (arguments.size() != 4 || arguments[1] != u"--start")
        return -1;
    if (arguments[2] == barePart)
        return startBare();
    return startOpen(arguments[3], arguments[2] == scrolledPart);
}

void measureStarts(const Bench &bench) {
    const QString ten = QStringLiteral("10");
    const QString fourteen = QStringLiteral("14");
    if (!bench.options.wants(ten) && !bench.options.wants(fourteen))
        return;
    Measured painted{
        .row = ten, .what = QStringLiteral("warm start of the process to the painted list"), .goal = 100};
    Measured bare{.row = ten, .what = QStringLiteral("the same of a bare window of Qt")};
    const QString mb = QStringLiteral("MB");
    Measured memory{.row = fourteen,
                    .what = QStringLiteral("anonymous memory, list just painted"),
                    .goal = 30,
                    .unit = mb};
    Measured qtMemory{.row = fourteen, .what = QStringLiteral("of a bare window of Qt"), .unit = mb};
    (void)start(openPart, bench.file.path()); // the first start is not a warm one
    for (int run = 0; run < bench.options.runs; ++run) {
        const Start nothing = start(barePart, {});
        bare.samples.append(nothing.painted);
        qtMemory.samples.append({nothing.megabytes, 0});
        const Start open = start(openPart, bench.file.path());
        painted.samples.append(open.painted);
        memory.samples.append({open.megabytes, 0});
    }
    painted.floor = bare.wall(Measured::By::Median);
    memory.floor = qtMemory.wall(Measured::By::Median);
    bench.report.add(painted);
    bench.report.add(memory);
    const Start scrolled = start(scrolledPart, bench.file.path());
    bench.report.add({.row = fourteen,
                      .what = QStringLiteral("anonymous memory, list scrolled all over"),
                      .samples = {{scrolled.scrolledMegabytes, 0}},
                      .goal = 80,
                      .unit = mb});
}

} // namespace kontor::bench
