// Legal forms of companies as they are written in the five languages and next door (X2).
#pragma once

#include <QStringList>

namespace kontor {

/// Found at the end of a name.
QStringList legalFormsAtTheEnd();
/// Found at its beginning too: those that nobody takes for a word of the name ("AB Foods", "SE Asia").
QStringList legalFormsAtBothEnds();

} // namespace kontor
