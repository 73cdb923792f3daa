// The backups of the file: what there is, opening one read-only, restoring one, and the folder they go to.
#pragma once

#include "core/storage/backup.h"
#include "ui/settings/settings_page.h"

#include <QHash>

class QVBoxLayout;

namespace kontor {

class Button;
class InlineMessage;
class Label;
class SettingsForm;
class SimpleTable;
struct SimpleCell;

class BackupsPane : public SettingsPane {
    Q_OBJECT

public:
    BackupsPane(PageHost &host, const SettingsControl &control, QWidget *parent);
    QList<QWidget *> headActions() override;
    void focusFirst() override;

Q_SIGNALS:
    void loaded();

private:
    void makeHeld(QVBoxLayout *column);
    void load();
    void checkAll();
    QString contentOf(const BackupInfo &backup) const;
    SimpleCell checkCell(const BackupInfo &backup) const;
    void fill(const QList<BackupInfo> &backups);
    void chooseFolder();
    void makeNow();
    void openChosen();
    void askRestore();
    const BackupInfo *chosen() const;
    QString momentOf(const BackupInfo &backup) const;

    PageHost &m_host;
    SettingsControl m_control;
    Label *m_folder;
    SettingsForm *m_space = nullptr;
    SimpleTable *m_table;
    Button *m_open;
    Button *m_check;
    Button *m_restore;
    InlineMessage *m_held = nullptr;
    QList<BackupInfo> m_backups;
    QHash<QString, bool> m_checked; // by path: whether it was whole when it was read again
};

} // namespace kontor
