// Lays the editors out below the kinds that they belong to.
#include "ui/dialogs/required_page.h"

#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int requiredLabel = 140;

} // namespace

RequiredPage::RequiredPage(PageHost &host, QWidget *parent)
    : QWidget(parent), m_host(host), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space4);
    m_column->setSpacing(metrics::space3);
}

RequiredPage::~RequiredPage() {
    cutOffChildren(this);
}

FieldEditor *RequiredPage::editorOf(const QPair<QByteArray, QString> &field) {
    for (const auto &[kind, editor] : std::as_const(m_editors)) {
        if (kind == field.first && editor->field().key == field.second)
            return editor;
    }
    const Schema &schema = *m_host.workspace().schema();
    auto *editor = makeFieldEditor(*schema.field(*schema.kind(field.first), field.second), m_host, this);
    editor->setValue({}, {});
    m_editors.append({field.first, editor});
    return editor;
}

void RequiredPage::setFields(const QList<QPair<QByteArray, QString>> &fields) {
    m_shown.clear();
    for (const auto &[kind, editor] : std::as_const(m_editors)) {
        editor->setParent(this); // out of the grid that goes
        editor->hide();
    }
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const SchemaPtr schema = m_host.workspace().schema();
    const QString language = m_host.workspace().context()->language;
    QByteArray kind;
    QGridLayout *grid = nullptr;
    for (const auto &field : fields) {
        if (field.first != kind) {
            kind = field.first;
            auto *block = new QWidget(this);
            grid = new QGridLayout(block);
            grid->setContentsMargins(0, 0, 0, metrics::space2);
            grid->setHorizontalSpacing(metrics::space4);
            grid->setVerticalSpacing(metrics::space2);
            grid->setColumnStretch(1, 1);
            grid->addWidget(new SectionHeader(schema->kind(kind)->label(), block), 0, 0, 1, 2);
            m_column->addWidget(block);
        }
        FieldEditor *editor = editorOf(field);
        auto *label =
            new Label(editor->field().text(language), TextRole::Body, Ink::Second, grid->parentWidget());
        label->setWordWrap(true);
        label->setFixedWidth(requiredLabel);
        label->setContentsMargins(0, metrics::space1, 0, 0);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(editor, row, 1);
        editor->show();
        m_shown.append(editor);
    }
    m_column->addStretch(1);
}

QHash<QByteArray, FieldValues> RequiredPage::values() const {
    QHash<QByteArray, FieldValues> all;
    for (const auto &[kind, editor] : m_editors) {
        if (m_shown.contains(editor) && !isEmpty(editor->value()))
            all[kind].append({editor->field().key, editor->value()});
    }
    return all;
}

bool RequiredPage::check() {
    FieldEditor *wrong = showWhatIsWrong(m_shown, [](const FieldDef &) { return true; });
    if (wrong)
        wrong->setFocus();
    return !wrong;
}

bool RequiredPage::showError(const Error &error) {
    for (FieldEditor *editor : std::as_const(m_shown)) {
        if (error.field.isEmpty() || editor->field().key != error.field)
            continue;
        editor->showError(error.text);
        editor->setFocus();
        return true;
    }
    return false;
}

QWidget *RequiredPage::firstStop() const {
    return m_shown.isEmpty() ? nullptr : m_shown.first();
}

} // namespace kontor
