// The name of a currency in a language.
#pragma once

#include <QString>

namespace kontor {

/// "Vietnamese Dong", "polnischer Złoty"; empty for a currency that ICU does not know.
QString currencyName(const QString &code, const QString &language);

} // namespace kontor
