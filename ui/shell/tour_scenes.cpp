// A new page needs one line here.
#include "ui/shell/tour_scenes.h"

#include "core/people/people.h"
#include "core/records/repository.h"
#include "core/sales/deal.h"
#include "core/work/work.h"
#include "ui/settings/sections.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"

#include <QApplication>
#include <QKeyEvent>

namespace kontor {

namespace {

RecordId newestOf(MainWindow &window, const Kind &kind) {
    const Kind *wanted = &kind;
    auto found = window.workspace()
                     .read<QList<RecordId>>(Workspace::LaneKind::Quick,
                                            [wanted](const Reading &reading) {
                                                return ids(reading, {.kind = wanted->key()}, 1);
                                            })
                     .result();
    return found && !found->isEmpty() ? found->first() : 0;
}

void openNewest(MainWindow &window, const Kind &kind) {
    window.openSection(kind.key());
    if (const RecordId id = newestOf(window, kind))
        window.openRecord(kind.key(), id);
}

void escape(MainWindow &window) {
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &window;
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(target, &press);
}

} // namespace

QList<TourScene> tourScenes() {
    QList<TourScene> scenes{
        {QStringLiteral("deals"), [](MainWindow &window) { window.openSection(kind::deal.key()); }},
        {QStringLiteral("deal"), [](MainWindow &window) { openNewest(window, kind::deal); }},
        {QStringLiteral("accounts"), [](MainWindow &window) { window.openSection(kind::account.key()); }},
        {QStringLiteral("account"), [](MainWindow &window) { openNewest(window, kind::account); }},
        {QStringLiteral("contacts"), [](MainWindow &window) { window.openSection(kind::contact.key()); }},
        {QStringLiteral("contact"), [](MainWindow &window) { openNewest(window, kind::contact); }},
        {QStringLiteral("projects"), [](MainWindow &window) { window.openSection(kind::project.key()); }},
        {QStringLiteral("bin"), [](MainWindow &window) { window.openSection("bin"); }},
        {QStringLiteral("keys"), [](MainWindow &window) { window.openKeys(); }},
        {QStringLiteral("palette"),
         [](MainWindow &window) {
             window.openSection(kind::deal.key());
             window.openPalette();
             if (auto *palette = window.findChild<Palette *>())
                 palette->setText(QStringLiteral("an"));
         },
         escape},
        {QStringLiteral("new-deal"),
         [](MainWindow &window) {
             window.openSection(kind::deal.key());
             window.createRecord(kind::deal.key(), {});
         },
         escape},
    };
    for (const SettingsSection &section : settingsSections())
        scenes.append({QStringLiteral("settings-") + QString::fromLatin1(section.key),
                       [key = section.key](MainWindow &window) {
                           window.openSection(kind::deal.key());
                           window.openSettings(key);
                       }});
    return scenes;
}

} // namespace kontor
