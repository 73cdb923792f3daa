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

// Words of commands and options are the same in every language, and so is what explains them.
const char *const kHelp =
    "kontorctl FILE.kontor COMMAND …\n\n"
    "  new [--demo N] [--seed N] [--office NAME] [--currency EUR] [--language en] [--country GB]\n"
    "      [--employee NAME]\n"
    "  kinds\n"
    "  list KIND [--where EXPR] [--sort -amount,title] [--columns a,b] [--limit N] [--search TEXT]\n"
    "      [--bin] [--archived]\n"
    "  count KIND [--where EXPR] [--group FIELD] [--sum FIELD] [--in EUR]\n"
    "      [--search TEXT] [--bin] [--archived]\n"
    "  show KIND ID\n"
    "  history KIND ID\n"
    "  similar KIND ID\n"
    "  duplicates KIND [--limit N]\n"
    "  create KIND field=value…\n"
    "  set KIND ID… field=value…\n"
    "  delete KIND ID…\n"
    "  restore KIND ID…\n"
    "  do ACTION KIND ID… [name=value…]\n"
    "  do merge KIND:ID KIND:ID… [field=KIND:ID…] [responsible=NAME] [team=NAME]\n"
    "  do unmerge KIND ID…\n"
    "  do convert lead ID… [customer=new|none|account:ID|contact:ID] [owner=NAME;…] [team=NAME]\n"
    "      [stage=NAME] [field=value…]\n"
    "  do anonymise KIND ID… [files=yes] [objection=keep] [backups=rewrite]\n"
    "  do notDuplicates KIND:ID KIND:ID…\n"
    "  import KIND FILE [--map Column=field,…] [--value Column=text=meaning] [--key field] [--set field=value]\n"
    "      [--dates dmy|mdy|ymd] [--numbers point|comma] [--empty leave|clear] [--encoding X]\n"
    "      [--separator X] [--dry-run] [--rejects FILE]\n"
    "  export KIND FILE [--where EXPR] [--sort -amount,title] [--columns a,b] [--search TEXT]\n"
    "      [--bin] [--archived] [--separator X]\n"
    "  undo [N]\n"
    "  redo [N]\n"
    "  check\n"
    "  backup FILE\n\n"
    "Everywhere: --as EMPLOYEE, --format table|csv|json, --now 2026-11-24T08:30:00Z.\n"
    "--value Column=text=meaning says which stage, employee or choice a text means; Column=text=+ creates the\n"
    "stage or employee of that name.\n"
    "ID is an id or #number; a link is given by name or id, several behind \";\", shares with\n"
    "their percents: \"shares=Anna (60);Bao (40)\". EXPR is what the search box takes:\n"
    "  stage = \"Won\" and amount > 10000 and (account.city ~ \"Hà Nội\" or responsible = me)\n"
    "Ends with 0 when done, 1 when refused, 2 for a request that means nothing, 3 when the file or the\n"
    "disk is at fault.";

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const QStringList first = QCoreApplication::arguments().mid(1, 1);
    if (first == QStringList{QStringLiteral("--help")} || first == QStringList{QStringLiteral("help")}) {
        kontor::ctl::print(QString::fromUtf8(kHelp));
        return 0;
    }
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
