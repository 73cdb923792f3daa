// BulkPanel: one field and its new value for all records chosen.
#pragma once

#include "ui/list/chosen.h"
#include "ui/page.h"
#include "ui/widgets/popover.h"

class QVBoxLayout;

namespace kontor {

class ComboPicker;
class FieldEditor;

class BulkPanel : public Popover {
    Q_OBJECT

public:
    /// `field` fixed, or empty: the field is chosen first. `count` records are meant.
    BulkPanel(PageHost &host, const Kind &kind, const QString &field, const QString &title, qint64 count,
              QWidget *anchor);
    /// Opens it with the keyboard in the value.
    void begin();
    /// Fields that can be set for many at once.
    static QList<const FieldDef *> fieldsOf(const Schema &schema, const Kind &kind);

Q_SIGNALS:
    void confirmed(const QString &field, const kontor::Value &value);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseField(const QString &key);
    void confirm();

    PageHost &m_host;
    const Kind &m_kind;
    QVBoxLayout *m_column;
    FieldEditor *m_editor = nullptr;
};

} // namespace kontor
