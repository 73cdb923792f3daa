// Collects the fields that filter, order and rights of a query read.
#include "ui/models/query_needs.h"

#include "core/schema/link_targets.h"

namespace kontor {

QueryNeeds::QueryNeeds(const Schema &schema, const Query &query, const Filter &filter, bool seesAll)
    : m_kind(query.kind), m_everything(false), m_anyField(!query.search.isEmpty()) {
    const Kind &kind = *schema.kind(query.kind);
    addFilter(schema, kind, filter);
    for (const SortKey &key : query.sort)
        addPath(schema, kind, key.field.split(u'.'));
    if (m_anyField)
        addSearchedThrough(schema, kind);
    QSet<QString> &own = m_fields[m_kind];
    own += QStringLiteral("archived");
    if (query.sort.isEmpty()) {
        addNames(kind);
        if (kind.options().orderColumn)
            own += QString::fromLatin1(kind.options().orderColumn);
    }
    if (!seesAll || kind.options().seen == Seen::ByRecord) {
        for (const char *field : {"responsible", "observers", "shares", "private", "openToAll", "global",
                                  "members", "records", "account", "owner", "shared"})
            own += QString::fromLatin1(field);
    }
}

void QueryNeeds::addFilter(const Schema &schema, const Kind &kind, const Filter &filter) {
    for (const Filter &part : filter.parts)
        addFilter(schema, kind, part);
    if (filter.type == Filter::Type::Condition)
        addPath(schema, kind, filter.path);
}

void QueryNeeds::addPath(const Schema &schema, const Kind &kind, QStringList path) {
    const FieldDef *field = path.isEmpty() ? nullptr : schema.field(kind, path.takeFirst());
    if (!field)
        return;
    QSet<QString> &fields = m_fields[kind.key()];
    fields += field->key;
    if (field->isPrimary())
        fields += schema.fields(kind)[size_t(field->primaryOf)].key;
    if (field->type == FieldType::Money)
        m_fields.insert("exchangeRate", {});
    if (!field->isLink())
        return;
    for (const Kind *target : linkTargets(schema, *field)) {
        // Records are meant and sorted by their names.
        addNames(*target);
        addPath(schema, *target, path);
    }
}

/// Fields of its own count all the same.
void QueryNeeds::addSearchedThrough(const Schema &schema, const Kind &kind) {
    for (const FieldDef &field : schema.fields(kind)) {
        if (!field.options.searchThrough)
            continue;
        for (const Kind *target : linkTargets(schema, field)) {
            for (const FieldDef &name : schema.fields(*target)) {
                if (name.options.search == Indexed::Names)
                    m_fields[target->key()] += name.key;
            }
        }
    }
}

void QueryNeeds::addNames(const Kind &kind) {
    QSet<QString> &fields = m_fields[kind.key()];
    fields += QString::fromLatin1(kind.options().titleField);
    for (const char *field :
         {"name", "nameEn", "nameVi", "nameDe", "namePl", "nameFa", "number", "code", "position"})
        fields += QString::fromLatin1(field);
}

bool QueryNeeds::movedBy(const ChangeSet &changes) const {
    if (m_everything || changes.bulk.contains(m_kind))
        return true;
    for (auto needed = m_fields.cbegin(); needed != m_fields.cend(); ++needed) {
        if (changes.bulk.contains(needed.key()))
            return true;
        for (const Change &change : changes.kinds.value(needed.key())) {
            if (change.created || change.removed || change.restored ||
                (m_anyField && needed.key() == m_kind) || change.fields.intersects(needed.value()))
                return true;
        }
    }
    return false;
}

bool QueryNeeds::summedOtherwiseBy(const ChangeSet &changes, const QString &money) const {
    if (movedBy(changes) || changes.touches("exchangeRate"))
        return true;
    if (money.isEmpty())
        return false;
    const QList<Change> list = changes.kinds.value(m_kind);
    return std::any_of(list.begin(), list.end(), [&money](const Change &change) {
        return change.fields.contains(money) || change.fields.contains(QStringLiteral("probability")) ||
               change.fields.contains(QStringLiteral("expectedClose")) ||
               change.fields.contains(QStringLiteral("closed"));
    });
}

} // namespace kontor
