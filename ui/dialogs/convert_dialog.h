// Converting leads in the window: the one dialog behind card, list, board, stage bar and palette (X5, CV1).
#pragma once

#include "ui/page.h"

#include <QKeySequence>

namespace kontor {

/// Opens over the window of `opener`. One lead: its deal opens afterwards. Several: one choice for all,
/// owners in turn, and a list of what became of each. `finished` is called once something was converted or
/// merged.
void askToConvert(PageHost &host, QWidget *opener, const QList<RecordId> &leads,
                  const std::function<void()> &finished = {});

/// Whether records of that kind are converted where others are sold.
bool isConvertible(const Kind &kind);
/// It became something else, and is only read since then (X5).
bool isConverted(const Schema &schema, const Record &record);

/// What converts what is chosen, on cards, lists and boards.
inline constexpr QKeyCombination convertKeys = Qt::CTRL | Qt::SHIFT | Qt::Key_C;

} // namespace kontor
