// What the filter language expected at a place where something else stands.
#pragma once

#include "core/base/result.h"

#include <QStringView>

namespace kontor {

enum class FilterWanted {
    Field,
    FieldAfterDot,
    Operator,
    AnyValue,
    Date,
    Digits,
    Number,
    And,
    Empty,
    OpeningBracket,
    ClosingBracket,
    CommaOrBracket,
    EndOfQuote,
    KnownEscape,
    AndOrEnd,
    LessDepth,
};

/// Of code Usage; names the place in `text`, counted in characters from 1.
Error filterError(FilterWanted wanted, QStringView text, qsizetype at);

} // namespace kontor
