// Pipelines and their stages: order, colour, probability, stale days, required fields, names, retiring,
// deleting.
#pragma once

#include "core/records/record.h"
#include "ui/settings/settings_page.h"

class QVBoxLayout;

namespace kontor {

class Button;
class InlineMessage;
class Label;
class NavigationList;
class StageBar;
class StageEditor;
class StageTable;

/// A stage as the settings show it.
struct StageRow {
    RecordId id = 0;
    QString name; // in the employee's language
    QString type;
    QString colour;
    int probability = 0;
    int staleDays = 0;
    QStringList required; // field keys
    bool retired = false;
    qint64 records = 0;
};

struct PipelineRow {
    RecordId id = 0;
    QString name;
    QByteArray of; // key of the kind that goes through it
    bool retired = false;
    qint64 records = 0;
    QList<StageRow> stages = {};
};

Result<QList<PipelineRow>> readPipelines(const Reading &reading);

class PipelinesPane : public SettingsPane {
    Q_OBJECT

public:
    PipelinesPane(PageHost &host, QWidget *parent);
    QList<QWidget *> headActions() override;
    void focusFirst() override;

Q_SIGNALS:
    void loaded();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRight();
    void load();
    void fitList();
    void fill();
    void fillStages();
    void chooseStage(RecordId id);
    const PipelineRow *current() const;
    const StageRow *currentStage() const;
    /// What people call a pipeline or a stage, and that it is no longer offered.
    static QString shownName(const QString &name, bool retired);
    void addPipeline();
    void editPipeline();
    void addStage();
    void place(RecordId stage, int index);
    void fitTable();
    QStringList labelsOf(const QStringList &keys) const;

    PageHost &m_host;
    NavigationList *m_list;
    QVBoxLayout *m_column = nullptr;
    Label *m_name = nullptr;
    Button *m_edit = nullptr;
    StageBar *m_bar = nullptr;
    StageTable *m_table = nullptr;
    StageEditor *m_editor = nullptr;
    QList<PipelineRow> m_pipelines;
    RecordId m_pipeline = 0;
    RecordId m_wantedStage = 0;
    bool m_isNew = false; // the current pipeline was just made
};

} // namespace kontor
