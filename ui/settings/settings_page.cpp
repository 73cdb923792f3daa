// Makes the pane of a section, and everything anew when the language changes.
#include "ui/settings/settings_page.h"

#include "ui/fields/field_editor.h"
#include "ui/settings/backups_pane.h"
#include "ui/settings/kind_pane.h"
#include "ui/settings/look_pane.h"
#include "ui/settings/office_pane.h"
#include "ui/settings/own_fields_pane.h"
#include "ui/settings/pipelines_pane.h"
#include "ui/settings/sections.h"
#include "ui/widgets/head_line.h"
#include "ui/widgets/label.h"
#include "ui/widgets/navigation_list.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>

namespace kontor {

namespace {

const SettingsSection &settingsSectionOf(const QByteArray &key) {
    for (const SettingsSection &section : settingsSections()) {
        if (section.key == key)
            return section;
    }
    return settingsSections().first();
}

/// The field in whose editor the keyboard stands; empty outside of `pane` and of its fields.
QString keyOfFocused(const SettingsPane &pane) {
    for (const FieldEditor *editor : pane.findChildren<FieldEditor *>()) {
        if (editor->isAncestorOf(QApplication::focusWidget()))
            return editor->field().key;
    }
    return {};
}

} // namespace

QVBoxLayout *SettingsPane::makeScrolledColumn(const QString &name) {
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // what stands in it has the focus
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(name);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space5);
    column->setSpacing(metrics::space4);
    scroll->setWidget(body);
    outer->addWidget(scroll);
    return column;
}

SettingsPage::SettingsPage(PageHost &host, const SettingsControl &control, const QByteArray &section)
    : Page(host), m_control(control), m_section(settingsSectionOf(section).key),
      m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    rebuild();
}

QString SettingsPage::title() const {
    return settingsText(settingsSectionOf(m_section).text);
}

void SettingsPage::focusContent() {
    m_list->setFocus();
}

void SettingsPage::open(const QByteArray &section) {
    m_section = settingsSectionOf(section).key;
    rebuild();
    Q_EMIT titleChanged();
}

void SettingsPage::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &SettingsPage::rebuild, Qt::QueuedConnection);
}

SettingsPane *SettingsPage::makePane() {
    if (m_section == "office")
        return new OfficePane(host(), this);
    if (m_section == "pipelines")
        return new PipelinesPane(host(), this);
    if (m_section == "backups")
        return new BackupsPane(host(), m_control, this);
    if (m_section == "fieldDefinition")
        return new OwnFieldsPane(host(), this);
    if (m_section == "look")
        return new LookPane(host(), m_control.theme, this);
    return new KindPane(host(), *workspace().schema()->kind(m_section), this);
}

void SettingsPage::rebuild() {
    const bool hadFocus = m_list && m_list->hasFocus();
    const QString focusedField = m_pane ? keyOfFocused(*m_pane) : QString();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new HeadLine(m_content);
    head->setTrail({tr("Settings")});
    head->setTitle(title());
    connect(head, &HeadLine::trailChosen, this, [this] { m_list->setFocus(); });
    column->addWidget(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row, 1);

    m_list = new NavigationList(tr("Sections of the settings"), m_content);
    const char *group = nullptr;
    for (const SettingsSection &section : settingsSections()) {
        if (group != section.group)
            m_list->addHead(settingsText(section.group));
        group = section.group;
        m_list->addEntry(QString::fromLatin1(section.key), settingsText(section.text), section.icon);
    }
    m_list->fitWidth(metrics::navigationWidth - 8);
    m_list->setCurrent(QString::fromLatin1(m_section));
    // Not now: the list goes with what it stands in.
    connect(
        m_list, &NavigationList::chosen, this, [this](const QString &key) { open(key.toLatin1()); },
        Qt::QueuedConnection);
    row->addWidget(m_list);
    row->addWidget(new HairLine(Qt::Vertical, m_content));
    const SettingsPane *before = m_pane;
    m_pane = makePane();
    if (before)
        m_pane->takeOver(*before);
    row->addWidget(m_pane, 1);
    for (QWidget *action : m_pane->headActions())
        head->addAction(action);
    m_row->addWidget(m_content);
    if (hadFocus)
        m_list->setFocus();
    for (FieldEditor *editor : m_pane->findChildren<FieldEditor *>()) {
        if (editor->field().key == focusedField)
            editor->setFocus();
    }
}

} // namespace kontor
