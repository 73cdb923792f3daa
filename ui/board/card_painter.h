// Draws one card of a board: in its column, under the pointer while it is dragged, and gliding to its new
// place.
#pragma once

#include "ui/models/board_card.h"
#include "ui/widgets/paint.h"

#include <QPixmap>
#include <QStyledItemDelegate>

namespace kontor {

class BoardModel;

namespace board {

inline constexpr int cardGap = 8, columnGap = 12, margin = 16;
inline constexpr int leastWidth = 216, mostWidth = 340, foldedWidth = 40;

/// Grows with the text size.
int cardHeight();
void paintCard(QPainter *painter, const QRect &rect, const BoardCard &card, const paint::CardState &state);
/// `count` cards as a small stack with this one on top.
QPixmap cardPixmap(const BoardCard &card, int width, int count, double devicePixelRatio,
                   Qt::LayoutDirection direction);

} // namespace board

/// What the board knows of its cards beside their texts.
struct CardMarks {
    QSet<RecordId> marked = {};  // the selection
    QSet<RecordId> dragged = {}; // their places are shown as ghosts
    QSet<RecordId> gliding = {}; // on their way: not painted in their new place yet
    RecordId hovered = 0;
};

class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    CardDelegate(BoardModel &model, const CardMarks &marks, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    BoardModel &m_model;
    const CardMarks &m_marks;
};

} // namespace kontor
