// The settings of the office itself: name, country, currency, calendar, week, zone, hours, numbers,
// duplicates, leads.
#pragma once

#include "ui/settings/settings_page.h"

namespace kontor {

class SettingsForm;
class Surface;

class OfficePane : public SettingsPane {
    Q_OBJECT

public:
    OfficePane(PageHost &host, QWidget *parent);
    void focusFirst() override;

private:
    Surface *card(const QString &name, const QStringList &fields, QWidget *parent);
    /// Says whether it asks what becomes of the open leads first (X20).
    bool askAboutLeads(SettingsForm *form);

    PageHost &m_host;
    QList<SettingsForm *> m_forms;
};

} // namespace kontor
