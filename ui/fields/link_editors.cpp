// Suggests records, makes new ones, and keeps chips and rows in step with the value.
#include "ui/fields/link_editors.h"

#include "core/records/repository.h"
#include "ui/answer.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/value_edit.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int percentWidth = 84;

QVBoxLayout *linkColumn(QWidget *owner) {
    auto *column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    return column;
}

} // namespace

PickerItem pickerItem(const Schema &schema, const Suggestion &suggestion) {
    PickerItem item{QString::number(suggestion.id), suggestion.text, suggestion.detail, {}, {}, false};
    const Kind *kind = schema.kind(suggestion.kind);
    if (suggestion.kind == "employee" || suggestion.kind == "contact")
        item.avatar = true;
    else if (!suggestion.colour.isEmpty())
        item.colour = QColor(suggestion.colour);
    else if (kind && !kind->options().setting)
        item.icon = iconByName(QString::fromLatin1(kind->options().icon));
    return item;
}

PickerItem pickerItem(const Schema &schema, RecordId id, const RecordName &name) {
    return pickerItem(schema, Suggestion{.id = id, .kind = name.kind, .text = name.text});
}

RecordPicker::RecordPicker(PageHost &host, const QByteArray &target, QWidget *parent)
    : ComboPicker(parent), m_host(host), m_target(target) {
    setSource([this](const QString &text, const Answer &answer) { suggest(text, answer); });
    const Kind *kind = host.workspace().schema()->kind(target);
    setCreatable(kind && mayCreate(*kind));
}

bool RecordPicker::mayCreate(const Kind &kind) const {
    return !m_host.workspace().isReadOnly() && kind.options().seen != Seen::ByRecord &&
           (!kind.options().setting || m_host.workspace().context()->access.changesSettings) &&
           kind.key() != "employee" && kind.key() != "stage" && kind.key() != "pipeline";
}

QList<RecordId> RecordPicker::recordIds() const {
    QList<RecordId> ids;
    for (const QString &key : keys())
        ids.append(key.toLongLong());
    return ids;
}

void RecordPicker::setRecords(const QList<RecordId> &ids, const RecordNames &names) {
    showRecords(ids, names);
    const bool named =
        std::all_of(ids.begin(), ids.end(), [&names](RecordId id) { return names.contains(id); });
    if (named || !m_host.workspace().schema()->kind(m_target))
        return;
    const auto job = [target = m_target, ids](const Reading &reading) -> Result<RecordNames> {
        return kontor::names(reading, *reading.schema().kind(target), ids);
    };
    onAnswer(m_host.workspace().read<RecordNames>(Workspace::LaneKind::Quick, job), this,
             [this, ids](const Result<RecordNames> &found) {
                 if (found && recordIds() == ids)
                     showRecords(ids, *found);
             });
}

void RecordPicker::showRecords(const QList<RecordId> &ids, const RecordNames &names) {
    QVector<PickerItem> items;
    for (const RecordId id : ids)
        items.append(pickerItem(*m_host.workspace().schema(), id, names.value(id)));
    setItems(items);
}

void RecordPicker::suggest(const QString &text, const Answer &answer) {
    using List = QList<Suggestion>;
    onAnswer(m_host.workspace().read<List>(
                 Workspace::LaneKind::Quick,
                 [target = m_target, scope = m_scope, text](const Reading &reading) {
                     return suggestions(reading, reading.schema().kind(target), text, scope);
                 }),
             this, [this, answer](const Result<List> &found) {
                 QVector<PickerItem> items;
                 const SchemaPtr schema = m_host.workspace().schema();
                 for (const Suggestion &one : found.value_or({}))
                     items.append(pickerItem(*schema, one));
                 answer(items);
             });
}

/// What needs nothing but its name is made at once, anything else in the panel of quick create.
void RecordPicker::create(const QString &text) {
    const SchemaPtr schema = m_host.workspace().schema();
    const Kind *kind = schema->kind(m_target);
    const FieldValues values = valuesForName(*schema, *kind, text);
    const auto take = [self = QPointer<RecordPicker>(this), target = m_target, text](RecordId id) {
        if (self && id)
            self->choose(pickerItem(*self->m_host.workspace().schema(), id, {target, text}));
    };
    if (kind->options().seen == Seen::ByGate) {
        m_host.createRecord(m_target, values, take);
        return;
    }
    auto made = std::make_shared<RecordId>(0);
    onAnswer(m_host.perform(QStringLiteral("create"), tr("“%1” was added.").arg(text),
                            [target = m_target, values, made](UnitOfWork &unit) -> Result<void> {
                                auto id = unit.create(*unit.schema().kind(target), values);
                                if (!id)
                                    return id.error();
                                *made = *id;
                                return {};
                            }),
             this, [take, made](const Result<ChangeSet> &done) {
                 if (done)
                     take(*made);
             });
}

LinkEditor::LinkEditor(const FieldDef &field, PageHost &host, QWidget *parent)
    : FieldEditor(field, host, parent), m_picker(new RecordPicker(host, field.target, this)) {
    linkColumn(this)->addWidget(m_picker);
    setFocusProxy(m_picker);
    m_picker->setName(label());
    m_picker->setClearable(!field.options.required);
    connect(m_picker, &ComboPicker::changed, this, [this] {
        Q_EMIT edited();
        Q_EMIT committed();
    });
}

Value LinkEditor::value() const {
    return m_picker->record() ? Value(m_picker->record()) : Value();
}

void LinkEditor::setValue(const Value &value, const RecordNames &names) {
    const RecordId id = Held<qint64>::from(value);
    m_picker->setRecords(id ? QList<RecordId>{id} : QList<RecordId>(), names);
}

QString LinkEditor::error() const {
    return m_picker->hasHalfAWord() ? FieldEditor::tr("Choose one from the list.") : QString();
}

LinksEditor::LinksEditor(const FieldDef &field, PageHost &host, QWidget *parent)
    : FieldEditor(field, host, parent), m_picker(new RecordPicker(host, field.target, this)) {
    linkColumn(this)->addWidget(m_picker);
    setFocusProxy(m_picker);
    m_picker->setMultiple(true);
    m_picker->setName(label());
    m_picker->setPlaceholder(tr("Add"));
    connect(m_picker, &ComboPicker::changed, this, [this] {
        Q_EMIT edited();
        Q_EMIT committed();
    });
}

Value LinksEditor::value() const {
    LinkedIds ids;
    for (const RecordId id : m_picker->recordIds())
        ids.append(LinkedId{id});
    return ids.isEmpty() ? Value() : Value(ids);
}

void LinksEditor::setValue(const Value &value, const RecordNames &names) {
    QList<RecordId> ids;
    for (const LinkedId &linked : Held<LinkedIds>::from(value))
        ids.append(linked.id);
    m_picker->setRecords(ids, names);
}

SharesEditor::SharesEditor(const FieldDef &field, PageHost &host, QWidget *parent)
    : FieldEditor(field, host, parent), m_rows(nullptr), m_error(new FieldError(this)) {
    auto *column = linkColumn(this);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(metrics::space1);
    column->addLayout(m_rows);
    auto *add = new LinkLabel(tr("Add a share"), this);
    add->setAccessibleName(tr("%1: add").arg(label()));
    column->addWidget(add, 0, Qt::AlignLeading);
    column->addWidget(m_error);
    setFocusProxy(add);
    connect(add, &LinkLabel::clicked, this, [this] { addLine().who->setFocus(); });
}

SharesEditor::Line &SharesEditor::addLine() {
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space1);
    auto *who = new RecordPicker(host(), field().target, row);
    who->setName(label());
    auto *percent = new ValueEdit(row);
    percent->setFixedWidth(percentWidth);
    percent->line()->setAccessibleName(tr("%1, percent").arg(label()));
    percent->setSuffix(QStringLiteral("%"));
    percent->setReader([this](const QString &typed) -> TypedValue {
        auto number = format().parseNumber(typed);
        if (!number || *number <= Decimal() || *number > Decimal(100, 0))
            return {{}, {}, tr("Type a number up to 100.")};
        return {{}, format().number(*number), {}};
    });
    auto *remove = Button::ofIcon(Icon::X, tr("Remove this share"), row);
    remove->setSmall(true);
    layout->addWidget(who, 1, Qt::AlignTop);
    layout->addWidget(percent, 0, Qt::AlignTop);
    layout->addWidget(remove, 0, Qt::AlignTop);
    m_rows->addWidget(row);
    row->show();
    connect(who, &ComboPicker::changed, this, &SharesEditor::tell);
    connect(percent, &ValueEdit::edited, this, &FieldEditor::edited);
    connect(percent, &ValueEdit::committed, this, &SharesEditor::tell);
    connect(remove, &Button::clicked, this, [this, row] { removeLine(row); });
    m_lines.append({row, who, percent});
    return m_lines.last();
}

void SharesEditor::removeLine(QWidget *row) {
    m_lines.removeIf([row](const Line &line) { return line.row == row; });
    row->hide();
    row->deleteLater();
    setFocus();
    tell();
}

void SharesEditor::tell() {
    m_error->setText({});
    Q_EMIT edited();
    Q_EMIT committed();
}

Value SharesEditor::value() const {
    LinkedIds ids;
    for (const Line &line : m_lines) {
        if (line.who->record() == 0)
            continue;
        auto percent = format().parseNumber(line.percent->text());
        ids.append({line.who->record(), percent ? *percent : Decimal()});
    }
    return ids.isEmpty() ? Value() : Value(ids);
}

void SharesEditor::setValue(const Value &value, const RecordNames &names) {
    for (const Line &line : std::as_const(m_lines)) {
        line.row->hide();
        line.row->deleteLater();
    }
    m_lines.clear();
    for (const LinkedId &linked : Held<LinkedIds>::from(value)) {
        const Line &line = addLine();
        line.who->setRecords({linked.id}, names);
        line.percent->setText(linked.percent == Decimal() ? QString() : format().number(linked.percent));
    }
    m_error->setText({});
}

QString SharesEditor::error() const {
    qint64 billionths = 0; // percent, scaled as Decimal allows at most nine places
    for (const Line &line : m_lines) {
        const QString typed = line.percent->text().trimmed();
        if (typed.isEmpty())
            continue;
        const auto percent = format().parseNumber(typed);
        if (!percent || *percent <= Decimal() || *percent > Decimal(100, 0))
            return tr("Type a number up to 100.");
        qint64 scaled = percent->unscaled();
        for (int i = percent->scale(); i < 9; ++i)
            scaled *= 10;
        billionths += scaled;
    }
    return billionths > 100'000'000'000LL ? tr("The shares are more than 100 percent.") : QString();
}

void SharesEditor::showError(const QString &sentence) {
    m_error->setText(sentence);
}

} // namespace kontor
