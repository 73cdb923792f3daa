// Cards with their tabs and states, and the steps of an import.
#include "ui/shell/tour_scenes.h"

#include "core/people/people.h"
#include "core/sales/deal.h"
#include "core/storage/draft_store.h"
#include "core/work/files.h"
#include "core/work/work.h"
#include "ui/card/card_page.h"
#include "ui/card/files_tab.h"
#include "ui/card/record_form.h"
#include "ui/dialogs/move_to_stage.h"
#include "ui/dialogs/unlock.h"
#include "ui/import/import_wizard.h"
#include "ui/shell/command_book.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/stage_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPainter>

namespace kontor {

namespace {

const QString pictureName = QStringLiteral("drawing-line-2.png");
const QString letterName = QStringLiteral("delivery-dates.txt");

RecordId account(const TourStage &stage) {
    return stage.find(kind::account, QStringLiteral("name = \"Bäckerei Grünwald\""));
}

QByteArray drawing() {
    QImage image(640, 400, QImage::Format_RGB32);
    image.fill(QColor(0xF4F5F7));
    QPainter painter(&image);
    painter.setPen(QPen(QColor(0x3457D5), 4));
    painter.drawRect(60, 120, 420, 160);
    painter.drawEllipse(500, 150, 90, 90);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void bindFiles(const TourStage &stage) {
    stage.write([id = stage.deal("Packaging line")](UnitOfWork &unit) -> Result<void> {
        if (files::fileNamed(unit.reading(), id, pictureName) != 0)
            return {};
        auto first = files::addFile(unit, pictureName, drawing(), {id});
        if (!first)
            return first.error();
        auto second = files::addFile(unit, letterName, "Line 2: February\nLine 3: March\n", {id});
        return second ? Result<void>() : second.error();
    });
}

void setTitle(const TourStage &stage, const QString &title) {
    stage.write([id = stage.deal(title == u"Packaging line" ? "Packaging line, two lines" : "Packaging line"),
                 title](UnitOfWork &unit) {
        return unit.update(kind::deal, id, {{QStringLiteral("title"), title}});
    });
}

RecordForm *edit(const TourStage &stage, const char *title = "Packaging line") {
    CardPage *page = stage.card(kind::deal, stage.deal(title));
    auto *form = page->findChild<RecordForm *>();
    form->editField(QStringLiteral("title"));
    stage.settle();
    return form;
}

void replaceTyped(const TourStage &stage, const QString &text) {
    if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
        line->selectAll();
        line->del();
    }
    stage.type(text);
}

/// Types a title while a colleague writes another one, and saves.
void showConflict(const TourStage &stage) {
    RecordForm *form = edit(stage);
    replaceTyped(stage, QStringLiteral("Packaging line 3"));
    setTitle(stage, QStringLiteral("Packaging line, two lines"));
    form->save();
}

void leaveEdit(const TourStage &stage) {
    if (DraftStore *drafts = stage.window.drafts()) {
        const RecordId me = stage.window.workspace().context()->access.me;
        for (const FormDraft &draft : drafts->list(me))
            drafts->remove(me, draft.formKey);
    }
}

void offerDraft(const TourStage &stage) {
    const RecordId me = stage.window.workspace().context()->access.me;
    stage.window.drafts()->put(me, QStringLiteral("deal/%1").arg(stage.deal("Packaging line")),
                               {{QStringLiteral("title"), QStringLiteral("Packaging line 3")}});
    stage.card(kind::deal, stage.deal("Packaging line"));
}

ImportWizard *wizard(const TourStage &stage) {
    stage.window.openSection(kind::deal.key());
    stage.settle();
    stage.window.commands().action("import")->trigger();
    return qobject_cast<ImportWizard *>(stage.window.currentPage());
}

ImportWizard *dryRun(const TourStage &stage) {
    const QString path = stage.folder + QStringLiteral("/klienci-2026.csv");
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(tourTable());
    file.close();
    ImportWizard *page = wizard(stage);
    page->openFile(path);
    QElapsedTimer timer;
    timer.start();
    while (!page->isReady() && timer.elapsed() < 20000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    return page;
}

void runImport(const TourStage &stage) {
    dryRun(stage)->focusContent();
    if (auto *go = qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
        go->click();
    for (int round = 0; round < 5; ++round)
        stage.settle();
}

} // namespace

QByteArray tourTable() {
    return QByteArrayLiteral("ID;Nazwa szansy;Klient;Etap;Wartość;Waluta;Przewidywane zamknięcie;Uwagi\n"
                             "A1;Magazyn Łódź;Zakłady Łódź S.A.;Oferta;212 500,00;PLN;03.12.2026;pilne\n"
                             "A2;Suwnica portowa;GdańskPort;Nowe zapytanie;96 300,00;PLN;11.12.2026;\n"
                             "A3;Dach hali;Zakłady Łódź S.A.;Oferta;1 200,50;EUR;31.02.2027;\n"
                             "A4;Drzwi chłodni;Gdańsk Port;Nigdzie;700,00;EUR;14.12.2026;\n"
                             "A5;Okna biura;Gdańsk Port;Oferta;ok. 5000;EUR;15.12.2026;\n"
                             "A6;Brama;Gdańsk Port;Kwalifikacja;12 000,00;EUR;20.12.2026;\n");
}

QStringList tourFiles() {
    return {pictureName,
            letterName,
            QStringLiteral("klienci-2026.csv"),
            QStringLiteral("Line 2: February"),
            QStringLiteral("Line 3: March"),
            QStringLiteral("Packaging line, two lines"),
            QStringLiteral("Packaging line 3"),
            QStringLiteral("Anfrage Verpackung"),
            QStringLiteral("einkauf@gruenwald.example")};
}

QList<TourScene> cardScenes() {
    const auto narrow = [](const TourStage &stage) {
        stage.window.resize(900, 700);
        stage.card(kind::deal, stage.deal("Packaging line"));
    };
    const auto wide = [size = std::make_shared<QSize>()](const TourStage &stage) {
        stage.window.resize(stage.window.property("tourSize").toSize());
    };
    return {{QStringLiteral("deal"),
             [](const TourStage &stage) { stage.card(kind::deal, stage.deal("Packaging line")); }},
            {QStringLiteral("deal-edit"), [](const TourStage &stage) { edit(stage); }, leaveEdit},
            {QStringLiteral("deal-error"),
             [](const TourStage &stage) {
                 RecordForm *form = edit(stage);
                 replaceTyped(stage, {});
                 form->save();
             },
             leaveEdit},
            {QStringLiteral("deal-conflict"), showConflict,
             [](const TourStage &stage) {
                 setTitle(stage, QStringLiteral("Packaging line"));
                 leaveEdit(stage);
             }},
            {QStringLiteral("deal-draft"), offerDraft, leaveEdit},
            {QStringLiteral("deal-note"),
             [](const TourStage &stage) {
                 stage.card(kind::deal, stage.deal("Packaging line"));
                 stage.press(Qt::Key_N);
             }},
            {QStringLiteral("deal-files"),
             [](const TourStage &stage) {
                 bindFiles(stage);
                 stage.card(kind::deal, stage.deal("Packaging line"), QStringLiteral("files"));
             }},
            {QStringLiteral("deal-attach"),
             [](const TourStage &stage) {
                 bindFiles(stage);
                 stage.card(kind::deal, stage.deal("Office chairs"), QStringLiteral("files"))
                     ->findChild<FilesTab *>()
                     ->chooseExisting();
             }},
            {QStringLiteral("deal-preview"),
             [](const TourStage &stage) {
                 CardPage *page =
                     stage.card(kind::deal, stage.deal("Packaging line"), QStringLiteral("files"));
                 page->findChild<FilesTab *>()->preview(
                     stage.find(kind::file, QStringLiteral("name = \"%1\"").arg(pictureName)));
             }},
            {QStringLiteral("deal-relations"),
             [](const TourStage &stage) {
                 stage.card(kind::deal, stage.deal("Packaging line"), QStringLiteral("relations"));
             }},
            {QStringLiteral("deal-history"),
             [](const TourStage &stage) {
                 stage.card(kind::deal, stage.deal("Packaging line"), QStringLiteral("history"));
             }},
            {QStringLiteral("deal-sold"),
             [](const TourStage &stage) { stage.card(kind::deal, stage.deal("Licence upgrade")); }},
            {QStringLiteral("deal-unlock"),
             [](const TourStage &stage) {
                 const RecordId sold = stage.deal("Licence upgrade");
                 CardPage *page = stage.card(kind::deal, sold);
                 unlockRecord(stage.window, page->findChild<StageBar *>(), kind::deal.key(), sold);
             }},
            {QStringLiteral("deal-narrow"), narrow, wide},
            {QStringLiteral("account"),
             [](const TourStage &stage) { stage.card(kind::account, account(stage)); }},
            {QStringLiteral("account-relations"),
             [](const TourStage &stage) {
                 stage.card(kind::account, account(stage), QStringLiteral("relations"));
             }},
            {QStringLiteral("contact"),
             [](const TourStage &stage) {
                 stage.card(kind::contact, stage.find(kind::contact, QStringLiteral("account is not empty")));
             }},
            {QStringLiteral("project"),
             [](const TourStage &stage) {
                 stage.card(kind::project, stage.find(kind::project, QStringLiteral("id > 0")));
             }},
            {QStringLiteral("new-deal"),
             [](const TourStage &stage) {
                 stage.window.openSection(kind::deal.key());
                 stage.window.createRecord(kind::deal.key(), {});
             }},
            {QStringLiteral("new-account"), [](const TourStage &stage) {
                 stage.window.openSection(kind::account.key());
                 stage.window.createRecord(kind::account.key(), {});
             }}};
}

QList<TourScene> importScenes() {
    return {{QStringLiteral("import-file"), [](const TourStage &stage) { wizard(stage); }},
            {QStringLiteral("import-columns"), [](const TourStage &stage) { dryRun(stage); }},
            {QStringLiteral("import-done"), runImport, [](const TourStage &stage) {
                 stage.window.undo();
                 stage.settle();
             }}};
}

} // namespace kontor
