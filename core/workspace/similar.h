// Similar: which records may be the same as one of the file, or as what is being typed, and by what (X2,
// X23).
//
// For a card and its board ask by kind and id; for a form give the record as it is typed, with the id 0 where
// it is new: values alone, keys of addresses are made here. Both are quick enough to be asked while somebody
// types. All groups of duplicates at once: duplicate_groups.h. Two records that people know to be different:
// the action "notDuplicates".
#pragma once

#include "core/records/context.h"
#include "core/workspace/match_keys.h"

namespace kontor {

struct MatchReason {
    MatchBy by = MatchBy::Email;
    QString text = {}; // as it stands in the record that was found, or in its contact
    bool operator==(const MatchReason &) const = default;
};
/// "Same e-mail", "Same tax number", in the program's language.
QString reasonLabel(MatchBy by);

/// Where a record stands in its stages; of accounts and contacts: None.
enum class MatchState { None, Open, Lost, Sold };

struct SimilarRecord {
    RecordRef ref;
    QString title = {};
    QList<MatchReason> reasons = {}; // in the order of MatchBy
    MatchState state = MatchState::None;
    Moment created = {};
    /// An open lead or open deal of the same person: merging is preselected (X2).
    bool isRecommended = false;
};

struct Similar {
    /// Of kinds that are merged with it, the newest first: what the button counts.
    QList<SimilarRecord> records = {};
    /// Sold, or beside a record that is sold: a customer who buys again is no duplicate. Never counted or
    /// recommended.
    QList<SimilarRecord> sold = {};
    /// Of other kinds, for a hint: the contact with the e-mail of a lead that is typed. What it links to, or
    /// links to it, is missing.
    QList<SimilarRecord> acrossKinds = {};
    /// How many more there are that I may not see; of private ones of others nothing is known (X23, X9).
    int hidden = 0;
    int hiddenAcrossKinds = 0;

    qsizetype count() const { return records.size() + hidden; }
};

/// Nothing for what may not be seen, is archived, converted, absorbed or in the bin.
Similar similarTo(const Reading &reading, const Kind &kind, RecordId id);
Similar similarTo(const Reading &reading, const Record &typed);

} // namespace kontor
