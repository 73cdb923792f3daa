// Filter as a tree: put together, turned round, searched for a field.
#include "core/records/filter.h"

#include <algorithm>

namespace kontor {

bool Filter::mentions(QStringView fieldKey) const {
    if (type == Type::Condition)
        return !path.isEmpty() && (path.first() == fieldKey || path.join(u'.') == fieldKey);
    return std::any_of(parts.begin(), parts.end(),
                       [fieldKey](const Filter &part) { return part.mentions(fieldKey); });
}

Filter Filter::condition(const QString &path, Op op, QList<Literal> values) {
    return {.type = Type::Condition, .path = path.split(u'.'), .op = op, .values = std::move(values)};
}

Filter Filter::both(Filter a, Filter b) {
    if (a.isEverything())
        return b;
    if (b.isEverything())
        return a;
    Filter joined{.type = Type::And};
    for (Filter *side : {&a, &b}) {
        if (side->type == Type::And)
            joined.parts += side->parts;
        else
            joined.parts.append(std::move(*side));
    }
    return joined;
}

Filter Filter::negated(Filter filter) {
    // There is no text for "nothing"; every record has an id.
    if (filter.isEverything())
        return condition(QStringLiteral("id"), Op::Empty);
    if (filter.type == Type::Not)
        return filter.parts.first();
    return {.type = Type::Not, .parts = {std::move(filter)}};
}

} // namespace kontor
