// Finding by words, and choosing what stands behind each name.
#include "core/records/suggestions.h"

#include "core/base/fold.h"

#include <algorithm>

namespace kontor {

namespace {

/// As many times the number that is shown are looked at for better names.
constexpr int lookedAt = 5;
constexpr qint64 mostSettings = 5000; // kinds outside the search are lists that people keep by hand

/// Leaves out what is retired or no longer active.
Filter stillOffered(const Schema &schema, const Kind &kind) {
    Filter filter;
    const auto isTrue = [](const char *key) {
        return Filter::condition(QString::fromLatin1(key), Filter::Op::Equal,
                                 {{.text = QStringLiteral("true")}});
    };
    if (schema.field(kind, u"retired"))
        filter = Filter::both(filter, Filter::negated(isTrue("retired")));
    if (schema.field(kind, u"active") && kind.key() == "employee")
        filter = Filter::both(filter,
                              Filter::negated(Filter::condition(QStringLiteral("active"), Filter::Op::Equal,
                                                                {{.text = QStringLiteral("false")}})));
    return filter;
}

const FieldDef *detailField(const Schema &schema, const Kind &kind) {
    const FieldDef *place = nullptr;
    for (const FieldDef &field : schema.fields(kind)) {
        if (field.type == FieldType::Links && field.target.isEmpty())
            return &field; // what a file belongs to
        if (!field.options.inList || field.key == schema.titleField(kind).key)
            continue;
        if (field.type == FieldType::Link && field.target != "employee")
            return &field;
        if (!place && field.type == FieldType::Text && QByteArray(field.options.section) == "address")
            place = &field;
    }
    return place;
}

/// The name of the first that may be seen.
QString firstNamed(const LinkedIds &ids, const RecordNames &names) {
    const auto named = std::find_if(ids.begin(), ids.end(),
                                    [&names](const LinkedId &linked) { return names.contains(linked.id); });
    return named == ids.end() ? QString() : names.value(named->id).text;
}

QList<Suggestion> described(const Reading &reading, const Kind &kind, const QList<RecordId> &ids,
                            const Filter &only) {
    const RecordNames called = names(reading, kind, ids);
    const FieldDef *detail = detailField(reading.schema(), kind);
    if (detail && only.mentions(detail->key))
        detail = nullptr; // the same for all
    const FieldDef *colour = reading.schema().field(kind, u"colour");
    QStringList fields{reading.schema().titleField(kind).key};
    for (const FieldDef *field : {detail, colour}) {
        if (field)
            fields.append(field->key);
    }
    const QList<Record> found = records(reading, kind, ids, fields);
    const RecordNames linked = linkedNames(reading, found);
    QList<Suggestion> list;
    for (const Record &record : found) {
        Suggestion one{.id = record.id, .kind = kind.key(), .text = called.value(record.id).text};
        if (detail && detail->type == FieldType::Links)
            one.detail = firstNamed(Held<LinkedIds>::from(record[*detail]), linked);
        else if (detail && detail->type == FieldType::Link)
            one.detail = linked.value(Held<qint64>::from(record[*detail])).text;
        else if (detail)
            one.detail = Held<QString>::from(record[*detail]);
        if (colour)
            one.colour = Held<QString>::from(record[*colour]);
        list.append(one);
    }
    return list;
}

/// Short lists are not in the search; their names are compared in the employee's language.
QList<RecordId> byName(const Reading &reading, const Kind &kind, const QList<RecordId> &all,
                       const QString &text, int limit) {
    const QStringList words = fold(text).split(u' ', Qt::SkipEmptyParts);
    const RecordNames called = names(reading, kind, all);
    QList<RecordId> found;
    for (const RecordId id : all) {
        const QString name = fold(called.value(id).text);
        const auto stands = [&name](const QString &word) { return name.contains(word); };
        if (std::all_of(words.cbegin(), words.cend(), stands))
            found.append(id);
        if (found.size() >= limit)
            break;
    }
    return found;
}

/// Those whose name begins with the text first, then those with a word that does, then those that have it
/// elsewhere: in the address, say. Among equals the order stays.
QList<RecordId> bestNamed(const Reading &reading, const Kind &kind, QList<RecordId> found,
                          const QString &text) {
    const QString wanted = fold(text.trimmed());
    const RecordNames called = names(reading, kind, found);
    QHash<RecordId, int> ranks;
    for (const RecordId id : std::as_const(found)) {
        const QString name = fold(called.value(id).text);
        ranks.insert(id, name.startsWith(wanted)        ? 0
                         : name.contains(u' ' + wanted) ? 1
                         : name.contains(wanted)        ? 2
                                                        : 3);
    }
    std::stable_sort(found.begin(), found.end(),
                     [&ranks](RecordId a, RecordId b) { return ranks[a] < ranks[b]; });
    return found;
}

Result<QList<RecordId>> find(const Reading &reading, const Kind &kind, const QString &text,
                             const Filter &filter, int limit) {
    Query query{.kind = kind.key(), .filter = Filter::both(stillOffered(reading.schema(), kind), filter)};
    if (kind.options().orderColumn)
        query.sort = {{QString::fromLatin1(kind.options().orderColumn)}};
    if (kind.options().inSearch) {
        query.search = text;
        auto found = ids(reading, query, text.isEmpty() ? limit : lookedAt * limit);
        return found ? Result<QList<RecordId>>(bestNamed(reading, kind, *found, text).mid(0, limit)) : found;
    }
    auto all = ids(reading, query, mostSettings);
    if (!all || text.trimmed().isEmpty())
        return all ? Result<QList<RecordId>>(all->mid(0, limit)) : all;
    return byName(reading, kind, *all, text, limit);
}

/// Pipelines are for records of one kind, and so are their stages.
Filter forKind(const QString &path, const Kind &kind) {
    return Filter::condition(path, Filter::Op::Equal, {{.text = QString::fromLatin1(kind.key())}});
}

} // namespace

SuggestionScope suggestionScope(const Schema &schema, const Kind &kind, const FieldDef &field,
                                const Record &record) {
    SuggestionScope scope;
    const Kind *target = schema.target(field);
    if (!target)
        return scope;
    for (const FieldDef &theirs : schema.fields(*target)) {
        if (theirs.type == FieldType::Choice && theirs.key == u"of") {
            for (const auto &[key, label] : theirs.choiceList()) {
                if (key == QLatin1StringView(kind.key()))
                    scope.only = Filter::both(scope.only, forKind(theirs.key, kind));
            }
        }
        if (theirs.type != FieldType::Link || theirs.target == "employee" || theirs.target == target->key())
            continue;
        for (const FieldDef &mine : schema.fields(kind)) {
            if (mine.type != FieldType::Link || mine.target != theirs.target || mine.key != theirs.key)
                continue;
            const RecordId common = Held<qint64>::from(record[mine]);
            const Kind *shared = schema.target(mine);
            if (common == 0 && shared && theirs.options.required && schema.field(*shared, u"of"))
                scope.only = Filter::both(scope.only, forKind(theirs.key + QStringLiteral(".of"), kind));
            if (common == 0)
                continue;
            const Filter same = Filter::condition(theirs.key, Filter::Op::Equal, {Literal::id(common)});
            if (theirs.options.required)
                scope.only = Filter::both(scope.only, same);
            else if (mine.target != "project")
                scope.rather = Filter::both(scope.rather, same);
        }
    }
    return scope;
}

Result<QList<Suggestion>> suggestions(const Reading &reading, const Kind *target, const QString &text,
                                      const SuggestionScope &scope, int limit) {
    QList<const Kind *> kinds{target};
    if (!target) {
        kinds.clear();
        for (const Kind *kind : reading.schema().kinds()) {
            if (kind->options().timeline)
                kinds.append(kind);
        }
    }
    QList<Suggestion> all;
    for (const Kind *kind : std::as_const(kinds)) {
        const int share = std::max(5, limit / int(kinds.size()));
        QList<RecordId> found;
        if (!scope.rather.isEverything()) {
            auto first = find(reading, *kind, text, Filter::both(scope.only, scope.rather), share);
            if (!first)
                return first.error();
            found = *first;
        }
        auto others = find(reading, *kind, text, scope.only, share);
        if (!others)
            return others.error();
        for (const RecordId id : *others) {
            if (!found.contains(id) && found.size() < share)
                found.append(id);
        }
        all += described(reading, *kind, found, scope.only);
    }
    return all;
}

QList<QPair<QString, Value>> valuesForName(const Schema &schema, const Kind &kind, const QString &name) {
    const QString clean = name.simplified();
    const FieldDef &title = schema.titleField(kind);
    if (!title.options.readOnly)
        return {{title.key, clean}};
    // A full name that is derived: the last word is the family name, as far as anybody can tell.
    const qsizetype cut = clean.lastIndexOf(u' ');
    if (cut < 0)
        return {{QStringLiteral("lastName"), clean}};
    return {{QStringLiteral("firstName"), clean.left(cut)}, {QStringLiteral("lastName"), clean.mid(cut + 1)}};
}

QList<QPair<QString, Value>> asMine(const Schema &schema, const Kind &kind, RecordId me,
                                    QList<QPair<QString, Value>> values) {
    const QString responsible = QStringLiteral("responsible");
    const bool named = std::any_of(values.begin(), values.end(),
                                   [&responsible](const auto &one) { return one.first == responsible; });
    if (schema.field(kind, responsible) && !named && me != 0)
        values.append({responsible, me});
    return values;
}

} // namespace kontor
