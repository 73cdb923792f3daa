// The window program: reads the command line, sets the look and opens the file.
#include "core/actions/new_office.h"
#include "ui/shell/program.h"
#include "ui/theme/languages.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QStandardPaths>

namespace {

kontor::Result<void> makeDemo(const QString &path, const kontor::Clock &clock) {
    auto workspace = kontor::Workspace::create(path, clock);
    if (!workspace)
        return workspace.error();
    auto employee = kontor::setUpOffice(
        **workspace, {.name = QStringLiteral("Hanoi office"), .employee = QStringLiteral("Lê Ngọc Anh")});
    return employee ? kontor::Result<void>() : employee.error();
}

} // namespace

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
                             .makeDemo = [&clock](const QString &path) { return makeDemo(path, clock); },
                             .demoPath = folder + QStringLiteral("/demo.kontor")});
    if (parser.isSet(demo))
        program.openDemo();
    else if (!parser.positionalArguments().isEmpty())
        program.openFile(parser.positionalArguments().constFirst());
    else
        program.openLast();
    return QApplication::exec();
}
