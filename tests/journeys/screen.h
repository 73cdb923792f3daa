// A screen of the test's own: Xvfb, a window manager, a bus; all of it ends with the test.
#pragma once

#include "tests/journeys/hands.h"

#include <QProcess>
#include <memory>

namespace kontor::journey {

/// A process that ends when the test ends, however that comes.
std::unique_ptr<QProcess> helper();

class Screen {
public:
    explicit Screen(const Home &home);
    ~Screen();
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    /// Empty when all stands; else what is missing.
    QString start();
    QProcessEnvironment environment() const { return m_environment; }
    QString bus() const { return m_bus; }
    /// xdotool with these words; its answer.
    QString xdotool(const QStringList &words) const;
    void takePicture(const QString &path) const;

private:
    std::unique_ptr<QProcess> begin(const QString &program, const QStringList &words);

    Home m_home;
    QProcessEnvironment m_environment;
    QString m_bus;
    std::unique_ptr<QProcess> m_server;
    std::unique_ptr<QProcess> m_manager;
    std::unique_ptr<QProcess> m_busProcess;
};

} // namespace kontor::journey
