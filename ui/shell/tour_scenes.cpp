// What scenes are made of, and those of the window itself.
#include "ui/shell/tour_scenes.h"

#include "core/people/people.h"
#include "core/records/repository.h"
#include "core/sales/deal.h"
#include "core/work/work.h"
#include "ui/board/board_view.h"
#include "ui/card/card_page.h"
#include "ui/collection/collection_page.h"
#include "ui/settings/sections.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/widgets/tab_bar.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>

namespace kontor {

void TourStage::write(const std::function<Result<void>(UnitOfWork &)> &work) const {
    window.workspace().perform(QStringLiteral("edit"), work).waitForFinished();
    settle();
}

RecordId TourStage::find(const Kind &kind, const QString &filter) const {
    const auto wanted = parseFilter(filter);
    if (!wanted)
        return 0;
    const Query query{.kind = kind.key(), .filter = *wanted};
    auto found =
        window.workspace()
            .read<QList<RecordId>>(Workspace::LaneKind::Quick,
                                   [query](const Reading &reading) { return ids(reading, query, 1); })
            .result();
    return found && !found->isEmpty() ? found->first() : 0;
}

RecordId TourStage::deal(const char *title) const {
    return find(kind::deal, QStringLiteral("title = \"%1\"").arg(QString::fromUtf8(title)));
}

CollectionPage *TourStage::collection(const Kind &kind, const QString &view) const {
    window.openSection(kind.key());
    settle();
    auto *page = qobject_cast<CollectionPage *>(window.currentPage());
    if (page && !view.isEmpty())
        page->setView(view);
    settle();
    // On a busy machine the columns may come later than the answers: a scene must find them.
    QElapsedTimer timer;
    timer.start();
    while (page && page->view() == u"board" && page->board() && !page->board()->model().isReady() &&
           timer.elapsed() < 10000)
        settle();
    return page;
}

CardPage *TourStage::card(const Kind &kind, RecordId id, const QString &tab) const {
    window.openSection(kind.key());
    window.openRecord(kind.key(), id);
    settle();
    auto *page = qobject_cast<CardPage *>(window.currentPage());
    if (auto *tabs = page && !tab.isEmpty() ? page->findChild<TabBar *>() : nullptr) {
        tabs->setCurrent(tab);
        Q_EMIT tabs->chosen(tab);
        settle();
    }
    return page;
}

void TourStage::press(int key, Qt::KeyboardModifiers modifiers) const {
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers);
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &window;
        QApplication::sendEvent(target, &event);
    }
    settle();
}

void TourStage::type(const QString &text) const {
    for (const QChar letter : text) {
        QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        if (QWidget *target = QApplication::focusWidget())
            QApplication::sendEvent(target, &event);
    }
    settle();
}

QList<TourScene> otherScenes() {
    const auto palette = [](const QString &text) {
        return [text](const TourStage &stage) {
            stage.collection(kind::deal, QStringLiteral("board"));
            stage.window.openPalette();
            if (auto *shown = stage.window.findChild<Palette *>())
                shown->setText(text);
        };
    };
    QList<TourScene> scenes{
        {QStringLiteral("palette"), palette(QStringLiteral("grun"))},
        {QStringLiteral("palette-actions"), palette(QStringLiteral(">"))},
        {QStringLiteral("keys"), [](const TourStage &stage) { stage.window.openKeys(); }},
        {QStringLiteral("bin"), [](const TourStage &stage) {
             stage.write([&stage](UnitOfWork &unit) -> Result<void> {
                 for (const auto &[kind, filter] :
                      {std::pair<const Kind &, const char *>(kind::deal, "title = \"Spare belts\""),
                       std::pair<const Kind &, const char *>(kind::account, "name = \"Kraków Cloud\"")}) {
                     if (auto gone = unit.remove(kind, stage.find(kind, QString::fromUtf8(filter))); !gone)
                         return gone;
                 }
                 return {};
             });
             stage.window.openSection("bin");
         }}};
    for (const SettingsSection &section : settingsSections())
        scenes.append({QStringLiteral("settings-") + QString::fromLatin1(section.key),
                       [key = section.key](const TourStage &stage) {
                           stage.window.openSection(kind::deal.key());
                           stage.window.openSettings(key);
                       }});
    return scenes;
}

QList<TourScene> emptyScenes() {
    return {{QStringLiteral("empty-board"),
             [](const TourStage &stage) { stage.collection(kind::deal, QStringLiteral("board")); }},
            {QStringLiteral("empty-list"),
             [](const TourStage &stage) { stage.collection(kind::deal, QStringLiteral("list")); }},
            {QStringLiteral("empty-accounts"),
             [](const TourStage &stage) { stage.collection(kind::account, {}); }},
            {QStringLiteral("empty-projects"),
             [](const TourStage &stage) { stage.collection(kind::project, {}); }},
            {QStringLiteral("empty-bin"), [](const TourStage &stage) { stage.window.openSection("bin"); }}};
}

QList<TourScene> tourScenes() {
    return boardScenes() + listScenes() + cardScenes() + leadScenes() + importScenes() + otherScenes() +
           mergingScenes() + convertScenes() + similarScenes();
}

} // namespace kontor
