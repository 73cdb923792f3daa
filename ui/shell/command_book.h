// CommandBook: every action of a window with its text and key, once, for menus, palette and the list of keys.
#pragma once

#include "ui/theme/icon.h"

#include <QAction>
#include <QList>
#include <functional>
#include <optional>

class QMenu;
class QMenuBar;

namespace kontor {

enum class MenuGroup { File, Edit, View, Record, Go, Help };

struct CommandSpec {
    MenuGroup group;
    const char *key;  // stable name
    const char *text; // English; translated in the context "Command"
    std::optional<Icon> icon = {};
    QKeySequence keys = {};
    bool separated = false; // a line above it in its menu
};

class CommandBook : public QObject {
    Q_OBJECT

public:
    explicit CommandBook(QWidget *window);

    QAction *add(const CommandSpec &spec, std::function<void()> run);
    /// A menu inside a menu, filled by the owner.
    QMenu *addMenu(MenuGroup group, const char *text, std::optional<Icon> icon = {});
    QAction *action(const QByteArray &key) const;
    /// Those that can be run now, in the order of the menus.
    QList<QAction *> actions() const;
    QMenu *menu(MenuGroup group) const { return m_menus[int(group)]; }
    void fillBar(QMenuBar *bar);
    /// After the language changed.
    void retranslate();

private:
    QWidget *m_window;
    QList<QMenu *> m_menus;
    QList<QPair<QMenu *, const char *>> m_titles;
    QList<QPair<QAction *, const char *>> m_actions;
};

/// The text of an action without its mnemonic.
QString plainText(const QAction *action);

} // namespace kontor
