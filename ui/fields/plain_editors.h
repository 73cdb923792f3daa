// Editors of fields that stand in one place of a record: texts, numbers, amounts, days, choices.
#pragma once

#include "ui/fields/field_editor.h"
#include "ui/widgets/value_edit.h"

class QCheckBox;
class QPlainTextEdit;

namespace kontor {

class ComboPicker;
class FieldError;
class DateEdit;

/// Text, whole numbers, percent and decimals.
class LineFieldEditor final : public FieldEditor {
public:
    LineFieldEditor(const FieldDef &field, PageHost &host, QWidget *parent);
    Value value() const override;
    void setValue(const Value &value, const RecordNames &names) override;
    QString error() const override;
    bool holdsControls() const override;
    QStringList typedTexts() const override { return {m_edit->text()}; }
    void setTypedTexts(const QStringList &texts) override { m_edit->setText(texts.value(0)); }
    void showError(const QString &sentence) override { m_edit->setError(sentence); }
    void selectAll() override { m_edit->line()->selectAll(); }

private:
    Result<Value> parsed(const QString &text) const;
    QString written(const Value &value) const;

    ValueEdit *m_edit;
};

class LongTextEditor final : public FieldEditor {
public:
    LongTextEditor(const FieldDef &field, PageHost &host, QWidget *parent);
    Value value() const override;
    void setValue(const Value &value, const RecordNames &names) override;
    bool holdsControls() const override;
    void showError(const QString &sentence) override;
    bool isWide() const override { return true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QPlainTextEdit *m_edit;
    FieldError *m_error;
    bool m_dirty = false;
};

class BoolEditor final : public FieldEditor {
public:
    BoolEditor(const FieldDef &field, PageHost &host, QWidget *parent);
    Value value() const override;
    void setValue(const Value &value, const RecordNames &names) override;
    void showError(const QString &sentence) override;

private:
    QCheckBox *m_box;
    FieldError *m_error;
    bool m_wasEmpty = true;
};

/// An amount and its currency: "100 USD" typed into the amount chooses the currency too.
class MoneyEditor final : public FieldEditor {
public:
    MoneyEditor(const FieldDef &field, PageHost &host, QWidget *parent);
    Value value() const override;
    void setValue(const Value &value, const RecordNames &names) override;
    QString error() const override;
    QStringList typedTexts() const override;
    void setTypedTexts(const QStringList &texts) override;
    void showError(const QString &sentence) override { m_edit->setError(sentence); }
    void selectAll() override { m_edit->line()->selectAll(); }

private:
    Currency currency() const;
    void setCurrency(Currency currency);
    void loadCurrencies();

    ValueEdit *m_edit;
    ComboPicker *m_currency;
    QList<Currency> m_own;
};

class DateFieldEditor final : public FieldEditor {
public:
    DateFieldEditor(const FieldDef &field, PageHost &host, QWidget *parent);
    Value value() const override;
    void setValue(const Value &value, const RecordNames &names) override;
    QString error() const override;
    QStringList typedTexts() const override;
    void setTypedTexts(const QStringList &texts) override;
    void showError(const QString &sentence) override;
    void selectAll() override;

private:
    DateEdit *m_edit;
};

/// A day and a time of that day in the office's zone (X17).
class MomentEditor final : public FieldEditor {
public:
    MomentEditor(const FieldDef &field, PageHost &host, QWidget *parent);
    Value value() const override;
    void setValue(const Value &value, const RecordNames &names) override;
    QString error() const override;
    QStringList typedTexts() const override;
    void setTypedTexts(const QStringList &texts) override;
    void showError(const QString &sentence) override;

private:
    DateEdit *m_day;
    ValueEdit *m_time;
};

/// A choice, or a code that stands for something with a name: it is chosen by that name.
class NamedValueEditor final : public FieldEditor {
public:
    NamedValueEditor(const FieldDef &field, PageHost &host, QWidget *parent);
    Value value() const override;
    void setValue(const Value &value, const RecordNames &names) override;
    void showError(const QString &sentence) override;

private:
    /// In the calendar of the office: a month of its year, not of the employee's.
    LocaleFormat officeFormat() const;
    QString nameOf(const QString &stored) const;

    ComboPicker *m_picker;
};

} // namespace kontor
