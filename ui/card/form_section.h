// FormSection: one block of a form, shown or edited.
#pragma once

#include "ui/fields/field_editor.h"

class QGridLayout;

namespace kontor {

class Button;
class FieldEditor;
class SectionHeader;

class FormSection final : public QWidget {
    Q_OBJECT

public:
    FormSection(const QString &title, PageHost &host, const Kind &kind, QWidget *parent);

    ~FormSection() override;
    /// `fields` in the order of the form. A section being edited keeps what was typed.
    void show(const QList<FieldDef> &fields, const Record &record, const RecordNames &names);
    void edit(const QList<FieldDef> &fields, const Record &record, const RecordNames &names);
    bool isEditing() const { return m_editing; }
    void setMayEdit(bool on);
    /// The width that its labels want, and the one they get.
    int labelWidth() const;
    void setLabelWidth(int width);
    const QList<FieldEditor *> &editors() const { return m_editors; }

Q_SIGNALS:
    void editRequested(const QString &fieldKey);
    void edited();
    void committed();

private:
    void clear();
    void addView(const FieldDef &field, const Record &record, const RecordNames &names);
    void addEditor(const FieldDef &field, const Record &record, const RecordNames &names);
    QWidget *labelOf(const FieldDef &field);
    void scopeLinks(const Record &record);

    PageHost &m_host;
    const Kind &m_kind;
    Button *m_pencil;
    QGridLayout *m_grid;
    QList<FieldEditor *> m_editors;
    QList<QWidget *> m_labels;
    bool m_editing = false;
};

} // namespace kontor
