// Schema: joins declared and own fields.
#include "core/schema/schema.h"

#include "core/schema/link_targets.h"

#include <algorithm>

namespace kontor {

namespace {

FieldDef definitionOf(const OwnField &own, int index) {
    FieldDef def{.key = QStringLiteral("cf_%1").arg(own.definition),
                 .type = own.type,
                 .target = own.target,
                 .ownLabels = own.labels,
                 .ownChoices = own.choices,
                 .options = {.personal = own.personal, .required = own.required, .section = "own"},
                 .index = index,
                 .definition = own.definition};
    if (own.type != FieldType::Links && own.type != FieldType::EntryList)
        def.column = def.key.toLatin1();
    if (own.type == FieldType::Text || own.type == FieldType::LongText)
        def.options.search = Indexed::Words;
    return def;
}

} // namespace

std::optional<FieldType> ownFieldType(const QString &key) {
    static const QHash<QString, FieldType> types{
        {QStringLiteral("text"), FieldType::Text},     {QStringLiteral("longText"), FieldType::LongText},
        {QStringLiteral("number"), FieldType::Int},    {QStringLiteral("decimal"), FieldType::Decimal},
        {QStringLiteral("yesNo"), FieldType::Bool},    {QStringLiteral("percent"), FieldType::Percent},
        {QStringLiteral("money"), FieldType::Money},   {QStringLiteral("date"), FieldType::Date},
        {QStringLiteral("moment"), FieldType::Moment}, {QStringLiteral("choice"), FieldType::Choice},
        {QStringLiteral("link"), FieldType::Link},     {QStringLiteral("links"), FieldType::Links},
        {QStringLiteral("list"), FieldType::EntryList}};
    const auto type = types.constFind(key);
    return type == types.constEnd() ? std::nullopt : std::optional(*type);
}

Schema::Schema(std::vector<const Kind *> kinds, const std::vector<OwnField> &own)
    : m_kinds(std::move(kinds)) {
    for (const Kind *kind : m_kinds) {
        m_byKey.insert(kind->key(), kind);
        m_fields.insert(kind, kind->declaredFields());
    }
    for (const OwnField &field : own) {
        if (const Kind *kind = m_byKey.value(field.kind)) {
            std::vector<FieldDef> &list = m_fields[kind];
            list.push_back(definitionOf(field, static_cast<int>(list.size())));
        }
    }
    for (const Kind *kind : m_kinds) {
        QHash<QString, int> &index = m_index[kind];
        for (const FieldDef &def : m_fields[kind]) {
            Q_ASSERT_X(def.target.isEmpty() || !linkTargets(*this, def).empty(), "Schema",
                       def.target.constData());
            index.insert(def.key, def.index);
            // A label never stands in the way of a key, and none is the name of no field.
            for (const QString &label : def.ownLabels) {
                const QString name = label.toCaseFolded();
                if (!name.isEmpty() && !index.contains(name))
                    index.insert(name, def.index);
            }
        }
    }
}

const Kind *Schema::kind(QByteArrayView key) const {
    return m_byKey.value(QByteArray::fromRawData(key.data(), key.size()));
}

const std::vector<FieldDef> &Schema::fields(const Kind &kind) const {
    const auto it = m_fields.constFind(&kind);
    Q_ASSERT(it != m_fields.constEnd());
    return *it;
}

const FieldDef *Schema::field(const Kind &kind, QStringView key) const {
    const auto &index = *m_index.constFind(&kind);
    auto it = index.constFind(QString::fromRawData(key.data(), key.size())); // asked for every row: no copy
    if (it == index.constEnd())
        it = index.constFind(key.toString().toCaseFolded());
    return it == index.constEnd() ? nullptr : &fields(kind)[static_cast<size_t>(*it)];
}

const FieldDef &Schema::titleField(const Kind &kind) const {
    const FieldDef *def = field(kind, QString::fromLatin1(kind.options().titleField));
    Q_ASSERT(def);
    return *def;
}

std::vector<const Kind *> linkTargets(const Schema &schema, const FieldDef &field) {
    std::vector<const Kind *> kinds;
    for (const QByteArray &key : field.target.split(' ')) {
        if (const Kind *kind = schema.kind(key))
            kinds.push_back(kind);
    }
    return kinds;
}

const Kind *linkTargetWith(const Schema &schema, const FieldDef &field, QStringView key) {
    for (const Kind *kind : linkTargets(schema, field)) {
        if (schema.field(*kind, key))
            return kind;
    }
    return nullptr;
}

bool mayLeadTo(const Schema &schema, const FieldDef &field, const Kind &kind) {
    const std::vector<const Kind *> targets = linkTargets(schema, field);
    return targets.empty() ? kind.options().timeline : std::ranges::find(targets, &kind) != targets.end();
}

std::vector<LinkInto> allLinksInto(const Schema &schema, const Kind &kind) {
    std::vector<LinkInto> links;
    for (const Kind *from : schema.kinds()) {
        for (const FieldDef &field : schema.fields(*from)) {
            if (field.isLink() && !field.options.derived && mayLeadTo(schema, field, kind))
                links.push_back({from, &field});
        }
    }
    return links;
}

std::vector<LinkInto> linksInto(const Schema &schema, const Kind &kind) {
    std::vector<LinkInto> links = allLinksInto(schema, kind);
    std::erase_if(links, [](const LinkInto &link) { return link.field->isOfSystem(); });
    return links;
}

QList<const Kind *> mergingWith(const Schema &schema, const Kind &kind) {
    QList<const Kind *> kinds;
    for (const Kind *other : schema.kinds()) {
        if (kind.options().mergeGroup &&
            QByteArrayView(kind.options().mergeGroup) == other->options().mergeGroup)
            kinds.append(other);
    }
    return kinds;
}

const FieldDef *counterpart(const Schema &schema, const FieldDef &field, const Kind &other) {
    const std::vector<FieldDef> &theirs = schema.fields(other);
    const auto found = std::ranges::find_if(theirs, [&field](const FieldDef &candidate) {
        const bool named = field.definition == 0 ? candidate.key == field.key
                                                 : candidate.definition == field.definition ||
                                                       (candidate.definition != 0 &&
                                                        candidate.ownLabels.value(QString()).toCaseFolded() ==
                                                            field.ownLabels.value(QString()).toCaseFolded());
        return named && candidate.type == field.type && candidate.target == field.target;
    });
    return found == theirs.end() ? nullptr : &*found;
}

} // namespace kontor
