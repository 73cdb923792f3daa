// Program: which file is open in which window; opens, makes, restores and closes them.
#pragma once

#include "core/actions/new_office.h"
#include "core/storage/backup.h"
#include "ui/shell/desk.h"
#include "ui/shell/file_problem.h"
#include "ui/shell/services.h"

namespace kontor {

class EmployeeChoice;
class FirstStart;
class MainWindow;

class Program : public QObject {
    Q_OBJECT

public:
    explicit Program(const Services &services);
    ~Program() override;

    enum class Ask { WhenUnknown, Always, Never };
    /// Shows the window of that file, or who is at the desk, or the page that says what is wrong with it.
    void openFile(const QString &path, bool readOnly = false, Ask ask = Ask::WhenUnknown);
    /// Makes the example office first where there is none.
    void openDemo();
    /// The file of last time, else the first start.
    void openLast();
    void showFirstStart();
    void createOffice(const NewOffice &office, const QString &path);

    MainWindow *window() const { return m_window.get(); }
    FirstStart *firstStart() const { return m_start.get(); }
    FileProblemPage *problem() const { return m_problem.get(); }
    EmployeeChoice *choice() const { return m_choice.get(); }

private:
    void onFileRequested(const QByteArray &command);
    Result<void> enterFile(const QString &path, bool readOnly, Ask ask, std::unique_ptr<FileLock> lock = {});
    void askEmployee(std::unique_ptr<Workspace> workspace, const QList<Person> &people);
    Result<void> enterAs(std::unique_ptr<Workspace> &&workspace, RecordId employee);
    void showDesk(std::unique_ptr<Desk> desk);
    void showProblem(const FileProblem &problem);
    void askFile();
    void askBackup();
    void restore(const BackupInfo &backup, const QString &target);
    void restoreOpen(const BackupInfo &backup);
    void closeAll();
    template <class F>
    void later(F action);

    Services m_services;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<FirstStart> m_start;
    std::unique_ptr<FileProblemPage> m_problem;
    std::unique_ptr<Workspace> m_waiting; // for an employee to be chosen
    std::unique_ptr<EmployeeChoice> m_choice;
};

} // namespace kontor
