// The window for a file that cannot be opened as asked: what happened, to which file, and what to do next.
#pragma once

#include "core/base/result.h"
#include "core/storage/file_probe.h"

#include <QWidget>

namespace kontor {

struct FileProblem {
    enum class Kind { Locked, Damaged, Newer, NotOurs, Missing, Unreadable, Other };
    Kind kind = Kind::Other;
    QString path;
    QString text;               // from the core, translated
    bool opensReadOnly = false; // a look at it is possible
};

/// What the probe says; nothing when the file can be opened.
std::optional<FileProblem> problemOf(const FileState &state, const QString &path);

class FileProblemPage : public QWidget {
    Q_OBJECT

public:
    explicit FileProblemPage(const FileProblem &problem, QWidget *parent = nullptr);

Q_SIGNALS:
    void readOnlyRequested();
    void retryRequested();
    void openRequested();
    void restoreRequested();
    void startRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    QString headline() const;

    FileProblem m_problem;
    QWidget *m_panel = nullptr;
};

} // namespace kontor
