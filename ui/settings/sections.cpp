// The table of sections.
#include "ui/settings/sections.h"

#include <QCoreApplication>

namespace kontor {

const QList<SettingsSection> &settingsSections() {
    static constexpr const char *office = QT_TRANSLATE_NOOP("Settings", "Office");
    static constexpr const char *sales = QT_TRANSLATE_NOOP("Settings", "Sales");
    static constexpr const char *file = QT_TRANSLATE_NOOP("Settings", "File");
    static constexpr const char *mine = QT_TRANSLATE_NOOP("Settings", "For me");
    static const QList<SettingsSection> sections{
        {"office", office, QT_TRANSLATE_NOOP("Settings", "General"), Icon::Building},
        {"employee", office, QT_TRANSLATE_NOOP("Settings", "Employees"), Icon::Users},
        {"department", office, QT_TRANSLATE_NOOP("Settings", "Departments"), Icon::Sitemap},
        {"team", office, QT_TRANSLATE_NOOP("Settings", "Teams"), Icon::Team},
        {"currency", office, QT_TRANSLATE_NOOP("Settings", "Currencies"), Icon::Currency},
        {"exchangeRate", office, QT_TRANSLATE_NOOP("Settings", "Exchange rates"), Icon::BarChart},
        {"pipelines", sales, QT_TRANSLATE_NOOP("Settings", "Pipelines and stages"), Icon::Pipeline},
        {"fieldDefinition", sales, QT_TRANSLATE_NOOP("Settings", "Own fields"), Icon::Field},
        {"source", sales, QT_TRANSLATE_NOOP("Settings", "Sources"), Icon::Inbox},
        {"lostReason", sales, QT_TRANSLATE_NOOP("Settings", "Lost reasons"), Icon::X},
        {"disqualifyReason", sales, QT_TRANSLATE_NOOP("Settings", "Disqualification reasons"), Icon::X},
        {"tag", sales, QT_TRANSLATE_NOOP("Settings", "Tags"), Icon::Tag},
        {"backups", file, QT_TRANSLATE_NOOP("Settings", "Backups"), Icon::Database},
        {"look", mine, QT_TRANSLATE_NOOP("Settings", "Look and language"), Icon::Eye},
    };
    return sections;
}

QString settingsText(const char *text) {
    return QCoreApplication::translate("Settings", text);
}

} // namespace kontor
