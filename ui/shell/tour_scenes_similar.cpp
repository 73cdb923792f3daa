// Similar records on card, board and list, all duplicates of a kind, and the warning while typing.
#include "ui/shell/tour_scenes.h"

#include "core/people/people.h"
#include "core/sales/deal.h"
#include "core/sales/stages.h"
#include "core/security/organisation.h"
#include "core/work/work.h"
#include "ui/card/card_page.h"
#include "ui/card/record_form.h"
#include "ui/collection/collection_page.h"
#include "ui/fields/field_editor.h"
#include "ui/shell/main_window.h"
#include "ui/similar/similar_page.h"
#include "ui/similar/similar_views.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>

namespace kontor {

namespace {

const QString saleTitle = QStringLiteral("Packaging line");
const QString askedTitle = QStringLiteral("Anfrage Verpackung");
const QString buyer = QStringLiteral("einkauf@gruenwald.example");
const QString telephone = QStringLiteral("+49 89 98765432");

Entries one(const QString &value) {
    return {Entry{.value = value}};
}

Result<void> moveTo(UnitOfWork &unit, RecordId deal, const char *type) {
    const auto found =
        ids(unit.reading(),
            {.kind = kind::stage.key(),
             .filter = *parseFilter(
                 QStringLiteral("pipeline.of = deal and type = %1").arg(QLatin1StringView(type)))});
    const auto reasons = ids(unit.reading(), {.kind = kind::lostReason.key()});
    if (!found || !reasons)
        return Error{ErrorCode::NotFound, {}, {}};
    return stages::move(
        unit, kind::deal, deal,
        {.stage = {found->value(0)}, .reason = QByteArray(type) == "lost" ? reasons->value(0) : RecordId(0)});
}

/// A deal with two open leads, a lost deal and a sold one of the same buyer.
RecordId similarDeal(const TourStage &stage) {
    const RecordId account = stage.find(kind::account, QStringLiteral("name = \"Bäckerei Grünwald\""));
    RecordId deal =
        stage.find(kind::deal, QStringLiteral("title = \"%1\" and emails = \"%2\"").arg(saleTitle, buyer));
    if (deal != 0)
        return deal; // of a scene before
    stage.write([&](UnitOfWork &unit) -> Result<void> {
        const FieldValues mine{{QStringLiteral("responsible"), unit.me()}};
        auto made = Result<RecordId>(RecordId(0));
        const auto add = [&](const Kind &kind, const FieldValues &values) {
            if (made)
                made = unit.create(kind, values + mine);
            return made.value_or(RecordId(0));
        };
        const auto sale = [&](const QString &title, qint64 amount) {
            return add(kind::deal, {{QStringLiteral("title"), title},
                                    {QStringLiteral("account"), account},
                                    {QStringLiteral("amount"), Money{amount, Currency(u"EUR")}},
                                    {QStringLiteral("emails"), one(buyer)},
                                    {QStringLiteral("phones"), one(telephone)}});
        };
        add(kind::lead, {{QStringLiteral("title"), saleTitle},
                         {QStringLiteral("lastName"), QStringLiteral("Groß")},
                         {QStringLiteral("emails"), one(buyer)}});
        deal = sale(saleTitle, 13050000);
        add(kind::lead, {{QStringLiteral("title"), askedTitle},
                         {QStringLiteral("lastName"), QStringLiteral("Groß")},
                         {QStringLiteral("emails"), one(buyer)},
                         {QStringLiteral("phones"), one(QStringLiteral("089 / 9876 5432"))}});
        const RecordId lost = sale(askedTitle, 8800000);
        const RecordId sold = sale(saleTitle, 15070000);
        if (!made)
            return made.error();
        if (auto done = moveTo(unit, lost, "lost"); !done)
            return done;
        return moveTo(unit, sold, "won");
    });
    return deal;
}

SimilarPage *similarPage(const TourStage &stage, const QString &view) {
    stage.card(kind::deal, similarDeal(stage));
    stage.settle();
    stage.press(Qt::Key_S);
    stage.settle();
    auto *page = qobject_cast<SimilarPage *>(stage.window.currentPage());
    if (page)
        page->setView(view);
    return page;
}

/// Waits out the pause after the last key.
void settleTyped(const TourStage &stage) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 250)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    stage.settle();
}

} // namespace

QList<TourScene> similarScenes() {
    return {{QStringLiteral("similar-button"),
             [](const TourStage &stage) { stage.card(kind::deal, similarDeal(stage)); }},
            {QStringLiteral("similar"),
             [](const TourStage &stage) { similarPage(stage, SimilarViews::boardKey); }},
            {QStringLiteral("similar-list"),
             [](const TourStage &stage) { similarPage(stage, SimilarViews::listKey); }},
            {QStringLiteral("similar-none"),
             [](const TourStage &stage) {
                 stage.collection(kind::lead, QStringLiteral("list"));
                 stage.window.openSimilar(
                     "lead", stage.find(kind::lead, QStringLiteral("title = \"Barcode scanners\"")));
             }},
            {QStringLiteral("duplicates"),
             [](const TourStage &stage) {
                 similarDeal(stage);
                 stage.collection(kind::lead, QStringLiteral("list"));
                 stage.window.openDuplicates("lead");
                 stage.settle();
             }},
            {QStringLiteral("duplicates-none"),
             [](const TourStage &stage) {
                 stage.collection(kind::account, {});
                 stage.window.openDuplicates("account");
             }},
            {QStringLiteral("similar-typed"),
             [](const TourStage &stage) {
                 similarDeal(stage);
                 stage.collection(kind::lead, QStringLiteral("list"));
                 stage.window.createRecord("lead", {{QStringLiteral("title"), askedTitle}});
                 stage.settle();
                 for (FieldEditor *one : stage.window.findChildren<FieldEditor *>()) {
                     if (one->isVisible() && one->field().key == u"emails")
                         one->setFocus();
                 }
                 stage.type(buyer);
                 settleTyped(stage);
             }},
            {QStringLiteral("similar-edited"), [](const TourStage &stage) {
                 similarDeal(stage);
                 CardPage *card = stage.card(
                     kind::lead, stage.find(kind::lead, QStringLiteral("title = \"Barcode scanners\"")));
                 stage.settle();
                 auto *form = card->findChild<RecordForm *>();
                 form->editField(QStringLiteral("emails"));
                 stage.settle();
                 if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
                     line->selectAll();
                 stage.type(buyer);
                 settleTyped(stage);
             }}};
}

} // namespace kontor
