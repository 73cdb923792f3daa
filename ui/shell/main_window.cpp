// The frame, the trail of pages, and what pages ask of the window.
#include "ui/shell/main_window.h"

#include "ui/card/quick_create.h"

#include "core/people/people_rules.h"
#include "core/sales/deal.h"
#include "core/workspace/undo.h"
#include "ui/answer.h"
#include "ui/import/import_wizard.h"
#include "ui/list/ready_filters.h"
#include "ui/settings/sections.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/command_book.h"
#include "ui/shell/file_watch.h"
#include "ui/shell/keys_page.h"
#include "ui/shell/notices.h"
#include "ui/shell/own_keys.h"
#include "ui/shell/pages.h"
#include "ui/shell/palette.h"
#include "ui/shell/recycle_bin.h"
#include "ui/shell/repair_panel.h"
#include "ui/shell/window_place.h"
#include "ui/theme/languages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/key_text.h"
#include "ui/widgets/navigation_column.h"
#include "ui/widgets/toast.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedWidget>
#include <algorithm>

namespace kontor {

namespace {

const QByteArray settingsSection = "settings"; // the gear, which is no entry of the navigation

} // namespace

MainWindow::MainWindow(Desk &desk, const Services &services, Frame frame)
    : m_desk(desk), m_services(services), m_frame(frame), m_commands(new CommandBook(this)),
      m_stack(new QStackedWidget(this)), m_toast(nullptr),
      m_message(new InlineMessage(InlineMessage::Kind::Error, {}, this)) {
    setAttribute(Qt::WA_DeleteOnClose, frame == Frame::RecordOnly);
    makeFrame();
    makeFileCommands();
    makeEditCommands();
    makeViewCommands();
    makeRecordCommands();
    if (m_frame == Frame::Full)
        makeGoCommands();
    makeHelpCommands();
    m_toast = new Toast(m_stack);
    connect(m_toast, &Toast::actionTriggered, this, &MainWindow::undo);
    connect(&m_desk, &Desk::personChanged, this, &MainWindow::nameNavigation);
    connect(&m_desk, &Desk::failed, this, &MainWindow::showError);
    connect(&workspace(), &Workspace::contextChanged, this, &MainWindow::nameNavigation);
    connect(&workspace(), &Workspace::contextChanged, this, &MainWindow::showKinds);
    connect(&m_services.theme, &Theme::changed, this, &MainWindow::markChoices);
    nameNavigation();
    showKinds();
    markChoices();
    restoreWindow(*this, m_frame == Frame::Full ? QStringLiteral("main") : QStringLiteral("record"));
    if (m_frame == Frame::Full) {
        openSection(kind::deal.key());
        watchFile();
    }
}

MainWindow::~MainWindow() = default;

void MainWindow::makeFrame() {
    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    if (m_frame == Frame::Full) {
        m_navigation = new NavigationColumn(centre);
        row->addWidget(m_navigation);
        makeNavigation();
    }
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_notices = new Notices(centre);
    column->addWidget(m_notices);
    column->addWidget(m_message);
    m_content = new QHBoxLayout;
    m_content->setSpacing(0);
    m_content->addWidget(m_stack, 1);
    column->addLayout(m_content, 1);
    row->addLayout(column, 1);
    m_message->setAcross();
    m_message->setClosable(true);
    m_message->hide();
    connect(m_message, &InlineMessage::closed, m_message, &QWidget::hide);
    setCentralWidget(centre);
    m_commands->fillBar(menuBar());
    connect(m_commands->menu(MenuGroup::Record), &QMenu::aboutToShow, this, &MainWindow::fillRecordMenu);
}

void MainWindow::makeNavigation() {
    for (const NavigationPlace &place : navigationPlaces()) {
        if (const Kind *kind = workspace().schema()->kind(place.kind))
            m_navigation->addEntry(QString::fromLatin1(place.kind), place.icon, kind->plural());
    }
    m_navigation->addEntry(QStringLiteral("bin"), Icon::Trash, tr("Recycle bin"));
    connect(m_navigation, &NavigationColumn::settingsRequested, this, [this] { openSettings(); });
    connect(m_navigation, &NavigationColumn::personRequested, this, &MainWindow::openPersonMenu);
    connect(m_navigation, &NavigationColumn::chosen, this,
            [this](const QString &key) { openSection(key.toLatin1()); });
}

void MainWindow::nameNavigation() {
    nameWindow();
    if (!m_navigation)
        return;
    m_navigation->setBrand(QStringLiteral("Kontor"), m_desk.officeName());
    m_navigation->setPerson(m_desk.person().name);
    m_navigation->setSettingsText(tr("Settings"));
    m_navigation->setText(QStringLiteral("bin"), tr("Recycle bin"));
    for (const NavigationPlace &place : navigationPlaces()) {
        if (const Kind *kind = workspace().schema()->kind(place.kind))
            m_navigation->setText(QString::fromLatin1(place.kind), kind->plural());
    }
}

void MainWindow::showKinds() {
    const ContextPtr context = workspace().context();
    const auto show = [this](const QByteArray &command, bool on) {
        if (QAction *action = m_commands->action(command)) {
            action->setVisible(on);
            action->setEnabled(on);
        }
    };
    for (const NavigationPlace &place : navigationPlaces()) {
        const bool on = people::hasPages(*context, *context->schema->kind(place.kind));
        if (m_navigation)
            m_navigation->setEntryVisible(QString::fromLatin1(place.kind), on);
        show(place.kind, on);
        show(place.newCommand, on);
        if (!on && !m_trail.isEmpty() && m_trail.first().section == place.kind)
            openSection(kind::deal.key());
    }
}

void MainWindow::nameWindow() {
    const Page *page = currentPage();
    const QString office = m_desk.officeName();
    setWindowTitle(page ? tr("%1 – %2", "page, office").arg(page->title(), office) : office);
}

void MainWindow::openSettings(const QByteArray &section) {
    const SettingsControl control{
        .theme = m_services.theme,
        .openReadOnly = [this](const QString &path) { Q_EMIT backupRequested(path); },
        .restore = [this](const BackupInfo &backup) { Q_EMIT restoreRequested(backup); }};
    push([section, control](PageHost &host) { return new SettingsPage(host, control, section); },
         settingsSection);
}

void MainWindow::openPalette() {
    if (m_palette) {
        m_palette->dismiss();
        return;
    }
    QList<QAction *> actions = m_commands->actions();
    if (const Page *page = currentPage()) {
        for (QAction *action : page->actions()) {
            if (action->isEnabled() && !action->text().isEmpty())
                actions.append(action);
        }
    }
    m_palette = new Palette(this, *this, actions, placesOfPalette());
    m_palette->open();
}

QList<PaletteRow> MainWindow::placesOfPalette() {
    QList<PaletteRow> rows;
    const ContextPtr context = workspace().context();
    for (const NavigationPlace &place : navigationPlaces()) {
        const Kind &kind = *context->schema->kind(place.kind);
        if (!people::hasPages(*context, kind))
            continue;
        for (const ReadyFilter &ready : readyFilters(place.kind))
            rows.append({.text = tr("%1: %2", "kind of records, filter").arg(kind.plural(), ready.name),
                         .detail = tr("Ready filter"),
                         .symbol = Icon::Filter,
                         .run = [this, query = Query{.kind = place.kind, .filter = ready.filter}] {
                             openQuery(query);
                         }});
    }
    for (const SettingsSection &section : settingsSections())
        rows.append({.text = settingsText(section.text),
                     .detail = tr("Settings › %1").arg(settingsText(section.group)),
                     .english = QString::fromUtf8(section.text),
                     .symbol = section.icon,
                     .run = [this, key = section.key] { openSettings(key); }});
    for (const Language &language : languages())
        rows.append({.text = tr("Language: %1").arg(languageText(language.code)),
                     .detail = language.nativeName,
                     .symbol = Icon::Languages,
                     .run = [this, code = language.code] { m_desk.setLanguage(code); }});
    return rows;
}

Page *MainWindow::currentPage() const {
    return m_trail.isEmpty() ? nullptr : m_trail.last().page;
}

void MainWindow::openSection(const QByteArray &section) {
    if (section == "bin") {
        replace(section, [](PageHost &host) { return new RecycleBin(host); });
        return;
    }
    const Query query{.kind = section};
    replace(section, [query](PageHost &host) { return makeCollectionPage(host, query); });
}

void MainWindow::openImport(const QByteArray &kind) {
    push([kind](PageHost &host) { return makeImportPage(host, kind); }, kind);
}

void MainWindow::openSimilar(const QByteArray &kind, RecordId id) {
    push([kind, id](PageHost &host) { return makeSimilarPage(host, kind, id); }, kind);
}

void MainWindow::openDuplicates(const QByteArray &kind) {
    push([kind](PageHost &host) { return makeDuplicatesPage(host, kind); }, kind);
}

void MainWindow::openKeys() {
    fillRecordMenu(); // the keys of the page are listed too
    push([this](PageHost &host) { return new KeysPage(host, *m_commands); });
}

void MainWindow::openRecord(const QByteArray &kind, RecordId id, const QList<RecordId> &among) {
    push([kind, id, among](PageHost &host) { return makeCardPage(host, kind, id, among); }, kind);
}

void MainWindow::openInstead(const Page &page, const QByteArray &kind, RecordId id) {
    const auto place = std::ranges::find(m_trail, &page, &Place::page);
    if (place == m_trail.end())
        return;
    drop(*place);
    place->make = [kind, id](PageHost &host) { return makeCardPage(host, kind, id, {}); };
    place->section = kind;
    if (&*place == &m_trail.last())
        show(*place);
}

void MainWindow::openRecordInWindow(const QByteArray &kind, RecordId id) {
    auto *window = new MainWindow(m_desk, m_services, Frame::RecordOnly);
    connect(window, &MainWindow::fileRequested, this, &MainWindow::fileRequested);
    window->openRecord(kind, id);
    window->QMainWindow::show();
}

void MainWindow::openQuery(const Query &query) {
    replace(query.kind, [query](PageHost &host) { return makeCollectionPage(host, query); });
}

void MainWindow::replace(const QByteArray &section, std::function<Page *(PageHost &)> make) {
    while (!m_trail.isEmpty()) {
        drop(m_trail.last());
        m_trail.removeLast();
    }
    m_trail.append(Place{.make = std::move(make), .section = section});
    show(m_trail.last());
}

void MainWindow::push(std::function<Page *(PageHost &)> make, const QByteArray &section) {
    const auto places = navigationPlaces();
    const bool hasPlace = section == settingsSection ||
                          std::any_of(places.begin(), places.end(), [&section](const NavigationPlace &place) {
                              return place.kind == section;
                          });
    const QByteArray before = m_trail.isEmpty() ? QByteArray() : m_trail.last().section;
    m_trail.append(Place{.make = std::move(make), .section = hasPlace ? section : before});
    show(m_trail.last());
}

void MainWindow::make(Place &place) {
    place.page = place.make(*this);
    for (QAction *action : place.page->actions())
        useOwnKeys(*action);
    const Page *before = nullptr;
    for (const Place &one : std::as_const(m_trail)) {
        if (&one == &place)
            break;
        before = one.page;
    }
    if (before && before->isWayPoint())
        place.page->setWayBack(before->title());
    connect(place.page, &Page::titleChanged, this, &MainWindow::nameWindow);
    m_stack->addWidget(place.page);
}

void MainWindow::show(Place &place) {
    if (!place.page)
        make(place);
    m_stack->setCurrentWidget(place.page);
    m_message->hide();
    m_toast->raise();
    if (m_navigation) {
        m_navigation->setCurrent(QString::fromLatin1(place.section));
        m_navigation->setSettingsActive(place.section == settingsSection);
    }
    nameWindow();
    place.page->focusContent();
    Q_EMIT pageShown(place.page);
}

void MainWindow::drop(Place &place) {
    if (!place.page)
        return;
    m_stack->removeWidget(place.page);
    place.page->hide();
    place.page->deleteLater(); // the page itself may have asked for this
    place.page = nullptr;
}

/// Also those on the way back, which may hold something half typed.
void MainWindow::renewPages() {
    const Page *shown = currentPage();
    for (Place &place : m_trail) {
        if (!place.page || !place.page->isMadeAnew())
            continue;
        Place before = place;
        make(place);
        place.page->takeOver(*before.page);
        if (before.page == shown)
            show(place);
        drop(before);
    }
    if (m_beside)
        m_beside->setFormat(format());
}

void MainWindow::goBack() {
    if (m_trail.size() < 2) {
        if (m_frame == Frame::RecordOnly)
            close();
        return;
    }
    drop(m_trail.last());
    m_trail.removeLast();
    show(m_trail.last());
}

void MainWindow::showDone(const QString &text, bool offersUndo) {
    m_message->hide();
    m_toast->showMessage(text, offersUndo ? tr("Undo") : QString(),
                         offersUndo ? keysText(m_commands->action("undo")->shortcut()) : QString());
}

void MainWindow::showError(const Error &error) {
    if (error.code == ErrorCode::Cancelled)
        return;
    m_message->set(InlineMessage::Kind::Error, error.text);
    m_message->show();
}

QFuture<Result<ChangeSet>> MainWindow::perform(const QString &action, const QString &done,
                                               std::function<Result<void>(UnitOfWork &)> work) {
    QFuture<Result<ChangeSet>> future = workspace().perform(action, std::move(work));
    // A watcher, because a future carries only one continuation and that belongs to the caller.
    onAnswer(future, this, [this, done](const Result<ChangeSet> &result) {
        if (!result)
            showError(result.error());
        else if (!done.isEmpty())
            showDone(done, result->transaction != 0);
    });
    return future;
}

void MainWindow::undo() {
    stepBack(false);
}

void MainWindow::redo() {
    stepBack(true);
}

void MainWindow::stepBack(bool again) {
    const QString nothing = again ? tr("There is nothing to redo.") : tr("There is nothing to undo.");
    auto outcome = std::make_shared<UndoOutcome>();
    const auto work = [again, nothing, outcome](UnitOfWork &unit) -> Result<void> {
        const auto step = again ? nextRedo(unit.reading()) : nextUndo(unit.reading());
        if (!step)
            return Error{ErrorCode::NotFound, {}, nothing};
        auto done = again ? redoStep(unit, step->transaction) : undoStep(unit, step->transaction);
        if (!done)
            return done.error();
        *outcome = *done;
        return {};
    };
    const QString action = again ? QStringLiteral("redo") : QStringLiteral("undo");
    onAnswer(workspace().perform(action, work), this, [this, again, outcome](const Result<ChangeSet> &done) {
        if (!done && done.error().code == ErrorCode::NotFound)
            m_toast->showMessage(done.error().text);
        else if (!done)
            showError(done.error());
        else if (outcome->refused > 0)
            m_toast->showMessage(
                again ? tr("Redone, but %Ln values were changed meanwhile", nullptr, outcome->refused)
                      : tr("Undone, but %Ln values were changed meanwhile", nullptr, outcome->refused));
        else
            m_toast->showMessage(again ? tr("Redone") : tr("Undone"), again ? QString() : tr("Redo"),
                                 again ? QString() : keysText(m_commands->action("redo")->shortcut()));
    });
}

void MainWindow::createRecord(const QByteArray &kind, const FieldValues &preset,
                              std::function<void(RecordId)> done) {
    if (!workspace().isReadOnly())
        openQuickCreate(*this, centralWidget(), kind, preset, m_desk.drafts(), std::move(done));
}

QByteArray MainWindow::kindOfPage() {
    const QByteArray section = m_trail.isEmpty() ? QByteArray() : m_trail.last().section;
    return workspace().schema()->kind(section) ? section : kind::deal.key();
}

void MainWindow::changeEvent(QEvent *event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_commands->retranslate();
        if (m_watch)
            m_watch->say();
        nameNavigation();
        markChoices();
        // Not now: the pages that go are being told of it.
        QMetaObject::invokeMethod(this, &MainWindow::renewPages, Qt::QueuedConnection);
    }
}

void MainWindow::closeEvent(QCloseEvent *event) {
    rememberWindow(*this, m_frame == Frame::Full ? QStringLiteral("main") : QStringLiteral("record"));
    QMainWindow::closeEvent(event);
}

} // namespace kontor
