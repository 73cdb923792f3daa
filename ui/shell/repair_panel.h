// RepairPanel: what to do about a damaged file, in order: repair a copy, look into the backup, go on.
#pragma once

#include "core/base/locale_format.h"
#include "core/storage/backup.h"
#include "core/storage/salvage.h"

#include <QWidget>

class QVBoxLayout;

namespace kontor {

class Button;
class Label;

class RepairPanel : public QWidget {
    Q_OBJECT

public:
    /// Never writes to `path`.
    RepairPanel(const QString &path, const QString &backupFolder, const LocaleFormat &format,
                QWidget *parent = nullptr);

    /// Where it stands alone it cannot be closed.
    void setClosable(bool on);
    /// Starts the first step.
    void repair();
    QString repairedPath() const { return m_repairedPath; }

Q_SIGNALS:
    void closed();
    /// Go on with that file.
    void openRequested(const QString &path);
    /// Look into that backup.
    void lookRequested(const QString &path);
    /// The first step is done, well or not.
    void repaired(bool well);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *addStep(QVBoxLayout *column, int number, const QString &head, Label *text);
    void makeSteps(QVBoxLayout *column);
    void findBackup(const QString &folder);
    void take(const Result<SalvageReport> &report, qint64 ms);
    void compare();
    void saveReport();
    QString reportText() const;

    QString m_path;
    QString m_repairedPath; // free when the panel was made
    LocaleFormat m_format;
    std::optional<BackupInfo> m_backup;
    std::optional<SalvageReport> m_report;
    Label *m_repairText;
    Label *m_backupText;
    Label *m_goOnText;
    Label *m_compared;
    Button *m_close = nullptr;
    Button *m_repair;
    Button *m_look;
    Button *m_goOn;
    Label *m_lostHead;
    Label *m_lost;
    QWidget *m_foot = nullptr;
};

} // namespace kontor
