// The editor of list fields: e-mails, phones, messengers, web and postal addresses, one row each.
#pragma once

#include "ui/fields/field_editor.h"

class QVBoxLayout;

namespace kontor {

class Button;
class ComboPicker;
class FieldError;
class ValueEdit;

class EntriesEditor final : public FieldEditor {
    Q_OBJECT

public:
    EntriesEditor(const FieldDef &field, PageHost &host, QWidget *parent);
    Value value() const override;
    void setValue(const Value &value, const RecordNames &names) override;
    QString error() const override;
    void showError(const QString &sentence) override;
    bool isWide() const override { return true; }

private:
    struct Line {
        QWidget *row;
        ComboPicker *type;
        ValueEdit *value;
        Button *primary;
        Button *valid;
        Button *use;     // nullptr: not of e-mails and phones
        Consent consent; // and of which text it was said
        QString consentOf;
    };
    Line &addLine(const Entry &entry);
    void removeLine(QWidget *row);
    void makePrimary(QWidget *row);
    void askConsent(QWidget *row);
    static void showConsent(const Line &line);
    void tell();

    QVBoxLayout *m_rows;
    QList<Line> m_lines;
    RecordNames m_names; // of who noted what
    FieldError *m_error;
};

} // namespace kontor
