// The window against PERFORMANCE.md: the real one, offscreen, on a copy of KONTOR_BENCH_FILE or a small demo
// office. JSON on stdout, a table beside the goals on stderr; judges nothing.
#include "core/base/heap.h"
#include "tests/bench/gui/rows.h"

#include <QCommandLineParser>
#include <QSettings>
#include <QStandardPaths>
#include <cstdio>

namespace {

using namespace kontor::bench;

Options parse(const QCoreApplication &app) {
    Options options;
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto number = [&parser](const char *name, const char *text, auto value) {
        const QCommandLineOption option(QString::fromLatin1(name), QString::fromLatin1(text),
                                        QStringLiteral("n"), QString::number(value));
        parser.addOption(option);
        return option;
    };
    const auto runs = number("runs", "Runs of each row.", options.runs);
    const auto actions = number("actions", "Actions of the recorded day.", options.actions);
    const auto cards = number("cards", "Cards in each column of the full board.", options.cards);
    const auto seed = number("seed", "Seed of what is chosen by chance.", options.seed);
    const QCommandLineOption rows(QStringLiteral("rows"),
                                  QStringLiteral("Only these rows of PERFORMANCE.md, with commas between."),
                                  QStringLiteral("list"));
    parser.addOption(rows);
    parser.process(app);
    options.runs = std::max(1, parser.value(runs).toInt());
    options.actions = parser.value(actions).toInt();
    options.cards = std::max(1, parser.value(cards).toInt());
    options.seed = parser.value(seed).toUInt();
    options.rows = parser.value(rows).split(u',', Qt::SkipEmptyParts);
    return options;
}

/// The offscreen platform warns of everything that it cannot do.
void tellFatalOnly(QtMsgType type, const QMessageLogContext &, const QString &text) {
    if (type == QtFatalMsg || type == QtCriticalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace

int main(int argc, char **argv) {
    kontor::shareOneHeap(); // as the program does
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    qInstallMessageHandler(tellFatalOnly);
    BenchApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setApplicationName(QStringLiteral("kontor_gui_bench"));
    if (const int done = runChild(QApplication::arguments()); done >= 0)
        return done;
    const Options options = parse(app);
    const QTemporaryDir settings; // of the window's place and the last file
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    Setting setting;
    const BenchFile file(options);
    Report report;
    const Bench bench{options, file, report};
    measureStarts(bench);
    {
        BenchDesk desk(setting, file.path());
        measureSearch(bench, desk);
        measureCard(bench, desk);
        measureTable(bench, desk);
        measureBoard(bench, desk);
        measureDay(bench, desk);
        measurePagesBesideWriting(bench, desk);
    }
    report.print({{QStringLiteral("deals"), file.deals()},
                  {QStringLiteral("cards"), options.cards},
                  {QStringLiteral("runs"), options.runs},
                  {QStringLiteral("actions"), options.actions},
                  {QStringLiteral("seed"), qint64(options.seed)},
                  {QStringLiteral("qt"), QString::fromLatin1(qVersion())}});
    return 0;
}
