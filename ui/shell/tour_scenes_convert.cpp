// Converting leads: the two pages of the dialog, several at once with their results, and a converted lead.
#include "ui/shell/tour_scenes.h"

#include "core/actions/convert.h"
#include "core/people/people.h"
#include "core/sales/stages.h"
#include "core/work/work.h"
#include "ui/card/card_page.h"
#include "ui/collection/collection_page.h"
#include "ui/dialogs/convert_dialog.h"
#include "ui/shell/main_window.h"

namespace kontor {

namespace {

RecordId requestOf(const TourStage &stage, const char *title = "Anfrage Verpackung") {
    return stage.find(kind::lead,
                      QStringLiteral("status.type = open and title = \"%1\"").arg(QString::fromUtf8(title)));
}

void openDialog(const TourStage &stage, const QList<RecordId> &leads) {
    CollectionPage *page = stage.collection(kind::lead, QStringLiteral("list"));
    askToConvert(stage.window, page, leads);
    stage.settle();
}

/// The lead of the example, with a customer that is known and a note; merging is recommended.
void openRecommended(const TourStage &stage) {
    const RecordId lead = requestOf(stage);
    stage.write([lead](UnitOfWork &unit) -> Result<void> {
        const Value me = LinkedIds{LinkedId{unit.me()}};
        auto note = unit.create(kind::note, {{QStringLiteral("text"), QStringLiteral("Verpackung")},
                                             {QStringLiteral("records"), LinkedIds{LinkedId{lead}}}});
        return note ? unit.update(kind::lead, lead, {{QStringLiteral("observers"), me}}) : note.error();
    });
    openDialog(stage, {lead});
}

void openConversion(const TourStage &stage) {
    openRecommended(stage);
    stage.press(Qt::Key_Up);
    stage.settle();
}

void setRequired(const TourStage &stage, const QString &fields) {
    stage.write([fields](UnitOfWork &unit) {
        const RecordId first = stages::firstOpenStage(unit.reading(), kind::deal, 0);
        return unit.update(kind::stage, first, {{QStringLiteral("requiredFields"), fields}});
    });
}

void openSecondPage(const TourStage &stage) {
    setRequired(stage, QStringLiteral("expectedClose\namount"));
    openConversion(stage);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    stage.settle();
}

void openSeveral(const TourStage &stage) {
    openDialog(stage, {requestOf(stage), requestOf(stage, "Kho lạnh 500 m²"),
                       requestOf(stage, "Barcode scanners"), requestOf(stage, "Regały magazynowe")});
}

void openResults(const TourStage &stage) {
    openSeveral(stage);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    stage.settle();
}

void openConverted(const TourStage &stage) {
    const RecordId lead = requestOf(stage, "Phần mềm quản lý kho");
    stage.write([lead](UnitOfWork &unit) -> Result<void> {
        auto made = convertLead(unit, lead, {});
        return made ? Result<void>() : made.error();
    });
    stage.card(kind::lead, lead);
}

} // namespace

QList<TourScene> convertScenes() {
    const auto asBefore = [](const TourStage &stage) { setRequired(stage, {}); };
    return {{QStringLiteral("convert-recommended"), openRecommended},
            {QStringLiteral("convert"), openConversion},
            {QStringLiteral("convert-required"), openSecondPage, asBefore},
            {QStringLiteral("convert-several"), openSeveral},
            {QStringLiteral("convert-results"), openResults},
            {QStringLiteral("converted"), openConverted}};
}

} // namespace kontor
