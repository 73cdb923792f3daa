// Building the menus and keeping their texts in the language shown.
#include "ui/shell/command_book.h"

#include "ui/shell/own_keys.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace kontor {

namespace {

QString commandText(const char *text) {
    return QCoreApplication::translate("Command", text);
}

const char *const menuTitles[] = {
    QT_TRANSLATE_NOOP("Command", "&File"), QT_TRANSLATE_NOOP("Command", "&Edit"),
    QT_TRANSLATE_NOOP("Command", "&View"), QT_TRANSLATE_NOOP("Command", "&Record"),
    QT_TRANSLATE_NOOP("Command", "&Go"),   QT_TRANSLATE_NOOP("Command", "&Help")};

} // namespace

CommandBook::CommandBook(QWidget *window) : QObject(window), m_window(window) {
    for (const char *title : menuTitles) {
        auto *menu = new QMenu(window);
        m_menus.append(menu);
        m_titles.append({menu, title});
    }
    retranslate();
}

QAction *CommandBook::add(const CommandSpec &spec, std::function<void()> run) {
    auto *action = new QAction(this);
    action->setObjectName(QLatin1StringView(spec.key));
    if (spec.icon) {
        action->setIcon(icon(*spec.icon));
        action->setProperty("icon", iconName(*spec.icon));
    }
    action->setIconVisibleInMenu(false);
    action->setShortcut(spec.keys);
    useOwnKeys(*action);
    action->setText(commandText(spec.text));
    action->setProperty("english", QString::fromUtf8(spec.text).remove(u'&'));
    connect(action, &QAction::triggered, this, std::move(run));
    QMenu *menu = m_menus[int(spec.group)];
    if (spec.separated)
        menu->addSeparator();
    menu->addAction(action);
    m_window->addAction(action);
    m_actions.append({action, spec.text});
    return action;
}

QMenu *CommandBook::addMenu(MenuGroup group, const char *text, std::optional<Icon> symbol) {
    QMenu *menu = m_menus[int(group)]->addMenu(commandText(text));
    if (symbol)
        menu->menuAction()->setIcon(icon(*symbol));
    menu->menuAction()->setIconVisibleInMenu(false);
    m_titles.append({menu, text});
    return menu;
}

QAction *CommandBook::action(const QByteArray &key) const {
    for (const auto &[action, text] : m_actions) {
        if (action->objectName() == QLatin1StringView(key))
            return action;
    }
    return nullptr;
}

QList<QAction *> CommandBook::actions() const {
    QList<QAction *> usable;
    for (const auto &[action, text] : m_actions) {
        if (action->isEnabled() && action->isVisible())
            usable.append(action);
    }
    return usable;
}

void CommandBook::fillBar(QMenuBar *bar) {
    for (QMenu *menu : m_menus)
        bar->addMenu(menu);
}

void CommandBook::retranslate() {
    for (const auto &[menu, text] : m_titles)
        menu->setTitle(commandText(text));
    for (const auto &[action, text] : m_actions)
        action->setText(commandText(text));
}

QString plainText(const QAction *action) {
    QString text = action->text();
    return text.remove(u'&');
}

} // namespace kontor
