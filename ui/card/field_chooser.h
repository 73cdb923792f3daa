// FieldChooser: the list behind "Select fields…": which fields the form shows (OB3).
#pragma once

#include "ui/card/record_form.h"

namespace kontor {

class FieldChooser final : public QWidget {
    Q_OBJECT

public:
    FieldChooser(const QList<FieldDef> &fields, const FieldChoice &choice, const QString &language,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const kontor::FieldChoice &choice);
    /// The office needs a field that is not there yet.
    void newFieldRequested();

private:
    void toggle(const FieldDef &field, bool on);

    FieldChoice m_choice;
};

} // namespace kontor
