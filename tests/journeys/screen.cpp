// Xvfb chooses a free number itself; an existing display is never used.
#include "tests/journeys/screen.h"

#include <QElapsedTimer>
#include <QThread>
#include <csignal>
#include <sys/prctl.h>

namespace kontor::journey {

namespace {

constexpr int startTime = 15000; // ms
constexpr int settleTime = 500;  // until the window manager manages what comes

QString firstLine(QProcess &process) {
    QElapsedTimer waited;
    waited.start();
    while (!process.canReadLine() && waited.elapsed() < startTime) {
        if (!process.waitForReadyRead(200) && process.state() == QProcess::NotRunning)
            break;
    }
    return QString::fromLatin1(process.readLine()).trimmed();
}

void end(std::unique_ptr<QProcess> &process) {
    if (!process)
        return;
    process->terminate();
    if (!process->waitForFinished(3000)) {
        process->kill();
        process->waitForFinished(3000);
    }
    process.reset();
}

} // namespace

std::unique_ptr<QProcess> helper() {
    auto process = std::make_unique<QProcess>();
    process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    return process;
}

Screen::Screen(const Home &home) : m_home(home), m_environment(QProcessEnvironment::systemEnvironment()) {
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS",
                             "QT_QPA_PLATFORM", "SESSION_MANAGER", "XAUTHORITY"})
        m_environment.remove(QLatin1String(name));
    m_environment.insert(QStringLiteral("HOME"), home.path);
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path + QStringLiteral("/run"));
    m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path + QStringLiteral("/.config"));
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), home.path + QStringLiteral("/.local/share"));
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    m_environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
}

Screen::~Screen() {
    end(m_busProcess);
    end(m_manager);
    end(m_server);
}

std::unique_ptr<QProcess> Screen::begin(const QString &program, const QStringList &words) {
    auto process = helper();
    process->setProcessEnvironment(m_environment);
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(program, words);
    return process->waitForStarted(startTime) ? std::move(process) : nullptr;
}

QString Screen::start() {
    m_server = begin(QStringLiteral("Xvfb"),
                     {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                      QStringLiteral("0"), QStringLiteral("1440x900x24"), QStringLiteral("-nolisten"),
                      QStringLiteral("tcp")});
    const QString number = m_server ? firstLine(*m_server) : QString();
    if (number.isEmpty())
        return QStringLiteral("Xvfb does not start");
    m_environment.insert(QStringLiteral("DISPLAY"), u':' + number);
    m_busProcess =
        begin(QStringLiteral("dbus-daemon"),
              {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    m_bus = m_busProcess ? firstLine(*m_busProcess) : QString();
    if (m_bus.isEmpty())
        return QStringLiteral("dbus-daemon does not start");
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_bus);
    m_manager = begin(QStringLiteral("openbox"), {});
    if (!m_manager)
        return QStringLiteral("openbox does not start");
    // Ready when it has named itself on the root window.
    QElapsedTimer waited;
    waited.start();
    while (xdotool({QStringLiteral("get_num_desktops")}).isEmpty()) {
        if (waited.elapsed() > startTime)
            return QStringLiteral("openbox does not answer");
        QThread::msleep(50);
    }
    QThread::msleep(settleTime);
    return {};
}

QString Screen::xdotool(const QStringList &words) const {
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral("xdotool"), words);
    process.waitForFinished(20000);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

void Screen::takePicture(const QString &path) const {
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral("import"), {QStringLiteral("-window"), QStringLiteral("root"), path});
    process.waitForFinished(20000);
}

} // namespace kontor::journey
