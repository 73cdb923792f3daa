// LinkFinder: the records that names in a file mean, remembered while the file is read; and names that nearly
// fit.
#pragma once

#include "core/workspace/unit_of_work.h"

#include <map>

namespace kontor {

/// How alike two texts are, 0 to 1, by Jaro and Winkler.
double likeness(QStringView a, QStringView b);

class LinkFinder {
public:
    struct Near {
        RecordId record = 0;
        QString name = {};
    };

    explicit LinkFinder(const Reading &reading) : m_reading(reading) {}

    /// The record of that name, folded; employees also by login and e-mail, others by e-mail, people with
    /// their names in either order. With `within` (a field of the target and the record it must link to) only
    /// of those: a stage of the pipeline. NotFound; Ambiguous with the number of candidates.
    Result<RecordId> find(const Kind &target, const QString &text, const FieldDef *within = nullptr,
                          RecordId withinId = 0);
    /// Whether an import makes such records by name: customers, sources, tags; never stages and employees.
    static bool canCreate(const Kind &target);
    /// Whether it makes them where the user says so: these too, of which a slip of the pen would make many.
    static bool canCreateIfAsked(const Kind &target);
    /// Whether the employee may: what the settings page keeps only who may change settings (mayWrite).
    static bool mayCreate(const Access &access, const Kind &target);
    /// A new record of that name. `withinId`: the pipeline of a stage.
    Result<RecordId> create(UnitOfWork &unit, const Kind &target, const QString &text,
                            const FieldValues &more, RecordId withinId = 0);
    /// The name most like it, if it is very much so.
    std::optional<Near> nearest(const Kind &target, const QString &text);

private:
    struct Names {
        QHash<QString, Near> bySqueezed;
        QHash<QString, QStringList> byStart; // first letters -> squeezed names
    };

    Result<RecordId> made(UnitOfWork &unit, const Kind &target, const QString &text, const FieldValues &more);
    Result<RecordId> look(const Kind &target, const QString &text, const FieldDef *within, RecordId withinId);
    Result<QList<RecordId>> named(const Kind &target, const QString &field, const QString &text);
    Names &namesOf(const Kind &target);
    static void addName(Names &names, const Near &near);

    const Reading &m_reading;
    QHash<QString, Result<RecordId>> m_known;
    std::map<const Kind *, Names> m_names;
};

/// The link of `kind` that `field`'s target also has and needs: a deal's pipeline for its stage. Ours and
/// theirs; nullptr when there is none.
struct SharedLink {
    const FieldDef *ours = nullptr;
    const FieldDef *theirs = nullptr;
};
SharedLink sharedLink(const Schema &schema, const Kind &kind, const FieldDef &field);

} // namespace kontor
