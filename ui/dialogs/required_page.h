// The second page of a conversion: what is required and still empty, each field with its own editor (LD7).
#pragma once

#include "ui/fields/field_editor.h"

class QVBoxLayout;

namespace kontor {

class RequiredPage final : public QWidget {
    Q_OBJECT

public:
    explicit RequiredPage(PageHost &host, QWidget *parent = nullptr);
    ~RequiredPage() override;

    /// (kind, key of the field); what was typed in those that stay is kept.
    void setFields(const QList<QPair<QByteArray, QString>> &fields);
    QHash<QByteArray, FieldValues> values() const;
    /// Says beside each field what is wrong or missing and puts the keyboard into the first; nothing is:
    /// true.
    bool check();
    /// Beside its field; false when it is not here.
    bool showError(const Error &error);
    QWidget *firstStop() const;

private:
    FieldEditor *editorOf(const QPair<QByteArray, QString> &field);

    PageHost &m_host;
    QVBoxLayout *m_column;
    /// All that were ever asked for: those that are not shown keep what was typed.
    QList<QPair<QByteArray, FieldEditor *>> m_editors;
    QList<FieldEditor *> m_shown;
};

} // namespace kontor
