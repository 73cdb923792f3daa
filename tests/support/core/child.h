// Child processes of tests: this same program, started again to play a role, that may be killed at any
// moment.
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <functional>
#include <optional>

namespace kontor::test {

/// Declares a role: `static const ChildRole typist("typist", [](const QStringList &arguments) { … });`
class ChildRole {
public:
    ChildRole(const char *name, const std::function<int(const QStringList &)> &run);
};

/// For main(): the exit status when this process was started to play a role.
std::optional<int> playRole(const QStringList &arguments);

/// Starts the role; its standard output is read by the process that is returned.
void startChild(QProcess &process, const char *role, const QStringList &arguments);
/// SIGKILL, then waits for the end.
void killChild(QProcess &process);
/// In a child: tells the parent at once; one line.
void tellParent(const QByteArray &line);

/// A number from the environment, e.g. how often to kill.
int numberFromEnvironment(const char *name, int otherwise);

} // namespace kontor::test
