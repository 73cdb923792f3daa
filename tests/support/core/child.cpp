// Child processes of tests: this same program, started again to play a role, that may be killed at any
// moment.
#include "tests/support/core/child.h"

#include <QCoreApplication>
#include <QHash>
#include <cstdio>

namespace kontor::test {

namespace {

const char *const roleSwitch = "--play";

QHash<QByteArray, std::function<int(const QStringList &)>> &rolesOfChildren() {
    static QHash<QByteArray, std::function<int(const QStringList &)>> roles;
    return roles;
}

} // namespace

ChildRole::ChildRole(const char *name, const std::function<int(const QStringList &)> &run) {
    rolesOfChildren().insert(name, run);
}

std::optional<int> playRole(const QStringList &arguments) {
    if (arguments.size() < 3 || arguments.at(1) != QLatin1String(roleSwitch))
        return std::nullopt;
    return rolesOfChildren().value(arguments.at(2).toLatin1())(arguments.mid(3));
}

void startChild(QProcess &process, const char *role, const QStringList &arguments) {
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  QStringList{QLatin1String(roleSwitch), QLatin1String(role)} + arguments);
    process.waitForStarted();
}

void killChild(QProcess &process) {
    process.kill();
    process.waitForFinished(-1);
}

void tellParent(const QByteArray &line) {
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

int numberFromEnvironment(const char *name, int otherwise) {
    bool given = false;
    const int number = qEnvironmentVariableIntValue(name, &given);
    return given ? number : otherwise;
}

} // namespace kontor::test
