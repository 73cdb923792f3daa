// RepairPanel: what to do about a damaged file, in order: repair a copy, look into the backup, go on.
#pragma once

#include "core/actions/readable.h"
#include "core/base/locale_format.h"
#include "core/storage/backup.h"
#include "core/storage/salvage.h"

#include <QHash>
#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace kontor {

class Button;
class Label;
class LinkLabel;
class StepMark;

class RepairPanel : public QWidget {
    Q_OBJECT

public:
    /// Never writes to `path`. `employee`: whose eyes see what changed and what is exported; 0 where nobody
    /// is at the desk.
    RepairPanel(const QString &path, const QString &backupFolder, const LocaleFormat &format,
                RecordId employee = 0, QWidget *parent = nullptr);

    /// Says everything again, in the language shown now.
    void setFormat(const LocaleFormat &format);
    /// Where it stands alone it cannot be closed.
    void setClosable(bool on);
    /// Starts the first step.
    void repair();
    QString repairedPath() const { return m_repairedPath; }
    /// All that can be read, as tables in that folder.
    void exportTo(const QString &folder);

Q_SIGNALS:
    void closed();
    /// Go on with that file.
    void openRequested(const QString &path);
    /// Look into that backup.
    void lookRequested(const QString &path);
    /// The first step is done, well or not.
    void repaired(bool well);
    /// It is known what changed since the backup, or that this cannot be known yet.
    void changesKnown();
    /// Everything readable is exported, or could not be.
    void exported(bool well);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Writes what `who` says now, and again in another language.
    void say(QObject *who, const std::function<void()> &write);
    /// `head`: English.
    QVBoxLayout *addStep(QVBoxLayout *column, int number, const char *head, Label *text);
    void makeSteps(QVBoxLayout *column);
    void findBackup(const QString &folder);
    void findChanges();
    void takeChanges(const Result<ReadableChanges> &changes);
    void askExport();
    static QString toldExported(const ExportedTables &done, const QString &folder);
    void showExported(const std::function<QString()> &text, bool well);
    void take(const Result<SalvageReport> &report, qint64 ms);
    void compare();
    void sayChanges();
    void sayLost();
    void sayCompared();
    void saveReport();
    QString reportText() const;

    QHash<QObject *, std::function<void()>> m_said;
    QString m_path;
    QString m_repairedPath; // free when the panel was made
    RecordId m_employee;
    LocaleFormat m_format;
    std::optional<BackupInfo> m_backup;
    std::optional<SalvageReport> m_report;
    ReadableChanges m_changes;
    QList<StepMark *> m_marks; // of the three steps
    Label *m_repairText;
    Label *m_backupText;
    Label *m_goOnText;
    Label *m_compared;
    Label *m_changed;
    Label *m_exportText;
    LinkLabel *m_export = nullptr;
    Button *m_close = nullptr;
    Button *m_repair;
    Button *m_look;
    Button *m_showChanges;
    Button *m_goOn;
    Label *m_lostHead;
    Label *m_lost;
    QWidget *m_foot = nullptr;
};

} // namespace kontor
