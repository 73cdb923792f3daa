// Three columns of actions with their keys; the keys that every list, board and card knows stand at the end.
#include "ui/shell/keys_page.h"

#include "ui/shell/command_book.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/head_line.h"
#include "ui/widgets/key_text.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QMenu>
#include <QScrollArea>

namespace kontor {

namespace {

struct KeyLine {
    QString text;
    QString keys;
};
struct KeyGroup {
    QString name;
    QList<KeyLine> lines = {};
};

KeyGroup groupOf(const QMenu &menu) {
    KeyGroup group{.name = menu.title().remove(u'&')};
    for (const QAction *action : menu.actions()) {
        if (!action->shortcut().isEmpty())
            group.lines.append({plainText(action), keysText(action->shortcut())});
    }
    return group;
}

QWidget *groupWidget(const KeyGroup &group, QWidget *parent) {
    auto *box = new QWidget(parent);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::space4);
    grid->setVerticalSpacing(metrics::space2);
    grid->addWidget(new SectionHeader(group.name, box), 0, 0, 1, 2);
    int row = 1;
    for (const KeyLine &line : group.lines) {
        auto *text = new Label(line.text, TextRole::Body, Ink::Text, box);
        text->setWordWrap(true);
        grid->addWidget(text, row, 0);
        grid->addWidget(new KeyHint(line.keys, box), row, 1, Qt::AlignTrailing | Qt::AlignVCenter);
        ++row;
    }
    grid->setColumnStretch(0, 1);
    return box;
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

void KeysPage::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void KeysPage::fill() {
    m_head->setTitle(title());
    delete m_body;
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(title());
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space5);
    row->setSpacing(48);
    QList<KeyGroup> groups;
    for (const MenuGroup group : {MenuGroup::File, MenuGroup::Edit, MenuGroup::View, MenuGroup::Record,
                                  MenuGroup::Go, MenuGroup::Help})
        groups.append(groupOf(*m_commands.menu(group)));
    QVBoxLayout *columns[2];
    for (QVBoxLayout *&column : columns) {
        column = new QVBoxLayout;
        column->setSpacing(metrics::space5);
        row->addLayout(column, 1);
    }
    for (int i = 0; i < groups.size(); ++i) {
        if (!groups.at(i).lines.isEmpty())
            columns[i < 3 ? 0 : 1]->addWidget(groupWidget(groups.at(i), body));
    }
    for (QVBoxLayout *column : columns)
        column->addStretch(1);
    scroll->setWidget(body);
    m_place->addWidget(scroll);
    m_body = scroll;
}

} // namespace kontor
