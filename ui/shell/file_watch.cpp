// The notices about the file: gone, damaged, for reading only, in a risky place; and forms left half filled.
#include "ui/shell/file_watch.h"

#include "core/storage/backup.h"
#include "core/storage/check.h"
#include "core/storage/draft_store.h"
#include "core/storage/file_probe.h"
#include "ui/answer.h"
#include "ui/shell/desk.h"
#include "ui/shell/notices.h"
#include "ui/shell/window_place.h"
#include "ui/widgets/file_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace kontor {

namespace {

constexpr int lookEvery = 4000;         // ms: noticed within five seconds
constexpr int checkAfter = 1500;        // ms: when the first page stands
constexpr int longestWithoutBackup = 7; // days
constexpr qint64 largestChecked = 256LL * 1024 * 1024;

QString nameIn(const Workspace &workspace) {
    return LocaleFormat::isolated(QFileInfo(workspace.path()).fileName());
}

} // namespace

FileWatch::FileWatch(Desk &desk, Notices &notices, QObject *parent)
    : QObject(parent), m_desk(desk), m_notices(notices) {
    connect(&m_timer, &QTimer::timeout, this, &FileWatch::look);
    connect(&desk.workspace(), &Workspace::damageFound, this, &FileWatch::say);
    if (!desk.workspace().isReadOnly())
        m_timer.start(lookEvery);
    say();
    sayPlace();
    sayDrafts();
    sayBackups();
    QTimer::singleShot(checkAfter, this, &FileWatch::checkPages);
}

/// Damage is told before somebody trusts what stands beside it: once, beside the work, where it takes no
/// time.
void FileWatch::checkPages() {
    if (QFileInfo(m_desk.workspace().path()).size() > largestChecked)
        return;
    const auto check = [](const Reading &reading) -> Result<bool> {
        expectSoundPages(reading.connection);
        return true;
    };
    onAnswer(m_desk.workspace().read<bool>(Workspace::LaneKind::Long, check), this,
             [](const Result<bool> &) {});
}

void FileWatch::look() {
    onAnswer(m_desk.workspace().checkPlace(), this, [this](const Result<void> &inPlace) {
        const QString trouble = inPlace ? QString() : inPlace.error().text;
        if (trouble == m_trouble)
            return;
        m_trouble = trouble;
        say();
    });
}

void FileWatch::say() {
    const Workspace &workspace = m_desk.workspace();
    if (workspace.isDamaged())
        m_notices.take("readOnly");
    if (workspace.isDamaged())
        m_notices.put("damaged", {.kind = InlineMessage::Kind::Error,
                                  .text = tr("%1 is damaged. Nothing is written to it any more; what can "
                                             "be read can be seen, searched and exported.")
                                              .arg(nameIn(workspace)),
                                  .action = tr("What to do"),
                                  .run = [this] { Q_EMIT repairRequested(); },
                                  .closable = false});
    else if (workspace.isReadOnly())
        m_notices.put("readOnly", {.kind = InlineMessage::Kind::Info,
                                   .text = tr("%1 is open for reading only. Everything can be seen, searched "
                                              "and exported, nothing can be changed.")
                                               .arg(nameIn(workspace)),
                                   .action = tr("Save a copy…"),
                                   .run = [this] { saveCopy(); },
                                   .closable = false});
    if (m_trouble.isEmpty())
        m_notices.take("place");
    else
        m_notices.put("place", {.kind = InlineMessage::Kind::Error,
                                .text = m_trouble,
                                .action = tr("Save a copy…"),
                                .run = [this] { saveCopy(); },
                                .closable = false});
}

/// The file is open: its bytes are not looked at, only where it lies.
void FileWatch::sayPlace() {
    const QString warning = placeWarning(m_desk.workspace().path());
    const QString key = QStringLiteral("file/placeTold/") + settingsKeyOf(m_desk.workspace().path());
    if (warning.isEmpty() || QSettings().contains(key))
        return;
    QSettings().setValue(key, true);
    m_notices.put("risk", {.kind = InlineMessage::Kind::Warning, .text = warning});
}

/// A week without a backup on another disk; the first look at a file starts the count (SAFE 4.1).
void FileWatch::sayBackups() {
    Workspace &workspace = m_desk.workspace();
    if (workspace.isReadOnly())
        return;
    auto newest = std::make_shared<std::optional<QDateTime>>();
    // Reading them may wait for the disk.
    onAnswer(workspace.maintain([file = workspace.path(), folder = workspace.backupFolder(),
                                 newest](Connection &connection) -> Result<void> {
        *newest = newestElsewhere(file, folder, fileIdOf(connection));
        return {};
    }),
             this, [this, newest](const Result<void> &done) {
                 const QString key = QStringLiteral("file/since/") + settingsKeyOf(m_desk.workspace().path());
                 const QDate today = m_desk.workspace().today();
                 QDate since = QSettings().value(key).toDate();
                 if (!since.isValid())
                     QSettings().setValue(key, since = today);
                 if (*newest)
                     since = std::max(since, (*newest)->date());
                 const int days = int(since.daysTo(today));
                 if (!done || days < longestWithoutBackup)
                     return;
                 m_notices.put(
                     "backups",
                     {.kind = InlineMessage::Kind::Warning,
                      .text = tr("For %Ln days there has been no backup of %1 on another disk. Should "
                                 "this disk fail, that work is lost.",
                                 nullptr, days)
                                  .arg(nameIn(m_desk.workspace())),
                      .action = tr("Choose a folder…"),
                      .run = [this] { Q_EMIT backupsRequested(); }});
             });
}

void FileWatch::sayDrafts() {
    if (!m_desk.drafts())
        return;
    auto found = std::make_shared<QList<FormDraft>>();
    const RecordId me = m_desk.person().id;
    // Reading them may wait for the disk.
    onAnswer(m_desk.workspace().maintain(
                 [waiting = m_desk.draftsForJobs(), me, found](Connection &) -> Result<void> {
                     if (const auto drafts = waiting.lock())
                         *found = drafts->list(me);
                     return {};
                 }),
             this, [this, found](const Result<void> &) {
                 if (found->isEmpty())
                     return;
                 const FormDraft newest = found->first();
                 const QString when = m_desk.format().dateTime(newest.at);
                 m_notices.put("draft",
                               {.text = tr("A form was half filled on %1. What was typed is kept.").arg(when),
                                .action = tr("Go on with it"),
                                .run = [this, key = newest.formKey] {
                                    m_notices.take("draft");
                                    Q_EMIT draftRequested(key);
                                }});
             });
}

void FileWatch::saveCopy() {
    const QFileInfo info(m_desk.workspace().path());
    const QString path = FileDialog::getSaveFileName(
        nullptr, tr("Save a copy"),
        info.dir().filePath(tr("%1 (copy)").arg(info.completeBaseName()) + QStringLiteral(".kontor")),
        tr("Kontor files (*.kontor)"));
    if (path.isEmpty())
        return;
    onAnswer(m_desk.workspace().saveCopy(path), this, [this, path](const Result<void> &saved) {
        if (saved)
            Q_EMIT copySaved(path);
        else
            Q_EMIT failed(saved.error().text);
    });
}

} // namespace kontor
