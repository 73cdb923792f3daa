// Two ways, and one step of undo for all of it.
#include "ui/settings/leads_off_panel.h"

#include "core/people/people.h"
#include "core/sales/lead_rules.h"
#include "ui/fields/field_editor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>

namespace kontor {

namespace {

constexpr int leadsPanelWidth = 420;

} // namespace

LeadsOffPanel::LeadsOffPanel(PageHost &host, QWidget *anchor, qint64 openLeads)
    : Popover(anchor), m_host(host), m_leave(new QRadioButton(tr("They stay as they are"))),
      m_disqualify(new QRadioButton(tr("They are disqualified"))) {
    const SchemaPtr schema = host.workspace().schema();
    m_reason = makeFieldEditor(*schema->field(kind::lead, u"disqualifyReason"), host, this);
    auto *content = new QWidget;
    content->setFixedWidth(leadsPanelWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    const QString question = tr("Switch leads off?");
    setAccessibleName(question);
    column->addWidget(new Label(question, TextRole::Strong));
    auto *says =
        new Label(tr("Their pages are gone then, and a new request is a deal."), TextRole::Body, Ink::Second);
    says->setWordWrap(true);
    column->addWidget(says);
    const bool asks = openLeads > 0;
    auto *open =
        new Label(tr("%Ln leads are open. What becomes of them?", nullptr, int(openLeads)), TextRole::Body);
    open->setWordWrap(true);
    auto *why = new Label(m_reason->field().text(host.workspace().context()->language), TextRole::Secondary,
                          Ink::Second);
    for (QWidget *one : std::initializer_list<QWidget *>{open, m_leave, m_disqualify, why, m_reason}) {
        column->addWidget(one);
        one->setVisible(asks);
    }
    m_leave->setChecked(true);
    m_reason->setEnabled(false);
    connect(m_disqualify, &QRadioButton::toggled, m_reason, &QWidget::setEnabled);
    auto *row = new QHBoxLayout;
    auto *keep = new Button(tr("Keep leads"));
    auto *off = new Button(tr("Switch off"), Button::Kind::Primary);
    off->setKeyHint(QStringLiteral("↵"));
    row->addStretch(1);
    row->addWidget(keep);
    row->addWidget(off);
    column->addSpacing(metrics::space1);
    column->addLayout(row);
    setContent(content);
    connect(keep, &QPushButton::clicked, this, &Popover::dismiss);
    connect(off, &QPushButton::clicked, this, &LeadsOffPanel::accept);
    connect(this, &Popover::dismissed, this, &QObject::deleteLater);
}

void LeadsOffPanel::begin() {
    open();
    m_leave->setFocus();
}

void LeadsOffPanel::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return accept();
    Popover::keyPressEvent(event);
}

void LeadsOffPanel::accept() {
    const RecordId reason = m_disqualify->isChecked() ? Held<qint64>::from(m_reason->value()) : 0;
    if (m_disqualify->isChecked() && reason == 0) {
        m_reason->showError(tr("Choose why they are disqualified."));
        return m_reason->setFocus();
    }
    m_host.perform(QStringLiteral("edit"), tr("Leads are switched off"),
                   [reason](UnitOfWork &unit) { return leads::switchOff(unit, reason); });
    dismiss();
}

} // namespace kontor
