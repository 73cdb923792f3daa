// What became of several leads that were converted at once, and why some were left out; each opens.
#pragma once

#include "core/actions/convert.h"
#include "ui/page.h"

namespace kontor {

/// Opens over the window of `opener`; `left` is called once it is closed.
void showConvertResults(PageHost &host, QWidget *opener, const ConvertOutcome &outcome,
                        const std::function<void()> &left);

} // namespace kontor
