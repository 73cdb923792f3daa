// Two columns of actions with their keys, which can be changed; the keys that every board, list and card
// knows stand at the end.
#include "ui/shell/keys_page.h"

#include "ui/shell/command_book.h"
#include "ui/shell/key_button.h"
#include "ui/shell/own_keys.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/head_line.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/key_text.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QMenu>
#include <QScrollArea>

namespace kontor {

namespace {

constexpr int lineHeight = 22; // of a button with its focus ring

QGridLayout *makeGrid(const QString &name, QWidget *box) {
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::space4);
    grid->setVerticalSpacing(metrics::space1);
    grid->addWidget(new SectionHeader(name, box), 0, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    return grid;
}

void addLine(QGridLayout *grid, const QString &text, QWidget *keys) {
    const int row = grid->rowCount();
    auto *label = new Label(text, TextRole::Body, Ink::Text, keys->parentWidget());
    label->setWordWrap(true);
    label->setMinimumHeight(lineHeight);
    grid->addWidget(label, row, 0);
    grid->addWidget(keys, row, 1, Qt::AlignTrailing | Qt::AlignVCenter);
}

QList<QAction *> namedActions(const QMenu &menu) {
    QList<QAction *> named;
    for (QAction *action : menu.actions()) {
        // The key of deletion is one of those that mean something only where the focus is.
        const bool fixed = action->objectName() == u"records.delete";
        if (!action->isSeparator() && !action->menu() && !action->objectName().isEmpty() && !fixed)
            named.append(action);
    }
    return named;
}

} // namespace

KeysPage::KeysPage(PageHost &host, const CommandBook &commands)
    : Page(host), m_commands(commands), m_head(new HeadLine(this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    m_place = column;
    fill();
}

QString KeysPage::title() const {
    return tr("List of keys");
}

void KeysPage::focusContent() {
    if (!m_buttons.isEmpty())
        m_buttons.first().second->setFocus();
}

void KeysPage::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void KeysPage::fill() {
    m_head->setTitle(title());
    delete m_body;
    m_buttons.clear();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(title());
    auto *body = new QWidget;
    auto *whole = new QVBoxLayout(body);
    whole->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space5);
    auto *hint =
        new Label(tr("Enter or click on keys, then press the new ones. Delete takes them away, Backspace "
                     "gives the usual ones back."),
                  TextRole::Secondary, Ink::Second, body);
    hint->setWordWrap(true);
    whole->addWidget(hint);
    m_error = new FieldError(body);
    whole->addWidget(m_error);
    auto *row = new QHBoxLayout;
    row->setSpacing(48);
    whole->addLayout(row);
    QVBoxLayout *columns[2];
    for (QVBoxLayout *&column : columns) {
        column = new QVBoxLayout;
        column->setSpacing(metrics::space5);
        row->addLayout(column, 1);
    }
    const MenuGroup groups[] = {MenuGroup::File,   MenuGroup::Edit, MenuGroup::View,
                                MenuGroup::Record, MenuGroup::Go,   MenuGroup::Help};
    int place = 0;
    for (const MenuGroup group : groups) {
        const QMenu &menu = *m_commands.menu(group);
        if (const QList<QAction *> actions = namedActions(menu); !actions.isEmpty())
            columns[place < 3 ? 0 : 1]->addWidget(groupWidget(menu.title().remove(u'&'), actions, body));
        ++place;
    }
    columns[0]->addWidget(fixedWidget(body));
    for (QVBoxLayout *column : columns)
        column->addStretch(1);
    scroll->setWidget(body);
    m_place->addWidget(scroll);
    m_body = scroll;
}

QWidget *KeysPage::groupWidget(const QString &name, const QList<QAction *> &actions, QWidget *parent) {
    auto *box = new QWidget(parent);
    QGridLayout *grid = makeGrid(name, box);
    for (QAction *action : actions) {
        auto *button = new KeyButton(plainText(action), action->shortcut(), box);
        addLine(grid, plainText(action), button);
        m_buttons.append({action, button});
        connect(button, &KeyButton::keysPressed, this,
                [this, action](const QKeySequence &keys) { take(action, keys); });
        connect(button, &KeyButton::resetRequested, this, [this, action] {
            resetOwnKeys(*action);
            showKeys();
        });
    }
    return box;
}

/// What a key means where the focus is; these stay as they are.
QWidget *KeysPage::fixedWidget(QWidget *parent) {
    auto *box = new QWidget(parent);
    QGridLayout *grid = makeGrid(tr("On boards, lists and cards"), box);
    const QPair<QString, QString> fixed[] = {
        {tr("Move the card to the next column"), keysText(Qt::CTRL | Qt::Key_Left) + QStringLiteral(" →")},
        {tr("Select"), keysText(Qt::Key_Space)},
        {tr("Select all"), keysText(Qt::CTRL | Qt::Key_A)},
        {tr("Open, in a window of its own"), QStringLiteral("↵  ⇧ ↵")},
        {tr("Edit the field"), QStringLiteral("F2")},
        {tr("Fill down"), keysText(Qt::CTRL | Qt::Key_D)},
        {tr("Delete"), keysText(Qt::Key_Delete)},
        {tr("Save, save and next"),
         keysText(Qt::CTRL | Qt::Key_S) + QStringLiteral("  ") + keysText(Qt::CTRL | Qt::Key_Return)},
        {tr("Previous and next record"), keysText(Qt::ALT | Qt::Key_Up) + QStringLiteral(" ↓")},
        {tr("New note, on a card"), QStringLiteral("N")},
        {tr("Filter"), tr("letters")},
    };
    for (const auto &[text, keys] : fixed)
        addLine(grid, text, new KeyHint(keys, box));
    return box;
}

/// Keys that another action has are refused with its name.
void KeysPage::take(QAction *action, const QKeySequence &keys) {
    m_error->setText({});
    for (const auto &[other, button] : std::as_const(m_buttons)) {
        if (other != action && !keys.isEmpty() && other->shortcut() == keys) {
            m_error->setText(tr("%1 is taken by “%2”.").arg(keysText(keys), plainText(other)));
            showKeys();
            return;
        }
    }
    setOwnKeys(*action, keys);
    showKeys();
}

void KeysPage::showKeys() {
    for (const auto &[action, button] : std::as_const(m_buttons))
        button->setKeys(action->shortcut());
}

} // namespace kontor
