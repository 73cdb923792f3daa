// Built from the facts; the editors are those of forms and cells.
#include "ui/dialogs/move_panel.h"

#include "ui/fields/field_editor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace kontor {

QString movePanelTitle(const MoveFacts &facts) {
    const int count = int(facts.records.size());
    if (facts.needs.won)
        return count == 1 ? MovePanel::tr("Sold: “%1”").arg(facts.titles.value(0))
                          : MovePanel::tr("%n deals sold", nullptr, count);
    if (facts.isNew())
        return MovePanel::tr("Create “%1” in %2").arg(facts.titles.value(0), facts.stageName);
    return count == 1 ? MovePanel::tr("Move “%1” to %2").arg(facts.titles.value(0), facts.stageName)
                      : MovePanel::tr("Move %n records to %1", nullptr, count).arg(facts.stageName);
}

QStringList movePanelLines(const MoveFacts &facts) {
    QStringList lines;
    if (facts.needs.won) {
        lines.append(MovePanel::tr("There is no active quote, so no contracts are made."));
        lines.append(MovePanel::tr(
            "A sold deal is locked: amount, customer and stage stay as they are until it is unlocked."));
    }
    if (facts.locked > 0)
        lines.append(
            MovePanel::tr("%n are sold and locked: they stay where they are.", nullptr, facts.locked));
    return lines;
}

MovePanel::MovePanel(PageHost &host, QWidget *anchor, const MoveFacts &facts)
    : Popover(anchor), m_host(host), m_kind(facts.kind()) {
    const QString title = movePanelTitle(facts);
    setAccessibleName(title);
    setMargin(metrics::space4);
    auto *content = new QWidget;
    content->setFixedWidth(360);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    auto *head = new Label(title, TextRole::Strong);
    head->setWordWrap(true);
    column->addWidget(head);
    for (const QString &line : movePanelLines(facts)) {
        auto *label = new Label(line, TextRole::Body, Ink::Second);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    for (const QString &key : facts.asked)
        addEditor(column, m_host.workspace().schema()->field(m_kind, key), true);
    if (facts.needs.lost) {
        addEditor(column, m_kind.staged(&Staging::reason), true);
        addEditor(column, m_kind.staged(&Staging::comment), false);
    }
    column->addSpacing(metrics::space1);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *cancel = new Button(tr("Cancel"));
    m_do = new Button(facts.needs.won ? tr("Sold")
                      : facts.isNew() ? tr("Create")
                                      : tr("Move"),
                      Button::Kind::Primary);
    m_do->setKeyHint(QStringLiteral("↵"));
    row->addWidget(cancel);
    row->addWidget(m_do);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &Popover::dismiss);
    connect(m_do, &QPushButton::clicked, this, &MovePanel::accept);
    connect(this, &Popover::dismissed, this, [this] {
        if (!m_isAnswered)
            Q_EMIT left();
    });
    setContent(content);
}

void MovePanel::addEditor(QVBoxLayout *column, const FieldDef *field, bool required) {
    if (!field)
        return;
    column->addWidget(
        new Label(field->text(m_host.workspace().context()->language), TextRole::Secondary, Ink::Second));
    FieldEditor *editor = makeFieldEditor(*field, m_host, this);
    column->addWidget(editor);
    m_asked.append({editor, required});
}

void MovePanel::begin() {
    open();
    QWidget *first = m_asked.isEmpty() ? static_cast<QWidget *>(m_do) : m_asked.first().editor;
    first->setFocus();
}

void MovePanel::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return accept();
    Popover::keyPressEvent(event);
}

void MovePanel::accept() {
    FieldValues values;
    FieldEditor *wrong = nullptr;
    for (const Asked &asked : std::as_const(m_asked)) {
        const Value value = asked.editor->value();
        QString error = asked.editor->error();
        if (error.isEmpty() && asked.required && isEmpty(value))
            error = tr("The stage asks for this.");
        asked.editor->showError(error);
        if (!error.isEmpty() && !wrong)
            wrong = asked.editor;
        if (!isEmpty(value))
            values.append({asked.editor->field().key, value});
    }
    if (wrong)
        return wrong->setFocus();
    m_isAnswered = true;
    dismiss();
    Q_EMIT accepted(values);
}

} // namespace kontor
