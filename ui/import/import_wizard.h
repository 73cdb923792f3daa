// ImportWizard: the page that turns a file into records: how it is read, where columns go, what would happen.
#pragma once

#include "core/actions/importer.h"
#include "ui/page.h"

#include <QTimer>

class QStackedWidget;

namespace kontor {

class Button;
class DryRunPanel;
class HeadLine;
class ImportHabits;
class InlineMessage;
class Label;
class MappingTable;
class ProblemTable;
class ProgressLine;
class ReadingLine;
class StepMark;
class ValueLabel;
class ValueTable;

/// Asks for a file, or takes one that is dropped on it.
Page *makeImportPage(PageHost &host, const QByteArray &kind);

class ImportWizard : public Page {
    Q_OBJECT

public:
    ImportWizard(PageHost &host, const QByteArray &kind);
    ~ImportWizard() override;

    QString title() const override;
    void focusContent() override;
    /// Reads the file's beginning and shows the columns.
    void openFile(const QString &path);
    /// For tests and the tour: the columns are there and the dry run has ended.
    bool isReady() const { return m_dryRun.has_value(); }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Step { File, Columns, Result };

    const Kind &kind() const;
    QWidget *makeFileStep();
    QWidget *makeColumnsStep();
    QWidget *makeResultStep();
    void retranslate();
    void showStep(Step step);
    void chooseFile();
    void suggest(const std::optional<CsvDialect> &dialect);
    void takePlan(const Result<ImportPlan> &plan);
    void planChanged(bool columnsToo);
    void takeTarget(int column, const QString &target);
    void connectMapping();
    void startDryRun();
    void showValues();
    void showNumbers();
    void startImport();
    void showOutcome();
    void undo();
    void saveRejects();
    void showButtons();
    void focusNext();
    void fail(const Error &error);
    void stopRunning();

    QByteArray m_kind;
    Step m_step = Step::File;
    QString m_path;
    ImportPlan m_plan;
    ImportPreview m_preview;
    QList<Currency> m_currencies;
    std::optional<ImportReport> m_dryRun;
    std::optional<ImportReport> m_result;
    std::shared_ptr<ImportProgress> m_progress;
    int m_generation = 0; // of dry runs: an older one's answer is thrown away
    bool m_importing = false;

    HeadLine *m_head;
    QStackedWidget *m_steps;
    ValueLabel *m_promise;
    QList<StepMark *> m_stepMarks;
    Button *m_cancel;
    Button *m_back;
    Button *m_go;
    InlineMessage *m_message;
    ReadingLine *m_reading = nullptr;
    MappingTable *m_mapping = nullptr;
    ImportHabits *m_habits = nullptr;
    ValueTable *m_values = nullptr;
    ProblemTable *m_problems = nullptr;
    DryRunPanel *m_panel = nullptr;
    ProgressLine *m_line = nullptr;
    Label *m_fileTitle = nullptr;
    Label *m_fileText = nullptr;
    Button *m_choose = nullptr;
    Label *m_resultTitle = nullptr;
    Label *m_resultText = nullptr;
    Button *m_undo = nullptr;
    QTimer m_soon;
    QTimer m_tick;
};

} // namespace kontor
