// The list is read again after every change of its kind.
#include "ui/settings/kind_pane.h"

#include "core/records/repository.h"
#include "ui/answer.h"
#include "ui/models/field_format.h"
#include "ui/settings/removal.h"
#include "ui/settings/settings_form.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/simple_table.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace kontor {

namespace {

constexpr qsizetype mostColumns = 4;

constexpr int kindFormWidth = 520;

bool isRetired(const Schema &schema, const Record &record) {
    const FieldDef *field = schema.field(*record.kind, u"retired");
    const auto *set = field ? std::get_if<qint64>(&record[*field]) : nullptr;
    return set && *set != 0;
}

} // namespace

KindPane::KindPane(PageHost &host, const Kind &kind, QWidget *parent)
    : SettingsPane(parent), m_host(host), m_kind(kind), m_table(new SimpleTable(this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_table->setAccessibleName(kind.plural());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    row->addWidget(m_table, 1);
    row->addWidget(new HairLine(Qt::Vertical, this));
    makeForm(row);
    QStringList heads;
    const SchemaPtr schema = host.workspace().schema();
    for (const FieldDef *field : columns(*schema))
        heads.append(field->text(host.format().languageCode()));
    m_table->setHeads(heads);
    connect(m_table, &SimpleTable::keyChosen, this, [this](const QString &key) { choose(key.toLongLong()); });
    connect(m_table, &SimpleTable::keyActivated, this, [this] { m_form->focusFirst(); });
    connect(&host.workspace(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(m_kind.key()))
            load();
    });
    load();
}

void KindPane::makeForm(QLayout *row) {
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // what stands in it has the focus
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFixedWidth(kindFormWidth);
    scroll->setAccessibleName(tr("Form"));
    m_card = new QWidget;
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space4);
    column->setSpacing(metrics::space3);
    m_heading = new Label({}, TextRole::Heading, Ink::Text, m_card);
    m_heading->setWordWrap(true);
    column->addWidget(m_heading);
    m_form = new SettingsForm(m_host, m_kind, {}, m_card);
    column->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    m_remove = new Button(Icon::Trash, tr("Delete"), Button::Kind::Secondary, m_card);
    m_create = new Button(Icon::Check, tr("Create"), Button::Kind::Primary, m_card);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_create);
    column->addLayout(buttons);
    column->addStretch(1);
    scroll->setWidget(m_card);
    row->addWidget(scroll);
    const bool readOnly = m_host.workspace().isReadOnly();
    m_form->setReadOnly(readOnly);
    m_remove->setEnabled(!readOnly);
    connect(m_create, &QAbstractButton::clicked, m_form, [this] { m_form->create(); });
    connect(m_remove, &QAbstractButton::clicked, this, &KindPane::remove);
    connect(m_form, &SettingsForm::created, this, [this](RecordId id) {
        m_wanted = id;
        load();
    });
}

QList<QWidget *> KindPane::headActions() {
    auto *add = new Button(Icon::Plus, tr("New: %1").arg(m_kind.label()), Button::Kind::Primary);
    if (m_host.workspace().isReadOnly())
        add->setLocked();
    connect(add, &QAbstractButton::clicked, this, &KindPane::startNew);
    return {add};
}

void KindPane::focusFirst() {
    m_table->setFocus();
}

void KindPane::takeOver(const SettingsPane &before) {
    const auto *pane = qobject_cast<const KindPane *>(&before);
    if (!pane || pane->m_kind.key() != m_kind.key() || !pane->m_form->isMakingNew())
        return;
    startNew();
    m_form->takeTyped(pane->m_form->read());
}

QList<const FieldDef *> KindPane::columns(const Schema &schema) const {
    QList<const FieldDef *> list;
    for (const FieldDef &field : schema.fields(m_kind)) {
        if (field.options.inList || field.key == u"retired")
            list.append(&field);
    }
    // The form stands beside the table: what is left out is read there.
    while (list.size() > mostColumns)
        list.removeAt(list.size() - 2);
    return list;
}

FieldValues KindPane::presets() const {
    if (m_host.workspace().schema()->field(m_kind, u"active"))
        return {{QStringLiteral("active"), qint64(1)}};
    return {};
}

void KindPane::load() {
    const Kind *kind = &m_kind;
    const auto read = [kind](const Reading &reading) -> Result<Loaded> {
        auto found = ids(reading, {.kind = kind->key(), .archived = true}, 2000);
        if (!found)
            return found.error();
        QList<Record> all = records(reading, *kind, *found);
        RecordNames linked = linkedNames(reading, all);
        return Loaded{std::move(all), std::move(linked)};
    };
    onAnswer(m_host.workspace().read<Loaded>(Workspace::LaneKind::Quick, read), this,
             [this](const Result<Loaded> &loaded) {
                 if (loaded)
                     fill(*loaded);
                 else
                     m_host.showError(loaded.error());
             });
}

void KindPane::fill(const Loaded &shown) {
    const QString current = m_wanted ? QString::number(m_wanted) : m_table->currentKey();
    const SchemaPtr schema = m_host.workspace().schema();
    const FieldFormat format(schema, m_host.format(), m_host.format().languageCode());
    m_table->clearRows();
    m_table->setEmptyText(tr("%1: nothing here yet").arg(m_kind.plural()));
    for (const Record &record : shown.records) {
        QList<SimpleCell> cells;
        for (const FieldDef *field : columns(*schema)) {
            SimpleCell cell{.text = format.line(*field, record, shown.names), .second = !cells.isEmpty()};
            if (field->key == u"colour") {
                cell.colour = QColor(cell.text);
                cell.text.clear();
            }
            cells.append(cell);
        }
        if (!cells.isEmpty() && isRetired(*schema, record))
            cells.first().second = true;
        m_table->addLine(QString::number(record.id), cells);
    }
    const bool keepsNew = m_form->isMakingNew() && m_wanted == 0;
    m_wanted = 0;
    if (keepsNew)
        return Q_EMIT loaded();
    if (!m_table->setCurrentKey(current) && m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
    if (m_table->rowCount() == 0)
        startNew();
    else
        choose(m_table->currentKey().toLongLong());
    Q_EMIT loaded();
}

void KindPane::choose(RecordId id) {
    if (id == 0)
        return;
    m_create->hide();
    m_remove->show();
    const QTableWidgetItem *cell = m_table->item(m_table->currentRow(), 0);
    m_heading->setText(cell ? cell->text() : QString());
    m_form->open(id);
}

void KindPane::startNew() {
    m_create->show();
    m_create->setEnabled(!m_host.workspace().isReadOnly());
    m_remove->hide();
    m_heading->setText(tr("New: %1").arg(m_kind.label()));
    m_table->setCurrentKey({});
    m_form->startNew(presets());
}

void KindPane::remove() {
    if (m_form->record() != 0)
        askRemoval(m_host, m_remove, m_kind, m_form->record(), m_heading->text());
}

} // namespace kontor
