// Filter: which records are meant, as a tree of conditions; and its text, the filter language of SPEC and
// kontorctl.
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace kontor {

/// A value as it was written. Names, "me", "today+7" and ids are resolved only when the query runs.
struct Literal {
    QString text;
    bool quoted = false;   // "…": always a text or a name, never a number or a word of the language
    QString currency = {}; // 10000 USD
    bool operator==(const Literal &) const = default;

    /// A record meant by its id.
    static Literal id(qint64 id) { return {.text = QString::number(id)}; }
    static Literal name(const QString &text) { return {.text = text, .quoted = true}; }
};

struct Filter {
    enum class Type { Everything, And, Or, Not, Condition };
    enum class Op {
        Equal,
        NotEqual,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Contains,
        In,
        Empty,
        NotEmpty,
        Between,
    };

    Type type = Type::Everything;
    QList<Filter> parts = {}; // of And, Or; Not has one
    QStringList path = {};    // of a Condition: field keys, {"account", "city"}
    Op op = Op::Equal;
    QList<Literal> values = {}; // one; In: any number; Between: two; Empty, NotEmpty: none

    bool operator==(const Filter &) const = default;
    bool isEverything() const { return type == Type::Everything; }
    /// Whether a condition on that field stands anywhere in it.
    bool mentions(QStringView fieldKey) const;

    static Filter condition(const QString &path, Op op, QList<Literal> values = {});
    static Filter both(Filter a, Filter b); // Everything disappears
    static Filter negated(Filter filter);
};

/// not > and > or, brackets, "…" with \" and \\, = != < <= > >= ~, in (…), is [not] empty, between a and b.
/// An error is of code Usage and says the place.
Result<Filter> parseFilter(QStringView text);

/// The text that parses to the same filter.
QString filterText(const Filter &filter);

} // namespace kontor
