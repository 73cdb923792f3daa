// Leads as board, list and card, and what is done with them there.
#include "ui/shell/tour_scenes.h"

#include "core/people/people.h"
#include "ui/card/card_page.h"
#include "ui/card/record_form.h"
#include "ui/collection/collection_page.h"
#include "ui/dialogs/move_to_stage.h"
#include "ui/fields/entries_editor.h"
#include "ui/list/filter_bar.h"
#include "ui/list/record_list.h"
#include "ui/settings/leads_off_panel.h"
#include "ui/settings/settings_form.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/button.h"

namespace kontor {

namespace {

CollectionPage *leads(const TourStage &stage, const char *view, const char *filter) {
    CollectionPage *page = stage.collection(kind::lead, QString::fromLatin1(view));
    page->filterBar().setFilter(parseFilter(QString::fromLatin1(filter)).value_or(Filter()));
    stage.settle();
    return page;
}

RecordId lead(const TourStage &stage, const char *title) {
    return stage.find(kind::lead, QStringLiteral("title = \"%1\"").arg(QString::fromUtf8(title)));
}

/// What an e-mail may be used for, asked beside it.
void askForConsent(const TourStage &stage) {
    CardPage *card = stage.card(kind::lead, lead(stage, "Kühlzelle für die Filiale"));
    card->findChild<RecordForm *>()->editField(QStringLiteral("emails"));
    stage.settle();
    const auto editors = card->findChildren<EntriesEditor *>();
    for (Button *button : editors.isEmpty() ? QList<Button *>() : editors.first()->findChildren<Button *>()) {
        if (button->isVisible() && button->objectName() == u"consent")
            return button->click();
    }
}

} // namespace

QList<TourScene> leadScenes() {
    return {{QStringLiteral("leads"), [](const TourStage &stage) { leads(stage, "board", ""); }},
            {QStringLiteral("leads-mine"),
             [](const TourStage &stage) { leads(stage, "board", "responsible = me"); }},
            {QStringLiteral("leads-list"), [](const TourStage &stage) { leads(stage, "list", ""); }},
            {QStringLiteral("leads-pool"),
             [](const TourStage &stage) {
                 RecordList &list =
                     leads(stage, "list", "status.type = open and responsible is empty")->list();
                 const QList<RecordId> ids = list.model().ids();
                 list.model().setTicks({.ids = {ids.value(0), ids.value(1)}});
             }},
            {QStringLiteral("lead"),
             [](const TourStage &stage) { stage.card(kind::lead, lead(stage, "Anfrage Verpackung")); }},
            {QStringLiteral("lead-disqualify"),
             [](const TourStage &stage) {
                 CardPage *card = stage.card(kind::lead, lead(stage, "Phần mềm quản lý kho"));
                 disqualify(stage.window, card, kind::lead.key(), {lead(stage, "Phần mềm quản lý kho")});
             }},
            {QStringLiteral("lead-free"),
             [](const TourStage &stage) { stage.card(kind::lead, lead(stage, "Barcode scanners")); }},
            {QStringLiteral("lead-objects"),
             [](const TourStage &stage) { stage.card(kind::lead, lead(stage, "Drukarki fiskalne")); }},
            {QStringLiteral("lead-consent"), askForConsent},
            {QStringLiteral("leads-off"), [](const TourStage &stage) {
                 stage.window.openSettings("office");
                 stage.settle();
                 auto *form = stage.window.currentPage()->findChildren<SettingsForm *>().value(3);
                 (new LeadsOffPanel(stage.window, form, 19))->begin();
             }}};
}

} // namespace kontor
