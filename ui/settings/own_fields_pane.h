// The office's own fields: which kinds have which, and a form that makes one or changes its names and
// choices.
#pragma once

#include "core/records/record.h"
#include "ui/settings/settings_page.h"

namespace kontor {

class Button;
class ComboPicker;
class Label;
class SettingsForm;
class SimpleTable;
class TextArea;

class OwnFieldsPane : public SettingsPane {
    Q_OBJECT

public:
    OwnFieldsPane(PageHost &host, QWidget *parent);
    QList<QWidget *> headActions() override;
    void focusFirst() override;
    void takeOver(const SettingsPane &before) override;
    void startNew();

Q_SIGNALS:
    void loaded();

private:
    struct Definition {
        RecordId id = 0;
        QString name;
        QString of;
        QString type;
        QString target;
        QString choices;
        bool required = false;
        bool retired = false;
    };
    void makeForm(QLayout *row);
    void load();
    void fill(const QList<Definition> &definitions);
    void choose(RecordId id);
    const Definition *current() const;
    void showShape(const QString &of, const QString &type, const QString &target, bool isNew);
    void fitToType();
    void create();
    void saveChoices();
    void remove();

    PageHost &m_host;
    QList<Definition> m_definitions;
    SimpleTable *m_table;
    Label *m_heading = nullptr;
    ComboPicker *m_of = nullptr;
    ComboPicker *m_type = nullptr;
    ComboPicker *m_target = nullptr;
    QWidget *m_targetRow = nullptr;
    TextArea *m_choices = nullptr;
    QWidget *m_choicesRow = nullptr;
    SettingsForm *m_form = nullptr;
    Button *m_create = nullptr;
    Button *m_remove = nullptr;
    RecordId m_current = 0; // 0 = a new one is being made
    RecordId m_wanted = 0;  // chosen once it is there
};

} // namespace kontor
