// The form of the settings, in a panel.
#include "ui/settings/pipeline_panel.h"

#include "core/sales/deal.h"
#include "ui/settings/settings_form.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>

namespace kontor {

namespace {

constexpr int panelWidth = 420;

} // namespace

PipelinePanel::PipelinePanel(PageHost &host, QWidget *anchor, RecordId pipeline) : Popover(anchor) {
    setAccessibleName(tr("Pipeline"));
    auto *content = new QWidget;
    content->setFixedWidth(panelWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space3);
    m_form = new SettingsForm(host, kind::pipeline,
                              {QStringLiteral("name"), QStringLiteral("nameEn"), QStringLiteral("nameVi"),
                               QStringLiteral("nameDe"), QStringLiteral("namePl"), QStringLiteral("nameFa"),
                               QStringLiteral("retired")},
                              content);
    column->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    auto *gone = new Button(Icon::Trash, tr("Delete the pipeline"), Button::Kind::Secondary, content);
    auto *done = new Button(tr("Done"), Button::Kind::Primary, content);
    buttons->addWidget(gone);
    buttons->addStretch(1);
    buttons->addWidget(done);
    column->addLayout(buttons);
    setContent(content);
    connect(m_form, &SettingsForm::loaded, this, [this] {
        if (isVisible())
            return;
        open();
        m_form->focusFirst();
    });
    m_form->open(pipeline);
    connect(done, &QAbstractButton::clicked, this, &Popover::dismiss);
    connect(this, &Popover::entered, this, &Popover::dismiss);
    connect(this, &Popover::dismissed, this, &QObject::deleteLater);
    connect(gone, &QAbstractButton::clicked, this, [this] {
        dismiss();
        Q_EMIT removalAsked();
    });
}

} // namespace kontor
