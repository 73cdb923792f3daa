// The keys that the person at this computer gave to actions, kept with the settings of the program.
#pragma once

#include <QAction>
#include <QKeySequence>

namespace kontor {

/// Takes over the keys kept for the action; its objectName says which it is. Without a name it keeps its own.
void useOwnKeys(QAction &action);
/// Empty keys: the action has none. Takes effect at once.
void setOwnKeys(QAction &action, const QKeySequence &keys);
/// Back to the keys that the program gives.
void resetOwnKeys(QAction &action);
/// Changed by the person.
bool hasOwnKeys(const QAction &action);

} // namespace kontor
