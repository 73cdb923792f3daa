// What the window shows of its file and its person: damage, drafts of last time, who is at the desk.
#include "ui/shell/file_watch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/repair_panel.h"
#include "ui/widgets/navigation_column.h"
#include "ui/widgets/popup_menu.h"

#include <QBoxLayout>

namespace kontor {

void MainWindow::watchFile() {
    m_watch = new FileWatch(m_desk, *m_notices, this);
    connect(m_watch, &FileWatch::copySaved, this, &MainWindow::openRequested);
    connect(m_watch, &FileWatch::failed, this, [this](const QString &text) {
        showError({ErrorCode::Storage, {}, text});
    });
    connect(m_watch, &FileWatch::repairRequested, this, &MainWindow::openRepair);
    connect(m_watch, &FileWatch::backupsRequested, this, [this] { openSettings("backups"); });
    connect(m_watch, &FileWatch::draftRequested, this, &MainWindow::openDraft);
    if (workspace().isDamaged())
        openRepair();
}

void MainWindow::openRepair() {
    if (m_beside) {
        m_beside->setFocus();
        return;
    }
    auto *panel =
        new RepairPanel(workspace().path(), workspace().backupFolder(), format(), m_desk.person().id);
    connect(panel, &RepairPanel::closed, panel, &QObject::deleteLater);
    connect(panel, &RepairPanel::openRequested, this, &MainWindow::openRequested);
    connect(panel, &RepairPanel::lookRequested, this, &MainWindow::backupRequested);
    m_content->addWidget(panel);
    m_beside = panel;
    panel->setFocus();
}

/// "deal/new" opens the form of a new record, "deal/118" the card; both offer what was typed.
void MainWindow::openDraft(const QString &formKey) {
    const QByteArray kind = formKey.section(u'/', 0, 0).toLatin1();
    const QString which = formKey.section(u'/', 1);
    if (!workspace().schema()->kind(kind))
        return;
    if (which == u"new")
        createRecord(kind, {});
    else
        openRecord(kind, which.toLongLong());
}

void MainWindow::openPersonMenu() {
    QMenu *menu = newPopupMenu(this);
    connect(menu->addAction(tr("Look and language")), &QAction::triggered, this,
            [this] { openSettings("look"); });
    connect(menu->addAction(tr("Change the employee…")), &QAction::triggered, this,
            &MainWindow::personChangeRequested);
    const QPoint corner = m_navigation->mapToGlobal(
        QPoint(isRightToLeft() ? m_navigation->width() - menu->sizeHint().width() - 8 : 8,
               m_navigation->height() - 48 - menu->sizeHint().height()));
    menu->popup(corner);
}

} // namespace kontor
