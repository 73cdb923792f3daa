// RecordForm: the form of a record of any kind, from its description: blocks that are shown or edited.
#pragma once

#include "ui/fields/field_editor.h"

#include <QJsonObject>

class QScrollArea;
class QVBoxLayout;

namespace kontor {

class Button;
class FormSection;
class InlineMessage;
class LinkLabel;
class SimilarWarning;

/// Which fields a form shows, beside those it shows at first (OB3).
struct FieldChoice {
    QStringList shown;
    QStringList hidden;

    bool isShown(const FieldDef &field) const;
    QJsonObject toJson() const;
    static FieldChoice fromJson(const QJsonObject &json);
};

class RecordForm final : public QWidget {
    Q_OBJECT

public:
    RecordForm(PageHost &host, const Kind &kind, QWidget *parent = nullptr);

    ~RecordForm() override;
    /// Shows the record; a block being edited keeps what was typed.
    void setRecord(const Record &record, const RecordNames &names);
    const Record &record() const { return m_record; }
    bool isEditing() const;
    /// What was typed and differs from the record, by field.
    FieldValues typed() const;
    /// The same as it was read when it was typed: in another language "1,500" would be another number.
    const FieldValues &read() const { return m_read; }
    /// What could not be read when it was typed, as it stands there.
    struct Unread {
        QString field;
        Value value; // as far as it goes
        QStringList texts;
    };
    const QList<Unread> &unread() const { return m_unread; }
    bool isDirty() const { return !typed().isEmpty(); }
    /// Puts what was typed before a crash into the form.
    void takeTyped(const FieldValues &values, const RecordNames &names);
    /// The same, with what is wrong about it.
    void takeUnread(const QList<Unread> &unread);

public Q_SLOTS:
    /// The block that holds the keyboard, else all of them.
    void editFocused();
    void editField(const QString &fieldKey);
    void save();
    /// Asks when something was typed.
    void cancel();
    void chooseFields();

Q_SIGNALS:
    void editingChanged(bool editing);
    /// Something was typed: time for a draft.
    void edited();
    void saved();
    void abandoned();

private:
    struct Block {
        QByteArray key;
        FormSection *section;
    };
    void loadChoice();
    void build();
    void refresh();
    void fit();
    QList<FieldDef> fieldsOf(const QByteArray &section) const;
    void startEdit(FormSection *section, const QByteArray &key, const QString &fieldKey);
    void leaveEdit();
    FieldEditor *editorOf(const QString &fieldKey) const;
    QList<FieldEditor *> editors() const;
    bool checkTyped();
    void readTyped();
    void warnOfSimilar();
    void showError(const Error &error);
    void showConflict(const QString &fieldKey);
    void offerBoth(const FieldDef &field, const Record &now, const RecordNames &names);
    void askAbandon();

    PageHost &m_host;
    const Kind &m_kind;
    Record m_record;
    RecordNames m_names;
    FieldChoice m_choice;
    FieldValues m_read;
    QList<Unread> m_unread;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QVBoxLayout *m_column;
    InlineMessage *m_message;
    LinkLabel *m_choose;
    SimilarWarning *m_similar;
    QWidget *m_bar;
    Button *m_save;
    Button *m_cancel;
    QList<Block> m_blocks;
    bool m_saving = false;
};

} // namespace kontor
