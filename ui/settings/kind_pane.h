// The settings of a kind that is little more than a list: its records, and the form of the chosen one.
#pragma once

#include "core/records/record.h"
#include "ui/settings/settings_page.h"

namespace kontor {

class Button;
class Label;
class SettingsForm;
class SimpleTable;

class KindPane : public SettingsPane {
    Q_OBJECT

public:
    KindPane(PageHost &host, const Kind &kind, QWidget *parent);
    QList<QWidget *> headActions() override;
    void focusFirst() override;
    void takeOver(const SettingsPane &before) override;
    void startNew();

Q_SIGNALS:
    void loaded();

private:
    struct Loaded {
        QList<Record> records;
        RecordNames names;
    };
    void makeForm(QLayout *row);
    QList<const FieldDef *> columns(const Schema &schema) const;
    FieldValues presets() const;
    void load();
    void fill(const Loaded &loaded);
    void choose(RecordId id);
    void remove();

    PageHost &m_host;
    const Kind &m_kind;
    SimpleTable *m_table;
    QWidget *m_card = nullptr;
    Label *m_heading = nullptr;
    SettingsForm *m_form = nullptr;
    Button *m_create = nullptr;
    Button *m_remove = nullptr;
    RecordId m_wanted = 0; // chosen once it is there
};

} // namespace kontor
