// How much room something takes, in words and digits of the language.
#pragma once

#include "core/base/locale_format.h"

namespace kontor {

/// "812 bytes", "2.4 kB"; units of 1000.
QString sizeText(const LocaleFormat &format, qint64 bytes);

} // namespace kontor
