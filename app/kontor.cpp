// The window program: reads the command line, sets the look and opens the file, or renders the tour.
#include "app/demo/demo.h"
#include "core/base/heap.h"
#include "ui/shell/program.h"
#include "ui/shell/tour.h"

#include "ui/theme/languages.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QStandardPaths>
#include <cstdio>

namespace {

QString word(const char *text) {
    return QCoreApplication::translate("main", text);
}

struct Options {
    QCommandLineOption demo{
        QStringLiteral("demo"),
        word(QT_TRANSLATE_NOOP("main", "Open the example office; make it first if need be."))};
    QCommandLineOption tour{
        QStringLiteral("tour"),
        word(QT_TRANSLATE_NOOP("main", "Write a picture of every page into a folder, and check them.")),
        QStringLiteral("folder")};
    QCommandLineOption languages{
        QStringLiteral("languages"),
        word(QT_TRANSLATE_NOOP("main", "Languages of the tour, with commas between.")),
        QStringLiteral("list")};
    QCommandLineOption size{QStringLiteral("size"),
                            word(QT_TRANSLATE_NOOP("main", "Size of the pictures of the tour: 1024x700.")),
                            QStringLiteral("size")};
    QCommandLineOption allowed{QStringLiteral("allowed"),
                               word(QT_TRANSLATE_NOOP("main", "File of the findings that the tour allows.")),
                               QStringLiteral("file")};
    QCommandLineOption schemes{QStringLiteral("schemes"),
                               word(QT_TRANSLATE_NOOP("main", "Schemes of the tour: light, dark.")),
                               QStringLiteral("list")};
    QCommandLineOption scenes{
        QStringLiteral("scenes"),
        word(QT_TRANSLATE_NOOP("main", "Pages of the tour by their names, with commas between.")),
        QStringLiteral("list")};
};

void parse(QCommandLineParser &parser, const Options &options) {
    parser.setApplicationDescription(
        word(QT_TRANSLATE_NOOP("main", "Kontor keeps the sales of an office in one file.")));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"),
                                 word(QT_TRANSLATE_NOOP("main", "The office file to open.")),
                                 QStringLiteral("[FILE.kontor]"));
    parser.addOptions({options.demo, options.tour, options.languages, options.schemes, options.size,
                       options.allowed, options.scenes});
    parser.process(*QCoreApplication::instance());
}

int runTour(const QCommandLineParser &parser, const Options &options, kontor::Theme &theme,
            kontor::Languages &languages) {
    kontor::TourOptions tour{.folder = parser.value(options.tour), .allowed = parser.value(options.allowed)};
    if (parser.isSet(options.languages))
        tour.languages = parser.value(options.languages).split(u',', Qt::SkipEmptyParts);
    if (parser.isSet(options.schemes))
        tour.schemes = parser.value(options.schemes).split(u',', Qt::SkipEmptyParts);
    tour.scenes = parser.value(options.scenes).split(u',', Qt::SkipEmptyParts);
    const QStringList size = parser.value(options.size).split(u'x');
    if (size.size() == 2)
        tour.size = QSize(size.first().toInt(), size.last().toInt());
    const auto make = [](const QString &path, const QDateTime &now) {
        return kontor::makeDemoOffice(path, {}, now);
    };
    return kontor::runTour(tour, theme, languages, make);
}

} // namespace

int main(int argc, char **argv) {
    kontor::shareOneHeap();
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("kontor"));
    QApplication::setApplicationName(QStringLiteral("kontor"));
    QApplication::setApplicationVersion(QStringLiteral(KONTOR_VERSION));

    kontor::Theme theme;
    kontor::Languages languages;
    languages.use(kontor::Languages::ofThisMachine());
    const Options options;
    QCommandLineParser parser;
    parse(parser, options);
    if (parser.isSet(options.tour))
        return runTour(parser, options, theme, languages);

    theme.setScheme(kontor::Scheme(
        QSettings().value(QStringLiteral("look/scheme"), int(kontor::Scheme::System)).toInt()));
    const kontor::SystemClock clock;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const auto makeDemo = [&clock, &languages](const QString &path) {
        return kontor::makeDemoOffice(path, {.language = languages.current()}, clock.now());
    };
    kontor::Program program({.theme = theme,
                             .languages = languages,
                             .clock = clock,
                             .makeDemo = makeDemo,
                             .demoPath = folder + QStringLiteral("/demo.kontor")});
    if (parser.isSet(options.demo))
        program.openDemo();
    else if (!parser.positionalArguments().isEmpty())
        program.openFile(parser.positionalArguments().constFirst());
    else
        program.openLast();
    return QApplication::exec();
}
