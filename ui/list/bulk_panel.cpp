// The panel of a bulk change.
#include "ui/list/bulk_panel.h"

#include "ui/fields/field_editor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combo_picker.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace kontor {

QList<const FieldDef *> BulkPanel::fieldsOf(const Schema &schema, const Kind &kind) {
    QList<const FieldDef *> list;
    for (const FieldDef &field : schema.fields(kind)) {
        if (!field.options.readOnly && !field.options.derived && !field.isPrimary() &&
            !field.options.unique && field.key != QLatin1String(kind.options().titleField) &&
            field.type != FieldType::EntryList && (field.options.onForm || field.key == u"archived"))
            list.append(&field);
    }
    return list;
}

BulkPanel::BulkPanel(PageHost &host, const Kind &kind, const QString &field, const QString &title,
                     qint64 count, QWidget *anchor)
    : Popover(anchor), m_host(host), m_kind(kind) {
    auto *content = new QWidget;
    content->setMinimumWidth(320);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::space2);
    m_column->addWidget(new Label(title, TextRole::Strong));
    m_column->addWidget(
        new Label(tr("%Ln records will be changed.", nullptr, int(count)), TextRole::Secondary, Ink::Second));
    if (field.isEmpty()) {
        auto *picker = new ComboPicker(content);
        QVector<PickerItem> items;
        for (const FieldDef *one : fieldsOf(*host.workspace().schema(), kind))
            items.append({one->key, one->text(host.workspace().context()->language), {}, {}, {}, false});
        picker->setChoices(items);
        picker->setName(tr("Field"));
        picker->setPlaceholder(tr("Field"));
        picker->setClearable(false);
        connect(picker, &ComboPicker::changed, this, [this, picker] { chooseField(picker->key()); });
        m_column->addWidget(picker);
    }
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Secondary);
    auto *apply = new Button(tr("Change"), Button::Kind::Primary);
    row->addWidget(cancel);
    row->addWidget(apply);
    m_column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &Popover::dismiss);
    connect(apply, &QPushButton::clicked, this, &BulkPanel::confirm);
    setContent(content);
    if (!field.isEmpty())
        chooseField(field);
}

void BulkPanel::begin() {
    open();
    if (m_editor)
        m_editor->setFocus(); // not the buttons, which were there before it
}

void BulkPanel::chooseField(const QString &key) {
    delete m_editor;
    m_editor = nullptr;
    const FieldDef *field = m_host.workspace().schema()->field(m_kind, key);
    if (!field)
        return;
    m_editor = makeFieldEditor(*field, m_host, this);
    m_column->insertWidget(m_column->count() - 1, m_editor);
    if (isVisible())
        open(); // the panel grows with its editor
    m_editor->setFocus();
}

void BulkPanel::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        confirm();
    else
        Popover::keyPressEvent(event);
}

void BulkPanel::confirm() {
    if (!m_editor)
        return;
    if (const QString wrong = m_editor->error(); !wrong.isEmpty())
        return m_editor->showError(wrong);
    Q_EMIT confirmed(m_editor->field().key, m_editor->value());
    dismiss();
}

} // namespace kontor
