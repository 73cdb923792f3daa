// Reading and writing the kind savedFilter.
#include "ui/list/saved_filters.h"

#include "core/base/fold.h"
#include "core/security/organisation.h"

#include <QCoreApplication>

namespace kontor {

Result<QList<SavedFilter>> savedFilters(const Reading &reading, const QByteArray &kind) {
    auto all = ids(reading, {.kind = kind::savedFilter.key(),
                             .filter = Filter::condition(QStringLiteral("of"), Filter::Op::Equal,
                                                         {Literal::name(QString::fromLatin1(kind))}),
                             .sort = {{QStringLiteral("name")}}});
    if (!all)
        return all.error();
    const RecordNames shown = names(reading, kind::savedFilter, *all);
    QList<SavedFilter> list;
    for (const Record &one : records(reading, kind::savedFilter, *all)) {
        const ConstRow<SavedFilterKind> row(one);
        const bool mine = row[kind::savedFilter.owner].value == reading.context.access.me;
        if (!mine && !row[kind::savedFilter.shared])
            continue;
        list.append({.id = one.id,
                     .name = shown.value(one.id).text,
                     .text = row[kind::savedFilter.filter],
                     .shared = row[kind::savedFilter.shared],
                     .isDefault = mine && row[kind::savedFilter.isDefault],
                     .mine = mine});
    }
    return list;
}

Result<void> saveFilter(UnitOfWork &unit, const QByteArray &kind, const SavedFilter &filter) {
    auto present = savedFilters(unit.reading(), kind);
    if (!present)
        return present.error();
    RecordId same = filter.id;
    for (const SavedFilter &one : *present) {
        const bool isNamesake = one.mine && one.id != filter.id && fold(one.name) == fold(filter.name);
        if (isNamesake && filter.id != 0)
            return Error{ErrorCode::Refused, QStringLiteral("name"),
                         QCoreApplication::translate(
                             "SavedFilters", "You already have a filter called “%1”. Choose another name.")
                             .arg(one.name)};
        if (isNamesake)
            same = one.id;
        if (!one.mine || !one.isDefault || !filter.isDefault)
            continue;
        if (auto done = unit.update(kind::savedFilter, one.id, {{QStringLiteral("isDefault"), qint64(0)}});
            !done)
            return done;
    }
    const FieldValues values{{QStringLiteral("name"), filter.name},
                             {QStringLiteral("of"), QString::fromLatin1(kind)},
                             {QStringLiteral("filter"), filter.text},
                             {QStringLiteral("owner"), unit.me()},
                             {QStringLiteral("shared"), qint64(filter.shared)},
                             {QStringLiteral("isDefault"), qint64(filter.isDefault)}};
    if (same)
        return unit.update(kind::savedFilter, same, values);
    auto made = unit.create(kind::savedFilter, values);
    return made ? Result<void>() : made.error();
}

} // namespace kontor
