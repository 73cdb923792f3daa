// My own look: language, calendar, digits, light or dark.
#pragma once

#include "core/schema/value.h"
#include "ui/settings/settings_page.h"

class QButtonGroup;
class QVBoxLayout;

namespace kontor {

class LookPane : public SettingsPane {
    Q_OBJECT

public:
    LookPane(PageHost &host, Theme &theme, QWidget *parent);
    void focusFirst() override;

private:
    QVBoxLayout *addCard(const QString &name);
    QButtonGroup *addChoices(QVBoxLayout *card, const QString &name,
                             const QList<QPair<QString, QString>> &choices, const QString &current);
    void addLanguages();
    void addCalendar();
    void addSchemes();
    void set(const QString &field, const Value &value);
    void setLanguage(const QString &code);

    PageHost &m_host;
    Theme &m_theme;
    QVBoxLayout *m_column;
};

} // namespace kontor
