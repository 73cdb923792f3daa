// Undo and redo: the history read backwards, by groups of fields, across restarts (DESIGN 4).
#pragma once

#include "core/workspace/unit_of_work.h"

namespace kontor {

/// A transaction as the undo menu and the history page name it.
struct Step {
    qint64 transaction = 0;
    QString action;
    qint64 at = 0; // ms UTC
    RecordId actor = 0;
};

/// The action of a step that is undone out of its order, from the history of a record or by the report of an
/// import. It is a step like others: Ctrl+Z takes it back.
inline const QString undoneByHand = QStringLiteral("undoStep");

/// Whether what an action did is undone as a step: not an undo, nor what the program does by itself.
bool isStep(const QString &action);
/// How many records the step changed or made, among those that I may see.
qint64 recordsTouched(const Reading &reading, qint64 transaction);

/// My latest step that is not undone, or nothing.
std::optional<Step> nextUndo(const Reading &reading);
/// My latest undone step, as long as I did nothing after it.
std::optional<Step> nextRedo(const Reading &reading);

struct UndoOutcome {
    int done = 0;    // groups of fields and records put back
    int refused = 0; // something newer stands there, or they may no longer be changed
};

/// Puts back what the transaction changed, whole groups only. Error Conflict when nothing could be put back.
Result<UndoOutcome> undoStep(UnitOfWork &unit, qint64 transaction);
/// Undoes the undo of the transaction.
Result<UndoOutcome> redoStep(UnitOfWork &unit, qint64 transaction);

} // namespace kontor
