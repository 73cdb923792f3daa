// Loading, saving field by field, and putting errors beside the field that they are about.
#include "ui/settings/settings_form.h"

#include "core/records/repository.h"
#include "ui/answer.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace kontor {

namespace {

/// In the order asked for; without one, what every record has stands last.
QList<const FieldDef *> shownFields(const Schema &schema, const Kind &kind, const QStringList &keys) {
    QList<const FieldDef *> shown;
    for (const QString &key : keys) {
        if (const FieldDef *field = schema.field(kind, key))
            shown.append(field);
    }
    if (!keys.isEmpty())
        return shown;
    for (const bool common : {false, true}) {
        for (const FieldDef &field : schema.fields(kind)) {
            const bool isCommon = QByteArrayView(field.options.section) == "more";
            if (isCommon == common && field.options.onForm && !field.options.readOnly && !field.isPrimary())
                shown.append(&field);
        }
    }
    return shown;
}

} // namespace

SettingsForm::SettingsForm(PageHost &host, const Kind &kind, const QStringList &fields, QWidget *parent)
    : QWidget(parent), m_host(host), m_kind(kind), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::space4);
    m_grid->setVerticalSpacing(metrics::space2);
    m_grid->setColumnStretch(1, 1);
    const SchemaPtr schema = host.workspace().schema();
    for (const FieldDef *field : shownFields(*schema, kind, fields))
        addRow(*field);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void SettingsForm::addRow(const FieldDef &field) {
    auto *label = new Label(field.text(m_host.format().languageCode()), TextRole::Body, Ink::Second, this);
    auto *editor = makeFieldEditor(field, m_host, this);
    const int row = m_grid->rowCount();
    label->setMinimumHeight(metrics::controlHeight);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(editor, row, 1);
    m_editors.append(editor);
    connect(editor, &FieldEditor::edited, this, &SettingsForm::readTyped);
    connect(editor, &FieldEditor::committed, this, [this, editor] { save(editor); });
}

int SettingsForm::labelWidth() const {
    int widest = 0;
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        if (const QLayoutItem *label = m_grid->itemAtPosition(row, 0))
            widest = std::max(widest, label->sizeHint().width());
    }
    return widest;
}

void SettingsForm::setLabelWidth(int width) {
    m_grid->setColumnMinimumWidth(0, width);
}

void SettingsForm::open(RecordId id) {
    m_id = id;
    m_new = false;
    const Kind *kind = &m_kind;
    const auto read = [kind, id](const Reading &reading) -> Result<Shown> {
        QList<Record> found = records(reading, *kind, {id});
        if (found.isEmpty())
            return Error{ErrorCode::NotFound, {}, {}};
        return Shown{found.first(), linkedNames(reading, found)};
    };
    onAnswer(m_host.workspace().read<Shown>(Workspace::LaneKind::Quick, read), this,
             [this, id](const Result<Shown> &shown) {
                 if (shown && m_id == id)
                     show(*shown);
             });
}

void SettingsForm::show(const Shown &shown) {
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const Value &value = shown.record[editor->field()];
        const bool changed =
            !m_seen.contains(editor->field().key) || !sameValue(m_seen[editor->field().key], value);
        m_seen[editor->field().key] = value;
        if (changed || !editor->isAncestorOf(window()->focusWidget()))
            editor->setValue(value, shown.names);
    }
    Q_EMIT loaded();
}

void SettingsForm::startNew(const FieldValues &preset) {
    m_id = 0;
    m_new = true;
    m_preset = preset;
    m_seen.clear();
    for (FieldEditor *editor : std::as_const(m_editors)) {
        Value value;
        for (const auto &[key, given] : preset) {
            if (key == editor->field().key)
                value = given;
        }
        editor->setValue(value, {});
        editor->showError({});
    }
    readTyped();
    focusFirst();
}

void SettingsForm::readTyped() {
    m_read.clear();
    for (const FieldEditor *editor : std::as_const(m_editors)) {
        if (m_new && !isEmpty(editor->value()))
            m_read.append({editor->field().key, editor->value()});
    }
}

void SettingsForm::takeTyped(const FieldValues &values) {
    for (const auto &[key, value] : values) {
        if (FieldEditor *editor = editorOf(key))
            editor->setValue(value, {});
    }
    readTyped();
}

void SettingsForm::save(FieldEditor *editor) {
    if (m_id == 0 || !editor->error().isEmpty())
        return;
    const QString key = editor->field().key;
    const Value value = editor->value();
    if (sameValue(m_seen.value(key), value) || (m_keeper && m_keeper(key, value)))
        return;
    const Kind *kind = &m_kind;
    const RecordId id = m_id;
    const FieldValues seen{{key, m_seen.value(key)}};
    auto future = m_host.perform(QStringLiteral("edit"), tr("%1 saved").arg(editor->field().text()),
                                 [kind, id, key, value, seen](UnitOfWork &unit) {
                                     return unit.update(*kind, id, {{key, value}}, seen);
                                 });
    onAnswer(future, this, [this, key, value](const Result<ChangeSet> &done) {
        if (done)
            m_seen[key] = value;
        else
            showFieldError(done.error());
    });
}

void SettingsForm::create(const FieldValues &more) {
    FieldValues values = m_preset + more;
    for (const FieldEditor *editor : std::as_const(m_editors)) {
        if (!editor->error().isEmpty())
            return;
        const QString key = editor->field().key;
        erase_if(values, [&](const auto &entry) { return entry.first == key; });
        if (const Value value = editor->value(); !isEmpty(value))
            values.append({key, value});
    }
    const Kind *kind = &m_kind;
    auto id = std::make_shared<RecordId>(0);
    auto future = m_host.perform(QStringLiteral("create"), tr("%1 created").arg(m_kind.label()),
                                 [kind, values, id](UnitOfWork &unit) -> Result<void> {
                                     auto made = unit.create(*kind, values);
                                     if (!made)
                                         return made.error();
                                     *id = *made;
                                     return {};
                                 });
    onAnswer(future, this, [this, id](const Result<ChangeSet> &done) {
        if (done)
            Q_EMIT created(*id);
        else
            showFieldError(done.error());
    });
}

void SettingsForm::reset(const QString &key) {
    if (FieldEditor *editor = editorOf(key))
        editor->setValue(m_seen.value(key), {});
}

FieldEditor *SettingsForm::editorOf(const QString &key) const {
    for (FieldEditor *editor : m_editors) {
        if (editor->field().key == key)
            return editor;
    }
    return nullptr;
}

void SettingsForm::showFieldError(const Error &error) {
    if (FieldEditor *editor = editorOf(error.field)) {
        editor->showError(error.text);
        editor->setFocus();
    }
}

void SettingsForm::setReadOnly(bool on) {
    setEnabled(!on);
}

void SettingsForm::focusFirst() {
    if (m_editors.isEmpty())
        return;
    m_editors.first()->setFocus();
    m_editors.first()->selectAll(); // typing replaces what is there
}

} // namespace kontor
