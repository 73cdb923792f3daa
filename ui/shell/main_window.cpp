// The frame, the trail of pages, and what pages ask of the window.
#include "ui/shell/main_window.h"

#include "ui/card/quick_create.h"

#include "core/sales/deal.h"
#include "core/workspace/undo.h"
#include "ui/shell/command_book.h"
#include "ui/shell/pages.h"
#include "ui/shell/window_place.h"
#include "ui/theme/languages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/navigation_column.h"
#include "ui/widgets/toast.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFutureWatcher>
#include <QStackedWidget>

namespace kontor {

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
    connect(&m_services.theme, &Theme::changed, this, &MainWindow::markChoices);
    nameNavigation();
    markChoices();
    restoreWindow(*this, m_frame == Frame::Full ? QStringLiteral("main") : QStringLiteral("record"));
    if (m_frame == Frame::Full)
        openSection(navigationPlaces().first().kind);
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
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
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
    connect(m_navigation, &NavigationColumn::chosen, this,
            [this](const QString &key) { openSection(key.toLatin1()); });
}

void MainWindow::nameNavigation() {
    nameWindow();
    if (!m_navigation)
        return;
    m_navigation->setBrand(QStringLiteral("Kontor"), m_desk.officeName());
    m_navigation->setPerson(m_desk.person().name);
    for (const NavigationPlace &place : navigationPlaces()) {
        if (const Kind *kind = workspace().schema()->kind(place.kind))
            m_navigation->setText(QString::fromLatin1(place.kind), kind->plural());
    }
}

void MainWindow::nameWindow() {
    const Page *page = currentPage();
    const QString office = m_desk.officeName();
    setWindowTitle(page ? tr("%1 – %2", "page, office").arg(page->title(), office) : office);
}

Page *MainWindow::currentPage() const {
    return m_trail.isEmpty() ? nullptr : m_trail.last().page;
}

void MainWindow::openSection(const QByteArray &section) {
    const Query query{.kind = section};
    replace(section, [query](PageHost &host) { return makeCollectionPage(host, query); });
}

void MainWindow::openRecord(const QByteArray &kind, RecordId id, const QList<RecordId> &among) {
    push([kind, id, among](PageHost &host) { return makeCardPage(host, kind, id, among); });
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

void MainWindow::push(std::function<Page *(PageHost &)> make) {
    const QByteArray section = m_trail.isEmpty() ? QByteArray() : m_trail.last().section;
    m_trail.append(Place{.make = std::move(make), .section = section});
    show(m_trail.last());
}

void MainWindow::show(Place &place) {
    if (!place.page) {
        place.page = place.make(*this);
        m_stack->addWidget(place.page);
    }
    m_stack->setCurrentWidget(place.page);
    m_message->hide();
    m_toast->raise();
    if (m_navigation)
        m_navigation->setCurrent(QString::fromLatin1(place.section));
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
                         offersUndo ? QStringLiteral("Ctrl Z") : QString());
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
    auto *watcher = new QFutureWatcher<Result<ChangeSet>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, done] {
        watcher->deleteLater();
        const Result<ChangeSet> result = watcher->result();
        if (!result)
            showError(result.error());
        else if (!done.isEmpty())
            showDone(done, result->transaction != 0);
    });
    watcher->setFuture(future);
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
    workspace()
        .perform(again ? QStringLiteral("redo") : QStringLiteral("undo"), work)
        .then(this, [this, again, outcome](const Result<ChangeSet> &done) {
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
                                     again ? QString() : QStringLiteral("Ctrl Shift Z"));
        });
}

void MainWindow::createRecord(const QByteArray &kind, const FieldValues &preset,
                              std::function<void(RecordId)> done) {
    if (!workspace().isReadOnly())
        openQuickCreate(*this, centralWidget(), kind, preset, nullptr, std::move(done));
}

QByteArray MainWindow::kindOfPage() {
    const QByteArray section = m_trail.isEmpty() ? QByteArray() : m_trail.last().section;
    return workspace().schema()->kind(section) ? section : kind::deal.key();
}

void MainWindow::changeEvent(QEvent *event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_commands->retranslate();
        nameNavigation();
        markChoices();
    }
}

void MainWindow::closeEvent(QCloseEvent *event) {
    rememberWindow(*this, m_frame == Frame::Full ? QStringLiteral("main") : QStringLiteral("record"));
    QMainWindow::closeEvent(event);
}

} // namespace kontor
