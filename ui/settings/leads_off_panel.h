// Before leads are switched off: what becomes of the open ones (X20).
#pragma once

#include "ui/page.h"
#include "ui/widgets/popover.h"

class QRadioButton;

namespace kontor {

class FieldEditor;

class LeadsOffPanel : public Popover {
    Q_OBJECT

public:
    LeadsOffPanel(PageHost &host, QWidget *anchor, qint64 openLeads);
    void begin();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    PageHost &m_host;
    QRadioButton *m_leave;
    QRadioButton *m_disqualify;
    FieldEditor *m_reason;
};

} // namespace kontor
