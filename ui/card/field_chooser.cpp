// One tick box for each field that may be hidden.
#include "ui/card/field_chooser.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/menu_text.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kontor {

FieldChooser::FieldChooser(const QList<FieldDef> &fields, const FieldChoice &choice, const QString &language,
                           QWidget *parent)
    : QWidget(parent), m_choice(choice) {
    setAccessibleName(tr("Fields of the form"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // what stands in it has the focus
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    rows->setSpacing(metrics::space1);
    for (const FieldDef &field : fields) {
        auto *box = new QCheckBox(menuText(field.text(language)), list);
        box->setChecked(choice.isShown(field));
        rows->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, field](bool on) { toggle(field, on); });
    }
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setMinimumSize(std::max(240, list->sizeHint().width() + 20),
                           std::min(420, list->sizeHint().height()));
    column->addWidget(scroll);
    auto *more = new LinkLabel(tr("New field…"), this);
    more->setSymbol(Icon::Plus);
    column->addWidget(more, 0, Qt::AlignLeading);
    connect(more, &LinkLabel::clicked, this, &FieldChooser::newFieldRequested);
}

void FieldChooser::toggle(const FieldDef &field, bool on) {
    m_choice.shown.removeAll(field.key);
    m_choice.hidden.removeAll(field.key);
    if (on && !field.options.onForm)
        m_choice.shown.append(field.key);
    if (!on)
        m_choice.hidden.append(field.key);
    Q_EMIT changed(m_choice);
}

} // namespace kontor
