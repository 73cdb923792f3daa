// ConditionRow: one condition of a filter: field, operator, value, and a cross.
#pragma once

#include "ui/models/field_format.h"
#include "ui/page.h"

class QHBoxLayout;
class QLineEdit;

namespace kontor {

class ComboPicker;

class ConditionRow : public QWidget {
    Q_OBJECT

public:
    ConditionRow(PageHost &host, const Kind &kind, const Filter &condition, const RecordNames &names,
                 QWidget *parent = nullptr);

    /// Everything while field or value are missing.
    Filter condition() const;
    void focusField();

Q_SIGNALS:
    void changed();
    void removed();

private:
    const FieldDef *field() const;
    void offerFields();
    void offerOperators(std::optional<Filter::Op> chosen);
    void makeValue(const Filter &condition, const RecordNames &names);
    void makePicker(const FieldDef &field, const Filter &condition, const RecordNames &names);
    void makeLine(const FieldDef &field, const Filter &condition);
    /// What was typed, as the filter language writes it; nothing when it cannot be read.
    std::optional<Literal> typed(const FieldDef &field, const QString &text) const;

    PageHost &m_host;
    const Kind &m_kind;
    SchemaPtr m_schema;
    QHBoxLayout *m_row;
    ComboPicker *m_field;
    ComboPicker *m_operator;
    ComboPicker *m_picker = nullptr;
    QLineEdit *m_line = nullptr;
    Filter m_kept; // of several values (in, between): kept until field, operator or value is touched
    QStringList m_path;
};

} // namespace kontor
