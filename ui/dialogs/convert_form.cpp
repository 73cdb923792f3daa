// Builds the rows from what is known, and reads the choice back from them.
#include "ui/dialogs/convert_form.h"

#include "core/people/people.h"
#include "core/records/suggestions.h"
#include "core/sales/deal.h"
#include "core/security/organisation.h"
#include "core/workspace/access.h"
#include "ui/answer.h"
#include "ui/dialogs/convert_similar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int choiceIndent = 22; // below the text of a radio button
constexpr int longestLabel = 120;

QVBoxLayout *rowColumn(QWidget *row) {
    return static_cast<QVBoxLayout *>(row->layout());
}

SuggestionScope only(const QString &filter) {
    return {.only = parseFilter(filter).value_or(Filter())};
}

} // namespace

CustomerPicker::CustomerPicker(PageHost &host, QWidget *parent) : ComboPicker(parent), m_host(host) {
    setSource([this](const QString &text, const Answer &answer) {
        using List = QList<Suggestion>;
        const auto job = [text](const Reading &reading) -> Result<List> {
            auto all = suggestions(reading, &kind::account, text, {}, 10);
            if (!all)
                return all;
            const auto people = suggestions(reading, &kind::contact, text, {}, 10);
            return people ? Result<List>(*all + *people) : people.error();
        };
        onAnswer(m_host.workspace().read<List>(Workspace::LaneKind::Quick, job), this,
                 [this, answer](const Result<List> &found) {
                     QVector<PickerItem> items;
                     const SchemaPtr schema = m_host.workspace().schema();
                     for (const Suggestion &one : found.value_or({})) {
                         items.append(pickerItem(*schema, one));
                         items.last().key.prepend(QString::fromLatin1(one.kind) + u':');
                     }
                     answer(items);
                 });
    });
}

RecordRef CustomerPicker::customer() const {
    const QStringList parts = key().split(u':');
    return parts.size() == 2 ? RecordRef{parts[0].toLatin1(), parts[1].toLongLong()} : RecordRef();
}

void CustomerPicker::setCustomer(const RecordRef &ref, const RecordName &name) {
    PickerItem item = pickerItem(*m_host.workspace().schema(), ref.id, name);
    item.key.prepend(QString::fromLatin1(ref.kind) + u':');
    setItems({item});
}

QString foundText(const FoundCustomer &found) {
    const QString what = LocaleFormat::isolated(found.text);
    switch (found.by) {
    case FoundCustomer::By::Link:
        return ConvertForm::tr("It stands on the lead.");
    case FoundCustomer::By::Email:
        return ConvertForm::tr("Found by e-mail: %1").arg(what);
    case FoundCustomer::By::Phone:
        return ConvertForm::tr("Found by telephone: %1").arg(what);
    case FoundCustomer::By::Name:
        return ConvertForm::tr("Found by name: %1").arg(what);
    }
    Q_UNREACHABLE();
}

ConvertForm::ConvertForm(PageHost &host, const ConvertFacts &facts, QWidget *parent)
    : QWidget(parent), m_host(host), m_facts(facts), m_grid(new QGridLayout) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space4);
    m_grid->setHorizontalSpacing(metrics::space4);
    m_grid->setVerticalSpacing(metrics::space4);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    column->addStretch(1);
    if (!facts.similar.isEmpty() || facts.hidden > 0)
        buildAction(rowColumn(addRow(tr("Action"))));
    const int before = m_grid->count();
    buildOwner();
    buildCustomer();
    buildStage();
    for (int i = before; i < m_grid->count(); ++i)
        m_ofConversion.append(m_grid->itemAt(i)->widget());
    showAction();
}

ConvertForm::~ConvertForm() {
    cutOffChildren(this);
}

QWidget *ConvertForm::addRow(const QString &label) {
    const int row = m_grid->rowCount();
    auto *text = new Label(label, TextRole::Body, Ink::Second, this);
    text->setWordWrap(true);
    text->setFixedWidth(longestLabel);
    text->setContentsMargins(0, metrics::space1, 0, 0);
    auto *box = new QWidget(this);
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(metrics::space1);
    m_grid->addWidget(text, row, 0, Qt::AlignTop);
    m_grid->addWidget(box, row, 1, Qt::AlignTop);
    return box;
}

QRadioButton *ConvertForm::addChoice(QWidget *row, const QString &text, const QString &detail) {
    auto *choice = new QRadioButton(text, row);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::space2);
    line->addWidget(choice);
    if (!detail.isEmpty()) {
        line->addWidget(new Label(detail, TextRole::Body, Ink::Second, row));
        choice->setAccessibleDescription(detail);
    }
    line->addStretch(1);
    rowColumn(row)->addLayout(line);
    connect(choice, &QRadioButton::toggled, this, [this](bool on) {
        if (on)
            Q_EMIT changed();
    });
    return choice;
}

RecordPicker *ConvertForm::addPicker(QLayout *row, const QByteArray &kind, RecordId chosen,
                                     const QString &name) {
    auto *picker = new RecordPicker(m_host, kind, this);
    picker->setName(name);
    picker->setCreatable(false);
    picker->setRecords(chosen ? QList<RecordId>{chosen} : QList<RecordId>(), m_facts.names);
    row->addWidget(picker);
    row->setAlignment(picker, Qt::AlignTop);
    connect(picker, &ComboPicker::changed, this, &ConvertForm::changed);
    return picker;
}

void ConvertForm::buildAction(QVBoxLayout *column) {
    QWidget *row = column->parentWidget();
    m_convert = addChoice(row, tr("Convert to a deal"));
    m_merge = addChoice(row, tr("Merge with a similar record"));
    if (m_facts.recommendsMerge()) {
        auto *line = static_cast<QHBoxLayout *>(column->itemAt(column->count() - 1)->layout());
        line->insertWidget(1, new Pill(tr("recommended"), Tone::Amber, Icon::Star, row));
        m_merge->setAccessibleDescription(tr("recommended"));
    }
    m_similar = new ConvertSimilar(m_host, m_facts, row);
    column->addWidget(m_similar);
    m_merge->setEnabled(!m_facts.similar.isEmpty());
    (m_facts.recommendsMerge() ? m_merge : m_convert)->setChecked(true);
    connect(m_merge, &QRadioButton::toggled, this, &ConvertForm::showAction);
    connect(m_similar, &ConvertSimilar::changed, this, &ConvertForm::changed);
}

/// What is made in the window is its maker's, unless the lead is somebody's (CV5).
void ConvertForm::buildOwner() {
    auto *pair = new QHBoxLayout;
    pair->setSpacing(metrics::space2);
    const auto lead = [this](const auto &field) {
        return m_facts.isOne() ? ConstRow<LeadKind>(m_facts.lead)[field].value : RecordId(0);
    };
    rowColumn(addRow(m_facts.isOne() ? tr("Owner") : tr("Owners, in turn")))->addLayout(pair);
    const RecordId responsible = lead(kind::lead.responsible);
    const RecordId first =
        responsible || !m_facts.isOne() ? responsible : m_host.workspace().context()->access.me;
    m_owner = addPicker(pair, kind::employee.key(), 0, m_facts.isOne() ? tr("Owner") : tr("Owners, in turn"));
    m_owner->setMultiple(!m_facts.isOne());
    m_owner->setPlaceholder(m_facts.isOne() ? tr("Nobody") : tr("As they are"));
    m_owner->setRecords(first ? QList<RecordId>{first} : QList<RecordId>(), m_facts.names);
    m_team = addPicker(pair, kind::team.key(), lead(kind::lead.team), tr("Team"));
    m_team->setPlaceholder(m_facts.isOne() ? tr("No team") : tr("As they are"));
}

void ConvertForm::buildCustomer() {
    QWidget *row = addRow(tr("Customer"));
    if (!m_facts.isOne()) {
        m_link = addChoice(row, tr("Link to those that exist, else create"));
        m_create = addChoice(row, tr("Create from each lead"));
        m_none = addChoice(row, tr("None"));
        m_link->setChecked(true);
        return;
    }
    m_link = addChoice(row, tr("Link to an existing one"));
    auto *below = new QVBoxLayout;
    below->setSpacing(metrics::space1);
    m_customer = new CustomerPicker(m_host, row);
    m_customer->setName(tr("Customer"));
    m_customer->setPlaceholder(tr("Account or contact"));
    below->addWidget(m_customer);
    m_found = new Label({}, TextRole::Secondary, Ink::Green, row);
    m_found->setWordWrap(true);
    m_found->hide();
    below->addWidget(m_found);
    auto *indented = new QHBoxLayout; // a margin would stay at the left of a mirrored window
    indented->setContentsMargins(0, 0, 0, metrics::space1);
    indented->setSpacing(0);
    indented->addSpacing(choiceIndent);
    indented->addLayout(below, 1);
    rowColumn(row)->addLayout(indented);
    const bool names = m_facts.namesCompany || m_facts.namesPerson;
    m_create = addChoice(row, tr("Create from the lead"),
                         !names                  ? tr("it names neither a company nor a person")
                         : !m_facts.namesPerson  ? tr("account")
                         : !m_facts.namesCompany ? tr("contact")
                                                 : tr("account and contact"));
    m_create->setEnabled(names);
    m_none = addChoice(row, tr("None"));
    if (m_facts.customer) {
        m_customer->setCustomer(m_facts.customer->record, m_facts.names.value(m_facts.customer->record.id));
        m_found->setText(foundText(*m_facts.customer));
        m_found->show();
    }
    (m_facts.customer ? m_link : names ? m_create : m_none)->setChecked(true);
    m_customer->setVisible(m_link->isChecked());
    connect(m_link, &QRadioButton::toggled, this, [this](bool on) {
        m_customer->setVisible(on);
        m_found->setVisible(on && !m_found->text().isEmpty());
    });
    connect(m_customer, &ComboPicker::changed, this, [this] {
        m_found->setText({});
        m_found->hide();
        Q_EMIT changed();
    });
}

void ConvertForm::buildStage() {
    auto *pair = new QHBoxLayout;
    pair->setSpacing(metrics::space2);
    rowColumn(addRow(tr("Pipeline")))->addLayout(pair);
    m_pipeline = addPicker(pair, kind::pipeline.key(), m_facts.pipeline, tr("Pipeline"));
    m_pipeline->setClearable(false);
    m_pipeline->setScope(only(QStringLiteral("of = deal and retired = no")));
    m_stage = addPicker(pair, kind::stage.key(), m_facts.stage, tr("Stage"));
    m_stage->setClearable(false);
    const auto scope = [this] {
        m_stage->setScope(
            only(QStringLiteral("pipeline = %1 and type = open and retired = no").arg(m_pipeline->record())));
    };
    scope();
    connect(m_pipeline, &ComboPicker::changed, this, scope);
    connect(m_pipeline, &ComboPicker::changed, this, &ConvertForm::choosePipeline);
}

/// In another pipeline a deal begins with its first stage.
void ConvertForm::choosePipeline() {
    const RecordId pipeline = m_pipeline->record();
    const auto job = [pipeline](const Reading &reading) -> Result<RecordId> {
        return firstStageOfDeals(reading, pipeline);
    };
    onAnswer(m_host.workspace().read<RecordId>(Workspace::LaneKind::Quick, job), this,
             [this, pipeline](const Result<RecordId> &stage) {
                 if (!stage || !*stage || pipeline != m_pipeline->record())
                     return;
                 m_stage->setRecords({*stage}, {});
                 Q_EMIT changed();
             });
}

void ConvertForm::showAction() {
    if (m_similar)
        m_similar->setChoosing(merges());
    for (QWidget *widget : std::as_const(m_ofConversion))
        widget->setVisible(!merges());
}

bool ConvertForm::merges() const {
    return m_merge && m_merge->isChecked();
}

ConvertAsk ConvertForm::ask() const {
    ConvertAsk ask;
    if (merges()) {
        ask.mergeWith = m_similar->chosen();
        return ask;
    }
    ask.choice.stage = m_stage->record();
    if (m_facts.isOne()) {
        ask.choice.responsible = m_owner->record();
        ask.choice.team = m_team->record();
        ask.choice.customer = m_link->isChecked()     ? ConvertCustomer::Existing
                              : m_create->isChecked() ? ConvertCustomer::New
                                                      : ConvertCustomer::None;
        if (m_link->isChecked())
            ask.choice.existing = m_customer->customer();
        return ask;
    }
    ask.owners = m_owner->recordIds();
    if (const RecordId team = m_team->record())
        ask.choice.team = team;
    ask.choice.customer = m_link->isChecked()     ? ConvertCustomer::Found
                          : m_create->isChecked() ? ConvertCustomer::New
                                                  : ConvertCustomer::None;
    return ask;
}

bool ConvertForm::isComplete() const {
    if (merges())
        return !m_similar->chosen().isEmpty();
    return !m_customer || !m_link->isChecked() || m_customer->customer().id != 0;
}

bool ConvertForm::check() {
    if (merges()) {
        if (isComplete())
            return true;
        m_merge->setFocus();
        return false;
    }
    for (RecordPicker *picker : {m_owner, m_team, m_pipeline, m_stage}) {
        if (!picker->hasHalfAWord())
            continue;
        picker->setError(tr("Choose one from the list."));
        picker->setFocus();
        return false;
    }
    if (isComplete() && !(m_customer && m_link->isChecked() && m_customer->hasHalfAWord()))
        return true;
    m_customer->setError(tr("Choose a customer, or another answer."));
    m_customer->setFocus();
    return false;
}

QWidget *ConvertForm::firstStop() const {
    if (m_merge)
        return m_merge->isChecked() ? m_merge : m_convert;
    return m_owner;
}

} // namespace kontor
