// What the wizard asks of the core: the plan, the dry run, the import, its undoing.
#include "core/sales/deal.h"
#include "core/workspace/undo.h"
#include "ui/answer.h"
#include "ui/import/dry_run_panel.h"
#include "ui/import/import_habits.h"
#include "ui/import/import_wizard.h"
#include "ui/import/mapping_table.h"
#include "ui/import/problem_table.h"
#include "ui/import/reading_line.h"
#include "ui/import/value_table.h"
#include "ui/widgets/button.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/reading_order.h"

#include <QFileInfo>

namespace kontor {

namespace {

constexpr int kPreviewRows = 50;

/// The plan with the rows to show beside it.
struct Opened {
    ImportPlan plan;
    ImportPreview preview;
    QList<Currency> currencies;
};

Result<Opened> openTable(const Reading &reading, const QByteArray &kindKey, const QString &path,
                         const std::optional<CsvDialect> &dialect) {
    auto plan = suggestPlan(reading, *reading.schema().kind(kindKey), path, dialect);
    if (!plan)
        return plan.error();
    auto preview = previewRows(path, plan->dialect, kPreviewRows);
    if (!preview)
        return preview.error();
    return Opened{*plan, *preview, reading.context.currencies};
}

} // namespace

void ImportWizard::openFile(const QString &path) {
    stopRunning();
    m_path = path;
    m_result.reset();
    retranslate();
    suggest({});
}

void ImportWizard::suggest(const std::optional<CsvDialect> &dialect) {
    stopRunning();
    m_message->hide();
    const auto job = [kind = m_kind, path = m_path, dialect](const Reading &reading) {
        return openTable(reading, kind, path, dialect);
    };
    onAnswer(workspace().read<Opened>(Workspace::LaneKind::Long, job), this,
             [this, path = m_path](const Result<Opened> &opened) {
                 if (path != m_path)
                     return;
                 if (!opened)
                     return fail(opened.error());
                 m_preview = opened->preview;
                 m_currencies = opened->currencies;
                 onAnswer(recallPlan(workspace(), opened->plan, m_path), this,
                          [this](const Result<ImportPlan> &plan) { takePlan(plan); });
             });
}

void ImportWizard::takePlan(const Result<ImportPlan> &plan) {
    if (!plan)
        return fail(plan.error());
    m_plan = *plan;
    if (m_plan.remembered) {
        m_message->set(InlineMessage::Kind::Info,
                       tr("The columns go where they went for the last file like this."));
        m_message->show();
    }
    showStep(Step::Columns);
    m_back->setFocus();
    planChanged(true);
}

void ImportWizard::takeTarget(int column, const QString &target) {
    if (auto mapped = mapColumn(*workspace().schema(), m_plan, m_plan.columns[column].header, target);
        !mapped)
        return fail(mapped.error());
    const auto guess = [plan = m_plan, path = m_path](const Reading &reading) -> Result<ImportPlan> {
        ImportPlan guessed = plan;
        auto done = guessFormats(reading, guessed, path);
        return done ? Result<ImportPlan>(guessed) : done.error();
    };
    onAnswer(workspace().read<ImportPlan>(Workspace::LaneKind::Long, guess), this,
             [this](const Result<ImportPlan> &plan) {
                 if (!plan)
                     return fail(plan.error());
                 m_plan = *plan;
                 planChanged(true);
             });
}

void ImportWizard::planChanged(bool columnsToo) {
    m_habits->setPlan(m_plan, m_currencies);
    if (columnsToo) {
        m_values->forget();
        m_reading->setPlan(m_plan);
        m_mapping->setPlan(workspace().schema(), workspace().context()->language, m_plan, m_preview);
        tabInReadingOrder(m_mapping->parentWidget());
    }
    stopRunning();
    m_dryRun.reset();
    m_panel->setRunning();
    showButtons();
    m_soon.start();
}

void ImportWizard::startDryRun() {
    m_progress = std::make_shared<ImportProgress>();
    const int generation = ++m_generation;
    m_tick.start();
    onAnswer(importFile(workspace(), m_plan, m_path, {.dryRun = true, .progress = m_progress}), this,
             [this, generation](const Result<ImportReport> &report) {
                 if (generation != m_generation)
                     return;
                 m_tick.stop();
                 m_line->hide();
                 if (!report)
                     return fail(report.error());
                 m_dryRun = *report;
                 m_panel->setReport(workspace().schema(), host().format(), m_plan, *report);
                 m_problems->setReport(*report);
                 showValues();
                 showButtons();
                 focusNext();
             });
}

void ImportWizard::showValues() {
    const auto job = [plan = m_plan, columns = ValueTable::columnsOf(m_plan, m_dryRun->unknownValues)](
                         const Reading &reading) -> Result<QHash<int, QList<PossibleValue>>> {
        QHash<int, QList<PossibleValue>> possible;
        for (const int column : columns)
            possible.insert(column, possibleValues(reading, plan, column));
        return possible;
    };
    onAnswer(workspace().read<QHash<int, QList<PossibleValue>>>(Workspace::LaneKind::Quick, job), this,
             [this, generation = m_generation](const Result<QHash<int, QList<PossibleValue>>> &possible) {
                 if (generation != m_generation || !m_dryRun)
                     return;
                 if (!possible)
                     return fail(possible.error());
                 m_values->setValues(m_plan, m_dryRun->unknownValues, *possible);
                 tabInReadingOrder(m_values->parentWidget());
             });
}

/// Only work that lasts is worth a line.
void ImportWizard::showNumbers() {
    if (!m_progress)
        return;
    m_line->setText(m_importing ? tr("Importing…") : tr("Dry run…"));
    m_line->setProgress(m_progress->bytes, m_progress->size);
    m_line->show();
}

void ImportWizard::startImport() {
    if (!m_dryRun || m_importing)
        return;
    m_importing = true;
    m_progress = std::make_shared<ImportProgress>();
    const int generation = ++m_generation;
    m_tick.start();
    showButtons();
    if (m_habits->remembers())
        onAnswer(rememberPlan(workspace(), m_plan), this, [this](const Result<void> &kept) {
            if (!kept)
                fail(kept.error());
        });
    onAnswer(importFile(workspace(), m_plan, m_path, {.progress = m_progress}), this,
             [this, generation](const Result<ImportReport> &report) {
                 if (generation != m_generation)
                     return;
                 m_importing = false;
                 m_tick.stop();
                 m_line->hide();
                 showButtons();
                 if (!report)
                     return fail(report.error());
                 m_result = *report;
                 showOutcome();
                 showStep(Step::Result);
                 focusNext();
                 host().showDone(m_resultTitle->text());
             });
}

void ImportWizard::showOutcome() {
    const LocaleFormat &format = host().format();
    m_resultTitle->setText(tr("%Ln row(s) imported", nullptr, int(m_result->created + m_result->updated)));
    QStringList said{tr("New: %1. Updated: %2. Unchanged: %3. Duplicate: %4. Wrong: %5.")
                         .arg(format.integer(m_result->created), format.integer(m_result->updated),
                              format.integer(m_result->unchanged), format.integer(m_result->duplicates),
                              format.integer(m_result->wrong))};
    if (m_result->cleaned > 0)
        said.append(toldCleaned(*m_result, [&format](qint64 number) { return format.integer(number); }));
    m_resultText->setText(said.join(u'\n'));
    m_undo->setVisible(m_result->transaction != 0);
}

void ImportWizard::undo() {
    const qint64 transaction = m_result ? m_result->transaction : 0;
    const auto work = [transaction](UnitOfWork &unit) -> Result<void> {
        auto done = undoStep(unit, transaction);
        return done ? Result<void>() : done.error();
    };
    onAnswer(host().perform(undoneByHand, tr("The import is undone"), work), this,
             [this](const Result<ChangeSet> &done) {
                 if (done)
                     m_undo->hide();
             });
}

void ImportWizard::saveRejects() {
    if (!m_dryRun)
        return;
    const QString suggested = QFileInfo(m_path).completeBaseName() + QStringLiteral("-wrong.csv");
    const QString target = FileDialog::getSaveFileName(this, tr("Save the wrong rows"), suggested,
                                                       tr("Tables (%1)").arg(QStringLiteral("*.csv")));
    if (target.isEmpty())
        return;
    const auto job = [plan = m_plan, path = m_path, rows = m_dryRun->wrongRows, target](const Reading &) {
        return writeRejects(plan, path, rows, target);
    };
    onAnswer(workspace().read<qint64>(Workspace::LaneKind::Long, job), this,
             [this](const Result<qint64> &written) {
                 if (written)
                     host().showDone(tr("%Ln row(s) saved", nullptr, int(*written)), false);
                 else
                     host().showError(written.error());
             });
}

void ImportWizard::stopRunning() {
    m_soon.stop();
    if (m_importing) {
        if (m_progress)
            m_progress->cancel = true; // its answer says so and sets the page right
        return;
    }
    ++m_generation;
    m_tick.stop();
    if (m_line)
        m_line->hide();
    if (m_progress)
        m_progress->cancel = true;
}

} // namespace kontor
