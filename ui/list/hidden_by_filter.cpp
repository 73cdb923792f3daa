// One record is enough to know.
#include "ui/list/hidden_by_filter.h"

#include "core/records/repository.h"
#include "ui/answer.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"

#include <QCoreApplication>

namespace kontor {

namespace {

QString sayOf(const char *text) {
    return QCoreApplication::translate("HiddenByFilter", text);
}

} // namespace

void askIfHidden(PageHost &host, const Query &query, QObject *context,
                 const std::function<void(bool)> &then) {
    if (query.filter.isEverything() && query.search.isEmpty())
        return then(false);
    const auto any = [kind = query.kind](const Reading &reading) {
        return ids(reading, Query{.kind = kind}, 1);
    };
    onAnswer(host.workspace().read<QList<RecordId>>(Workspace::LaneKind::Quick, any), context,
             [then](const Result<QList<RecordId>> &found) { then(!found || !found->isEmpty()); });
}

void sayHidden(EmptyState &empty, const QObject *context, const std::function<void()> &showAll) {
    empty.setTexts(sayOf(QT_TRANSLATE_NOOP("HiddenByFilter", "Nothing fits the filter")),
                   sayOf(QT_TRANSLATE_NOOP("HiddenByFilter", "Change or leave the filter to see more.")));
    if (!showAll)
        return empty.removeAction();
    Button *button = empty.setAction(Icon::X, sayOf(QT_TRANSLATE_NOOP("HiddenByFilter", "Show all")));
    QObject::connect(button, &QPushButton::clicked, context, showAll);
}

} // namespace kontor
