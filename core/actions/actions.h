// Actions: the verbs that window and command line offer for records of any kind, each one unit of work.
#pragma once

#include "core/workspace/unit_of_work.h"

namespace kontor {

/// What an action is given beside the records: "stage" -> the id of a stage, "reason" …, resolved by the
/// caller.
using Arguments = QHash<QString, QString>;

struct Action {
    QString key;                 // "move", translated in the context "action"
    const char *label = nullptr; // "Move to stage"
    const char *icon = "more";
    bool (*fits)(const Kind &) = nullptr; // which kinds have it; nullptr: every kind
    QStringList arguments = {};           // names of those it takes; others are an error of code Usage
    bool takesFields = false;             // any argument that is a field's key is set as well
    std::function<Result<void>(UnitOfWork &, const Kind &, const QList<RecordId> &, const Arguments &)> run;
};

/// All actions in the order of menus.
const std::vector<Action> &allActions();
/// What somebody did, to stand after their name, by the action that it was done by, of menus or other:
/// "archived it". A key that is not known stays as it stands.
QString doneText(const QString &key);
/// nullptr when there is none of that name for that kind.
const Action *findAction(QStringView key, const Kind &kind);
/// Those that a menu of a record of that kind offers.
QList<const Action *> actionsOf(const Kind &kind);

/// Several records at once: what could not be done and why, while the others were done.
struct BulkOutcome {
    int done = 0;
    QList<QPair<RecordId, Error>> refused = {};
};
/// The same change to each record; one step to undo. Refused ones are left out, an error only when all are
/// refused.
Result<BulkOutcome> updateAll(UnitOfWork &unit, const Kind &kind, const QList<RecordId> &ids,
                              const FieldValues &values);

/// Whether a copy takes the field along: customer, tags …; not stage, closing dates, number (OP10).
bool isCopied(const Kind &kind, const FieldDef &field);
/// A copy of the fields alone: no notes, files, history (OP10).
Result<RecordId> copyRecord(UnitOfWork &unit, const Kind &kind, RecordId id);

} // namespace kontor
