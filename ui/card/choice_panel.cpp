// Question, facts and a row of buttons.
#include "ui/card/choice_panel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int panelWidth = 360;

} // namespace

ChoicePanel::ChoicePanel(QWidget *anchor, const QString &question, const QStringList &lines,
                         const QList<PanelChoice> &choices)
    : Popover(anchor), m_choices(choices) {
    setAccessibleName(question);
    setAccessibleDescription(lines.join(u'\n'));
    setMargin(metrics::space4);
    auto *content = new QWidget;
    content->setFixedWidth(panelWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *head = new Label(question, TextRole::Strong);
    head->setWordWrap(true);
    column->addWidget(head);
    for (const QString &line : lines) {
        auto *label = new Label(line, TextRole::Body, Ink::Second);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = new Button(choices[i].text, i == 0 ? Button::Kind::Primary : Button::Kind::Secondary);
        row->addWidget(button);
        connect(button, &Button::clicked, this, [this, i] { take(i); });
    }
    column->addLayout(row);
    setContent(content);
    connect(this, &Popover::dismissed, this, &QObject::deleteLater);
    open();
}

void ChoicePanel::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return take(0);
    Popover::keyPressEvent(event);
}

void ChoicePanel::take(int index) {
    const auto run = m_choices[index].run;
    dismiss();
    run();
}

} // namespace kontor
