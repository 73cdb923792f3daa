// Two cards, and a third one when a stage that still holds records is to go.
#include "ui/settings/stage_editor.h"

#include "core/sales/deal.h"
#include "core/sales/pipelines.h"
#include "ui/settings/pipelines_pane.h"
#include "ui/settings/settings_form.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combo_picker.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QBoxLayout>
#include <QPainter>

namespace kontor {

namespace {

constexpr int leastForTwo = 660;

/// A square of one colour that can be chosen.
class ColourButton : public QAbstractButton {
public:
    ColourButton(const QColor &colour, const QString &name, QWidget *parent)
        : QAbstractButton(parent), m_colour(colour) {
        setCheckable(true);
        setAccessibleName(name);
        setToolTip(name);
        setFixedSize(30, 30);
        setFocusPolicy(Qt::StrongFocus);
    }
    QColor colour() const { return m_colour; }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        paint::box(&painter, rect().adjusted(4, 4, -4, -4), m_colour);
        if (isChecked() || hasFocus())
            paint::box(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), Qt::transparent, tokens().accent,
                       metrics::radiusControl + 2, 2);
    }
    void nextCheckState() override {} // the stage decides

private:
    QColor m_colour;
};

QVector<PickerItem> fieldItems(const Schema &schema, const Kind &kind, const QStringList &keys, bool all,
                               const QString &language) {
    QVector<PickerItem> items;
    for (const FieldDef &field : schema.fields(kind)) {
        const bool offered = all ? field.options.onForm && !field.options.readOnly && !field.isPrimary()
                                 : keys.contains(field.key);
        if (offered)
            items.append({.key = field.key, .text = field.text(language)});
    }
    return items;
}

} // namespace

StageEditor::StageEditor(PageHost &host, QWidget *parent) : QWidget(parent), m_host(host) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space3);
    row->addWidget(makeNames(), 1, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::space3);
    column->addWidget(makeRules());
    column->addWidget(makeWarning());
    column->addStretch(1);
    row->addLayout(column, 1);
    setEnabled(!host.workspace().isReadOnly());
}

StageEditor::~StageEditor() = default;

Surface *StageEditor::makeNames() {
    auto *surface = new Surface(this);
    auto *column = new QVBoxLayout(surface);
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    column->setSpacing(metrics::space2);
    m_heading = new Label({}, TextRole::Strong, Ink::Text, surface);
    m_heading->setWordWrap(true);
    column->addWidget(m_heading);
    m_names = new SettingsForm(m_host, kind::stage,
                               {QStringLiteral("name"), QStringLiteral("nameEn"), QStringLiteral("nameVi"),
                                QStringLiteral("nameDe"), QStringLiteral("namePl"), QStringLiteral("nameFa")},
                               surface);
    column->addWidget(m_names);
    addColours(column);
    return surface;
}

void StageEditor::addColours(QVBoxLayout *column) {
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    const QString names[] = {tr("Grey"),  tr("Blue"), tr("Violet"), tr("Orange"),
                             tr("Green"), tr("Red"),  tr("Teal"),   tr("Pink")};
    for (int i = 0; i < stageColours().size(); ++i) {
        const QColor colour = stageColours().at(i);
        auto *button = new ColourButton(colour, names[i % 8], column->parentWidget());
        connect(button, &QAbstractButton::clicked, this, [this, colour] {
            set(QStringLiteral("colour"), colour.name().toUpper(), tr("Colour changed"));
        });
        m_colours.append(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
}

Surface *StageEditor::makeRules() {
    auto *surface = new Surface(this);
    auto *column = new QVBoxLayout(surface);
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    column->setSpacing(metrics::space2);
    m_rules = new SettingsForm(
        m_host, kind::stage,
        {QStringLiteral("probability"), QStringLiteral("staleDays"), QStringLiteral("retired")}, surface);
    column->addWidget(m_rules);
    const QString name = tr("Must be filled to enter");
    column->addWidget(new Label(name, TextRole::Body, Ink::Second, surface));
    m_required = new ComboPicker(surface);
    m_required->setMultiple(true);
    m_required->setName(name);
    m_required->setPlaceholder(tr("Add a field"));
    column->addWidget(m_required);
    connect(m_required, &ComboPicker::changed, this, &StageEditor::saveRequired);
    auto *row = new QHBoxLayout;
    auto *gone = new Button(Icon::Trash, tr("Delete the stage"), Button::Kind::Secondary, surface);
    connect(gone, &QAbstractButton::clicked, this, &StageEditor::remove);
    row->addStretch(1);
    row->addWidget(gone);
    column->addLayout(row);
    return surface;
}

Surface *StageEditor::makeWarning() {
    m_warning = new Surface(this);
    m_warning->setWarning(true);
    auto *column = new QVBoxLayout(m_warning);
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    column->setSpacing(metrics::space2);
    m_warningHead = new Label({}, TextRole::Strong, Ink::Amber, m_warning);
    m_warningHead->setWordWrap(true);
    column->addWidget(m_warningHead);
    m_held = new Label(tr("A stage that holds records cannot be deleted. Move them first:"), TextRole::Body,
                       Ink::Second, m_warning);
    m_held->setWordWrap(true);
    column->addWidget(m_held);
    m_target = new ComboPicker(m_warning);
    m_target->setName(tr("New stage of the records"));
    column->addWidget(m_target);
    auto *or_ = new Label(tr("Or retire the stage: it is no longer offered, still shown and filterable."),
                          TextRole::Secondary, Ink::Second, m_warning);
    or_->setWordWrap(true);
    column->addWidget(or_);
    auto *row = new QHBoxLayout;
    auto *keep = new Button(tr("Keep"), Button::Kind::Secondary, m_warning);
    auto *retireButton = new Button(tr("Retire"), Button::Kind::Secondary, m_warning);
    m_move = new Button(tr("Move and delete"), Button::Kind::Secondary, m_warning);
    row->addStretch(1);
    for (QWidget *button :
         {static_cast<QWidget *>(keep), static_cast<QWidget *>(retireButton), static_cast<QWidget *>(m_move)})
        row->addWidget(button);
    column->addLayout(row);
    m_warning->hide();
    connect(keep, &QAbstractButton::clicked, m_warning, &QWidget::hide);
    connect(retireButton, &QAbstractButton::clicked, this, &StageEditor::retire);
    connect(m_move, &QAbstractButton::clicked, this, [this] { removeInto(m_target->key().toLongLong()); });
    connect(m_target, &ComboPicker::changed, this,
            [this] { m_move->setEnabled(!m_target->key().isEmpty()); });
    return m_warning;
}

void StageEditor::open(const StageRow &stage, const PipelineRow &pipeline) {
    if (!m_stage || m_stage->id != stage.id)
        m_warning->hide();
    m_stage = std::make_unique<StageRow>(stage);
    m_all = pipeline.stages;
    const Schema &schema = *m_host.workspace().schema();
    const Kind *kind = schema.kind(pipeline.of);
    const QString language = m_host.format().languageCode();
    m_required->setChoices(kind ? fieldItems(schema, *kind, {}, true, language) : QVector<PickerItem>());
    m_heading->setText(stage.name);
    m_names->open(stage.id);
    m_rules->open(stage.id);
    m_required->setItems(kind ? fieldItems(schema, *kind, stage.required, false, language)
                              : QVector<PickerItem>());
    markColour();
}

void StageEditor::markColour() {
    for (QAbstractButton *button : std::as_const(m_colours))
        button->setChecked(static_cast<ColourButton *>(button)->colour() == QColor(m_stage->colour));
}

void StageEditor::focusFirst() {
    m_names->focusFirst();
}

void StageEditor::set(const QString &field, const Value &value, const QString &done) {
    if (!m_stage)
        return;
    const RecordId id = m_stage->id;
    m_host.perform(QStringLiteral("edit"), done, [id, field, value](UnitOfWork &unit) {
        return unit.update(kind::stage, id, {{field, value}});
    });
}

void StageEditor::saveRequired() {
    set(QStringLiteral("requiredFields"), m_required->keys().join(u'\n'), tr("Required fields changed"));
}

void StageEditor::remove() {
    if (!m_stage)
        return;
    if (m_stage->records == 0) {
        removeInto(0);
        return;
    }
    m_warningHead->setText(tr("“%1” holds %Ln records", nullptr, int(m_stage->records))
                               .arg(LocaleFormat::isolated(m_stage->name)));
    QVector<PickerItem> others;
    for (const StageRow &stage : std::as_const(m_all)) {
        if (stage.id != m_stage->id && !stage.retired)
            others.append(
                {.key = QString::number(stage.id), .text = stage.name, .colour = QColor(stage.colour)});
    }
    m_target->setChoices(others);
    m_target->setItems(others.isEmpty() ? QVector<PickerItem>() : QVector<PickerItem>{others.first()});
    m_move->setEnabled(!others.isEmpty());
    m_warning->show();
}

void StageEditor::removeInto(RecordId to) {
    if (!m_stage)
        return;
    const RecordId id = m_stage->id;
    m_host.perform(QStringLiteral("delete"),
                   tr("Stage %1 deleted").arg(LocaleFormat::isolated(m_stage->name)),
                   [id, to](UnitOfWork &unit) { return pipelines::deleteStage(unit, id, to); });
}

void StageEditor::retire() {
    set(QStringLiteral("retired"), qint64(1), tr("Stage retired"));
}

/// One below the other where there is no room for two.
void StageEditor::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    static_cast<QBoxLayout *>(layout())->setDirection(width() < leastForTwo ? QBoxLayout::TopToBottom
                                                                            : QBoxLayout::LeftToRight);
}

} // namespace kontor
