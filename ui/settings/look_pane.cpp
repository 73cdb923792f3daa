// Every choice is in force at once.
#include "ui/settings/look_pane.h"

#include "core/security/organisation.h"
#include "ui/theme/languages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QRadioButton>
#include <QSettings>

namespace kontor {

LookPane::LookPane(PageHost &host, Theme &theme, QWidget *parent)
    : SettingsPane(parent), m_host(host), m_theme(theme) {
    m_column = makeScrolledColumn(tr("Look and language"));
    addLanguages();
    addCalendar();
    addSchemes();
    m_column->addStretch(1);
}

QVBoxLayout *LookPane::addCard(const QString &name) {
    auto *surface = new Surface(m_column->parentWidget());
    surface->setMaximumWidth(520);
    auto *column = new QVBoxLayout(surface);
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space4);
    column->setSpacing(metrics::space2);
    column->addWidget(new SectionHeader(name, surface));
    m_column->addWidget(surface);
    return column;
}

QButtonGroup *LookPane::addChoices(QVBoxLayout *card, const QString &name,
                                   const QList<QPair<QString, QString>> &choices, const QString &current) {
    auto *group = new QButtonGroup(this);
    for (const auto &[key, text] : choices) {
        auto *choice = new QRadioButton(text, card->parentWidget());
        choice->setObjectName(key);
        choice->setAccessibleDescription(name);
        choice->setChecked(key == current);
        group->addButton(choice);
        card->addWidget(choice);
    }
    return group;
}

void LookPane::addLanguages() {
    const QString name = tr("Language");
    QList<QPair<QString, QString>> choices;
    for (const Language &language : languages())
        choices.append({language.code, language.nativeName});
    auto *group = addChoices(addCard(name), name, choices, m_host.format().languageCode());
    connect(group, &QButtonGroup::buttonClicked, this,
            [this](const QAbstractButton *button) { setLanguage(button->objectName()); });
}

void LookPane::addCalendar() {
    const QString name = tr("Calendar and digits");
    QVBoxLayout *card = addCard(name);
    const bool jalali = m_host.format().calendar().name() != QCalendar(QCalendar::System::Gregorian).name();
    auto *group = addChoices(card, name,
                             {{QStringLiteral("gregorian"), tr("Gregorian calendar")},
                              {QStringLiteral("jalali"), tr("Jalali calendar")}},
                             jalali ? QStringLiteral("jalali") : QStringLiteral("gregorian"));
    connect(group, &QButtonGroup::buttonClicked, this,
            [this](const QAbstractButton *button) { set(QStringLiteral("calendar"), button->objectName()); });
    card->addSpacing(metrics::space3); // two questions in one card
    const bool native = m_host.format().integer(1) != u"1";
    auto *digits = addChoices(card, name,
                              {{QStringLiteral("latin"), tr("Latin digits")},
                               {QStringLiteral("native"), tr("Digits of the language")}},
                              native ? QStringLiteral("native") : QStringLiteral("latin"));
    connect(digits, &QButtonGroup::buttonClicked, this, [this](const QAbstractButton *button) {
        set(QStringLiteral("nativeDigits"), qint64(button->objectName() == u"native"));
    });
}

void LookPane::addSchemes() {
    const QString name = tr("Look");
    auto *group = addChoices(addCard(name), name,
                             {{QString::number(int(Scheme::System)), tr("As the system")},
                              {QString::number(int(Scheme::Light)), tr("Light")},
                              {QString::number(int(Scheme::Dark)), tr("Dark")}},
                             QString::number(int(m_theme.scheme())));
    connect(group, &QButtonGroup::buttonClicked, this, [this](const QAbstractButton *button) {
        const int scheme = button->objectName().toInt();
        m_theme.setScheme(Scheme(scheme));
        QSettings().setValue(QStringLiteral("look/scheme"), scheme);
    });
    // The menu can change it too.
    connect(&m_theme, &Theme::changed, group, [this, group] {
        for (QAbstractButton *button : group->buttons())
            button->setChecked(button->objectName().toInt() == int(m_theme.scheme()));
    });
}

void LookPane::set(const QString &field, const Value &value) {
    const RecordId me = m_host.workspace().context()->access.me;
    m_host.perform(QStringLiteral("edit"), tr("Your look is changed"), [me, field, value](UnitOfWork &unit) {
        return unit.update(kind::employee, me, {{field, value}});
    });
}

void LookPane::setLanguage(const QString &code) {
    const RecordId me = m_host.workspace().context()->access.me;
    m_host.perform(QStringLiteral("edit"), {}, [me, code](UnitOfWork &unit) {
        const auto &employee = kind::employee;
        return unit.update(employee, me, [&](Row<EmployeeKind> &row) {
            row.set(employee.language, code);
            row.set(employee.nativeDigits, code == u"fa");
        });
    });
}

void LookPane::focusFirst() {
    if (auto *first = findChild<QRadioButton *>())
        first->setFocus();
}

} // namespace kontor
