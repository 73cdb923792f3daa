// Where nothing is shown: whether a filter hides what there is, and what is said then. For list and board.
#pragma once

#include "ui/page.h"

namespace kontor {

class EmptyState;

/// `then` hears it at once where the query has neither filter nor words; else the file is asked whether there
/// is any record of the kind. What cannot be asked counts as hidden.
void askIfHidden(PageHost &host, const Query &query, QObject *context, const std::function<void(bool)> &then);

/// The words, and one button that leaves the filter.
void sayHidden(EmptyState &empty, const QObject *context, const std::function<void()> &showAll);

} // namespace kontor
