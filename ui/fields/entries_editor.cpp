// Rows with a type, a value, a star for the primary one and a tick for those that still reach somebody.
#include "ui/fields/entries_editor.h"

#include "core/records/consent.h"
#include "ui/fields/consent_panel.h"
#include "ui/fields/entry_types.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combo_picker.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/value_edit.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace kontor {

namespace {

constexpr int typeWidth = 112;

PickerItem typeItem(const QString &key, const QString &text) {
    return {key, text, {}, {}, {}, false};
}

/// The user's own words for a type bear no key.
class TypePicker final : public ComboPicker {
public:
    using ComboPicker::ComboPicker;

protected:
    void create(const QString &text) override { choose(typeItem({}, text)); }
};

} // namespace

EntriesEditor::EntriesEditor(const FieldDef &field, PageHost &host, QWidget *parent)
    : FieldEditor(field, host, parent), m_rows(new QVBoxLayout), m_error(new FieldError(this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    m_rows->setSpacing(metrics::space1);
    column->addLayout(m_rows);
    auto *add = new LinkLabel(tr("Add"), this);
    add->setSymbol(Icon::Plus);
    add->setAccessibleName(tr("%1: add").arg(label()));
    column->addWidget(add, 0, Qt::AlignLeading);
    column->addWidget(m_error);
    setFocusProxy(add);
    connect(add, &LinkLabel::clicked, this,
            [this] { addLine({.primary = m_lines.isEmpty()}).value->setFocus(); });
}

EntriesEditor::Line &EntriesEditor::addLine(const Entry &entry) {
    auto *row = new QWidget(this);
    auto *type = new TypePicker(row);
    type->setFixedWidth(typeWidth);
    type->setName(tr("%1, type").arg(label()));
    type->setCreatable(true);
    QVector<PickerItem> types;
    for (const QString &key : entryTypes(field().options.entryKey))
        types.append(typeItem(key, entryTypeText(key)));
    type->setChoices(types);
    if (!entry.label.isEmpty() || !entry.type.isEmpty())
        type->setItems({typeItem(entry.label.isEmpty() ? entry.type : QString(),
                                 entry.label.isEmpty() ? entryTypeText(entry.type) : entry.label)});
    auto *value = new ValueEdit(row);
    value->line()->setAccessibleName(label());
    value->setText(entry.value);
    auto *primary = Button::ofIcon(Icon::Star, tr("Primary"), row);
    primary->setCheckable(true);
    primary->setChecked(entry.primary);
    auto *valid = Button::ofIcon(Icon::CheckCircle, tr("Still valid"), row);
    valid->setCheckable(true);
    valid->setChecked(entry.valid);
    Button *use = hasConsent(field()) ? Button::ofIcon(Icon::Shield, {}, row) : nullptr;
    auto *remove = Button::ofIcon(Icon::X, tr("Remove"), row);
    // Addresses are long, and have more to say: they stand above it.
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, use ? metrics::space1 : 0);
    lines->setSpacing(2);
    auto *first = new QHBoxLayout;
    auto *second = use ? new QHBoxLayout : first;
    for (QHBoxLayout *line : {first, second})
        line->setSpacing(2);
    lines->addLayout(first);
    if (use) {
        first->addWidget(value, 1, Qt::AlignTop);
        lines->addLayout(second);
    }
    second->addWidget(type, 0, Qt::AlignTop);
    if (!use)
        first->addWidget(value, 1, Qt::AlignTop);
    for (Button *button : {primary, valid, use, remove}) {
        if (!button)
            continue;
        button->setSmall(true);
        (button == remove ? first : second)->addWidget(button, 0, Qt::AlignVCenter);
    }
    if (use)
        second->addStretch(1);
    m_rows->addWidget(row);
    row->show();
    connect(type, &ComboPicker::changed, this, &EntriesEditor::tell);
    connect(value, &ValueEdit::edited, this, &FieldEditor::edited);
    connect(value, &ValueEdit::committed, this, &EntriesEditor::tell);
    connect(valid, &Button::clicked, this, &EntriesEditor::tell);
    connect(primary, &Button::clicked, this, [this, row] { makePrimary(row); });
    connect(remove, &Button::clicked, this, [this, row] { removeLine(row); });
    if (use) {
        use->setObjectName(QStringLiteral("consent"));
        connect(use, &Button::clicked, this, [this, row] { askConsent(row); });
    }
    m_lines.append({row, type, value, primary, valid, use, entry.consent, entry.value});
    showConsent(m_lines.last());
    tabInReadingOrder(this);
    return m_lines.last();
}

void EntriesEditor::removeLine(QWidget *row) {
    bool wasPrimary = false;
    m_lines.removeIf([&](const Line &line) {
        wasPrimary |= line.row == row && line.primary->isChecked();
        return line.row == row;
    });
    row->hide();
    row->deleteLater();
    if (wasPrimary && !m_lines.isEmpty())
        m_lines.first().primary->setChecked(true);
    setFocus();
    tell();
}

void EntriesEditor::makePrimary(QWidget *row) {
    for (const Line &line : std::as_const(m_lines))
        line.primary->setChecked(line.row == row);
    tell();
}

void EntriesEditor::askConsent(QWidget *row) {
    const auto line = std::ranges::find_if(m_lines, [row](const Line &one) { return one.row == row; });
    if (line == m_lines.end())
        return;
    showConsent(*line); // the click is no answer yet
    auto *panel = new ConsentPanel(host(), line->use, line->consent, m_names);
    connect(panel, &ConsentPanel::noted, this, [this, row](const Consent &consent) {
        for (Line &one : m_lines) {
            if (one.row != row)
                continue;
            one.consent = consent;
            one.consentOf = one.value->text().trimmed();
            showConsent(one);
        }
        tell();
    });
    panel->begin();
}

void EntriesEditor::showConsent(const Line &line) {
    if (!line.use)
        return;
    const QString says = tr("May be used for: %1").arg(consentField().choiceText(choiceOf(line.consent)));
    line.use->setAccessibleName(says);
    line.use->setToolTip(says);
    line.use->setCheckable(true);
    line.use->setChecked(isNoted(line.consent));
}

void EntriesEditor::tell() {
    m_error->setText({});
    Q_EMIT edited();
    Q_EMIT committed();
}

Value EntriesEditor::value() const {
    Entries entries;
    for (const Line &line : m_lines) {
        const QString text = line.value->text().trimmed();
        if (text.isEmpty())
            continue;
        Entry entry{.value = text, .primary = line.primary->isChecked(), .valid = line.valid->isChecked()};
        const auto types = line.type->items();
        if (!types.isEmpty() && types.first().key.isEmpty())
            entry.label = types.first().text;
        else if (!types.isEmpty())
            entry.type = types.first().key;
        // The key is made by the core; an unchanged row keeps its own, so that nothing seems edited.
        entry.key = line.row->property("key").toString();
        if (line.row->property("value").toString() != text)
            entry.key.clear();
        // It was said of one address: of another spelling the core takes it over.
        if (line.consentOf.isEmpty() || line.consentOf == text)
            entry.consent = line.consent;
        entries.append(entry);
    }
    return entries.isEmpty() ? Value() : Value(entries);
}

void EntriesEditor::setValue(const Value &value, const RecordNames &names) {
    m_names = names;
    for (const Line &line : std::as_const(m_lines)) {
        line.row->hide();
        line.row->deleteLater();
    }
    m_lines.clear();
    for (const Entry &entry : Held<Entries>::from(value)) {
        const Line &line = addLine(entry);
        line.row->setProperty("key", entry.key);
        line.row->setProperty("value", entry.value);
    }
    if (m_lines.isEmpty())
        addLine({.primary = true});
    setFocusProxy(m_lines.first().value);
    m_error->setText({});
}

QString EntriesEditor::error() const {
    if (field().options.entryKey != EntryKey::Email)
        return {};
    for (const Line &line : m_lines) {
        const QString text = line.value->text().trimmed();
        const qsizetype at = text.indexOf(u'@');
        if (!text.isEmpty() && (at <= 0 || at == text.size() - 1 || text.contains(u' ')))
            return tr("“%1” is no e-mail address.").arg(text);
    }
    return {};
}

void EntriesEditor::showError(const QString &sentence) {
    m_error->setText(sentence);
}

} // namespace kontor
