// Program: which file is open in which window; opens, makes and closes them.
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/services.h"

#include <QPointer>

namespace kontor {

class MainWindow;

class Program : public QObject {
    Q_OBJECT

public:
    explicit Program(const Services &services);
    ~Program() override;

    /// Shows the window of that file, or the page that says what is wrong with it.
    void openFile(const QString &path, bool readOnly = false);
    /// Makes the example office first where there is none.
    void openDemo();
    /// The file of last time, else the first start.
    void openLast();
    MainWindow *window() const { return m_window.get(); }

private:
    void onFileRequested(const QByteArray &command);
    Result<std::unique_ptr<Desk>> deskOf(const QString &path, bool readOnly);
    void closeAll();

    Services m_services;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace kontor
