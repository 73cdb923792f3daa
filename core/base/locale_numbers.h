// Numbers and amounts as ICU writes them, with formatters kept per thread; the inner side of LocaleFormat.
#pragma once

#include "core/base/money.h"
#include "core/base/number_marks.h"

#include <QString>

namespace kontor::locale_numbers {

/// An ICU locale such as "fa@numbers=latn"; static text, compared by its address.
using IcuLocale = const char *;

enum class Style { Money, MoneyWhole, Amount, Number, Percent };

/// `decimal` is canonical text; `currency` counts for the styles of money only.
QString written(IcuLocale locale, NumberMarks marks, Style style, Currency currency, const QString &decimal);

} // namespace kontor::locale_numbers
