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
    /// From the steps for a damaged file: the repaired one, or a backup to look into.
    void fileChosen(const QString &path, bool readOnly);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    QString headline() const;
    void addSteps();

    FileProblem m_problem;
    QWidget *m_panel = nullptr;
    QWidget *m_steps = nullptr;
};

} // namespace kontor
