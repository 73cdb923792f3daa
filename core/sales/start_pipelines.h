// What pipelines a new office starts with, named in five languages.
#pragma once

#include "core/sales/deal.h"
#include "core/workspace/unit_of_work.h"

#include <span>

namespace kontor {

/// A name in the order en, vi, de, pl, fa.
struct StartNames {
    const char *text[5];
    QString in(const QString &language) const;
};

/// Makes a record of each name; asks for no right of the employee, who may be the first to open the file.
template <class K>
Result<RecordId> addNamed(UnitOfWork &unit, const K &kind, const StartNames &names, const QString &language,
                          const std::type_identity_t<std::function<void(Row<K> &)>> &fill = {}) {
    Draft draft = unit.newDraft(kind);
    draft.follows = true;
    auto row = draft.row<K>();
    row.set(kind.name, names.in(language));
    row.set(kind.nameEn, names.in(QStringLiteral("en")));
    row.set(kind.nameVi, names.in(QStringLiteral("vi")));
    row.set(kind.nameDe, names.in(QStringLiteral("de")));
    row.set(kind.namePl, names.in(QStringLiteral("pl")));
    row.set(kind.nameFa, names.in(QStringLiteral("fa")));
    if (fill)
        fill(row);
    if (auto saved = unit.save(draft); !saved)
        return saved.error();
    return draft.id();
}

template <class K>
Result<void> addAllNamed(UnitOfWork &unit, const K &kind, std::span<const StartNames> list,
                         const QString &language) {
    for (const StartNames &names : list) {
        if (auto id = addNamed<K>(unit, kind, names, language); !id)
            return id.error();
    }
    return {};
}

Result<void> addDealPipeline(UnitOfWork &unit, const QString &language);
/// With the reasons why leads are disqualified.
Result<void> addLeadPipeline(UnitOfWork &unit, const QString &language);

} // namespace kontor
