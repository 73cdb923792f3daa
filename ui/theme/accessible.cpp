// Maps class names to roles, so that every control is announced as what it is.
#include "ui/theme/accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QWidget>

namespace kontor {

namespace {

QAccessibleInterface *roleFactory(const QString &className, QObject *object) {
    static const QHash<QString, QAccessible::Role> roles{
        {QStringLiteral("kontor::Pill"), QAccessible::StaticText},
        {QStringLiteral("kontor::Badge"), QAccessible::StaticText},
        {QStringLiteral("kontor::Avatar"), QAccessible::Graphic},
        {QStringLiteral("kontor::KeyHint"), QAccessible::StaticText},
        {QStringLiteral("kontor::ValueLabel"), QAccessible::StaticText},
        {QStringLiteral("kontor::SectionHeader"), QAccessible::Heading},
        {QStringLiteral("kontor::HairLine"), QAccessible::Separator},
        {QStringLiteral("kontor::RecordCard"), QAccessible::ListItem},
        {QStringLiteral("kontor::CompareTable"), QAccessible::Grouping},
        {QStringLiteral("kontor::Popover"), QAccessible::Dialog},
        {QStringLiteral("kontor::Sheet"), QAccessible::Dialog},
        {QStringLiteral("kontor::SuggestionList"), QAccessible::PopupMenu},
        {QStringLiteral("kontor::Toast"), QAccessible::AlertMessage},
        {QStringLiteral("kontor::InlineMessage"), QAccessible::AlertMessage},
        {QStringLiteral("kontor::FieldError"), QAccessible::AlertMessage},
        {QStringLiteral("kontor::Spinner"), QAccessible::Animation},
        {QStringLiteral("kontor::ProgressLine"), QAccessible::ProgressBar},
        {QStringLiteral("kontor::StageBar"), QAccessible::Grouping},
        {QStringLiteral("kontor::BoardView"), QAccessible::Grouping},
        {QStringLiteral("kontor::ListHeader"), QAccessible::Grouping},
        {QStringLiteral("QHeaderView"), QAccessible::Grouping},
        {QStringLiteral("QScrollArea"), QAccessible::Pane},
        {QStringLiteral("kontor::SegmentedSwitch"), QAccessible::Grouping},
        {QStringLiteral("kontor::NavigationColumn"), QAccessible::Grouping},
        {QStringLiteral("kontor::HeadLine"), QAccessible::Grouping},
        {QStringLiteral("kontor::FilterLine"), QAccessible::Grouping},
        {QStringLiteral("kontor::EmptyState"), QAccessible::Grouping},
        {QStringLiteral("kontor::RepairPanel"), QAccessible::Grouping},
        {QStringLiteral("kontor::ComboPicker"), QAccessible::Grouping},
        {QStringLiteral("kontor::CalendarPanel"), QAccessible::Grouping},
    };
    const auto role = roles.constFind(className);
    if (role == roles.cend() || !object || !object->isWidgetType())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), *role);
}

} // namespace

void installAccessibleRoles() {
    QAccessible::installFactory(roleFactory);
}

} // namespace kontor
