// The steps of look/damaged-en-light.png; salvage and reading of backups run on a thread of their own.
#include "ui/shell/repair_panel.h"

#include "core/base/file_output.h"
#include "core/kinds.h"
#include "ui/answer.h"
#include "ui/shell/changes_panel.h"
#include "ui/shell/repair_work.h"
#include "ui/widgets/button.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/step_mark.h"
#include "ui/widgets/surface.h"

#include <QBoxLayout>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTemporaryDir>

namespace kontor {

namespace {

constexpr int repairWidth = 368;
constexpr int mostLines = 200; // of the list of what is lost; the report has all

Label *wrapped(TextRole role, Ink ink, QWidget *parent) {
    auto *label = new Label({}, role, ink, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

RepairPanel::RepairPanel(const QString &path, const QString &backupFolder, const LocaleFormat &format,
                         RecordId employee, QWidget *parent)
    : QWidget(parent), m_path(path), m_repairedPath(freeRepairedName(path)), m_employee(employee),
      m_format(format), m_repairText(wrapped(TextRole::Secondary, Ink::Second, this)),
      m_backupText(wrapped(TextRole::Secondary, Ink::Second, this)),
      m_goOnText(wrapped(TextRole::Secondary, Ink::Second, this)),
      m_compared(wrapped(TextRole::Secondary, Ink::Text, this)),
      m_changed(wrapped(TextRole::Secondary, Ink::Second, this)),
      m_exportText(wrapped(TextRole::Secondary, Ink::Second, this)),
      m_repair(new Button(Icon::Restore, {}, Button::Kind::Primary, this)),
      m_look(new Button(Icon::Eye, {}, Button::Kind::Secondary, this)),
      m_showChanges(new Button(Icon::List, {}, Button::Kind::Secondary, this)),
      m_goOn(new Button(Icon::ArrowRight, {}, Button::Kind::Secondary, this)),
      m_lostHead(new Label({}, TextRole::Strong, Ink::Text, this)),
      m_lost(wrapped(TextRole::Secondary, Ink::Text, this)) {
    setFixedWidth(repairWidth);
    setFocusPolicy(Qt::StrongFocus);
    say(this, [this] { setAccessibleName(tr("What to do")); });
    say(m_repair, [this] { m_repair->setText(tr("Repair a copy")); });
    say(m_look, [this] { m_look->setText(tr("Look into the backup")); });
    say(m_goOn, [this] { m_goOn->setText(tr("Open the repaired file")); });
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(new HairLine(Qt::Vertical, this));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    column->setSpacing(metrics::space3);
    makeSteps(column);
    column->addStretch(1);
    scroll->setWidget(body);
    body->setAutoFillBackground(false); // setWidget() sets it: the ground is that of the panel
    outer->addWidget(scroll, 1);
    connect(m_repair, &QAbstractButton::clicked, this, &RepairPanel::repair);
    connect(m_goOn, &QAbstractButton::clicked, this, [this] { Q_EMIT openRequested(m_repairedPath); });
    connect(m_showChanges, &QAbstractButton::clicked, this,
            [this] { new ChangesPanel(m_showChanges, m_changes, m_format); });
    connect(m_look, &QAbstractButton::clicked, this, [this] { Q_EMIT lookRequested(m_backup->path); });
    findBackup(backupFolder);
}

void RepairPanel::say(QObject *who, const std::function<void()> &write) {
    write();
    m_said.insert(who, write);
}

void RepairPanel::setFormat(const LocaleFormat &format) {
    m_format = format;
    for (const auto &write : std::as_const(m_said))
        write();
}

QVBoxLayout *RepairPanel::addStep(QVBoxLayout *column, int number, const char *head, Label *text) {
    column->addWidget(new HairLine(Qt::Horizontal, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space3);
    auto *mark = new StepMark(this);
    say(mark, [this, mark, number] { mark->setTexts(m_format.integer(number), {}); });
    m_marks.append(mark);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *inside = new QVBoxLayout;
    inside->setSpacing(metrics::space1);
    auto *title = wrapped(TextRole::Strong, Ink::Text, this);
    say(title, [title, head] { title->setText(tr(head)); });
    inside->addWidget(title);
    inside->addWidget(text);
    row->addLayout(inside, 1);
    column->addLayout(row);
    return inside;
}

void RepairPanel::makeSteps(QVBoxLayout *column) {
    auto *top = new QHBoxLayout;
    auto *title = new Label({}, TextRole::Heading, Ink::Text, this);
    say(title, [title] { title->setText(tr("What to do")); });
    top->addWidget(title, 1);
    m_close = Button::ofIcon(Icon::X, {}, this);
    say(m_close, [this] {
        m_close->setAccessibleName(tr("Close"));
        m_close->setToolTip(tr("Close"));
    });
    connect(m_close, &QAbstractButton::clicked, this, &RepairPanel::closed);
    top->addWidget(m_close);
    column->addLayout(top);
    auto *cause = wrapped(TextRole::Secondary, Ink::Second, this);
    say(cause, [cause] {
        cause->setText(tr("Likely causes: a disk that fails or was taken off while something was saved, or "
                          "another program that copied onto the file. The damaged file stays as it is."));
    });
    column->addWidget(cause);
    say(m_repairText, [this] {
        m_repairText->setText(tr("Kontor writes %1 beside it, with everything that can still be read.")
                                  .arg(LocaleFormat::isolated(QFileInfo(m_repairedPath).fileName())));
    });
    addStep(column, 1, QT_TR_NOOP("Repair a copy"), m_repairText)->addWidget(m_repair, 0, Qt::AlignLeading);
    say(m_backupText, [this] { m_backupText->setText(tr("Looking for a backup…")); });
    auto *second = addStep(column, 2, QT_TR_NOOP("Compare with the backup"), m_backupText);
    second->addWidget(m_changed);
    m_changed->hide();
    second->addWidget(m_compared);
    m_compared->hide();
    second->addWidget(m_showChanges, 0, Qt::AlignLeading);
    m_showChanges->hide();
    second->addWidget(m_look, 0, Qt::AlignLeading);
    m_look->setEnabled(false);
    say(m_goOnText, [this] {
        m_goOnText->setText(tr("Kontor opens it from then on. The damaged file is kept beside it."));
        m_goOn->setToolTip(m_report ? QString() : tr("After step 1"));
    });
    addStep(column, 3, QT_TR_NOOP("Go on with the repaired file"), m_goOnText)
        ->addWidget(m_goOn, 0, Qt::AlignLeading);
    m_goOn->setEnabled(false);
    m_marks[0]->setState(StepMark::State::Current);
    m_foot = new QWidget(this);
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addWidget(new HairLine(Qt::Horizontal, m_foot));
    foot->addWidget(m_lostHead);
    foot->addWidget(m_lost);
    auto *save = new LinkLabel({}, m_foot);
    say(save, [save] { save->setText(tr("Save the report")); });
    connect(save, &LinkLabel::clicked, this, &RepairPanel::saveReport);
    foot->addWidget(save, 0, Qt::AlignLeading);
    column->addWidget(m_foot);
    m_foot->hide();
    column->addWidget(new HairLine(Qt::Horizontal, this));
    m_export = new LinkLabel({}, this);
    say(m_export, [this] { m_export->setText(tr("Export everything readable")); });
    connect(m_export, &LinkLabel::clicked, this, &RepairPanel::askExport);
    column->addWidget(m_export, 0, Qt::AlignLeading);
    column->addWidget(m_exportText);
    m_exportText->hide();
}

void RepairPanel::setClosable(bool on) {
    m_close->setVisible(on);
}

void RepairPanel::findBackup(const QString &folder) {
    const auto newest = [folder, path = m_path]() -> std::optional<BackupInfo> {
        for (const BackupInfo &backup : listBackups(folder, idOfFile(path))) {
            if (verifyBackup(backup))
                return backup;
        }
        return std::nullopt;
    };
    onAnswer(
        runBeside<std::optional<BackupInfo>>(newest), this, [this](const std::optional<BackupInfo> &backup) {
            m_backup = backup;
            m_look->setEnabled(backup.has_value());
            say(m_backupText, [this] {
                m_backupText->setText(
                    m_backup ? tr("The newest whole backup is of %1.").arg(m_format.dateTime(m_backup->at))
                             : tr("There is no whole backup in the folder of backups."));
            });
            findChanges();
            compare();
        });
}

/// Of the repaired file once there is one: it can be read to its end.
void RepairPanel::findChanges() {
    if (!m_backup)
        return;
    using Shared = std::shared_ptr<Result<ReadableChanges>>;
    const auto work = [path = m_report ? m_repairedPath : m_path, backup = m_backup->path,
                       employee = m_employee]() -> Shared {
        const SystemClock clock;
        return std::make_shared<Result<ReadableChanges>>(readableChanges(path, backup, employee, clock));
    };
    onAnswer(runBeside<Shared>(work), this, [this](const Shared &changes) { takeChanges(*changes); });
}

void RepairPanel::takeChanges(const Result<ReadableChanges> &changes) {
    if (changes) {
        m_changes = *changes;
        say(m_changed, [this] { sayChanges(); });
        m_changed->show();
        m_showChanges->setVisible(!m_changes.records.isEmpty());
    }
    Q_EMIT changesKnown();
}

void RepairPanel::sayChanges() {
    const int number = int(m_changes.records.size());
    if (number > 0)
        m_changed->setText(
            m_changes.isWhole
                ? tr("Since then %Ln record(s) changed; the repaired file keeps them.", nullptr, number)
                : tr("Since then %Ln record(s) changed, as far as can be read; the repaired file keeps them.",
                     nullptr, number));
    else
        m_changed->setText(m_changes.isWhole ? tr("Nothing changed since then.")
                                             : tr("Whether something changed since then cannot be read."));
    m_showChanges->setText(tr("Show the %Ln change(s)", nullptr, number));
}

void RepairPanel::askExport() {
    const QFileInfo info(m_path);
    const QString folder =
        FileDialog::getExistingDirectory(this, tr("Export everything readable"), info.path());
    if (!folder.isEmpty())
        exportTo(QDir(folder).filePath(tr("%1 (readable)").arg(info.completeBaseName())));
}

/// A line each: what is there, and what is missing by its name.
QString RepairPanel::toldExported(const ExportedTables &done, const QString &folder) {
    QStringList lines{
        tr("%Ln record(s) are written as tables to the folder %1.", nullptr, int(done.records)).arg(folder)};
    if (done.files > 0)
        lines.append(tr("%Ln file(s) lie beside them.", nullptr, int(done.files)));
    if (!done.damaged.isEmpty()) {
        lines.append(tr("%Ln file(s) are damaged and were left out:", nullptr, int(done.damaged.size())));
        constexpr qsizetype namesShown = 20;
        for (const QString &name : done.damaged.first(qMin(namesShown, done.damaged.size())))
            lines.append(LocaleFormat::isolated(name));
    }
    return lines.join(u'\n');
}

/// Out of the repaired file, else out of a copy that is repaired for this and thrown away.
void RepairPanel::exportTo(const QString &folder) {
    m_export->setEnabled(false);
    m_exportText->setInk(Ink::Second);
    say(m_exportText,
        [this] { m_exportText->setText(tr("Reading what can be read. This may take some minutes…")); });
    m_exportText->show();
    using Shared = std::shared_ptr<Result<ExportedTables>>;
    const auto work = [damaged = m_path, repaired = m_report ? m_repairedPath : QString(), folder,
                       employee = m_employee]() -> Shared {
        const SystemClock clock;
        const QTemporaryDir own;
        QString path = repaired;
        if (path.isEmpty()) {
            path = own.filePath(QStringLiteral("readable.kontor"));
            if (auto report = salvageFile(damaged, path); !report)
                return std::make_shared<Result<ExportedTables>>(report.error());
        }
        return std::make_shared<Result<ExportedTables>>(exportReadable(path, folder, employee, clock));
    };
    onAnswer(runBeside<Shared>(work), this, [this, folder](const Shared &done) {
        m_export->setEnabled(true);
        if (*done)
            showExported(
                [folder, done = *done] {
                    return toldExported(*done, LocaleFormat::isolated(QFileInfo(folder).fileName()));
                },
                true);
        else
            showExported([text = done->error().text] { return text; }, false);
    });
}

void RepairPanel::showExported(const std::function<QString()> &text, bool well) {
    m_exportText->setInk(well ? Ink::Second : Ink::Red);
    say(m_exportText, [this, text] { m_exportText->setText(text()); });
    Q_EMIT exported(well);
}

void RepairPanel::repair() {
    m_repair->setEnabled(false);
    say(m_repairText,
        [this] { m_repairText->setText(tr("Reading what can be read. This may take some minutes…")); });
    struct Outcome {
        Result<SalvageReport> report;
        qint64 ms;
    };
    using Shared = std::shared_ptr<Outcome>;
    const auto work = [from = m_path, to = m_repairedPath]() -> Shared {
        QElapsedTimer timer;
        timer.start();
        auto report = salvageFile(from, to);
        if (report) {
            if (auto derived = deriveAnew(to); !derived)
                report = derived.error();
        }
        return std::make_shared<Outcome>(Outcome{std::move(report), timer.elapsed()});
    };
    onAnswer(runBeside<Shared>(work), this,
             [this](const Shared &outcome) { take(outcome->report, outcome->ms); });
}

void RepairPanel::take(const Result<SalvageReport> &report, qint64 ms) {
    if (!report) {
        m_repair->setEnabled(true);
        say(m_repairText, [this, text = report.error().text] { m_repairText->setText(text); });
        m_repairText->setInk(Ink::Red);
        Q_EMIT repaired(false);
        return;
    }
    m_report = *report;
    m_repairText->setInk(Ink::Second);
    say(m_repairText, [this, ms] {
        m_repairText->setText(tr("Done in %1 s: %2 is written and checked.")
                                  .arg(m_format.integer(std::max<qint64>(1, ms / 1000)),
                                       LocaleFormat::isolated(QFileInfo(m_repairedPath).fileName())));
    });
    m_marks[0]->setState(StepMark::State::Done);
    m_marks[2]->setState(StepMark::State::Current);
    m_goOn->setEnabled(true);
    m_goOn->setToolTip({});
    m_goOn->setFocus();
    say(m_lost, [this] { sayLost(); });
    m_foot->show();
    findChanges();
    compare();
    Q_EMIT repaired(true);
}

void RepairPanel::sayLost() {
    QStringList lost;
    QString of; // the kind that the lines below are about
    for (const QString &line : m_report->lines) {
        if (!line.startsWith(u' '))
            of = nameOfTable(line.section(u':', 0, 0));
        else if (lost.size() < mostLines)
            lost.append(tr("%1: %2", "kind of record: what is lost").arg(of, line.trimmed()));
    }
    m_lostHead->setText(m_report->lostNothing ? tr("Everything could be read") : tr("Cannot be read"));
    m_lost->setText(lost.join(u'\n'));
    m_lost->setVisible(!lost.isEmpty());
}

/// Records per kind here and there; what only the backup has may be looked up in it.
void RepairPanel::compare() {
    if (!m_report || !m_backup)
        return;
    say(m_compared, [this] { sayCompared(); });
    m_compared->show();
    m_marks[1]->setState(StepMark::State::Done);
}

void RepairPanel::sayCompared() {
    QStringList lines;
    for (const Kind *kind : allKinds()) {
        const QString table = QString::fromLatin1(kind->table());
        const qint64 here = m_report->rows.value(table);
        const qint64 there = m_backup->counts.value(table);
        if (here != there)
            lines.append(tr("%1: %2 in the repaired file, %3 in the backup")
                             .arg(kind->plural(), m_format.integer(here), m_format.integer(there)));
    }
    m_compared->setText(lines.isEmpty() ? tr("Both have the same number of records.") : lines.join(u'\n'));
}

QString RepairPanel::reportText() const {
    return m_path + u'\n' + m_repairedPath + QStringLiteral("\n\n") + m_report->lines.join(u'\n') + u'\n';
}

void RepairPanel::saveReport() {
    const QFileInfo info(m_repairedPath);
    const QString path = FileDialog::getSaveFileName(
        this, tr("Save the report"), info.dir().filePath(info.completeBaseName() + QStringLiteral(".txt")));
    if (path.isEmpty())
        return;
    if (auto written = writeFile(path, reportText().toUtf8()); !written) {
        m_lostHead->setText(written.error().text);
        m_lostHead->setInk(Ink::Red);
    }
}

void RepairPanel::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void RepairPanel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
}

} // namespace kontor
