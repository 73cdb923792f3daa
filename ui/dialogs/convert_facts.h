// What the dialog of a conversion knows: the leads before anything is chosen, and what a choice would make of
// them.
#pragma once

#include "core/actions/convert.h"
#include "core/workspace/similar.h"
#include "ui/dialogs/merge_facts.h"

namespace kontor {

/// What is known before anything is chosen.
struct ConvertFacts {
    QList<RecordId> leads = {};
    RecordNames names = {}; // of all that is named here
    RecordId pipeline = 0;  // where a deal begins
    RecordId stage = 0;
    // Of one lead alone.
    Record lead = {};
    QString title = {};
    bool namesCompany = false;
    bool namesPerson = false;
    std::optional<FoundCustomer> customer = {};
    QList<SimilarRecord> similar = {};
    QHash<RecordId, Record> similarRecords = {};
    int hidden = 0; // similar ones that I may not see

    bool isOne() const { return leads.size() == 1; }
    bool recommendsMerge() const;
};

/// What was chosen: a conversion, or a merge with similar records.
struct ConvertAsk {
    QList<RecordRef> mergeWith = {}; // not empty: a merge
    ConvertChoice choice = {};
    QList<RecordId> owners = {}; // of several leads, dealt in turn
    bool merges() const { return !mergeWith.isEmpty(); }
};

/// What would come of it.
struct ConvertOutlook {
    QList<ConvertPlan> plans = {};
    QList<QPair<RecordId, Error>> refused = {};
    RecordNames names = {};
    RecordId pipeline = 0;
    /// Required and empty on one of them at least: (kind, key of the field).
    QList<QPair<QByteArray, QString>> missing = {};
    std::optional<MergeFacts> merge = {};
};

/// Error Refused: the only lead is converted already.
Result<ConvertFacts> convertFacts(const Reading &reading, const QList<RecordId> &leads);
/// Error, as planConvert() and mergeFacts() give it, when nothing can be done.
Result<ConvertOutlook> convertOutlook(const Reading &reading, const QList<RecordId> &leads,
                                      const ConvertAsk &ask);

/// The first open stage of that pipeline of deals.
RecordId firstStageOfDeals(const Reading &reading, RecordId pipeline);

} // namespace kontor
