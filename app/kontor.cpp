// The window program: reads the command line, sets the look and opens the file.
#include "app/demo/demo.h"
#include "ui/shell/program.h"
#include "ui/theme/languages.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QStandardPaths>

int main(int argc, char **argv) {
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kontor"));
    QApplication::setApplicationDisplayName(QStringLiteral("Kontor"));
    QApplication::setApplicationVersion(QStringLiteral(KONTOR_VERSION));

    kontor::Theme theme;
    kontor::Languages languages;
    languages.use(kontor::Languages::ofThisMachine());
    theme.setScheme(kontor::Scheme(
        QSettings().value(QStringLiteral("look/scheme"), int(kontor::Scheme::System)).toInt()));
    kontor::SystemClock clock;

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Kontor keeps the sales of an office in one file."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QCoreApplication::translate("main", "The office file to open."),
                                 QStringLiteral("[FILE.kontor]"));
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        QCoreApplication::translate("main", "Open the example office; make it first if need be."));
    parser.addOption(demo);
    parser.process(app);

    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    kontor::Program program({.theme = theme,
                             .languages = languages,
                             .clock = clock,
                             .makeDemo =
                                 [&clock, &languages](const QString &path) {
                                     return kontor::makeDemoOffice(path, {.language = languages.current()},
                                                                   clock.now());
                                 },
                             .demoPath = folder + QStringLiteral("/demo.kontor")});
    if (parser.isSet(demo))
        program.openDemo();
    else if (!parser.positionalArguments().isEmpty())
        program.openFile(parser.positionalArguments().constFirst());
    else
        program.openLast();
    return QApplication::exec();
}
