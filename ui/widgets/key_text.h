// Keys as they stand on the caps and in the small frames beside actions.
#pragma once

#include <QKeySequence>
#include <QString>

namespace kontor {

/// "Ctrl K", in the language that the keys are lettered in; the Return key is its arrow.
QString keysText(const QKeySequence &keys);

} // namespace kontor
