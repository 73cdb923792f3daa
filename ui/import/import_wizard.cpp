// The three steps, their words and buttons.
#include "ui/import/import_wizard.h"

#include "core/actions/import_values.h"
#include "ui/import/dry_run_panel.h"
#include "ui/import/import_habits.h"
#include "ui/import/mapping_table.h"
#include "ui/import/problem_table.h"
#include "ui/import/reading_line.h"
#include "ui/import/value_table.h"
#include "ui/widgets/button.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/head_line.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/step_mark.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int kDryRunDelay = 350; // ms of quiet before it starts anew
constexpr int kTickEvery = 150;
constexpr int kWideColumn = 520;

QVBoxLayout *centredColumn(QWidget *page) {
    auto *row = new QHBoxLayout(page);
    auto *box = new QWidget;
    box->setMaximumWidth(kWideColumn);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(metrics::space3);
    row->addStretch();
    row->addWidget(box, 1);
    row->addStretch();
    return column;
}

} // namespace

Page *makeImportPage(PageHost &host, const QByteArray &kind) {
    return new ImportWizard(host, kind);
}

ImportWizard::ImportWizard(PageHost &host, const QByteArray &kind)
    : Page(host), m_kind(kind), m_head(new HeadLine), m_steps(new QStackedWidget),
      m_promise(new ValueLabel({}, TextRole::Secondary)), m_cancel(new Button(QString())),
      m_back(new Button(Icon::ArrowLeft, QString())),
      m_go(new Button(Icon::Check, QString(), Button::Kind::Primary)),
      m_message(new InlineMessage(InlineMessage::Kind::Error)) {
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (Button *button : {m_cancel, m_back, m_go})
        m_head->addAction(button);
    column->addWidget(m_head);
    auto *steps = new QWidget;
    steps->setFixedHeight(metrics::filterHeight);
    auto *row = new QHBoxLayout(steps);
    row->setContentsMargins(metrics::space4, 0, metrics::space4, 0);
    row->setSpacing(metrics::space5);
    for (int step = 0; step < 3; ++step) {
        m_stepMarks.append(new StepMark);
        row->addWidget(m_stepMarks.last());
    }
    m_promise->setInk(Ink::Second);
    QSizePolicy keepsItsRoom = m_promise->sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true); // the steps stay where they are
    m_promise->setSizePolicy(keepsItsRoom);
    m_promise->setSide(paint::Side::Trailing);
    row->addWidget(m_promise, 1);
    column->addWidget(steps);
    column->addWidget(new HairLine);
    m_message->setClosable(true);
    m_message->hide();
    connect(m_message, &InlineMessage::closed, m_message, &QWidget::hide);
    column->addWidget(m_message);
    m_steps->addWidget(makeFileStep());
    m_steps->addWidget(makeColumnsStep());
    m_steps->addWidget(makeResultStep());
    column->addWidget(m_steps, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kDryRunDelay);
    m_tick.setInterval(kTickEvery);
    connect(&m_soon, &QTimer::timeout, this, &ImportWizard::startDryRun);
    connect(&m_tick, &QTimer::timeout, this, &ImportWizard::showNumbers);
    connect(m_cancel, &Button::clicked, this, [this] {
        stopRunning();
        this->host().goBack();
    });
    connect(m_back, &Button::clicked, this, [this] {
        stopRunning();
        showStep(Step::File);
    });
    connect(m_go, &Button::clicked, this, [this] {
        if (m_step == Step::Columns)
            startImport();
        else
            this->host().openQuery({.kind = m_kind});
    });
    retranslate();
    showStep(Step::File);
}

ImportWizard::~ImportWizard() {
    if (!m_importing) // what was started goes on to its end, and can be undone
        stopRunning();
}

const Kind &ImportWizard::kind() const {
    return *workspace().schema()->kind(m_kind);
}

QString ImportWizard::title() const {
    return tr("Import");
}

void ImportWizard::focusContent() {
    if (m_step == Step::File)
        m_choose->setFocus();
    else
        m_go->setFocus();
}

/// The next key goes on, unless somebody is busy with the columns.
void ImportWizard::focusNext() {
    const bool isBusy = m_step == Step::Columns && m_steps->isAncestorOf(window()->focusWidget());
    if (isBusy || (m_step == Step::Columns && m_mapping->focusQuestion()))
        return;
    if (m_go->isEnabled())
        m_go->setFocus();
}

QWidget *ImportWizard::makeFileStep() {
    auto *page = new QWidget;
    QVBoxLayout *column = centredColumn(page);
    m_fileTitle = new Label({}, TextRole::Heading);
    m_fileText = new Label({}, TextRole::Body, Ink::Second);
    m_fileText->setWordWrap(true);
    m_choose = new Button(Icon::Upload, QString(), Button::Kind::Primary);
    column->addStretch();
    column->addWidget(m_fileTitle);
    column->addWidget(m_fileText);
    column->addWidget(m_choose, 0, Qt::AlignLeading);
    column->addStretch();
    connect(m_choose, &Button::clicked, this, &ImportWizard::chooseFile);
    return page;
}

QWidget *ImportWizard::makeColumnsStep() {
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // what stands in it has the focus
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space4);
    column->setSpacing(metrics::space3);
    m_reading = new ReadingLine;
    m_mapping = new MappingTable;
    m_habits = new ImportHabits;
    m_values = new ValueTable;
    m_problems = new ProblemTable;
    m_line = new ProgressLine(QString());
    m_line->setCancellable(true);
    m_line->hide();
    column->addWidget(m_line);
    column->addWidget(m_reading);
    column->addWidget(m_mapping);
    column->addWidget(m_habits);
    column->addWidget(m_values);
    column->addWidget(m_problems);
    column->addStretch();
    scroll->setWidget(body);
    row->addWidget(scroll, 1);
    m_panel = new DryRunPanel;
    row->addWidget(m_panel);
    connect(m_line, &ProgressLine::cancelRequested, this, &ImportWizard::stopRunning);
    connect(m_reading, &ReadingLine::dialectChosen, this,
            [this](const CsvDialect &dialect) { suggest(dialect); });
    connect(m_reading, &ReadingLine::idColumnChosen, this, [this](int place) {
        m_plan.idColumn = place;
        if (place >= 0)
            m_plan.columns[place].field.clear();
        planChanged(true);
    });
    connectMapping();
    connect(m_problems, &ProblemTable::saveRequested, this, &ImportWizard::saveRejects);
    connect(m_panel, &DryRunPanel::rowsWanted, m_problems, &ProblemTable::show);
    const auto takeMeaning = [this](int place, const QString &text, const QString &value) {
        setMeaning(m_plan, place, text, value);
        planChanged(false);
    };
    connect(m_values, &ValueTable::meaningChosen, this, takeMeaning);
    connect(m_panel, &DryRunPanel::nameSettled, this, takeMeaning);
    return page;
}

void ImportWizard::connectMapping() {
    connect(m_mapping, &MappingTable::targetChosen, this, &ImportWizard::takeTarget);
    connect(m_mapping, &MappingTable::datesChosen, this, [this](int column, DateOrder order) {
        m_plan.columns[column].dateOrder = order;
        planChanged(true);
    });
    connect(m_mapping, &MappingTable::numbersChosen, this, [this](int column, NumberStyle style) {
        m_plan.columns[column].numberStyle = style;
        planChanged(true);
    });
    connect(m_habits, &ImportHabits::changed, this, [this] {
        m_habits->apply(m_plan);
        planChanged(false);
    });
}

QWidget *ImportWizard::makeResultStep() {
    auto *page = new QWidget;
    QVBoxLayout *column = centredColumn(page);
    m_resultTitle = new Label({}, TextRole::Title);
    m_resultText = new Label({}, TextRole::Body, Ink::Second);
    m_resultText->setWordWrap(true);
    m_undo = new Button(Icon::Undo, QString());
    column->addStretch();
    column->addWidget(m_resultTitle);
    column->addWidget(m_resultText);
    column->addWidget(m_undo, 0, Qt::AlignLeading);
    column->addStretch();
    connect(m_undo, &Button::clicked, this, &ImportWizard::undo);
    return page;
}

void ImportWizard::retranslate() {
    m_head->setTrail({kind().plural()});
    m_head->setTitle(m_path.isEmpty() ? tr("Import: %1").arg(kind().plural())
                                      : tr("Import “%1”").arg(QFileInfo(m_path).fileName()));
    m_promise->setText(
        tr("Nothing is written before you press Import. The import can be undone as one step."));
    m_fileTitle->setText(tr("Choose a table, or drop it here"));
    m_fileText->setText(tr("CSV in any encoding and with any separator, also exports of other programs. What "
                           "its columns mean is suggested; you see what would happen before anything is "
                           "written."));
    m_choose->setText(tr("Choose a file…"));
    m_cancel->setText(tr("Cancel"));
    m_back->setText(tr("Back"));
    m_undo->setText(tr("Undo the import"));
    showStep(m_step);
    if (m_dryRun) {
        m_panel->setReport(workspace().schema(), host().format(), m_plan, *m_dryRun);
        showValues();
    }
    if (m_result)
        showOutcome();
}

void ImportWizard::showStep(Step step) {
    m_step = step;
    m_steps->setCurrentIndex(int(step));
    const QStringList names{tr("File"), tr("Columns and dry run"), tr("Result")};
    for (int i = 0; i < int(m_stepMarks.size()); ++i) {
        m_stepMarks[i]->setTexts(host().format().integer(i + 1), names[i]);
        m_stepMarks[i]->setState(i < int(step)    ? StepMark::State::Done
                                 : i == int(step) ? StepMark::State::Current
                                                  : StepMark::State::Later);
    }
    showButtons();
}

void ImportWizard::showButtons() {
    m_back->setVisible(m_step == Step::Columns);
    m_go->setVisible(m_step != Step::File);
    m_cancel->setVisible(m_step != Step::Result);
    m_promise->setVisible(m_step == Step::Columns);
    if (m_step == Step::Result) {
        m_go->setText(tr("Show %1").arg(kind().plural()));
        m_go->setEnabled(true);
        return;
    }
    const qint64 rows = m_dryRun ? m_dryRun->created + m_dryRun->updated : 0;
    m_go->setText(m_dryRun ? tr("Import %Ln row(s)", nullptr, int(rows)) : tr("Import"));
    m_go->setEnabled(m_dryRun && rows > 0 && !m_importing);
}

void ImportWizard::chooseFile() {
    const QString path = FileDialog::getOpenFileName(
        this, tr("Import: %1").arg(kind().plural()), {},
        tr("Tables (%1);;All files (%2)").arg(QStringLiteral("*.csv *.tsv *.txt"), QStringLiteral("*")));
    if (!path.isEmpty())
        openFile(path);
}

void ImportWizard::fail(const Error &error) {
    m_message->set(InlineMessage::Kind::Error, error.text);
    m_message->setVisible(!error.text.isEmpty());
}

void ImportWizard::dragEnterEvent(QDragEnterEvent *event) {
    const bool isFile = event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile();
    if (isFile && !m_importing)
        event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent *event) {
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().first().toLocalFile());
}

void ImportWizard::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace kontor
