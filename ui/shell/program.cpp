// Opening files and the windows that show them. A window asks; what closes it happens when its own code is
// done.
#include "ui/shell/program.h"

#include "core/storage/check.h"
#include "core/storage/file_lock.h"
#include "ui/shell/employee_choice.h"
#include "ui/shell/first_start.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_place.h"
#include "ui/theme/languages.h"
#include "ui/widgets/file_dialog.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>

namespace kontor {

namespace {

const QString lastFileKey = QStringLiteral("file/last");

QString documents() {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

Program::Program(const Services &services) : m_services(services) {}

Program::~Program() {
    closeAll();
}

template <class F>
void Program::later(F action) {
    QMetaObject::invokeMethod(this, std::move(action), Qt::QueuedConnection);
}

void Program::closeAll() {
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *widget : windows) {
        if (auto *window = qobject_cast<MainWindow *>(widget); window && window != m_window.get())
            delete window; // cards in their own windows look at the desk
    }
    m_window.reset();
    m_desk.reset();
    m_start.reset();
    m_problem.reset();
    m_choice.reset();
    m_waiting.reset();
}

Result<void> Program::enterFile(const QString &path, bool readOnly, Ask ask, std::unique_ptr<FileLock> lock) {
    auto workspace = Workspace::open(path, m_services.clock, {.readOnly = readOnly, .backups = !readOnly},
                                     std::move(lock));
    if (!workspace)
        return workspace.error();
    const RecordId remembered = rememberedEmployee(path);
    if (remembered != 0 && ask != Ask::Always) {
        auto entered = enterAs(std::move(*workspace), remembered);
        if (entered || !*workspace)
            return entered;
    }
    // Only where somebody has to be chosen the others are read.
    auto people = employeesOf(**workspace);
    if (!people)
        return people.error();
    if (people->isEmpty())
        return Error{ErrorCode::NotFound, {}, tr("No active employee is in the file.")};
    const bool known = std::any_of(people->begin(), people->end(),
                                   [&](const Person &person) { return person.id == remembered; });
    if (people->size() > 1 && (ask == Ask::Always || (ask == Ask::WhenUnknown && !known))) {
        askEmployee(std::move(*workspace), *people);
        return {};
    }
    return enterAs(std::move(*workspace), known ? remembered : people->first().id);
}

Result<void> Program::enterAs(std::unique_ptr<Workspace> &&workspace, RecordId employee) {
    const QString path = workspace->path();
    auto desk = Desk::enter(std::move(workspace), employee, m_services.languages);
    if (!desk)
        return desk.error();
    rememberEmployee(path, employee);
    showDesk(std::move(*desk));
    return {};
}

void Program::askEmployee(std::unique_ptr<Workspace> workspace, const QList<Person> &people) {
    const QString path = workspace->path();
    const RecordId last = rememberedEmployee(path);
    m_choice = std::make_unique<EmployeeChoice>(path, workspace->context()->office.name, people,
                                                last ? last : people.first().id);
    m_waiting = std::move(workspace);
    connect(m_choice.get(), &EmployeeChoice::openRequested, this, [this] { later([this] { askFile(); }); });
    connect(m_choice.get(), &EmployeeChoice::chosen, this, [this, path](RecordId employee) {
        later([this, path, employee] {
            if (!m_waiting)
                return;
            auto waiting = std::move(m_waiting);
            closeAll();
            if (auto entered = enterAs(std::move(waiting), employee); !entered)
                showProblem({.path = path, .text = entered.error().text});
        });
    });
    m_choice->QWidget::show();
}

void Program::openFile(const QString &path, bool readOnly, Ask ask) {
    closeAll();
    const QString full = QFileInfo(path).absoluteFilePath();
    std::unique_ptr<FileLock> lock;
    if (!readOnly) {
        LockResult locked = lockFile(full);
        if (locked.holder())
            return showProblem({.kind = FileProblem::Kind::Locked,
                                .path = full,
                                .text = locked.error().text,
                                .opensReadOnly = true});
        if (locked)
            lock = locked.take();
    }
    const auto problem = problemOf(probeFile(full), full);
    if (problem && !problem->opensReadOnly) {
        showProblem(*problem);
        return;
    }
    // A damaged file is opened for reading at once: what can be read stands beside what to do.
    const auto entered = enterFile(full, readOnly || problem, ask, std::move(lock));
    if (entered)
        return;
    FileProblem found = problem ? *problem : FileProblem{.path = full, .text = entered.error().text};
    found.opensReadOnly = !readOnly && !problem;
    if (entered.error().code == ErrorCode::Storage && (problem || isDamagedFile(full))) {
        found.kind = FileProblem::Kind::Damaged;
        found.opensReadOnly = false;
        if (!problem && !readOnly && enterFile(full, true, ask))
            return;
    }
    showProblem(found);
}

void Program::showDesk(std::unique_ptr<Desk> desk) {
    m_desk = std::move(desk);
    m_window = std::make_unique<MainWindow>(*m_desk, m_services);
    connect(m_window.get(), &MainWindow::fileRequested, this, &Program::onFileRequested);
    connect(m_window.get(), &MainWindow::backupRequested, this,
            [this](const QString &path) { later([this, path] { openFile(path, true); }); });
    connect(m_window.get(), &MainWindow::restoreRequested, this,
            [this](const BackupInfo &backup) { later([this, backup] { restoreOpen(backup); }); });
    connect(m_window.get(), &MainWindow::openRequested, this,
            [this](const QString &path) { later([this, path] { openFile(path); }); });
    connect(m_window.get(), &MainWindow::personChangeRequested, this, [this] {
        later([this, path = m_desk->workspace().path(), readOnly = m_desk->workspace().isReadOnly()] {
            openFile(path, readOnly, Ask::Always);
        });
    });
    m_window->QMainWindow::show();
    const QString path = m_desk->workspace().path();
    if (QSettings settings; !m_desk->workspace().isReadOnly() && settings.value(lastFileKey) != path)
        settings.setValue(lastFileKey, path);
}

void Program::showProblem(const FileProblem &problem) {
    m_problem = std::make_unique<FileProblemPage>(problem);
    connect(m_problem.get(), &FileProblemPage::fileChosen, this, [this](const QString &path, bool readOnly) {
        later([this, path, readOnly] { openFile(path, readOnly); });
    });
    const FileProblemPage *page = m_problem.get();
    connect(page, &FileProblemPage::readOnlyRequested, this,
            [this, path = problem.path] { later([this, path] { openFile(path, true); }); });
    connect(page, &FileProblemPage::retryRequested, this,
            [this, path = problem.path] { later([this, path] { openFile(path); }); });
    connect(page, &FileProblemPage::openRequested, this, [this] { later([this] { askFile(); }); });
    connect(page, &FileProblemPage::restoreRequested, this, [this] { later([this] { askBackup(); }); });
    connect(page, &FileProblemPage::startRequested, this, [this] { later([this] { showFirstStart(); }); });
    m_problem->show();
}

void Program::showFirstStart() {
    closeAll();
    m_start = std::make_unique<FirstStart>(m_services);
    const FirstStart *page = m_start.get();
    connect(page, &FirstStart::newOfficeRequested, this,
            [this](const NewOffice &office, const QString &path) {
                later([this, office, path] { createOffice(office, path); });
            });
    connect(page, &FirstStart::openRequested, this, [this] { later([this] { askFile(); }); });
    connect(page, &FirstStart::demoRequested, this, [this] { later([this] { openDemo(); }); });
    connect(page, &FirstStart::restoreRequested, this, [this] { later([this] { askBackup(); }); });
    connect(page, &FirstStart::languageChosen, this,
            [this](const QString &code) { m_services.languages.use(code); });
    m_start->show();
}

void Program::createOffice(const NewOffice &office, const QString &path) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    const auto fail = [this](const Error &error) {
        if (m_start)
            m_start->showError(error);
    };
    auto workspace = Workspace::create(path, m_services.clock, {.backups = true});
    if (!workspace)
        return fail(workspace.error());
    auto employee = setUpOffice(**workspace, office);
    if (!employee)
        return fail(employee.error());
    auto desk = Desk::enter(std::move(*workspace), *employee, m_services.languages);
    if (!desk)
        return fail(desk.error());
    closeAll();
    rememberEmployee(path, *employee);
    showDesk(std::move(*desk));
}

void Program::openDemo() {
    closeAll();
    if (!QFileInfo::exists(m_services.demoPath) && m_services.makeDemo) {
        QDir().mkpath(QFileInfo(m_services.demoPath).absolutePath());
        if (auto made = m_services.makeDemo(m_services.demoPath); !made) {
            showProblem({.path = m_services.demoPath, .text = made.error().text});
            return;
        }
    }
    openFile(m_services.demoPath, false, Ask::Never);
}

void Program::openLast() {
    const QString last = QSettings().value(lastFileKey).toString();
    if (!last.isEmpty())
        openFile(last);
    else
        showFirstStart();
}

void Program::askFile() {
    QWidget *parent = m_window ? static_cast<QWidget *>(m_window.get()) : m_start.get();
    const QString path = FileDialog::getOpenFileName(parent, tr("Open a file of Kontor"), documents(),
                                                     tr("Kontor files (*.kontor)"));
    if (!path.isEmpty())
        openFile(path);
}

void Program::askBackup() {
    const QString folder =
        FileDialog::getExistingDirectory(m_start.get(), tr("Folder of the backups"), documents());
    if (folder.isEmpty())
        return;
    const QList<BackupInfo> backups = listBackups(folder, {});
    if (backups.isEmpty()) {
        showProblem(
            {.path = folder, .text = tr("There is no whole backup in this folder. Choose another one.")});
        return;
    }
    const QString target = FileDialog::getSaveFileName(
        m_start.get(), tr("Where should the restored file be?"),
        QDir(documents()).filePath(backups.first().office + QStringLiteral(".kontor")),
        tr("Kontor files (*.kontor)"));
    if (!target.isEmpty())
        restore(backups.first(), target);
}

void Program::restoreOpen(const BackupInfo &backup) {
    if (m_desk)
        restore(backup, m_desk->workspace().path());
}

void Program::restore(const BackupInfo &backup, const QString &target) {
    closeAll();
    const auto done = restoreBackup(backup, target, m_services.clock.now());
    if (!done) {
        showProblem({.path = target, .text = done.error().text});
        return;
    }
    openFile(target);
    if (m_window)
        m_window->showDone(tr("The backup is restored; the file of before is kept as %1")
                               .arg(LocaleFormat::isolated(QFileInfo(done->kept).fileName())),
                           false);
}

void Program::onFileRequested(const QByteArray &command) {
    if (command == "quit")
        QApplication::closeAllWindows();
    else if (command == "demo")
        later([this] { openDemo(); });
    else if (command == "open")
        later([this] { askFile(); });
    else if (command == "new")
        later([this] { showFirstStart(); });
}

} // namespace kontor
