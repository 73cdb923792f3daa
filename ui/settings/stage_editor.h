// What is below the stages: the chosen one's names, colour and rules, and the way to delete or retire it.
#pragma once

#include "ui/page.h"

class QAbstractButton;
class QVBoxLayout;

namespace kontor {

class ComboPicker;
class Label;
class SettingsForm;
class Surface;
struct PipelineRow;
struct StageRow;

class StageEditor : public QWidget {
    Q_OBJECT

public:
    StageEditor(PageHost &host, QWidget *parent);
    ~StageEditor() override;
    void open(const StageRow &stage, const PipelineRow &pipeline);
    void focusFirst();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Surface *makeNames();
    Surface *makeRules();
    Surface *makeWarning();
    void addColours(QVBoxLayout *column);
    void markColour();
    void set(const QString &field, const Value &value, const QString &done);
    void saveRequired();
    void remove();
    void removeInto(RecordId to);
    void retire();

    PageHost &m_host;
    std::unique_ptr<StageRow> m_stage;
    QList<StageRow> m_all;
    Label *m_heading = nullptr;
    SettingsForm *m_names = nullptr;
    SettingsForm *m_rules = nullptr;
    ComboPicker *m_required = nullptr;
    QList<QAbstractButton *> m_colours;
    Surface *m_warning = nullptr;
    Label *m_warningHead = nullptr;
    Label *m_held = nullptr;
    ComboPicker *m_target = nullptr;
    QAbstractButton *m_move = nullptr;
};

} // namespace kontor
