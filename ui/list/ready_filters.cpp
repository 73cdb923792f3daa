// One row for each ready filter: another one is another row.
#include "ui/list/ready_filters.h"

#include "core/people/people.h"

#include <QCoreApplication>

namespace kontor {

QList<ReadyFilter> readyFilters(const QByteArray &kind) {
    struct Row {
        QByteArray kind;
        const char *name;
        const char *filter; // in the filter language
    };
    const Row rows[] = {
        {kind::lead.key(), QT_TRANSLATE_NOOP("ReadyFilters", "Open"), "status.type = open"},
        {kind::lead.key(), QT_TRANSLATE_NOOP("ReadyFilters", "Free pool"),
         "status.type = open and responsible is empty"},
        {kind::lead.key(), QT_TRANSLATE_NOOP("ReadyFilters", "Archived"), "archived = true"},
        {kind::lead.key(), QT_TRANSLATE_NOOP("ReadyFilters", "Converted"), "status.type = won"},
        {kind::lead.key(), QT_TRANSLATE_NOOP("ReadyFilters", "Disqualified"), "status.type = lost"},
        {kind::account.key(), QT_TRANSLATE_NOOP("ReadyFilters", "Archived"), "archived = true"},
        {kind::contact.key(), QT_TRANSLATE_NOOP("ReadyFilters", "Archived"), "archived = true"},
    };
    QList<ReadyFilter> list;
    for (const Row &row : rows) {
        if (row.kind == kind)
            list.append({QCoreApplication::translate("ReadyFilters", row.name),
                         parseFilter(QString::fromLatin1(row.filter)).value_or(Filter{})});
    }
    return list;
}

} // namespace kontor
