// Blocks, saving, conflicts and leaving.
#include "ui/card/record_form.h"

#include "core/workspace/page_state.h"
#include "ui/answer.h"
#include "ui/card/choice_panel.h"
#include "ui/card/field_chooser.h"
#include "ui/card/form_section.h"
#include "ui/card/value_view.h"
#include "ui/dialogs/convert_dialog.h"
#include "ui/fields/section_text.h"
#include "ui/fields/similar_warning.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/key_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/popover.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr const char *sectionOrder[] = {"main",  "customer", "reach", "address", "more",  "own",
                                        "names", "calendar", "look",  "rights",  "safety"};
constexpr int widestLabel = 190;

QByteArray sectionOf(const FieldDef &field) {
    if (field.definition)
        return "own";
    return field.options.section ? QByteArray(field.options.section) : QByteArray("more");
}

} // namespace

bool FieldChoice::isShown(const FieldDef &field) const {
    if (field.options.required || shown.contains(field.key))
        return true;
    return field.options.onForm && !hidden.contains(field.key);
}

QJsonObject FieldChoice::toJson() const {
    return {{QStringLiteral("shown"), QJsonArray::fromStringList(shown)},
            {QStringLiteral("hidden"), QJsonArray::fromStringList(hidden)}};
}

FieldChoice FieldChoice::fromJson(const QJsonObject &json) {
    const auto list = [&json](const char *key) {
        QStringList keys;
        for (const QJsonValue value : json.value(QLatin1StringView(key)).toArray())
            keys.append(value.toString());
        return keys;
    };
    return {list("shown"), list("hidden")};
}

RecordForm::RecordForm(PageHost &host, const Kind &kind, QWidget *parent)
    : QWidget(parent), m_host(host), m_kind(kind), m_scroll(new QScrollArea(this)), m_body(new QWidget),
      m_column(new QVBoxLayout(m_body)), m_message(new InlineMessage(InlineMessage::Kind::Error, {}, m_body)),
      m_choose(new LinkLabel(tr("Select fields…"), m_body)), m_similar(new SimilarWarning(host, this)),
      m_bar(new QWidget(this)), m_save(new Button(tr("Save"), Button::Kind::Primary, m_bar)),
      m_cancel(new Button(tr("Cancel"), Button::Kind::Secondary, m_bar)) {
    m_record.kind = &kind;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    auto *warning = new QHBoxLayout; // always in sight, whichever block is being edited
    warning->setContentsMargins(metrics::space5, 0, metrics::space5, 0);
    warning->addWidget(m_similar);
    column->addLayout(warning);
    column->addWidget(m_bar);
    m_scroll->setWidget(m_body);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its fields have the focus
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_column->setContentsMargins(metrics::space5, metrics::space3, metrics::space5, metrics::space5);
    m_column->setSpacing(metrics::space4);
    m_column->addWidget(m_message);
    m_message->hide();
    m_column->addWidget(m_choose, 0, Qt::AlignLeading);
    m_column->addStretch(1);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(metrics::space5, metrics::space2, metrics::space5, metrics::space2);
    bar->addWidget(m_save);
    bar->addWidget(m_cancel);
    bar->addStretch(1);
    m_save->setKeyHint(keysText(QKeySequence::Save));
    m_cancel->setKeyHint(keysText(Qt::Key_Escape));
    m_bar->hide();
    connect(m_save, &Button::clicked, this, &RecordForm::save);
    connect(m_cancel, &Button::clicked, this, &RecordForm::cancel);
    connect(m_choose, &LinkLabel::clicked, this, &RecordForm::chooseFields);
    build();
    loadChoice();
}

RecordForm::~RecordForm() {
    cutOffChildren(this);
}

void RecordForm::loadChoice() {
    const QString key = QStringLiteral("form/") + QString::fromLatin1(m_kind.key());
    onAnswer(page_state::get(m_host.workspace(), key), this, [this](const Result<QJsonObject> &state) {
        if (!state || state->isEmpty())
            return;
        m_choice = FieldChoice::fromJson(*state);
        refresh();
    });
}

void RecordForm::build() {
    const SchemaPtr schema = m_host.workspace().schema();
    for (const char *key : sectionOrder) {
        const auto &fields = schema->fields(m_kind);
        const bool used = std::any_of(fields.begin(), fields.end(),
                                      [key](const FieldDef &field) { return sectionOf(field) == key; });
        if (!used)
            continue;
        const QString title = QByteArray(key) == "main" ? m_kind.label() : sectionText(key);
        auto *section = new FormSection(title, m_host, m_kind, m_body);
        m_column->insertWidget(m_column->count() - 2, section);
        m_blocks.append({key, section});
        connect(section, &FormSection::editRequested, this,
                [this, section, name = QByteArray(key)](const QString &field) {
                    startEdit(section, name, field);
                });
        connect(section, &FormSection::edited, this, [this] {
            m_message->hide();
            readTyped();
            warnOfSimilar();
            Q_EMIT edited();
        });
    }
}

QList<FieldDef> RecordForm::fieldsOf(const QByteArray &section) const {
    QList<FieldDef> fields;
    const SchemaPtr schema = m_host.workspace().schema();
    const FieldDef &title = schema->titleField(m_kind);
    const FieldDef *locked = m_kind.staged(&Staging::locked);
    const bool sold = locked && Held<bool>::from(m_record[*locked]);
    for (const FieldDef &field : schema->fields(m_kind)) {
        if (sectionOf(field) != section || field.isPrimary() || m_kind.plays(&Staging::stage, field))
            continue; // the stage is entered by the bar above the form
        if (m_kind.plays(&Staging::pipeline, field) && !field.options.onForm)
            continue; // of a kind that has one
        if (field.key == title.key && !isEditing())
            continue; // stands in the head
        // What it became can be followed.
        const bool leadsOn = field.type == FieldType::Links && field.options.readOnly;
        if (m_choice.isShown(field) || (leadsOn && !isEmpty(m_record[field])) ||
            (!isEmpty(m_record[field]) && !field.options.readOnly && !m_choice.hidden.contains(field.key)))
            fields.append(field);
        // The pipeline changes with the stage, by the one action that moves records.
        const bool held = m_kind.plays(&Staging::pipeline, field) || (sold && field.options.heldWhenSold);
        if (held && !fields.isEmpty() && fields.last().key == field.key)
            fields.last().options.readOnly = true;
    }
    std::stable_partition(fields.begin(), fields.end(),
                          [&title](const FieldDef &one) { return one.key == title.key; });
    return fields;
}

void RecordForm::setRecord(const Record &record, const RecordNames &names) {
    if (isEditing()) {
        m_names.insert(names);
        return; // what changed meanwhile is told when it is saved
    }
    m_record = record;
    m_names = names;
    refresh();
}

void RecordForm::refresh() {
    if (m_record.values.empty())
        return;
    const bool may = !m_host.workspace().isReadOnly() && m_record.bin == 0 &&
                     !isConverted(*m_host.workspace().schema(), m_record);
    for (const Block &block : std::as_const(m_blocks)) {
        if (block.section->isEditing())
            continue;
        block.section->setMayEdit(may);
        const QList<FieldDef> fields = fieldsOf(block.key);
        block.section->show(fields, m_record, m_names);
        block.section->setVisible(!fields.isEmpty());
    }
    fit();
}

/// One column of labels for all blocks, as wide as the longest.
void RecordForm::fit() {
    int widest = 0;
    for (const Block &block : std::as_const(m_blocks)) {
        if (!block.section->isHidden())
            widest = std::max(widest, block.section->labelWidth());
    }
    widest = std::clamp(widest, 96, widestLabel);
    for (const Block &block : std::as_const(m_blocks))
        block.section->setLabelWidth(widest);
}

bool RecordForm::isEditing() const {
    return std::any_of(m_blocks.begin(), m_blocks.end(),
                       [](const Block &b) { return b.section->isEditing(); });
}

QList<FieldEditor *> RecordForm::editors() const {
    QList<FieldEditor *> all;
    for (const Block &block : m_blocks)
        all += block.section->editors();
    return all;
}

FieldEditor *RecordForm::editorOf(const QString &fieldKey) const {
    for (FieldEditor *editor : editors()) {
        if (editor->field().key == fieldKey)
            return editor;
    }
    return nullptr;
}

FieldValues RecordForm::typed() const {
    FieldValues values;
    for (const FieldEditor *editor : editors()) {
        if (!editor->error().isEmpty() || !sameValue(editor->value(), m_record[editor->field()]))
            values.append({editor->field().key, editor->value()});
    }
    return values;
}

void RecordForm::warnOfSimilar() {
    Record now = m_record;
    for (const FieldEditor *editor : editors())
        now[editor->field()] = editor->value();
    m_similar->typed(now, m_record);
}

void RecordForm::startEdit(FormSection *section, const QByteArray &key, const QString &fieldKey) {
    if (m_host.workspace().isReadOnly() || section->isEditing() ||
        isConverted(*m_host.workspace().schema(), m_record))
        return;
    const bool first = !isEditing();
    QList<FieldDef> fields = fieldsOf(key);
    const FieldDef title = m_host.workspace().schema()->titleField(m_kind);
    if (first && sectionOf(title) == key && !title.options.readOnly &&
        std::none_of(fields.begin(), fields.end(),
                     [&title](const FieldDef &one) { return one.key == title.key; }))
        fields.prepend(title);
    section->edit(fields, m_record, m_names);
    section->setVisible(true);
    fit();
    m_bar->show();
    FieldEditor *start = fieldKey.isEmpty() ? section->editors().value(0) : editorOf(fieldKey);
    if (start) {
        start->setFocus();
        m_scroll->ensureWidgetVisible(start);
    }
    if (first)
        Q_EMIT editingChanged(true);
}

void RecordForm::editFocused() {
    const QWidget *focus = focusWidget();
    for (const Block &block : std::as_const(m_blocks)) {
        if (focus && block.section->isAncestorOf(focus))
            return startEdit(block.section, block.key, {});
    }
    for (qsizetype i = m_blocks.size() - 1; i >= 0; --i) {
        if (!fieldsOf(m_blocks[i].key).isEmpty())
            startEdit(m_blocks[i].section, m_blocks[i].key, {});
    }
}

void RecordForm::editField(const QString &fieldKey) {
    const FieldDef *field = m_host.workspace().schema()->field(m_kind, fieldKey);
    if (!field)
        return;
    for (const Block &block : std::as_const(m_blocks)) {
        if (block.key == sectionOf(*field))
            startEdit(block.section, block.key, fieldKey);
    }
    if (FieldEditor *editor = editorOf(fieldKey))
        editor->setFocus();
}

void RecordForm::takeTyped(const FieldValues &values, const RecordNames &names) {
    m_names.insert(names);
    for (const auto &[key, value] : values) {
        editField(key);
        if (FieldEditor *editor = editorOf(key))
            editor->setValue(value, m_names);
    }
    readTyped();
}

void RecordForm::takeUnread(const QList<Unread> &unread) {
    for (const Unread &one : unread) {
        editField(one.field);
        FieldEditor *editor = editorOf(one.field);
        if (!editor)
            continue;
        editor->setValue(one.value, m_names);
        editor->setTypedTexts(one.texts);
        editor->showError(editor->error());
    }
    readTyped();
}

void RecordForm::readTyped() {
    m_read = typed();
    m_unread.clear();
    m_read.removeIf([this](const auto &one) {
        const FieldEditor *editor = editorOf(one.first);
        if (editor->error().isEmpty())
            return false;
        m_unread.append({one.first, one.second, editor->typedTexts()});
        return true;
    });
}

void RecordForm::leaveEdit() {
    m_similar->clear();
    m_read.clear();
    m_unread.clear();
    // The keyboard stays with the block that was written in.
    FormSection *held = nullptr;
    for (const Block &block : std::as_const(m_blocks)) {
        const bool inside = block.section->isAncestorOf(QApplication::focusWidget());
        if (block.section->isEditing() && (inside || !held))
            held = block.section;
    }
    const bool mine = isAncestorOf(QApplication::focusWidget());
    for (const Block &block : std::as_const(m_blocks)) {
        if (block.section->isEditing())
            block.section->show({}, m_record, m_names);
    }
    m_bar->hide();
    m_message->hide();
    refresh();
    if (mine && held)
        held->setFocus();
    Q_EMIT editingChanged(false);
}

/// What cannot be read, and what is missing, is told before anything is written; the focus goes to the first.
bool RecordForm::checkTyped() {
    FieldEditor *first = showWhatIsWrong(editors(), [](const FieldDef &field) {
        return field.options.required && field.type != FieldType::Bool;
    });
    if (first) {
        first->setFocus();
        m_scroll->ensureWidgetVisible(first);
    }
    return !first;
}

void RecordForm::save() {
    if (!isEditing() || m_saving || !checkTyped())
        return;
    const FieldValues values = typed();
    if (values.isEmpty()) {
        leaveEdit();
        Q_EMIT saved();
        return;
    }
    FieldValues seen;
    for (const auto &[key, value] : values)
        seen.append({key, m_record[editorOf(key)->field()]});
    m_saving = true;
    const auto work = [key = m_kind.key(), id = m_record.id, values, seen](UnitOfWork &unit) {
        return unit.update(*unit.schema().kind(key), id, values, seen);
    };
    onAnswer(m_host.workspace().perform(QStringLiteral("edit"), work), this,
             [this, told = toldDone(tr("Saved."), editors())](const Result<ChangeSet> &done) {
                 m_saving = false;
                 if (!done)
                     return showError(done.error());
                 m_host.showDone(told, !done->isEmpty());
                 leaveEdit();
                 Q_EMIT saved();
             });
}

void RecordForm::showError(const Error &error) {
    if (error.code == ErrorCode::Conflict && editorOf(error.field))
        return showConflict(error.field);
    QString key = error.field;
    if (!editorOf(key) && !key.isEmpty())
        editField(key); // a rule asks for a field of a block that was not being edited
    if (FieldEditor *editor = editorOf(key)) {
        editor->showError(error.text);
        editor->setFocus();
        m_scroll->ensureWidgetVisible(editor);
        return;
    }
    m_message->set(InlineMessage::Kind::Error, error.text);
    m_message->show();
    m_scroll->ensureWidgetVisible(m_message);
}

void RecordForm::showConflict(const QString &fieldKey) {
    struct Now {
        Record record;
        RecordNames names;
    };
    const auto job = [key = m_kind.key(), id = m_record.id](const Reading &reading) -> Result<Now> {
        auto found = kontor::record(reading, *reading.schema().kind(key), id);
        if (!found)
            return Error{ErrorCode::NotFound, {}, tr("The record is no longer there.")};
        return Now{*found, linkedNames(reading, {*found})};
    };
    onAnswer(m_host.workspace().read<Now>(Workspace::LaneKind::Quick, job), this,
             [this, fieldKey](const Result<Now> &now) {
                 if (!now)
                     return showError(now.error());
                 if (FieldEditor *editor = editorOf(fieldKey))
                     offerBoth(editor->field(), now->record, now->names);
             });
}

/// Both values side by side: what was typed stays, or what the file holds by now is taken.
void RecordForm::offerBoth(const FieldDef &field, const Record &now, const RecordNames &names) {
    FieldEditor *editor = editorOf(field.key);
    const FieldFormat format = fieldFormat(m_host);
    const QString mine = format.text(field, editor->value(), m_names);
    const QString theirs = format.text(field, now[field], names);
    editor->showError(tr("In the file now: %1").arg(theirs));
    const auto keepMine = [this, field, value = now[field]] {
        m_record[field] = value;
        if (FieldEditor *present = editorOf(field.key))
            present->showError({});
        save();
    };
    const auto takeTheirs = [this, field, value = now[field], names] {
        FieldEditor *present = editorOf(field.key);
        m_record[field] = value;
        m_names.insert(names);
        if (!present)
            return;
        present->setValue(value, m_names);
        present->showError({});
        present->setFocus();
    };
    new ChoicePanel(editor, tr("“%1” was changed meanwhile.").arg(format.label(field)),
                    {tr("Yours: %1").arg(mine), tr("In the file now: %1").arg(theirs)},
                    {{tr("Keep mine"), keepMine}, {tr("Take the other"), takeTheirs}});
}

void RecordForm::cancel() {
    if (!isEditing())
        return;
    if (isDirty())
        return askAbandon();
    leaveEdit();
    Q_EMIT abandoned();
}

void RecordForm::askAbandon() {
    const FieldFormat format = fieldFormat(m_host);
    QStringList lines;
    for (const auto &[key, value] : typed()) {
        const FieldDef &field = editorOf(key)->field();
        lines.append(tr("%1: %2").arg(format.label(field), format.line(field, value, m_names)));
    }
    auto *panel = new ConfirmPanel(m_cancel, tr("Throw away what you typed?"), lines, tr("Throw away"), true);
    connect(panel, &ConfirmPanel::confirmed, this, [this] {
        leaveEdit();
        Q_EMIT abandoned();
    });
    panel->open();
}

void RecordForm::chooseFields() {
    QList<FieldDef> fields;
    for (const Block &block : std::as_const(m_blocks)) {
        for (const FieldDef &field : m_host.workspace().schema()->fields(m_kind)) {
            if (sectionOf(field) == block.key && !field.isPrimary() && !field.options.required &&
                !(field.options.readOnly && !field.options.onForm))
                fields.append(field);
        }
    }
    auto *panel = new Popover(m_choose);
    auto *chooser = new FieldChooser(fields, m_choice, m_host.workspace().context()->language);
    connect(chooser, &FieldChooser::changed, this, [this](const FieldChoice &choice) {
        m_choice = choice;
        const QString key = QStringLiteral("form/") + QString::fromLatin1(m_kind.key());
        onAnswer(page_state::put(m_host.workspace(), key, choice.toJson()), this,
                 [](const Result<void> &) {});
        refresh();
    });
    connect(chooser, &FieldChooser::newFieldRequested, this, [this, panel] {
        panel->dismiss();
        m_host.openSettings("fieldDefinition");
    });
    connect(panel, &Popover::dismissed, panel, &QObject::deleteLater);
    panel->setContent(chooser);
    panel->open();
}

} // namespace kontor
