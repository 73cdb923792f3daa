// Merging: the sheet, what it refuses, the timeline after it, and the way back.
#include "ui/shell/tour_scenes.h"

#include "core/actions/merge.h"
#include "core/people/people.h"
#include "core/sales/deal.h"
#include "core/work/work.h"
#include "ui/card/card_page.h"
#include "ui/collection/collection_page.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/button.h"

#include <QAction>

namespace kontor {

namespace {

const QString lineTitle = QStringLiteral("Packaging line");
const QString requestTitle = QStringLiteral("Anfrage Verpackung");
const QString requestMail = QStringLiteral("einkauf@gruenwald.example");

Entries mails(const QString &address) {
    return {Entry{.value = address}};
}

/// A lead, a deal and another lead, in this order of creation, that are one and the same.
QList<RecordRef> similarRecords(const TourStage &stage) {
    const RecordId account = stage.find(kind::account, QStringLiteral("name = \"Bäckerei Grünwald\""));
    const RecordId fair = stage.find(kind::source, QStringLiteral("retired = no"));
    QList<RecordRef> records;
    stage.write([&](UnitOfWork &unit) -> Result<void> {
        const FieldValues people{{QStringLiteral("responsible"), unit.me()}};
        const auto add = [&](const Kind &kind, const FieldValues &values) -> Result<void> {
            auto made = unit.create(kind, values + people);
            if (made)
                records.append({kind.key(), *made});
            return made ? Result<void>() : made.error();
        };
        if (auto done = add(kind::lead, {{QStringLiteral("title"), lineTitle},
                                         {QStringLiteral("lastName"), QStringLiteral("Groß")},
                                         {QStringLiteral("company"), QStringLiteral("Bäckerei Grünwald")}});
            !done)
            return done;
        if (auto done = add(kind::deal, {{QStringLiteral("title"), lineTitle},
                                         {QStringLiteral("account"), account},
                                         {QStringLiteral("emails"), mails(requestMail)},
                                         {QStringLiteral("comment"), requestTitle + u'\n' + lineTitle}});
            !done)
            return done;
        if (auto done = add(kind::lead, {{QStringLiteral("title"), requestTitle},
                                         {QStringLiteral("emails"), mails(requestMail)},
                                         {QStringLiteral("source"), fair},
                                         {QStringLiteral("comment"), requestTitle}});
            !done)
            return done;
        auto note =
            unit.create(kind::note, {{QStringLiteral("text"), requestTitle},
                                     {QStringLiteral("records"), LinkedIds{LinkedId{records.last().id}}}});
        return note ? Result<void>() : note.error();
    });
    return records;
}

void openSheet(const TourStage &stage) {
    const QList<RecordRef> records = similarRecords(stage);
    CollectionPage *page = stage.collection(kind::lead, QStringLiteral("list"));
    QList<MergeEntry> entries;
    for (const RecordRef &ref : records)
        entries.append({.ref = ref});
    openMerge(stage.window, page, entries);
}

void openRefused(const TourStage &stage) {
    CollectionPage *page = stage.collection(kind::deal, QStringLiteral("list"));
    const RecordId first = stage.find(kind::deal, QStringLiteral("locked = yes"));
    const RecordId second = stage.find(kind::deal, QStringLiteral("locked = yes and id != %1").arg(first));
    openMerge(stage.window, page, {{.ref = {"deal", first}}, {.ref = {"deal", second}}});
}

/// The deal that the others were merged into.
CardPage *mergedCard(const TourStage &stage) {
    const QList<RecordRef> records = similarRecords(stage);
    stage.write([&records](UnitOfWork &unit) -> Result<void> {
        auto done = mergeRecords(unit, records);
        return done ? Result<void>() : done.error();
    });
    return stage.card(kind::deal, records.value(1).id);
}

} // namespace

QList<TourScene> mergingScenes() {
    return {{QStringLiteral("merge"), openSheet},
            {QStringLiteral("merge-refused"), openRefused},
            {QStringLiteral("merge-timeline"),
             [](const TourStage &stage) {
                 for (LinkLabel *link : mergedCard(stage)->findChildren<LinkLabel *>()) {
                     if (link->objectName() == u"lost")
                         link->click();
                 }
             }},
            {QStringLiteral("unmerge"), [](const TourStage &stage) {
                 CardPage *page = mergedCard(stage);
                 for (QAction *action : page->actions()) {
                     if (action->objectName() == u"card.unmerge")
                         action->trigger();
                 }
             }}};
}

} // namespace kontor
