// Kind and type are picked by name; what a field is of and its type stay as they were made.
#include "ui/settings/own_fields_pane.h"

#include "core/records/repository.h"
#include "core/security/organisation.h"
#include "core/security/own_fields.h"
#include "ui/answer.h"
#include "ui/settings/settings_form.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combo_picker.h"
#include "ui/widgets/label.h"
#include "ui/widgets/simple_table.h"
#include "ui/widgets/text_area.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QScrollArea>
#include <array>

namespace kontor {

namespace {

constexpr int ownFieldFormWidth = 520;

struct TypeName {
    const char *key;
    const char *text;
};

/// In the order in which they are offered.
constexpr std::array typeNames{
    TypeName{"text", QT_TRANSLATE_NOOP("FieldType", "Text, one line")},
    TypeName{"longText", QT_TRANSLATE_NOOP("FieldType", "Text, several lines")},
    TypeName{"number", QT_TRANSLATE_NOOP("FieldType", "Whole number")},
    TypeName{"decimal", QT_TRANSLATE_NOOP("FieldType", "Number with decimals")},
    TypeName{"percent", QT_TRANSLATE_NOOP("FieldType", "Percent")},
    TypeName{"money", QT_TRANSLATE_NOOP("FieldType", "Amount of money")},
    TypeName{"yesNo", QT_TRANSLATE_NOOP("FieldType", "Yes or no")},
    TypeName{"date", QT_TRANSLATE_NOOP("FieldType", "Date")},
    TypeName{"moment", QT_TRANSLATE_NOOP("FieldType", "Date and time")},
    TypeName{"choice", QT_TRANSLATE_NOOP("FieldType", "One of a list")},
    TypeName{"link", QT_TRANSLATE_NOOP("FieldType", "Link to a record")},
    TypeName{"links", QT_TRANSLATE_NOOP("FieldType", "Links to several records")},
    TypeName{"list", QT_TRANSLATE_NOOP("FieldType", "Several texts")},
};

QString typeText(const QString &key) {
    for (const TypeName &type : typeNames) {
        if (key == QLatin1String(type.key))
            return QCoreApplication::translate("FieldType", type.text);
    }
    return key;
}

QVector<PickerItem> typeItems() {
    QVector<PickerItem> items;
    for (const TypeName &type : typeNames)
        items.append({.key = QString::fromLatin1(type.key), .text = typeText(QString::fromLatin1(type.key))});
    return items;
}

/// Kinds that people work with come first and are the only ones that get own fields; all may be linked to.
QVector<PickerItem> kindItems(const Schema &schema, bool settingsToo) {
    QVector<PickerItem> items;
    for (const bool setting : {false, true}) {
        for (const Kind *kind : schema.kinds()) {
            if (kind->options().setting == setting && (settingsToo || !setting))
                items.append({.key = QString::fromLatin1(kind->key()), .text = kind->plural()});
        }
    }
    return items;
}

QVector<PickerItem> chosenAmong(const QVector<PickerItem> &items, const QString &key) {
    for (const PickerItem &item : items) {
        if (item.key == key)
            return {item};
    }
    return {};
}

QStringList labelsOf(const QString &lines) {
    QStringList labels;
    for (const auto &choice : choicesFrom(lines))
        labels.append(choice.second);
    return labels;
}

} // namespace

OwnFieldsPane::OwnFieldsPane(PageHost &host, QWidget *parent)
    : SettingsPane(parent), m_host(host), m_table(new SimpleTable(this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_table->setAccessibleName(kind::fieldDefinition.plural());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHeads({tr("Field"), tr("Records"), tr("Type"), tr("Required")});
    row->addWidget(m_table, 1);
    row->addWidget(new HairLine(Qt::Vertical, this));
    makeForm(row);
    connect(m_table, &SimpleTable::keyChosen, this, [this](const QString &key) { choose(key.toLongLong()); });
    connect(m_table, &SimpleTable::keyActivated, this, [this] { m_form->focusFirst(); });
    connect(&host.workspace(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(kind::fieldDefinition.key()))
            load();
    });
    load();
}

void OwnFieldsPane::makeForm(QLayout *row) {
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFixedWidth(ownFieldFormWidth);
    scroll->setAccessibleName(tr("Form"));
    auto *card = new QWidget;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space4);
    column->setSpacing(metrics::space3);
    m_heading = new Label({}, TextRole::Heading, Ink::Text, card);
    m_heading->setWordWrap(true);
    column->addWidget(m_heading);
    QList<Label *> labels;
    const auto addRow = [&](const QString &name, QWidget *field) {
        auto *line = new QWidget(card);
        auto *inside = new QHBoxLayout(line);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(metrics::space4);
        auto *label = new Label(name, TextRole::Body, Ink::Second, line);
        labels.append(label);
        label->setMinimumHeight(metrics::controlHeight);
        label->setWordWrap(true);
        inside->addWidget(label, 0, Qt::AlignTop);
        inside->addWidget(field, 1);
        column->addWidget(line);
        return line;
    };
    const auto addPicker = [&](ComboPicker *&picker, const QString &name, const QVector<PickerItem> &items) {
        picker = new ComboPicker(card);
        picker->setName(name);
        picker->setClearable(false);
        picker->setChoices(items);
        return addRow(name, picker);
    };
    const SchemaPtr schema = m_host.workspace().schema();
    addPicker(m_of, tr("Records"), kindItems(*schema, false));
    addPicker(m_type, tr("Type"), typeItems());
    m_targetRow = addPicker(m_target, tr("Links to"), kindItems(*schema, true));
    m_choices = new TextArea(3, 12, card);
    m_choices->setAccessibleName(tr("Choices, one a line"));
    m_choicesRow = addRow(tr("Choices, one a line"), m_choices);
    m_form = new SettingsForm(m_host, kind::fieldDefinition,
                              {QStringLiteral("name"), QStringLiteral("nameEn"), QStringLiteral("nameVi"),
                               QStringLiteral("nameDe"), QStringLiteral("namePl"), QStringLiteral("nameFa"),
                               QStringLiteral("mandatory"), QStringLiteral("holdsPersonalData"),
                               QStringLiteral("retired")},
                              card);
    column->addWidget(m_form);
    int widest = m_form->labelWidth();
    for (const Label *label : std::as_const(labels))
        widest = std::max(widest, label->sizeHint().width());
    for (Label *label : std::as_const(labels))
        label->setFixedWidth(widest);
    m_form->setLabelWidth(widest);
    auto *buttons = new QHBoxLayout;
    m_remove = new Button(Icon::Trash, tr("Remove the field"), Button::Kind::Secondary, card);
    m_create = new Button(Icon::Check, tr("Add the field"), Button::Kind::Primary, card);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_create);
    column->addLayout(buttons);
    column->addStretch(1);
    scroll->setWidget(card);
    row->addWidget(scroll);
    card->setEnabled(!m_host.workspace().isReadOnly());
    connect(m_type, &ComboPicker::changed, this, &OwnFieldsPane::fitToType);
    connect(m_choices, &QPlainTextEdit::textChanged, this, &OwnFieldsPane::saveChoices);
    connect(m_create, &QAbstractButton::clicked, this, &OwnFieldsPane::create);
    connect(m_remove, &QAbstractButton::clicked, this, &OwnFieldsPane::remove);
    connect(m_form, &SettingsForm::created, this, [this](RecordId id) {
        m_wanted = id;
        load();
    });
}

QList<QWidget *> OwnFieldsPane::headActions() {
    auto *add = new Button(Icon::Plus, tr("New field"), Button::Kind::Primary);
    if (m_host.workspace().isReadOnly())
        add->setLocked();
    connect(add, &QAbstractButton::clicked, this, &OwnFieldsPane::startNew);
    return {add};
}

void OwnFieldsPane::focusFirst() {
    m_table->setFocus();
}

void OwnFieldsPane::takeOver(const SettingsPane &before) {
    const auto *pane = qobject_cast<const OwnFieldsPane *>(&before);
    if (!pane || !pane->m_form->isMakingNew())
        return;
    startNew();
    showShape(pane->m_of->key(), pane->m_type->key(), pane->m_target->key(), true);
    const QSignalBlocker quiet(m_choices);
    m_choices->setText(pane->m_choices->text());
    m_form->takeTyped(pane->m_form->read());
}

void OwnFieldsPane::load() {
    const auto read = [](const Reading &reading) -> Result<QList<Definition>> {
        auto found = ids(reading, {.kind = kind::fieldDefinition.key(), .archived = true}, 2000);
        if (!found)
            return found.error();
        QList<Definition> all;
        for (const Record &record : records(reading, kind::fieldDefinition, *found)) {
            const ConstRow<FieldDefinitionKind> row(record);
            all.append({.id = record.id,
                        .name = row[kind::fieldDefinition.name],
                        .of = row[kind::fieldDefinition.of],
                        .type = row[kind::fieldDefinition.type],
                        .target = row[kind::fieldDefinition.target],
                        .choices = row[kind::fieldDefinition.choices],
                        .required = row[kind::fieldDefinition.mandatory],
                        .retired = row[kind::fieldDefinition.retired]});
        }
        return all;
    };
    onAnswer(m_host.workspace().read<QList<Definition>>(Workspace::LaneKind::Quick, read), this,
             [this](const Result<QList<Definition>> &all) {
                 if (all)
                     fill(*all);
                 else
                     m_host.showError(all.error());
             });
}

void OwnFieldsPane::fill(const QList<Definition> &definitions) {
    const QString current = QString::number(m_wanted ? m_wanted : m_current);
    m_definitions = definitions;
    const SchemaPtr schema = m_host.workspace().schema();
    m_table->clearRows();
    m_table->setEmptyText(
        tr("No own fields yet. What your office wants to know beyond the fields that are there "
           "is added here, and stands on cards, in lists, filters and imports."));
    for (const Definition &one : definitions) {
        const Kind *of = schema->kind(one.of.toLatin1());
        m_table->addLine(QString::number(one.id),
                         {{.text = one.name, .icon = Icon::Field, .second = one.retired},
                          {.text = of ? of->plural() : one.of, .second = true},
                          {.text = typeText(one.type), .second = true},
                          {.text = one.required ? tr("Yes") : QString(), .second = true}});
    }
    const bool keepsNew = m_form->isMakingNew() && m_wanted == 0;
    m_wanted = 0;
    if (keepsNew)
        return Q_EMIT loaded();
    if (m_table->setCurrentKey(current))
        choose(current.toLongLong());
    else if (definitions.isEmpty())
        startNew();
    else if (m_table->setCurrentKey(QString::number(definitions.first().id)))
        choose(definitions.first().id);
    Q_EMIT loaded();
}

const OwnFieldsPane::Definition *OwnFieldsPane::current() const {
    for (const Definition &one : m_definitions) {
        if (one.id == m_current)
            return &one;
    }
    return nullptr;
}

void OwnFieldsPane::showShape(const QString &of, const QString &type, const QString &target, bool isNew) {
    const SchemaPtr schema = m_host.workspace().schema();
    m_of->setItems(chosenAmong(kindItems(*schema, true), of));
    m_type->setItems(chosenAmong(typeItems(), type));
    m_target->setItems(chosenAmong(kindItems(*schema, true), target));
    for (ComboPicker *picker : {m_of, m_type, m_target}) {
        picker->setReadOnly(!isNew);
        picker->setError({});
    }
    m_create->setVisible(isNew);
    m_remove->setVisible(!isNew);
    fitToType();
}

void OwnFieldsPane::fitToType() {
    m_targetRow->setVisible(m_type->key().startsWith(u"link"));
    m_choicesRow->setVisible(m_type->key() == u"choice");
}

void OwnFieldsPane::choose(RecordId id) {
    const bool another = m_current != id;
    m_current = id;
    const Definition *one = current();
    if (!one)
        return;
    m_heading->setText(one->name);
    showShape(one->of, one->type, one->target, false);
    if (another || !m_choices->hasFocus()) {
        const QSignalBlocker quiet(m_choices);
        m_choices->setText(labelsOf(one->choices).join(u'\n'));
    }
    m_form->open(id);
}

void OwnFieldsPane::startNew() {
    m_current = 0;
    m_heading->setText(tr("New field"));
    const QSignalBlocker quiet(m_choices);
    m_choices->setText({});
    m_table->setCurrentKey({});
    showShape(QStringLiteral("deal"), QStringLiteral("text"), QStringLiteral("account"), true);
    m_form->startNew({{QStringLiteral("holdsPersonalData"), qint64(1)}});
}

void OwnFieldsPane::create() {
    const QString type = m_type->key();
    FieldValues values{{QStringLiteral("of"), m_of->key()}, {QStringLiteral("type"), type}};
    if (type.startsWith(u"link"))
        values.append({QStringLiteral("target"), m_target->key()});
    if (type == u"choice")
        values.append({QStringLiteral("choices"),
                       relabelledChoices({}, m_choices->text().split(u'\n', Qt::SkipEmptyParts))});
    m_form->create(values);
}

void OwnFieldsPane::saveChoices() {
    const Definition *one = current();
    if (!one || m_choices->isReadOnly())
        return;
    const QString lines = relabelledChoices(one->choices, m_choices->text().split(u'\n'));
    if (lines == one->choices)
        return;
    const RecordId id = one->id;
    m_host.perform(QStringLiteral("edit"), tr("Choices saved"), [id, lines](UnitOfWork &unit) {
        return unit.update(kind::fieldDefinition, id, {{QStringLiteral("choices"), lines}});
    });
}

void OwnFieldsPane::remove() {
    const RecordId id = m_current;
    if (id == 0)
        return;
    m_current = 0;
    m_host.perform(
        QStringLiteral("delete"),
        tr("%1 is removed; what was filled in is kept").arg(LocaleFormat::isolated(m_heading->text())),
        [id](UnitOfWork &unit) { return unit.remove(kind::fieldDefinition, id); });
}

} // namespace kontor
