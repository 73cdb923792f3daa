// Three fields; Enter notes them.
#include "ui/fields/consent_panel.h"

#include "core/records/consent.h"
#include "ui/fields/field_editor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>

namespace kontor {

namespace {

constexpr int consentPanelWidth = 300;

const FieldDef &sinceField() {
    static const FieldDef field{.key = QStringLiteral("since"),
                                .type = FieldType::Date,
                                .label = QT_TRANSLATE_NOOP("field", "Noted on"),
                                .options = {.personal = false}};
    return field;
}

const FieldDef &sourceField() {
    static const FieldDef field{.key = QStringLiteral("source"),
                                .type = FieldType::Text,
                                .label = QT_TRANSLATE_NOOP("field", "How it was said"),
                                .options = {.personal = true}};
    return field;
}

QString consentText(const char *text) {
    return QCoreApplication::translate("Consent", text);
}

} // namespace

ConsentPanel::ConsentPanel(PageHost &host, QWidget *anchor, const Consent &consent, const RecordNames &names)
    : Popover(anchor), m_host(host), m_before(consent) {
    setAccessibleName(consentField().text());
    auto *content = new QWidget;
    content->setFixedWidth(consentPanelWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    const auto add = [&](const FieldDef &field, TextRole role, const Value &value) {
        column->addWidget(new Label(field.text(), role, role == TextRole::Strong ? Ink::Text : Ink::Second));
        FieldEditor *editor = makeFieldEditor(field, host, this);
        editor->setValue(value, {});
        column->addWidget(editor);
        return editor;
    };
    m_use = add(consentField(), TextRole::Strong, choiceOf(consent));
    m_since = add(sinceField(), TextRole::Secondary,
                  consent.since.isValid() ? consent.since : host.workspace().today());
    m_source = add(sourceField(), TextRole::Secondary, consent.source);
    if (consent.notedBy)
        column->addWidget(new Label(tr("Noted by %1").arg(names.value(consent.notedBy).text),
                                    TextRole::Secondary, Ink::Second));
    column->addSpacing(metrics::space1);
    auto *row = new QHBoxLayout;
    auto *done = new Button(tr("Note it"), Button::Kind::Primary);
    done->setKeyHint(QStringLiteral("↵"));
    row->addStretch(1);
    row->addWidget(done);
    column->addLayout(row);
    setContent(content);
    connect(done, &QPushButton::clicked, this, &ConsentPanel::accept);
    connect(this, &Popover::entered, this, &ConsentPanel::accept);
    connect(this, &Popover::dismissed, this, &QObject::deleteLater);
}

void ConsentPanel::begin() {
    open();
    m_use->setFocus();
}

void ConsentPanel::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return accept();
    Popover::keyPressEvent(event);
}

void ConsentPanel::accept() {
    if (!isVisible() || !m_since->error().isEmpty())
        return;
    const Consent consent{.use = useOf(Held<QString>::from(m_use->value())),
                          .since = Held<QDate>::from(m_since->value()),
                          .source = Held<QString>::from(m_source->value()).trimmed(),
                          .notedBy = m_host.workspace().context()->access.me};
    dismiss();
    const bool same =
        consent.use == m_before.use && consent.since == m_before.since && consent.source == m_before.source;
    if (!same)
        Q_EMIT noted(consent);
}

QString consentWord(const Consent &consent) {
    if (!isNoted(consent))
        return {};
    const QString choice = choiceOf(consent);
    return choice == u"anything"  ? consentText(QT_TRANSLATE_NOOP("Consent", "may be used"))
           : choice == u"service" ? consentText(QT_TRANSLATE_NOOP("Consent", "service only"))
                                  : consentText(QT_TRANSLATE_NOOP("Consent", "may not be used"));
}

QString consentOrigin(const Consent &consent, const RecordNames &names, const LocaleFormat &format) {
    QStringList parts;
    if (consent.since.isValid())
        parts.append(consentText(QT_TRANSLATE_NOOP("Consent", "since %1")).arg(format.date(consent.since)));
    if (!consent.source.isEmpty())
        parts.append(consent.source);
    if (const QString noter = names.value(consent.notedBy).text; !noter.isEmpty())
        parts.append(consentText(QT_TRANSLATE_NOOP("Consent", "noted by %1")).arg(noter));
    return parts.join(consentText(QT_TRANSLATE_NOOP("Consent", ", ")));
}

} // namespace kontor
