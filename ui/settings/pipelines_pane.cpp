// One read gives everything shown; it is repeated after each change of pipelines, stages or their records.
#include "ui/settings/pipelines_pane.h"

#include "core/records/repository.h"
#include "core/sales/deal.h"
#include "core/sales/pipelines.h"
#include "ui/answer.h"
#include "ui/settings/pipeline_panel.h"
#include "ui/settings/removal.h"
#include "ui/settings/stage_editor.h"
#include "ui/settings/stage_table.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/navigation_list.h"
#include "ui/widgets/stage_bar.h"
#include "ui/widgets/surface.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>

namespace kontor {

namespace {

// The list gives way to the stages where there is little room.
constexpr int narrowPane = 820, narrowList = 150, wideList = 204;

StageRow stageFrom(const Reading &reading, const Record &record) {
    const ConstRow<StageKind> row(record);
    const auto &stage = kind::stage;
    return {.id = record.id,
            .name = titleOf(reading, record),
            .type = row[stage.type],
            .colour = row[stage.colour],
            .probability = int(row[stage.probability]),
            .staleDays = int(row[stage.staleDays]),
            .required = row[stage.requiredFields].split(u'\n', Qt::SkipEmptyParts),
            .retired = row[stage.retired]};
}

Icon signOf(const QString &type) {
    return type == u"won" ? Icon::Check : type == u"lost" ? Icon::X : Icon::Circle;
}

Tone toneOf(const QString &type) {
    return type == u"won" ? Tone::Green : type == u"lost" ? Tone::Red : Tone::Grey;
}

/// How many records stand in each stage, of every kind that has stages.
Result<QHash<RecordId, qint64>> recordsByStage(const Reading &reading) {
    QHash<RecordId, qint64> counts;
    for (const Kind *kind : reading.schema().kinds()) {
        if (!kind->staging())
            continue;
        auto counted =
            groups(reading, {.kind = kind->key(), .archived = true}, kind->staged(&Staging::stage)->key, {});
        if (!counted)
            return counted.error();
        for (const Group &group : *counted) {
            if (const auto *id = std::get_if<qint64>(&group.key))
                counts.insert(*id, group.totals.count);
        }
    }
    return counts;
}

} // namespace

Result<QList<PipelineRow>> readPipelines(const Reading &reading) {
    const auto counts = recordsByStage(reading);
    if (!counts)
        return counts.error();
    auto found = ids(
        reading, {.kind = kind::pipeline.key(), .sort = {{QStringLiteral("position")}}, .archived = true});
    if (!found)
        return found.error();
    QList<PipelineRow> pipelines;
    for (const Record &record : records(reading, kind::pipeline, *found)) {
        const ConstRow<PipelineKind> row(record);
        pipelines.append({.id = record.id,
                          .name = titleOf(reading, record),
                          .of = row[kind::pipeline.of].toLatin1(),
                          .retired = row[kind::pipeline.retired]});
    }
    auto stages =
        ids(reading, {.kind = kind::stage.key(), .sort = {{QStringLiteral("position")}}, .archived = true});
    if (!stages)
        return stages.error();
    for (const Record &record : records(reading, kind::stage, *stages)) {
        const RecordId owner = ConstRow<StageKind>(record)[kind::stage.pipeline].value;
        StageRow stage = stageFrom(reading, record);
        stage.records = counts->value(stage.id);
        for (PipelineRow &pipeline : pipelines) {
            if (pipeline.id == owner) {
                pipeline.records += stage.records;
                pipeline.stages.append(stage);
            }
        }
    }
    return pipelines;
}

PipelinesPane::PipelinesPane(PageHost &host, QWidget *parent)
    : SettingsPane(parent), m_host(host), m_list(new NavigationList(tr("Pipelines"), this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(new HairLine(Qt::Vertical, this));
    makeRight();
    connect(m_list, &NavigationList::chosen, this, [this](const QString &key) {
        m_pipeline = key.toLongLong();
        fillStages();
    });
    connect(&host.workspace(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(kind::stage.key()) || changes.touches(kind::pipeline.key()) ||
            std::ranges::any_of(m_pipelines, [&](const PipelineRow &one) { return changes.touches(one.of); }))
            load();
    });
    load();
}

void PipelinesPane::makeRight() {
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // what stands in it has the focus
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Stages"));
    auto *body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    m_column->setSpacing(metrics::space3);
    m_name = new Label({}, TextRole::Heading, Ink::Text, body);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::space1);
    head->addWidget(m_name);
    m_edit = Button::ofIcon(Icon::Pencil, tr("Edit the pipeline"), body);
    m_edit->setSmall(true);
    m_edit->setEnabled(!m_host.workspace().isReadOnly());
    head->addWidget(m_edit);
    head->addStretch(1);
    m_column->addLayout(head);
    m_bar = new StageBar(body);
    m_bar->setAllColoured(true);
    m_bar->setReadOnly(true);
    m_column->addWidget(m_bar);

    auto *surface = new Surface(body);
    auto *inside = new QVBoxLayout(surface);
    inside->setContentsMargins(1, metrics::space1, 1, 1); // the corners are round
    inside->setSpacing(0);
    m_table = new StageTable(surface);
    m_table->setAccessibleName(tr("Stages"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHeads({tr("Stage"), tr("Kind"), tr("Probability"), tr("Stale after"),
                       tr("Must be filled to enter"), tr("Deals")},
                      4);
    inside->addWidget(m_table);
    auto *add = new LinkLabel(tr("New stage"), surface);
    add->setSymbol(Icon::Plus);
    add->setEnabled(!m_host.workspace().isReadOnly());
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space3, metrics::space1, metrics::space3, metrics::space1);
    foot->addWidget(add);
    foot->addStretch(1);
    inside->addLayout(foot);
    m_column->addWidget(surface);

    auto *hint = new QHBoxLayout;
    hint->setSpacing(metrics::space1);
    auto *order = new Label(tr("Order: open stages, then one won stage, then one or more lost stages."),
                            TextRole::Secondary, Ink::Second, body);
    order->setWordWrap(true);
    hint->addWidget(order, 1);
    hint->addWidget(new KeyHint(keysText(Qt::CTRL | Qt::Key_Up), body));
    hint->addWidget(new KeyHint(keysText(Qt::CTRL | Qt::Key_Down), body));
    hint->addWidget(new Label(tr("move a stage"), TextRole::Secondary, Ink::Second, body));
    m_column->addLayout(hint);
    m_editor = new StageEditor(m_host, body);
    m_column->addWidget(m_editor);
    m_column->addStretch(1);
    scroll->setWidget(body);
    static_cast<QBoxLayout *>(layout())->addWidget(scroll, 1);

    connect(m_edit, &QAbstractButton::clicked, this, &PipelinesPane::editPipeline);
    connect(add, &QAbstractButton::clicked, this, &PipelinesPane::addStage);
    connect(m_table, &SimpleTable::keyChosen, this,
            [this](const QString &key) { chooseStage(key.toLongLong()); });
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &PipelinesPane::fitTable);
    connect(m_table, &SimpleTable::keyActivated, m_editor, &StageEditor::focusFirst);
    connect(m_table, &StageTable::moved, this,
            [this](const QString &key, int index) { place(key.toLongLong(), index); });
}

QList<QWidget *> PipelinesPane::headActions() {
    auto *add = new Button(Icon::Plus, tr("New pipeline"), Button::Kind::Primary);
    if (m_host.workspace().isReadOnly())
        add->setLocked();
    connect(add, &QAbstractButton::clicked, this, &PipelinesPane::addPipeline);
    return {add};
}

void PipelinesPane::focusFirst() {
    m_table->setFocus();
}

void PipelinesPane::load() {
    onAnswer(m_host.workspace().read<QList<PipelineRow>>(Workspace::LaneKind::Quick, readPipelines), this,
             [this](const Result<QList<PipelineRow>> &pipelines) {
                 if (!pipelines) {
                     m_host.showError(pipelines.error());
                     return;
                 }
                 m_pipelines = *pipelines;
                 fill();
                 Q_EMIT loaded();
             });
}

const PipelineRow *PipelinesPane::current() const {
    for (const PipelineRow &pipeline : m_pipelines) {
        if (pipeline.id == m_pipeline)
            return &pipeline;
    }
    return m_pipelines.isEmpty() ? nullptr : &m_pipelines.first();
}

const StageRow *PipelinesPane::currentStage() const {
    const PipelineRow *pipeline = current();
    const RecordId id = m_table->currentKey().toLongLong();
    for (qsizetype i = 0; pipeline && i < pipeline->stages.size(); ++i) {
        if (pipeline->stages.at(i).id == id)
            return &pipeline->stages.at(i);
    }
    return nullptr;
}

QString PipelinesPane::shownName(const QString &name, bool retired) {
    return retired ? tr("%1 (retired)").arg(name) : name;
}

void PipelinesPane::fitList() {
    m_list->fitWidth(width() < narrowPane ? narrowList : wideList);
}

void PipelinesPane::resizeEvent(QResizeEvent *event) {
    SettingsPane::resizeEvent(event);
    fitList();
}

void PipelinesPane::fill() {
    m_list->clear();
    for (const Kind *kind : m_host.workspace().schema()->kinds()) {
        bool headed = false;
        for (const PipelineRow &pipeline : std::as_const(m_pipelines)) {
            if (pipeline.of != kind->key())
                continue;
            if (!headed)
                m_list->addHead(kind->plural());
            headed = true;
            m_list->addEntry(QString::number(pipeline.id), shownName(pipeline.name, pipeline.retired), {},
                             m_host.format().integer(pipeline.records));
        }
    }
    fitList();
    if (const PipelineRow *pipeline = current()) {
        m_pipeline = pipeline->id;
        m_list->setCurrent(QString::number(m_pipeline));
    }
    fillStages();
    if (std::exchange(m_isNew, false))
        editPipeline(); // it wants a name
}

void PipelinesPane::fillStages() {
    const PipelineRow *pipeline = current();
    if (!pipeline)
        return;
    m_name->setText(shownName(pipeline->name, pipeline->retired));
    const QString before = m_wantedStage ? QString::number(m_wantedStage) : m_table->currentKey();
    m_wantedStage = 0;
    QVector<StageItem> items;
    m_table->clearRows();
    const LocaleFormat &format = m_host.format();
    for (const StageRow &stage : pipeline->stages) {
        const QColor colour(stage.colour);
        items.append({.key = QString::number(stage.id),
                      .name = stage.name,
                      .colour = colour,
                      .final = stage.type != u"open"});
        const QString type =
            kind::stage.declaredFields()[size_t(kind::stage.type.index)].choiceText(stage.type);
        const QStringList required = labelsOf(stage.required);
        m_table->addLine(
            QString::number(stage.id),
            {{.text = shownName(stage.name, stage.retired), .colour = colour, .second = stage.retired},
             {.text = type, .icon = signOf(stage.type), .pills = {type}, .tone = toneOf(stage.type)},
             {.text = format.percent(Decimal(stage.probability, 0)), .trailing = true},
             {.text = stage.staleDays > 0 ? tr("%Ln days", nullptr, stage.staleDays) : QStringLiteral("–"),
              .trailing = true},
             {.text = required.join(QStringLiteral(", ")), .pills = required},
             {.text = format.integer(stage.records), .trailing = true}});
    }
    m_bar->setStages(items);
    fitTable();
    if (!m_table->setCurrentKey(before) && m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
    chooseStage(m_table->currentKey().toLongLong());
}

/// All rows are seen, above the bar that a narrow window puts below them.
void PipelinesPane::fitTable() {
    int height = m_table->horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < m_table->rowCount(); ++row)
        height += m_table->rowHeight(row);
    const QScrollBar *bar = m_table->horizontalScrollBar();
    m_table->setFixedHeight(height + (bar->maximum() > 0 ? bar->sizeHint().height() : 0));
}

QStringList PipelinesPane::labelsOf(const QStringList &keys) const {
    QStringList labels;
    const SchemaPtr schema = m_host.workspace().schema();
    const Kind *kind = schema->kind(current()->of);
    for (const QString &key : keys) {
        if (const FieldDef *field = kind ? schema->field(*kind, key) : nullptr)
            labels.append(field->text(m_host.format().languageCode()));
    }
    return labels;
}

void PipelinesPane::chooseStage(RecordId id) {
    const StageRow *stage = currentStage();
    if (!stage || stage->id != id)
        return;
    m_editor->open(*stage, *current());
}

void PipelinesPane::place(RecordId stage, int index) {
    m_wantedStage = stage;
    m_host.perform(QStringLiteral("edit"), tr("The order of the stages is changed"),
                   [stage, index](UnitOfWork &unit) { return pipelines::placeStage(unit, stage, index); });
}

void PipelinesPane::editPipeline() {
    const PipelineRow *pipeline = current();
    if (!pipeline)
        return;
    auto *panel = new PipelinePanel(m_host, m_edit, pipeline->id);
    connect(panel, &PipelinePanel::removalAsked, this, [this, id = pipeline->id, name = pipeline->name] {
        askRemoval(m_host, m_edit, kind::pipeline, id, name);
    });
}

void PipelinesPane::addStage() {
    const PipelineRow *pipeline = current();
    if (!pipeline)
        return;
    const RecordId id = pipeline->id;
    const QString name = tr("New stage");
    auto made = std::make_shared<RecordId>(0);
    auto future = m_host.perform(QStringLiteral("create"), tr("Stage created"),
                                 [id, name, made](UnitOfWork &unit) -> Result<void> {
                                     auto stage = pipelines::addStage(unit, id, QStringLiteral("open"), name);
                                     if (!stage)
                                         return stage.error();
                                     *made = *stage;
                                     return {};
                                 });
    onAnswer(future, this, [this, made](const Result<ChangeSet> &done) {
        if (done) {
            m_wantedStage = *made;
            load();
            m_editor->focusFirst();
        }
    });
}

void PipelinesPane::addPipeline() {
    const QString name = tr("New pipeline");
    const auto named = kind::stage.declaredFields()[size_t(kind::stage.type.index)];
    const QString open = tr("New request");
    const QString won = named.choiceText(QStringLiteral("won"));
    const QString lost = named.choiceText(QStringLiteral("lost"));
    const qint64 position = m_pipelines.size() + 1;
    const QByteArray of = current() ? current()->of : kind::deal.key();
    auto made = std::make_shared<RecordId>(0);
    const auto work = [=](UnitOfWork &unit) -> Result<void> {
        auto pipeline = unit.create(kind::pipeline, [&](Row<PipelineKind> &row) {
            row.set(kind::pipeline.name, name);
            row.set(kind::pipeline.of, QString::fromLatin1(of));
            row.set(kind::pipeline.position, position);
        });
        if (!pipeline)
            return pipeline.error();
        *made = *pipeline;
        const QPair<QString, QString> stages[] = {
            {QStringLiteral("open"), open}, {QStringLiteral("won"), won}, {QStringLiteral("lost"), lost}};
        const int colours[] = {0, 4, 5};
        for (int i = 0; i < 3; ++i) {
            auto stage = pipelines::addStage(unit, *pipeline, stages[i].first, stages[i].second,
                                             stageColours().at(colours[i]).name());
            if (!stage)
                return stage.error();
        }
        return {};
    };
    onAnswer(m_host.perform(QStringLiteral("create"), tr("Pipeline created"), work), this,
             [this, made](const Result<ChangeSet> &done) {
                 if (done) {
                     m_pipeline = *made;
                     m_isNew = true;
                     load();
                 }
             });
}

} // namespace kontor
