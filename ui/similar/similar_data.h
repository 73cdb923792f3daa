// SimilarData: records that may be one and the same as a page compares them: read at one moment, then written
// for cards and list.
#pragma once

#include "core/work/timeline.h"
#include "core/workspace/duplicate_groups.h"
#include "ui/models/field_format.h"
#include "ui/widgets/record_card.h"

#include <QColor>

namespace kontor {

/// Where records of a kind stand.
struct StageLook {
    QString name;
    QColor colour;
    QString type;
    qint64 position = 0;
};

struct SimilarData {
    /// What the others are compared with; none in a group of duplicates.
    std::optional<Record> subject = {};
    Similar similar = {};
    QHash<RecordId, Record> records = {}; // of the subject and all that are similar
    RecordNames names = {};               // of what they link to
    QHash<RecordId, StageLook> stages = {};
    GoesAlong bound = {}; // to the subject
    QString title = {};   // of the subject

    QList<RecordRef> refs() const;
};

/// Error NotFound for what is not there, or may not be seen.
Result<SimilarData> similarData(const Reading &reading, const RecordRef &ref);
/// Of one group; what is no longer equal to any other is missing.
SimilarData groupData(const Reading &reading, const DuplicateGroup &group);

struct SimilarCard {
    RecordRef ref;
    RecordCardFacts facts;
    QString stage = {};
    QStringList below = {}; // under the card of the record itself
};

/// The records of a kind in one stage.
struct SimilarColumn {
    QString name;
    QColor colour = {};
    QList<SimilarCard> cards = {};
};

/// That of the record itself first, then where others are open, then where they are lost.
QList<SimilarColumn> similarColumns(const SimilarData &data, const FieldFormat &format, QDate today,
                                    const QSet<RecordId> &ticked);

/// What a sentence calls a record: "Deal D-2026-412", or its kind and title where it has no number.
QString calledShort(const FieldFormat &format, const Record &record);
/// "Same e-mail: j.gross@gruenwald.example".
QString reasonText(const MatchReason &reason);
QString amountText(const FieldFormat &format, const Record &record);

} // namespace kontor
