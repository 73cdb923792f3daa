// Cards of fields of the one record of the office.
#include "ui/settings/office_pane.h"

#include "core/sales/lead_rules.h"
#include "core/security/organisation.h"
#include "ui/answer.h"
#include "ui/settings/leads_off_panel.h"
#include "ui/settings/settings_form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QBoxLayout>
#include <algorithm>

namespace kontor {

namespace {

const QString usesLeads = QStringLiteral("usesLeads");

} // namespace

OfficePane::OfficePane(PageHost &host, QWidget *parent) : SettingsPane(parent), m_host(host) {
    QVBoxLayout *column = makeScrolledColumn(tr("General"));
    QWidget *body = column->parentWidget();
    column->addWidget(card(tr("Office"),
                           {QStringLiteral("name"), QStringLiteral("country"), QStringLiteral("language"),
                            QStringLiteral("currency")},
                           body));
    column->addWidget(
        card(tr("Calendar, hours and numbers"),
             {QStringLiteral("zone"), QStringLiteral("calendar"), QStringLiteral("firstDayOfWeek"),
              QStringLiteral("weekend"), QStringLiteral("workingHours"), QStringLiteral("fiscalYearStart"),
              QStringLiteral("numbers")},
             body));
    column->addWidget(card(tr("Duplicates"),
                           {QStringLiteral("matchPhones"), QStringLiteral("matchTaxNumbers"),
                            QStringLiteral("matchRegistrationNumbers"), QStringLiteral("matchNames")},
                           body));
    column->addWidget(card(tr("Leads"), {usesLeads}, body));
    m_forms.last()->setKeeper([this, form = m_forms.last()](const QString &key, const Value &value) {
        return key == usesLeads && Held<qint64>::from(value) == 0 && askAboutLeads(form);
    });
    column->addStretch(1);
    int widest = 0; // the fields of both cards begin below each other
    for (const SettingsForm *form : std::as_const(m_forms))
        widest = std::max(widest, form->labelWidth());
    for (SettingsForm *form : std::as_const(m_forms))
        form->setLabelWidth(widest);
    const auto open = [this] {
        for (SettingsForm *form : std::as_const(m_forms)) {
            form->open(m_host.workspace().context()->office.id);
            form->setReadOnly(m_host.workspace().isReadOnly());
        }
    };
    connect(&host.workspace(), &Workspace::contextChanged, this, open);
    open();
}

Surface *OfficePane::card(const QString &name, const QStringList &fields, QWidget *parent) {
    auto *surface = new Surface(parent);
    surface->setMaximumWidth(680);
    auto *column = new QVBoxLayout(surface);
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space4);
    column->addWidget(new SectionHeader(name, surface));
    auto *form = new SettingsForm(m_host, kind::office, fields, surface);
    m_forms.append(form);
    column->addWidget(form);
    return surface;
}

bool OfficePane::askAboutLeads(SettingsForm *form) {
    const auto job = [](const Reading &reading) { return count(reading, leads::openLeads()); };
    onAnswer(m_host.workspace().read<qint64>(Workspace::LaneKind::Quick, job), form,
             [this, form](const Result<qint64> &open) {
                 auto *panel = new LeadsOffPanel(m_host, form, open.value_or(0));
                 connect(panel, &LeadsOffPanel::dismissed, form, [form] { form->reset(usesLeads); });
                 panel->begin();
             });
    return true;
}

void OfficePane::focusFirst() {
    m_forms.first()->focusFirst();
}

} // namespace kontor
