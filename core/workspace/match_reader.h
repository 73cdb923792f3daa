// MatchReader: records with all that they are compared by, as far as it may be seen, and what makes two of
// them equal.
#pragma once

#include "core/workspace/similar.h"

#include <optional>

namespace kontor {

struct Comparable {
    Record record;
    QList<MatchKey> keys = {};
    MatchState state = MatchState::None;
    /// Archived, converted or no longer in use: nobody's duplicate.
    bool isOut = false;
};

class MatchReader {
public:
    explicit MatchReader(const Reading &reading) : m_reading(reading) {}

    /// Those that may be seen.
    QList<Comparable> read(const Kind &kind, const QList<RecordId> &ids);
    /// Of a record as it is typed: its keys are made anew.
    Comparable typed(Record record);

    /// Whether two records are compared by that.
    bool compares(MatchBy by, const Comparable &one, const Comparable &other) const;
    /// What both have, as the other one shows it; empty: they are no duplicates.
    QList<MatchReason> equalIn(const Comparable &one, const Comparable &other) const;
    /// Without reasons.
    SimilarRecord described(const Comparable &one) const;

    /// The keys of lists that hold addresses of that sort, over all kinds.
    const QStringList &listsOf(MatchBy by);

private:
    const QStringList &fieldsOf(const Kind &kind);
    Comparable comparable(Record record);
    void readThrough(const QList<Record> &records);
    void addThrough(Comparable &to) const;
    MatchState stateOf(const Record &record);

    const Reading &m_reading;
    QHash<const Kind *, QStringList> m_fields;
    QHash<RecordId, QString> m_stages;                  // their types
    QHash<RecordId, QList<MatchKey>> m_through;         // addresses of contacts
    std::optional<QHash<MatchBy, QStringList>> m_lists; // that hold addresses
};

/// The links whose addresses count as a record's own.
std::vector<const FieldDef *> matchThrough(const Schema &schema, const Kind &kind);
/// The link by which records of a kind make a tree; nullptr when it has none.
const FieldDef *treeField(const Schema &schema, const Kind &kind);
/// A tax or registration number: the records of one tree share it.
inline bool isNumber(MatchBy by) {
    return by == MatchBy::TaxNumber || by == MatchBy::RegistrationNumber;
}
/// The same person, not only the same company.
bool isOfPerson(const QList<MatchReason> &reasons);
void addReason(QList<MatchReason> &reasons, const MatchKey &key);
void sortNewestFirst(QList<SimilarRecord> &records);
/// What a link or a list of links leads to.
QList<RecordId> linkedIds(const Value &value);

} // namespace kontor
