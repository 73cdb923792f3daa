// Builds the rows of a block anew when its mode or its record changes.
#include "ui/card/form_section.h"

#include "ui/card/value_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int rowGap = 7;
constexpr int shortestRow = 20;

/// Empty fields are shown where somebody looks for them: what lists show, and people to be added (OB2).
bool isShownEmpty(const FieldDef &field) {
    const QByteArray section(field.options.section);
    return field.options.required || section == "main" || section == "customer" ||
           (field.options.inList && section != "address") ||
           (field.type == FieldType::Links && field.target == "employee");
}

} // namespace

FormSection::FormSection(const QString &title, PageHost &host, const Kind &kind, QWidget *parent)
    : QWidget(parent), m_host(host), m_kind(kind),
      m_pencil(Button::ofIcon(Icon::Pencil, tr("Edit “%1”").arg(title), this)), m_grid(new QGridLayout) {
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    auto *head = new SectionHeader(title, this);
    m_pencil->setSmall(true);
    QSizePolicy room = m_pencil->sizePolicy();
    room.setRetainSizeWhenHidden(true); // nothing jumps when editing begins
    m_pencil->setSizePolicy(room);
    setFocusProxy(m_pencil);
    head->addAction(m_pencil);
    column->addWidget(head);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::space3);
    m_grid->setVerticalSpacing(rowGap);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    connect(m_pencil, &Button::clicked, this, [this] { Q_EMIT editRequested({}); });
}

FormSection::~FormSection() {
    cutOffChildren(this);
}

void FormSection::setMayEdit(bool on) {
    m_pencil->setVisible(on && !m_editing);
}

void FormSection::clear() {
    clearLayout(m_grid);
    m_editors.clear();
    m_labels.clear();
}

QWidget *FormSection::labelOf(const FieldDef &field) {
    QString text = field.text(m_host.workspace().context()->language);
    if (m_editing && field.options.required)
        text = tr("%1 *").arg(text);
    auto *label = new Label(text, TextRole::Body, Ink::Second, this);
    label->setWordWrap(true);
    label->setMinimumHeight(m_editing ? metrics::controlHeight : shortestRow);
    m_labels.append(label);
    return label;
}

void FormSection::show(const QList<FieldDef> &fields, const Record &record, const RecordNames &names) {
    m_editing = false;
    clear();
    for (const FieldDef &field : fields) {
        if (!isEmpty(record[field]) || isShownEmpty(field))
            addView(field, record, names);
    }
    if (!fields.isEmpty() && m_grid->count() == 0 && m_pencil->isVisibleTo(this)) {
        auto *add = new LinkLabel(tr("Add"), this); // a heading alone would look as if something were missing
        add->setSymbol(Icon::Plus);
        connect(add, &LinkLabel::clicked, this,
                [this, key = fields.first().key] { Q_EMIT editRequested(key); });
        m_grid->addWidget(add, 0, 0, 1, 2, Qt::AlignLeading | Qt::AlignTop);
    }
}

void FormSection::addView(const FieldDef &field, const Record &record, const RecordNames &names) {
    const int row = m_grid->rowCount();
    m_grid->addWidget(labelOf(field), row, 0, Qt::AlignTop);
    if (field.type == FieldType::Links && field.target == "employee" && isEmpty(record[field]) &&
        !field.options.readOnly && m_pencil->isVisibleTo(this)) {
        auto *add = new LinkLabel(tr("Add"), this);
        add->setSymbol(Icon::Plus);
        add->setAccessibleName(tr("%1: add").arg(field.text(m_host.workspace().context()->language)));
        connect(add, &LinkLabel::clicked, this, [this, key = field.key] { Q_EMIT editRequested(key); });
        m_grid->addWidget(add, row, 1, Qt::AlignLeading | Qt::AlignTop);
        return;
    }
    m_grid->addWidget(makeValueView(field, record[field], names, m_host, this), row, 1);
}

void FormSection::edit(const QList<FieldDef> &fields, const Record &record, const RecordNames &names) {
    m_editing = true;
    m_pencil->hide();
    clear();
    for (const FieldDef &field : fields) {
        if (field.options.readOnly)
            addView(field, record, names);
        else
            addEditor(field, record, names);
    }
    scopeLinks(record);
}

void FormSection::addEditor(const FieldDef &field, const Record &record, const RecordNames &names) {
    auto *editor = makeFieldEditor(field, m_host, this);
    editor->setValue(record[field], names);
    const int row = m_grid->rowCount();
    if (editor->isWide()) {
        m_grid->addWidget(labelOf(field), row, 0, 1, 2);
        m_grid->addWidget(editor, row + 1, 0, 1, 2);
    } else {
        m_grid->addWidget(labelOf(field), row, 0, Qt::AlignTop);
        m_grid->addWidget(editor, row, 1);
    }
    if (!m_editors.isEmpty())
        setTabOrder(m_editors.last(), editor);
    m_editors.append(editor);
    connect(editor, &FieldEditor::edited, this, &FormSection::edited);
    connect(editor, &FieldEditor::committed, this, &FormSection::committed);
    connect(editor, &FieldEditor::committed, this, [this, record] { scopeLinks(record); });
}

/// What a link offers follows from the other links as they stand in the form.
void FormSection::scopeLinks(const Record &record) {
    Record typed = record;
    for (const FieldEditor *editor : std::as_const(m_editors))
        typed[editor->field()] = editor->value();
    const SchemaPtr schema = m_host.workspace().schema();
    for (FieldEditor *editor : std::as_const(m_editors)) {
        if (editor->field().type == FieldType::Link)
            editor->setScope(suggestionScope(*schema, m_kind, editor->field(), typed));
    }
}

int FormSection::labelWidth() const {
    int widest = 0;
    for (const QWidget *label : m_labels)
        widest = std::max(
            widest, QFontMetrics(label->font()).horizontalAdvance(static_cast<const Label *>(label)->text()));
    return widest + 4;
}

void FormSection::setLabelWidth(int width) {
    m_grid->setColumnMinimumWidth(0, width);
}

} // namespace kontor
