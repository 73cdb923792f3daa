// Editors of links to other records: one, several, and several with a share each.
#pragma once

#include "ui/fields/field_editor.h"
#include "ui/widgets/combo_picker.h"

class QVBoxLayout;

namespace kontor {

class FieldError;
class ValueEdit;

/// The mark of a record in a picker: people have initials, stages their colour, others the icon of their
/// kind.
PickerItem pickerItem(const Schema &schema, const Suggestion &suggestion);
PickerItem pickerItem(const Schema &schema, RecordId id, const RecordName &name);

/// A picker that suggests through the core, and makes new records where the kind allows it.
class RecordPicker final : public ComboPicker {
    Q_OBJECT

public:
    /// `target` empty: records of any kind.
    RecordPicker(PageHost &host, const QByteArray &target, QWidget *parent);
    void setScope(const SuggestionScope &scope) { m_scope = scope; }
    RecordId record() const { return key().toLongLong(); }
    QList<RecordId> recordIds() const;
    /// Shows them, without a signal; names that are not among `names` are read.
    void setRecords(const QList<RecordId> &ids, const RecordNames &names);

protected:
    void create(const QString &text) override;

private:
    void suggest(const QString &text, const Answer &answer);
    void showRecords(const QList<RecordId> &ids, const RecordNames &names);
    bool mayCreate(const Kind &kind) const;

    PageHost &m_host;
    QByteArray m_target;
    SuggestionScope m_scope;
};

class LinkEditor final : public FieldEditor {
public:
    LinkEditor(const FieldDef &field, PageHost &host, QWidget *parent);
    Value value() const override;
    void setValue(const Value &value, const RecordNames &names) override;
    /// Half a word never empties the field.
    QString error() const override;
    void showError(const QString &sentence) override { m_picker->setError(sentence); }
    void setScope(const SuggestionScope &scope) override { m_picker->setScope(scope); }

private:
    RecordPicker *m_picker;
};

class LinksEditor final : public FieldEditor {
    Q_OBJECT
public:
    LinksEditor(const FieldDef &field, PageHost &host, QWidget *parent);
    Value value() const override;
    void setValue(const Value &value, const RecordNames &names) override;
    void showError(const QString &sentence) override { m_picker->setError(sentence); }
    void setScope(const SuggestionScope &scope) override { m_picker->setScope(scope); }

private:
    RecordPicker *m_picker;
};

/// Employees with their part of the credit in percent (X14).
class SharesEditor final : public FieldEditor {
    Q_OBJECT

public:
    SharesEditor(const FieldDef &field, PageHost &host, QWidget *parent);
    Value value() const override;
    void setValue(const Value &value, const RecordNames &names) override;
    QString error() const override;
    void showError(const QString &sentence) override;
    bool isWide() const override { return true; }

private:
    struct Line {
        QWidget *row;
        RecordPicker *who;
        ValueEdit *percent;
    };
    Line &addLine();
    void removeLine(QWidget *row);
    void tell();

    QVBoxLayout *m_rows;
    QList<Line> m_lines;
    FieldError *m_error;
};

} // namespace kontor
