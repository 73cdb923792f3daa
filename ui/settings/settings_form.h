// The form of one record in the settings: fields of any kind below each other, saved as they are left.
#pragma once

#include "ui/fields/field_editor.h"

#include <functional>

class QGridLayout;

namespace kontor {

class SettingsForm : public QWidget {
    Q_OBJECT

public:
    /// `fields`: keys, in the order shown; empty: every field of the kind's form.
    SettingsForm(PageHost &host, const Kind &kind, const QStringList &fields, QWidget *parent = nullptr);

    /// What the longest label needs, and the width of all of them: for rows above that stand in line with it.
    int labelWidth() const;
    void setLabelWidth(int width);
    /// Shows that record; what is left changed is saved at once.
    void open(RecordId id);
    RecordId record() const { return m_id; }
    /// Empty editors; nothing is saved before create().
    void startNew(const FieldValues &preset = {});
    bool isMakingNew() const { return m_new; }
    /// What was typed for a new record, read in the language it was typed in.
    const FieldValues &read() const { return m_read; }
    void takeTyped(const FieldValues &values);
    /// With values that have no editor here.
    void create(const FieldValues &more = {});
    void setReadOnly(bool on);
    void focusFirst();
    /// Asked before a field is saved: true when it says that it saves the value itself, or not.
    void setKeeper(std::function<bool(const QString &key, const Value &value)> keeper) {
        m_keeper = std::move(keeper);
    }
    /// Shows the saved value of that field again.
    void reset(const QString &key);

Q_SIGNALS:
    void loaded();
    void created(kontor::RecordId id);

private:
    struct Shown {
        Record record;
        RecordNames names;
    };
    void addRow(const FieldDef &field);
    void show(const Shown &shown);
    void save(FieldEditor *editor);
    void readTyped();
    FieldEditor *editorOf(const QString &key) const;
    void showFieldError(const Error &error);

    PageHost &m_host;
    const Kind &m_kind;
    QGridLayout *m_grid;
    QList<FieldEditor *> m_editors;
    RecordId m_id = 0;
    bool m_new = false;
    FieldValues m_read;
    FieldValues m_preset;
    QHash<QString, Value> m_seen;
    std::function<bool(const QString &, const Value &)> m_keeper;
};

} // namespace kontor
