// The settings of the office itself: name, country, currency, calendar, week, zone, hours, numbers.
#pragma once

#include "ui/settings/settings_page.h"

namespace kontor {

class SettingsForm;

class OfficePane : public SettingsPane {
    Q_OBJECT

public:
    OfficePane(PageHost &host, QWidget *parent);
    void focusFirst() override;

private:
    QWidget *card(const QString &name, const QStringList &fields, QWidget *parent);

    PageHost &m_host;
    QList<SettingsForm *> m_forms;
};

} // namespace kontor
