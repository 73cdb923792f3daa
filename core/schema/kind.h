// Kind: how a kind of record is described. Lists, cards, imports, rights and history read it and name no
// field.
#pragma once

#include "core/kinds_fwd.h"
#include "core/schema/field.h"

#include <vector>

namespace kontor {

/// Who sees the records of a kind.
enum class Seen {
    ByGate,   // the responsible's, shared, private (column `gate`)
    ByAll,    // settings: everybody reads them
    ByRecord, // notes, files: whoever sees one of the records they are bound to
};

struct KindOptions {
    const char *label = nullptr;  // "Deal", translated in the context "kind"
    const char *plural = nullptr; // "Deals"
    const char *icon = "file";
    Seen seen = Seen::ByAll;
    const char *numberPrefix = nullptr; // numbered per year: D-2026-118 (X22)
    bool setting = false;               // only who may change settings writes it
    bool translated = false;            // its name has a form in each language (columns name_en …)
    bool timeline = false;              // notes and files can be bound to it
    const char *titleField = "name";
    const char *orderColumn = nullptr; // its records have an order of their own (stages)
    bool inSearch = false;             // found by the search over everything
    const char *mergeGroup = nullptr;  // merged with records of kinds of the same group (X1)
};

/// The fields by which records of a kind go through the stages of a pipeline: their places in a record, -1 =
/// the kind has none such (SPEC part 3 "Pipelines and stages"). `pipeline.of` holds the key of such a kind.
struct Staging {
    int pipeline = -1;
    int stage = -1;
    int since = -1;
    int closed = -1;
    int probability = -1;
    int probabilityByHand = -1;
    int reason = -1; // why it was lost
    int comment = -1;
    int locked = -1; // set while it stands in the won stage
    int amount = -1; // summed on the board and kept per stage
};

class Kind {
public:
    Kind(const char *key, const char *table, KindOptions options)
        : m_key(key), m_table(table), m_options(options) {}
    Kind(const Kind &) = delete;
    Kind &operator=(const Kind &) = delete;

    QByteArray key() const { return m_key; }
    QByteArray table() const { return m_table; }
    const KindOptions &options() const { return m_options; }
    const std::vector<FieldDef> &declaredFields() const { return m_fields; }
    /// nullptr: its records have no stages.
    const Staging *staging() const { return m_staging.stage >= 0 ? &m_staging : nullptr; }
    /// The field of that role in the stages; nullptr where the kind has none.
    const FieldDef *staged(int Staging::*role) const {
        return m_staging.*role >= 0 ? &m_fields[size_t(m_staging.*role)] : nullptr;
    }
    bool plays(int Staging::*role, const FieldDef &field) const {
        return m_staging.*role >= 0 && field.index == m_staging.*role;
    }
    QString label() const;
    QString plural() const;
    /// The title's column; beside it stand its folded form (_fold) and its sort key (_sort), X18.
    QByteArray titleColumn() const;

protected:
    /// Appends a field; the column is the key in snake_case, "_id" behind a link.
    int add(const char *key, const char *label, FieldType type, const char *target,
            const FieldOptions &options);
    void stagedBy(const Staging &staging) { m_staging = staging; }

private:
    QByteArray m_key;
    QByteArray m_table;
    KindOptions m_options;
    std::vector<FieldDef> m_fields;
    Staging m_staging;
};

/// A field of kind K holding a T: its place in a record.
template <class K, class T>
struct Field {
    int index = -1;
};

template <class Self>
class KindOf : public Kind {
public:
    using Kind::Kind;
    template <class T>
    using Field = kontor::Field<Self, T>;

protected:
    template <class T>
    Field<T> field(const char *key, const char *label, FieldOptions options) {
        const char *target = nullptr;
        if constexpr (requires { typename FieldTraits<T>::Target; })
            target = KindKey<typename FieldTraits<T>::Target>::value;
        return {add(key, label, FieldTraits<T>::type, target, options)};
    }
};

} // namespace kontor
