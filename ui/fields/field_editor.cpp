// Chooses the editor of each field type.
#include "ui/fields/field_editor.h"

#include "ui/fields/entries_editor.h"
#include "ui/fields/link_editors.h"
#include "ui/fields/plain_editors.h"

#include <algorithm>

namespace kontor {

FieldEditor::FieldEditor(const FieldDef &field, PageHost &host, QWidget *parent)
    : QWidget(parent), m_field(field), m_host(host) {
    setAccessibleName(label());
}

FieldEditor::~FieldEditor() {
    cutOffChildren(this);
}

void cutOffChildren(QObject *owner) {
    for (QObject *child : owner->findChildren<QObject *>())
        child->disconnect(owner);
}

QString FieldEditor::label() const {
    return m_field.text(m_host.workspace().context()->language);
}

FieldEditor *showWhatIsWrong(const QList<FieldEditor *> &editors,
                             const std::function<bool(const FieldDef &)> &isNeeded) {
    FieldEditor *first = nullptr;
    for (FieldEditor *editor : editors) {
        QString wrong = editor->error();
        if (wrong.isEmpty() && isEmpty(editor->value()) && isNeeded(editor->field()))
            wrong = FieldEditor::tr("This is needed.");
        if (wrong.isEmpty())
            continue;
        editor->showError(wrong);
        if (!first)
            first = editor;
    }
    return first;
}

QString toldDone(const QString &done, const QList<FieldEditor *> &editors) {
    const bool cleaned = std::any_of(editors.begin(), editors.end(),
                                     [](const FieldEditor *editor) { return editor->holdsControls(); });
    return cleaned ? FieldEditor::tr("%1 Control characters were left out.", "%1: what was done, a sentence")
                         .arg(done)
                   : done;
}

FieldEditor *makeFieldEditor(const FieldDef &field, PageHost &host, QWidget *parent) {
    if (field.options.code != Code::None)
        return new NamedValueEditor(field, host, parent);
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Int:
    case FieldType::Percent:
    case FieldType::Decimal:
        return new LineFieldEditor(field, host, parent);
    case FieldType::LongText:
        return new LongTextEditor(field, host, parent);
    case FieldType::Bool:
        return new BoolEditor(field, host, parent);
    case FieldType::Money:
        return new MoneyEditor(field, host, parent);
    case FieldType::Date:
        return new DateFieldEditor(field, host, parent);
    case FieldType::Moment:
        return new MomentEditor(field, host, parent);
    case FieldType::Choice:
        return new NamedValueEditor(field, host, parent);
    case FieldType::Link:
        return new LinkEditor(field, host, parent);
    case FieldType::Links:
        if (field.key == u"shares")
            return new SharesEditor(field, host, parent);
        return new LinksEditor(field, host, parent);
    case FieldType::EntryList:
        return new EntriesEditor(field, host, parent);
    }
    Q_UNREACHABLE();
}

} // namespace kontor
