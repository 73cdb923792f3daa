// Opening files and the windows that show them.
#include "ui/shell/program.h"

#include "core/actions/new_office.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace kontor {

Program::Program(const Services &services) : m_services(services) {}

Program::~Program() {
    closeAll();
}

void Program::closeAll() {
    m_window.reset();
    m_desk.reset();
}

Result<std::unique_ptr<Desk>> Program::deskOf(const QString &path, bool readOnly) {
    auto workspace = Workspace::open(path, m_services.clock, {.readOnly = readOnly});
    if (!workspace)
        return workspace.error();
    auto people = employeesOf(**workspace);
    if (!people)
        return people.error();
    if (people->isEmpty())
        return Error{ErrorCode::NotFound, {}, tr("No active employee is in the file.")};
    return Desk::enter(std::move(*workspace), people->first().id, m_services.languages);
}

void Program::openFile(const QString &path, bool readOnly) {
    closeAll();
    auto desk = deskOf(QFileInfo(path).absoluteFilePath(), readOnly);
    if (!desk) {
        qWarning().noquote() << desk.error().text;
        return;
    }
    m_desk = std::move(*desk);
    m_window = std::make_unique<MainWindow>(*m_desk, m_services);
    connect(m_window.get(), &MainWindow::fileRequested, this, &Program::onFileRequested);
    m_window->QMainWindow::show();
    QSettings().setValue(QStringLiteral("file/last"), m_desk->workspace().path());
}

void Program::openDemo() {
    if (!QFileInfo::exists(m_services.demoPath) && m_services.makeDemo) {
        QDir().mkpath(QFileInfo(m_services.demoPath).absolutePath());
        if (auto made = m_services.makeDemo(m_services.demoPath); !made) {
            qWarning().noquote() << made.error().text;
            return;
        }
    }
    openFile(m_services.demoPath);
}

void Program::openLast() {
    const QString last = QSettings().value(QStringLiteral("file/last")).toString();
    if (QFileInfo::exists(last))
        openFile(last);
    else
        openDemo();
}

void Program::onFileRequested(const QByteArray &command) {
    if (command == "quit")
        QApplication::closeAllWindows();
    else if (command == "demo")
        QMetaObject::invokeMethod(this, &Program::openDemo, Qt::QueuedConnection);
}

} // namespace kontor
