// The actions of the window, menu by menu.
#include "core/people/people.h"
#include "core/sales/deal.h"
#include "core/work/work.h"
#include "ui/shell/command_book.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/theme/languages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/navigation_column.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QSettings>

namespace kontor {

namespace {

constexpr auto control = Qt::ControlModifier;

QKeySequence withControl(Qt::Key key) {
    return QKeySequence(QKeyCombination(control, key));
}
QKeySequence withControlShift(Qt::Key key) {
    return QKeySequence(QKeyCombination(control | Qt::ShiftModifier, key));
}

} // namespace

void MainWindow::makeFileCommands() {
    const auto file = [this](const char *command) {
        return [this, command] { Q_EMIT fileRequested(command); };
    };
    m_commands->add({.group = MenuGroup::File,
                     .key = "newOffice",
                     .text = QT_TRANSLATE_NOOP("Command", "New office…"),
                     .icon = Icon::FilePlus},
                    file("new"));
    m_commands->add({.group = MenuGroup::File,
                     .key = "openFile",
                     .text = QT_TRANSLATE_NOOP("Command", "Open a file…"),
                     .icon = Icon::Folder,
                     .keys = withControl(Qt::Key_O)},
                    file("open"));
    m_commands->add({.group = MenuGroup::File,
                     .key = "openDemo",
                     .text = QT_TRANSLATE_NOOP("Command", "Open the example office"),
                     .icon = Icon::Sparkle},
                    file("demo"));
    m_commands->add({.group = MenuGroup::File,
                     .key = "import",
                     .text = QT_TRANSLATE_NOOP("Command", "Import…"),
                     .icon = Icon::Upload,
                     .separated = true},
                    [this] { openImport(kindOfPage()); });
    m_commands->add({.group = MenuGroup::File,
                     .key = "closeWindow",
                     .text = QT_TRANSLATE_NOOP("Command", "Close the window"),
                     .icon = Icon::X,
                     .keys = withControl(Qt::Key_W),
                     .separated = true},
                    [this] { close(); });
    m_commands->add({.group = MenuGroup::File,
                     .key = "quit",
                     .text = QT_TRANSLATE_NOOP("Command", "Quit Kontor"),
                     .keys = withControl(Qt::Key_Q)},
                    file("quit"));
}

void MainWindow::makeEditCommands() {
    m_commands->add({.group = MenuGroup::Edit,
                     .key = "undo",
                     .text = QT_TRANSLATE_NOOP("Command", "Undo"),
                     .icon = Icon::Undo,
                     .keys = withControl(Qt::Key_Z)},
                    [this] { undo(); });
    m_commands->add({.group = MenuGroup::Edit,
                     .key = "redo",
                     .text = QT_TRANSLATE_NOOP("Command", "Redo"),
                     .icon = Icon::Redo,
                     .keys = withControlShift(Qt::Key_Z)},
                    [this] { redo(); });
    m_commands->add({.group = MenuGroup::Edit,
                     .key = "searchPage",
                     .text = QT_TRANSLATE_NOOP("Command", "Search in this page"),
                     .icon = Icon::Search,
                     .keys = QKeySequence(Qt::Key_Slash),
                     .separated = true},
                    [this] {
                        if (Page *page = currentPage())
                            page->focusSearch();
                    });
}

void MainWindow::makeViewCommands() {
    struct Look {
        Scheme scheme;
        const char *key;
        const char *text;
        Icon icon;
    };
    const Look looks[] = {
        {Scheme::System, "lookSystem", QT_TRANSLATE_NOOP("Command", "Look as the system"), Icon::Sliders},
        {Scheme::Light, "lookLight", QT_TRANSLATE_NOOP("Command", "Light look"), Icon::Sun},
        {Scheme::Dark, "lookDark", QT_TRANSLATE_NOOP("Command", "Dark look"), Icon::Moon},
    };
    auto *schemes = new QActionGroup(this);
    for (const Look &look : looks) {
        QAction *action = m_commands->add(
            {.group = MenuGroup::View, .key = look.key, .text = look.text, .icon = look.icon}, [this, look] {
                m_services.theme.setScheme(look.scheme);
                QSettings().setValue(QStringLiteral("look/scheme"), int(look.scheme));
            });
        action->setCheckable(true);
        action->setData(int(look.scheme));
        schemes->addAction(action);
    }
    QMenu *menu =
        m_commands->addMenu(MenuGroup::View, QT_TRANSLATE_NOOP("Command", "Language"), Icon::Languages);
    auto *group = new QActionGroup(this);
    for (const Language &language : languages()) {
        QAction *action = menu->addAction(language.nativeName, this,
                                          [this, code = language.code] { m_desk.setLanguage(code); });
        action->setCheckable(true);
        action->setData(language.code);
        action->setObjectName(QStringLiteral("language.") + language.code);
        group->addAction(action);
    }
    if (m_navigation) {
        QAction *fold = m_commands->add({.group = MenuGroup::View,
                                         .key = "foldNavigation",
                                         .text = QT_TRANSLATE_NOOP("Command", "Narrow navigation"),
                                         .icon = Icon::ChevronLeft,
                                         .keys = withControl(Qt::Key_B),
                                         .separated = true},
                                        [this] { m_navigation->setFolded(!m_navigation->isFolded()); });
        fold->setShortcutContext(Qt::WindowShortcut);
    }
    m_commands->add({.group = MenuGroup::View,
                     .key = "fullScreen",
                     .text = QT_TRANSLATE_NOOP("Command", "Full screen"),
                     .keys = QKeySequence(Qt::Key_F11)},
                    [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::markChoices() {
    const QString language = m_services.languages.current();
    for (QAction *action : m_commands->menu(MenuGroup::View)->findChildren<QAction *>()) {
        if (action->objectName().startsWith(QLatin1StringView("language.")))
            action->setChecked(action->data().toString() == language);
    }
    for (const char *key : {"lookSystem", "lookLight", "lookDark"}) {
        QAction *action = m_commands->action(key);
        action->setChecked(action->data().toInt() == int(m_services.theme.scheme()));
    }
}

void MainWindow::makeRecordCommands() {
    struct NewKind {
        QByteArray kind;
        const char *key;
        const char *text;
        Icon icon;
    };
    const NewKind kinds[] = {
        {kind::lead.key(), "newLead", QT_TRANSLATE_NOOP("Command", "New lead"), Icon::Inbox},
        {kind::deal.key(), "newDeal", QT_TRANSLATE_NOOP("Command", "New deal"), Icon::Handshake},
        {kind::account.key(), "newAccount", QT_TRANSLATE_NOOP("Command", "New account"), Icon::Building},
        {kind::contact.key(), "newContact", QT_TRANSLATE_NOOP("Command", "New contact"), Icon::User},
        {kind::project.key(), "newProject", QT_TRANSLATE_NOOP("Command", "New project"), Icon::Folder},
    };
    m_commands->add({.group = MenuGroup::Record,
                     .key = "new",
                     .text = QT_TRANSLATE_NOOP("Command", "New"),
                     .icon = Icon::Plus,
                     .keys = withControl(Qt::Key_N)},
                    [this] { createRecord(kindOfPage(), {}); });
    for (const NewKind &kind : kinds)
        m_commands->add({.group = MenuGroup::Record, .key = kind.key, .text = kind.text, .icon = kind.icon},
                        [this, key = kind.kind] { createRecord(key, {}); });
}

void MainWindow::fillRecordMenu() {
    QMenu *menu = m_commands->menu(MenuGroup::Record);
    for (QAction *action : std::as_const(m_pageActions))
        menu->removeAction(action);
    m_pageActions.clear();
    const Page *page = currentPage();
    if (!page)
        return;
    for (QAction *action : page->actions()) {
        if (!action->text().isEmpty()) {
            menu->addAction(action);
            m_pageActions.append(action);
        }
    }
}

void MainWindow::makeGoCommands() {
    m_commands->add({.group = MenuGroup::Go,
                     .key = "palette",
                     .text = QT_TRANSLATE_NOOP("Command", "Search or do something…"),
                     .icon = Icon::Search,
                     .keys = withControl(Qt::Key_K)},
                    [this] { openPalette(); });
    m_commands->add({.group = MenuGroup::Go,
                     .key = "back",
                     .text = QT_TRANSLATE_NOOP("Command", "Back"),
                     .icon = Icon::ArrowLeft,
                     .keys = QKeySequence(QKeyCombination(Qt::AltModifier, Qt::Key_Left))},
                    [this] { goBack(); });
    int number = 0;
    const char *const texts[] = {QT_TRANSLATE_NOOP("Command", "Go to the leads"),
                                 QT_TRANSLATE_NOOP("Command", "Go to the deals"),
                                 QT_TRANSLATE_NOOP("Command", "Go to the accounts"),
                                 QT_TRANSLATE_NOOP("Command", "Go to the contacts"),
                                 QT_TRANSLATE_NOOP("Command", "Go to the projects")};
    for (const NavigationPlace &place : navigationPlaces()) {
        const auto key = Qt::Key(Qt::Key_1 + number);
        m_commands->add({.group = MenuGroup::Go,
                         .key = place.kind.constData(),
                         .text = texts[number],
                         .icon = place.icon,
                         .keys = withControl(key),
                         .separated = number == 0},
                        [this, section = place.kind] { openSection(section); });
        ++number;
    }
    m_commands->add({.group = MenuGroup::Go,
                     .key = "bin",
                     .text = QT_TRANSLATE_NOOP("Command", "Recycle bin"),
                     .icon = Icon::Trash,
                     .keys = withControl(Qt::Key_9)},
                    [this] { openSection("bin"); });
    m_commands->add({.group = MenuGroup::Go,
                     .key = "settings",
                     .text = QT_TRANSLATE_NOOP("Command", "Settings"),
                     .icon = Icon::Gear,
                     .keys = withControl(Qt::Key_Comma)},
                    [this] { openSettings(); });
}

void MainWindow::makeHelpCommands() {
    m_commands->add({.group = MenuGroup::Help,
                     .key = "keys",
                     .text = QT_TRANSLATE_NOOP("Command", "List of keys"),
                     .icon = Icon::Keyboard,
                     .keys = QKeySequence(Qt::Key_F1)},
                    [this] { openKeys(); });
}

} // namespace kontor
