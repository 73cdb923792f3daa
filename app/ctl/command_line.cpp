// Options with and without a value, in any place; everything else is a word.
#include "app/ctl/command_line.h"

#include <QCoreApplication>
#include <QSet>

namespace kontor::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

const QSet<QString> &switches() {
    static const QSet<QString> names{u"dry-run"_s, u"bin"_s, u"archived"_s};
    return names;
}

const QSet<QString> &valued() {
    static const QSet<QString> names{
        u"as"_s,     u"format"_s,   u"now"_s,      u"where"_s,     u"sort"_s,     u"columns"_s, u"limit"_s,
        u"search"_s, u"group"_s,    u"sum"_s,      u"in"_s,        u"map"_s,      u"key"_s,     u"set"_s,
        u"dates"_s,  u"numbers"_s,  u"encoding"_s, u"separator"_s, u"rejects"_s,  u"demo"_s,    u"seed"_s,
        u"office"_s, u"currency"_s, u"language"_s, u"country"_s,   u"employee"_s, u"empty"_s,   u"value"_s};
    return names;
}

/// Options that may stand several times.
bool repeats(const QString &name) {
    return name == u"set" || name == u"map" || name == u"value";
}

QString sayUsage(const char *text) {
    return QCoreApplication::translate("CommandLine", text);
}

/// Reads the option at `place` and moves behind it.
Result<void> takeOption(CommandLine &line, const QStringList &arguments, qsizetype &place) {
    const QString whole = arguments[place++].sliced(2);
    const qsizetype equals = whole.indexOf(u'=');
    const QString name = equals < 0 ? whole : whole.left(equals);
    if (line.has(name) && !repeats(name))
        return usageError(sayUsage(QT_TRANSLATE_NOOP("CommandLine", "--%1 stands twice.")).arg(name));
    if (switches().contains(name) && equals < 0) {
        line.options[name] = {QString()};
        return {};
    }
    if (!valued().contains(name))
        return usageError(sayUsage(QT_TRANSLATE_NOOP("CommandLine", "There is no option --%1.")).arg(name));
    if (equals >= 0) {
        line.options[name].append(whole.sliced(equals + 1));
    } else if (place < arguments.size()) {
        line.options[name].append(arguments[place++]);
    } else {
        return usageError(sayUsage(QT_TRANSLATE_NOOP("CommandLine", "--%1 needs a value.")).arg(name));
    }
    return {};
}

} // namespace

Error usageError(const QString &text) {
    return {ErrorCode::Usage, {}, text};
}

Result<CommandLine> readCommandLine(const QStringList &arguments) {
    CommandLine line;
    qsizetype place = 0;
    bool onlyWords = false;
    while (place < arguments.size()) {
        const QString &word = arguments[place];
        if (!onlyWords && word == u"--") {
            onlyWords = true;
            ++place;
        } else if (!onlyWords && word.startsWith(u"--")) {
            if (auto taken = takeOption(line, arguments, place); !taken)
                return taken.error();
        } else {
            line.words.append(word);
            ++place;
        }
    }
    if (line.words.size() < 2)
        return usageError(
            sayUsage(QT_TRANSLATE_NOOP("CommandLine", "Usage: kontorctl FILE.kontor COMMAND …")));
    line.file = line.words.takeFirst();
    line.command = line.words.takeFirst();
    return line;
}

Result<FieldText> splitAssignment(const QString &word) {
    const qsizetype equals = word.indexOf(u'=');
    if (equals <= 0)
        return usageError(
            sayUsage(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not written as field=value.")).arg(word));
    return FieldText{word.left(equals), word.sliced(equals + 1)};
}

Result<qint64> wholeNumber(const QString &option, const QString &text) {
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok || number < 0)
        return usageError(
            sayUsage(QT_TRANSLATE_NOOP("CommandLine", "--%1: “%2” is no whole number.")).arg(option, text));
    return number;
}

} // namespace kontor::ctl
