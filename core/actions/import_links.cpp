// Finding by name, making what is missing, and the likeness of names.
#include "core/actions/import_links.h"

#include "core/actions/import_aliases.h"
#include "core/base/fold.h"
#include "core/sales/deal.h"
#include "core/sales/pipelines.h"
#include "core/security/organisation.h"
#include "core/storage/connection.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace kontor {

namespace {

constexpr qsizetype kMostKnown = 200000;
constexpr int kMostNames = 200000; // of one kind, looked through for near misses
constexpr qsizetype kStartLetters = 2;
constexpr double kVeryLike = 0.92;
constexpr qsizetype kShortestLike = 4;

Error noneNamed(const Kind &target, const QString &text) {
    return {ErrorCode::NotFound,
            {},
            QCoreApplication::translate("Import", "%1 “%2” does not exist.").arg(target.label(), text)};
}

Error manyNamed(const Kind &target, const QString &text) {
    return {ErrorCode::Ambiguous,
            {},
            QCoreApplication::translate("Import", "Several records of the kind %1 are named “%2”.")
                .arg(target.label(), text)};
}

QString knownAs(const Kind &target, const QString &text, RecordId withinId) {
    return QString::fromLatin1(target.key()) + u'\n' + QString::number(withinId) + u'\n' + text.trimmed();
}

/// "Wiśniewska, Małgorzata" and "Nguyễn Văn An" taken apart.
QPair<QString, QString> givenAndFamily(const QString &text, const QString &language) {
    const QString name = text.simplified();
    if (const qsizetype comma = name.indexOf(u','); comma > 0)
        return {name.mid(comma + 1).trimmed(), name.left(comma).trimmed()};
    const qsizetype blank = language == u"vi" ? name.indexOf(u' ') : name.lastIndexOf(u' ');
    if (blank < 0)
        return {{}, name};
    if (language == u"vi")
        return {name.mid(blank + 1), name.left(blank)};
    return {name.left(blank), name.mid(blank + 1)};
}

QStringList otherOrders(const QString &text) {
    const QString name = text.simplified();
    QStringList orders;
    if (const qsizetype comma = name.indexOf(u','); comma > 0)
        orders.append(name.mid(comma + 1).trimmed() + u' ' + name.left(comma).trimmed());
    else if (const qsizetype first = name.indexOf(u' '); first > 0) {
        const qsizetype last = name.lastIndexOf(u' ');
        orders.append(name.mid(last + 1) + u' ' + name.left(last));
        if (last != first)
            orders.append(name.mid(first + 1) + u' ' + name.left(first));
    }
    return orders;
}

} // namespace

double likeness(QStringView a, QStringView b) {
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() && b.isEmpty() ? 1 : 0;
    const qsizetype reach = std::max<qsizetype>(std::max(a.size(), b.size()) / 2 - 1, 0);
    std::vector<bool> takenA(size_t(a.size()));
    std::vector<bool> takenB(size_t(b.size()));
    double matches = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const qsizetype end = std::min(i + reach + 1, b.size());
        for (qsizetype j = std::max<qsizetype>(i - reach, 0); j < end; ++j) {
            if (takenB[size_t(j)] || a[i] != b[j])
                continue;
            takenA[size_t(i)] = takenB[size_t(j)] = true;
            ++matches;
            break;
        }
    }
    if (matches == 0)
        return 0;
    double swapped = 0;
    qsizetype j = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (!takenA[size_t(i)])
            continue;
        while (!takenB[size_t(j)])
            ++j;
        swapped += a[i] != b[j] ? 1 : 0;
        ++j;
    }
    const double jaro =
        (matches / double(a.size()) + matches / double(b.size()) + (matches - swapped / 2) / matches) / 3;
    int same = 0;
    while (same < 4 && same < a.size() && same < b.size() && a[same] == b[same])
        ++same;
    return jaro + same * 0.1 * (1 - jaro);
}

SharedLink sharedLink(const Schema &schema, const Kind &kind, const FieldDef &field) {
    const Kind *target = schema.target(field);
    if (!target || field.type != FieldType::Link || target == &kind)
        return {};
    for (const FieldDef &theirs : schema.fields(*target)) {
        const FieldDef *ours = schema.field(kind, theirs.key);
        if (ours && ours->type == FieldType::Link && theirs.type == FieldType::Link &&
            ours->target == theirs.target && theirs.options.required)
            return {ours, &theirs};
    }
    return {};
}

Result<QList<RecordId>> LinkFinder::named(const Kind &target, const QString &field, const QString &text) {
    const Filter same = Filter::condition(field, Filter::Op::Equal, {Literal::name(text)});
    return ids(m_reading, {.kind = target.key(), .filter = same, .archived = true}, 50);
}

Result<RecordId> LinkFinder::find(const Kind &target, const QString &text, const FieldDef *within,
                                  RecordId withinId) {
    const QString known = knownAs(target, text, within ? withinId : 0);
    if (const auto it = m_known.constFind(known); it != m_known.constEnd())
        return *it;
    auto found = look(target, text.trimmed(), within, withinId);
    if (m_known.size() > kMostKnown)
        m_known.clear();
    if (found || found.error().code != ErrorCode::NotFound)
        m_known.insert(known, found);
    return found;
}

Result<RecordId> LinkFinder::look(const Kind &target, const QString &text, const FieldDef *within,
                                  RecordId withinId) {
    const Schema &schema = m_reading.schema();
    QList<QPair<QString, QString>> ways{{QString::fromLatin1(target.options().titleField), text}};
    for (const char *key : {"code", "login"}) {
        if (schema.field(target, QString::fromLatin1(key)))
            ways.append({QString::fromLatin1(key), text});
    }
    if (text.contains(u'@') && schema.field(target, u"emails"))
        ways.append({QStringLiteral("emails"), text});
    if (schema.field(target, u"lastName") || target.key() == "employee") {
        for (const QString &order : otherOrders(text))
            ways.append({ways.first().first, order});
    }
    for (const auto &[field, wanted] : ways) {
        auto found = named(target, field, wanted);
        if (!found)
            return found.error();
        if (found->isEmpty())
            continue;
        if (found->size() == 1 && !within)
            return found->first();
        if (!within)
            return manyNamed(target, text);
        QList<RecordId> fitting;
        for (const Record &candidate : records(m_reading, target, *found, {within->key})) {
            if (withinId == 0 || Held<qint64>::from(candidate[*within]) == withinId)
                fitting.append(candidate.id);
        }
        if (fitting.size() > 1 && withinId == 0)
            return manyNamed(target, text);
        if (!fitting.isEmpty())
            return fitting.first();
    }
    return noneNamed(target, text);
}

bool LinkFinder::canCreate(const Kind &target) {
    static const QList<QByteArray> made{"account", "contact",    "source", "tag",
                                        "project", "lostReason", "team"};
    return made.contains(target.key());
}

bool LinkFinder::canCreateIfAsked(const Kind &target) {
    return canCreate(target) || target.key() == kind::stage.key() || target.key() == kind::employee.key();
}

bool LinkFinder::mayCreate(const Access &access, const Kind &target) {
    return !target.options().setting || access.changesSettings;
}

Result<RecordId> LinkFinder::create(UnitOfWork &unit, const Kind &target, const QString &text,
                                    const FieldValues &more, RecordId withinId) {
    const auto id = target.key() == kind::stage.key()
                        ? pipelines::addStage(unit, withinId, QStringLiteral("open"), text.trimmed())
                        : made(unit, target, text, more);
    if (!id)
        return id;
    m_known.insert(knownAs(target, text, withinId), *id);
    if (const auto names = m_names.find(&target); names != m_names.end())
        addName(names->second, {*id, text.trimmed()});
    return id;
}

Result<RecordId> LinkFinder::made(UnitOfWork &unit, const Kind &target, const QString &text,
                                  const FieldValues &more) {
    Draft draft = unit.newDraft(target);
    FieldValues values;
    const FieldDef &title = unit.schema().titleField(target);
    if (title.options.readOnly) {
        const auto [given, family] = givenAndFamily(text, unit.context().office.language);
        values = {{QStringLiteral("firstName"), given}, {QStringLiteral("lastName"), family}};
    } else {
        values = {{title.key, text}};
    }
    // Has deals, sees no others and changes no settings.
    if (target.key() == kind::employee.key())
        values += {{QStringLiteral("active"), Value(qint64(true))},
                   {QStringLiteral("sees"), Value(QStringLiteral("own"))}};
    for (const auto &[key, value] : more) {
        if (unit.schema().field(target, key))
            values.append({key, value});
    }
    for (const auto &[key, value] : values) {
        if (auto done = unit.assign(draft, key, value); !done)
            return done.error();
    }
    if (auto saved = unit.save(draft); !saved)
        return saved.error();
    return draft.id();
}

LinkFinder::Names &LinkFinder::namesOf(const Kind &target) {
    const auto known = m_names.find(&target);
    if (known != m_names.end())
        return known->second;
    Names &names = m_names[&target];
    Statement rows(m_reading.connection, "SELECT id, " + target.titleColumn() + " FROM {" + target.key() +
                                             "} ORDER BY id LIMIT " + QByteArray::number(kMostNames));
    while (rows.step())
        addName(names, {rows.integer(0), rows.text(1)});
    return names;
}

void LinkFinder::addName(Names &names, const Near &near) {
    const QString name = squeezed(near.name);
    if (name.isEmpty() || names.bySqueezed.contains(name))
        return;
    names.bySqueezed.insert(name, near);
    if (!name.back().isDigit()) // only by a figure unlike: never near
        names.byStart[name.left(kStartLetters)].append(name);
}

std::optional<LinkFinder::Near> LinkFinder::nearest(const Kind &target, const QString &text) {
    const Names &names = namesOf(target);
    const QString wanted = squeezed(text);
    if (const auto same = names.bySqueezed.constFind(wanted); same != names.bySqueezed.constEnd())
        return *same;
    if (wanted.size() < kShortestLike || wanted.back().isDigit())
        return std::nullopt; // "Store 11" is not "Store 12"
    std::optional<Near> best;
    double most = kVeryLike;
    for (const QString &candidate : names.byStart.value(wanted.left(kStartLetters))) {
        const double like = likeness(wanted, candidate);
        if (like > most) {
            most = like;
            best = names.bySqueezed.value(candidate);
        }
    }
    return best;
}

} // namespace kontor
