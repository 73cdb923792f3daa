// BoardCard: the texts of one card, ready to be painted.
#pragma once

#include "core/base/locale_format.h"
#include "ui/models/board_columns.h"

namespace kontor {

/// What the lowest line of a card says.
enum class CardState { None, NothingPlanned, Won, Lost };

struct BoardCard {
    bool known = false; // false: the record is not there yet, a placeholder is painted
    bool locked = false;
    QString title = {};
    QString customer = {};
    QString amount = {};
    QString stale = {}; // "12 d"; empty: not stale
    CardState state = CardState::None;
    QString stateText = {};
    QString responsible = {};

    /// The card in one sentence, for a screen reader.
    QString spoken() const;
};

struct CardSetting {
    const Schema &schema;
    const LocaleFormat &format;
    QDate today; // of the office
    QTimeZone zone;
};

/// Names fields by what they usually mean; a kind that lacks one simply shows less.
BoardCard boardCard(const CardSetting &setting, const BoardColumn &column, const Record &record,
                    const RecordNames &names);
/// The fields that boardCard reads of that kind.
QStringList boardCardFields(const Schema &schema, const Kind &kind);

} // namespace kontor
