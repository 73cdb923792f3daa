// The list is read on the writer's thread, so that a slow disk does not hold the window.
#include "ui/settings/backups_pane.h"

#include "core/security/organisation.h"
#include "core/storage/backup_thinning.h"
#include "ui/answer.h"
#include "ui/fields/size_text.h"
#include "ui/settings/settings_form.h"
#include "ui/widgets/button.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/label.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/simple_table.h"
#include "ui/widgets/surface.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLocale>
#include <QPromise>
#include <QThreadPool>
#include <algorithm>

namespace kontor {

BackupsPane::BackupsPane(PageHost &host, const SettingsControl &control, QWidget *parent)
    : SettingsPane(parent), m_host(host), m_control(control),
      m_folder(new Label({}, TextRole::Body, Ink::Text, this)), m_table(new SimpleTable(this)),
      m_open(new Button(Icon::Eye, tr("Open read-only"), Button::Kind::Secondary, this)),
      m_check(new Button(Icon::CheckCircle, tr("Check all"), Button::Kind::Secondary, this)),
      m_restore(new Button(Icon::Restore, tr("Restore…"), Button::Kind::Secondary, this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space4);
    column->setSpacing(metrics::space3);
    auto *explained =
        new Label(tr("Kontor makes a backup every half hour of change, when the file is closed, and "
                     "before an import or a change of many records. Each one is checked."),
                  TextRole::Body, Ink::Second, this);
    explained->setWordWrap(true);
    column->addWidget(explained);
    auto *row = new QHBoxLayout;
    auto *folder = new Label(tr("Folder"), TextRole::Body, Ink::Second, this);
    row->addWidget(folder);
    m_folder->setWordWrap(true);
    row->addWidget(m_folder, 1);
    auto *choose = new Button(Icon::Folder, tr("Choose…"), Button::Kind::Secondary, this);
    if (host.workspace().isReadOnly())
        choose->setLocked();
    row->addWidget(choose);
    column->addLayout(row);
    m_space = new SettingsForm(host, kind::office, {QStringLiteral("backupSpace")}, this);
    folder->setMinimumWidth(m_space->labelWidth());
    column->addWidget(m_space);

    makeHeld(column);
    auto *surface = new Surface(this);
    auto *inside = new QVBoxLayout(surface);
    inside->setContentsMargins(1, metrics::space1, 1, metrics::space1); // the corners are round
    m_table->setAccessibleName(tr("Backups"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHeads({tr("Made"), tr("Reason"), tr("Content"), tr("Size"), tr("Checked")}, 2);
    inside->addWidget(m_table);
    column->addWidget(surface, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addStretch(1);
    buttons->addWidget(m_open);
    buttons->addWidget(m_restore);
    column->addLayout(buttons);
    connect(choose, &QAbstractButton::clicked, this, &BackupsPane::chooseFolder);
    connect(m_open, &QAbstractButton::clicked, this, &BackupsPane::openChosen);
    connect(m_table, &SimpleTable::keyActivated, this, &BackupsPane::openChosen);
    connect(m_restore, &QAbstractButton::clicked, this, &BackupsPane::askRestore);
    connect(m_check, &QAbstractButton::clicked, this, &BackupsPane::checkAll);
    connect(&host.workspace(), &Workspace::contextChanged, this, &BackupsPane::load);
    load();
}

/// After a restore nothing is thinned out until somebody says that all is well (SAFE 4.2).
void BackupsPane::makeHeld(QVBoxLayout *column) {
    m_held = new InlineMessage(InlineMessage::Kind::Warning,
                               tr("A backup was restored. Older backups are all kept until you say that the "
                                  "restored file is the right one."),
                               this);
    connect(m_held->setAction(tr("The file is right")), &QAbstractButton::clicked, this, [this] {
        const QString folder = m_host.workspace().backupFolder();
        onAnswer(m_host.workspace().maintain([folder](Connection &connection) -> Result<void> {
            confirmRestore(folder, fileIdOf(connection));
            return {};
        }),
                 this, [this](const Result<void> &done) {
                     if (!done)
                         m_host.showError(done.error());
                     load();
                 });
    });
    m_held->hide();
    column->addWidget(m_held);
}

QList<QWidget *> BackupsPane::headActions() {
    auto *now = new Button(Icon::Save, tr("Back up now"), Button::Kind::Primary);
    connect(now, &QAbstractButton::clicked, this, &BackupsPane::makeNow);
    return {now};
}

void BackupsPane::focusFirst() {
    m_table->setFocus();
}

void BackupsPane::load() {
    const QString folder = m_host.workspace().backupFolder();
    m_folder->setText(folder);
    m_space->open(m_host.workspace().context()->office.id);
    m_space->setReadOnly(m_host.workspace().isReadOnly());
    struct Found {
        QList<BackupInfo> backups;
        bool held = false;
    };
    auto found = std::make_shared<Found>();
    onAnswer(m_host.workspace().maintain([folder, found](Connection &connection) -> Result<void> {
        const QString id = fileIdOf(connection);
        *found = {listBackups(folder, id), isRestoreUnconfirmed(folder, id)};
        return {};
    }),
             this, [this, found](const Result<void> &done) {
                 if (!done)
                     m_host.showError(done.error());
                 m_held->setVisible(found->held && !m_host.workspace().isReadOnly());
                 fill(found->backups);
                 Q_EMIT loaded();
             });
}

/// The largest kinds: "5,012 Deals · 1,204 Accounts".
QString BackupsPane::contentOf(const BackupInfo &backup) const {
    QStringList parts;
    const SchemaPtr schema = m_host.workspace().schema();
    for (const char *key : {"deal", "account", "contact", "file"}) {
        const Kind *kind = schema->kind(key);
        const qint64 count = kind ? backup.counts.value(QString::fromLatin1(kind->table())) : 0;
        if (count > 0)
            parts.append(tr("%1: %2").arg(kind->plural(), m_host.format().integer(count)));
    }
    return parts.join(QStringLiteral(" · "));
}

/// Every backup was checked when it was made; whether it is still the same is found by reading it whole.
SimpleCell BackupsPane::checkCell(const BackupInfo &backup) const {
    const auto found = m_checked.constFind(backup.path);
    if (found == m_checked.constEnd())
        return {.text = tr("when made"), .second = true};
    return *found ? SimpleCell{.text = tr("now, whole"), .icon = Icon::CheckCircle}
                  : SimpleCell{.text = tr("broken since"), .icon = Icon::Alert};
}

/// All listed ones, one after the other, beside the work of others.
void BackupsPane::checkAll() {
    auto checked = std::make_shared<QPromise<QHash<QString, bool>>>();
    checked->start();
    m_check->setEnabled(false);
    onAnswer(checked->future(), this, [this](const QHash<QString, bool> &found) {
        m_checked = found;
        m_check->setEnabled(true);
        fill(m_backups);
        const auto broken = std::count(found.cbegin(), found.cend(), false);
        if (broken > 0)
            m_host.showError({ErrorCode::Storage,
                              {},
                              tr("%Ln backup(s) changed since they were made. Do not "
                                 "rely on them; make a new one.",
                                 nullptr, int(broken))});
        else
            m_host.showDone(tr("All backups are whole"), false);
    });
    QThreadPool::globalInstance()->start([checked, all = m_backups] {
        QHash<QString, bool> found;
        for (const BackupInfo &backup : all)
            found.insert(backup.path, verifyBackup(backup).has_value());
        checked->addResult(found);
        checked->finish();
    });
}

QString BackupsPane::momentOf(const BackupInfo &backup) const {
    return m_host.format().dateTime(backup.at);
}

void BackupsPane::fill(const QList<BackupInfo> &backups) {
    m_backups = backups;
    m_table->clearRows();
    m_table->setEmptyText(tr("No backup in this folder yet."));
    for (const BackupInfo &backup : std::as_const(m_backups)) {
        const QString size = sizeText(m_host.format(), backup.bytes);
        m_table->addLine(backup.path, {{.text = momentOf(backup), .icon = Icon::Database},
                                       {.text = labelOf(backup.reason), .second = true},
                                       {.text = contentOf(backup), .second = true},
                                       {.text = size, .trailing = true},
                                       checkCell(backup)});
    }
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
    m_open->setEnabled(!m_backups.isEmpty());
    m_check->setEnabled(!m_backups.isEmpty());
    m_restore->setEnabled(!m_backups.isEmpty() && !m_host.workspace().isReadOnly());
}

const BackupInfo *BackupsPane::chosen() const {
    const QString path = m_table->currentKey();
    for (const BackupInfo &backup : m_backups) {
        if (backup.path == path)
            return &backup;
    }
    return nullptr;
}

void BackupsPane::chooseFolder() {
    const QString folder = FileDialog::getExistingDirectory(this, tr("Folder of the backups"),
                                                            m_host.workspace().backupFolder());
    if (folder.isEmpty())
        return;
    const RecordId office = m_host.workspace().context()->office.id;
    m_host.perform(QStringLiteral("edit"), tr("Backups go to another folder from now on"),
                   [office, folder](UnitOfWork &unit) {
                       return unit.update(kind::office, office, {{QStringLiteral("backupFolder"), folder}});
                   });
}

void BackupsPane::makeNow() {
    onAnswer(m_host.workspace().backUp(BackupReason::Manual), this, [this](const Result<BackupInfo> &made) {
        if (made)
            m_host.showDone(tr("Backup made and checked"), false);
        else
            m_host.showError(made.error());
        load();
    });
}

void BackupsPane::openChosen() {
    if (const BackupInfo *backup = chosen())
        m_control.openReadOnly(backup->path);
}

void BackupsPane::askRestore() {
    const BackupInfo *backup = chosen();
    if (!backup)
        return;
    auto *panel = new ConfirmPanel(m_restore, tr("Restore the backup of %1?").arg(momentOf(*backup)),
                                   {tr("The file as it is now is kept as a backup first."),
                                    tr("What was changed since then is no longer in the file.")},
                                   tr("Restore"));
    panel->setTrailing(true);
    connect(panel, &ConfirmPanel::confirmed, this, [this, copy = *backup] { m_control.restore(copy); });
    panel->open();
}

} // namespace kontor
