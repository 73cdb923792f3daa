// kontorctl: the office file on the command line, through the same core as the window.
#include "app/ctl/output.h"
#include "app/ctl/session.h"

#include <QCoreApplication>
#include <cstdio>

namespace {

QString toldAs(const kontor::Error &error) {
    if (error.field.isEmpty() || error.text.contains(error.field, Qt::CaseInsensitive))
        return error.text;
    return QStringLiteral("%1: %2").arg(error.field, error.text);
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const auto line = kontor::ctl::readCommandLine(QCoreApplication::arguments().sliced(1));
    const auto done = line ? kontor::ctl::run(*line) : kontor::Result<void>(line.error());
    if (std::fflush(stdout) != 0) {
        kontor::ctl::complain(QCoreApplication::translate("CommandLine", "The answer could not be written."));
        return 3;
    }
    if (done)
        return 0;
    kontor::ctl::complain(toldAs(done.error()));
    return kontor::ctl::exitStatus(done.error());
}
