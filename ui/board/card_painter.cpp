// Rows of a card from top to bottom: title, customer, amount with the days it stands still, state and
// responsible.
#include "ui/board/card_painter.h"

#include "ui/models/board_model.h"

#include <QAbstractItemView>
#include <QFontMetrics>

namespace kontor {

namespace board {

namespace {

constexpr int padding = 12;

int lineHeight() {
    return std::max(20, QFontMetrics(font(TextRole::Strong)).height() + 2);
}
int footHeight() {
    return std::max(metrics::avatarSize, paint::pillSize(QStringLiteral("x"), true).height());
}

void paintPlaceholder(QPainter *painter, const QRect &rect) {
    const QColor grey = tokens().pillGround;
    const int line = lineHeight();
    const QRect inner = rect.adjusted(padding, 14, -padding, 0);
    const auto strip = [&](int row, int percent) {
        const QRect whole(inner.left(), inner.top() + row * line, inner.width() * percent / 100, 9);
        paint::box(painter, paint::mirrored(painter, inner, whole), grey, {}, 4);
    };
    strip(0, 70);
    strip(1, 50);
    strip(2, 40);
}

void paintFoot(QPainter *painter, const QRect &foot, const BoardCard &card) {
    const QRect face(foot.right() + 1 - metrics::avatarSize, foot.center().y() - metrics::avatarSize / 2 + 1,
                     metrics::avatarSize, metrics::avatarSize);
    if (!card.responsible.isEmpty())
        paint::avatar(painter, paint::mirrored(painter, foot, face), card.responsible);
    if (card.state == CardState::None)
        return;
    const Icon icon = card.state == CardState::Won    ? Icon::Check
                      : card.state == CardState::Lost ? Icon::X
                                                      : Icon::CircleDashed;
    const Tone tone = card.state == CardState::Won ? Tone::Green : Tone::Grey;
    const QSize size = paint::pillSize(card.stateText, true);
    const QRect pill(foot.left(), foot.center().y() - size.height() / 2 + 1,
                     std::min(size.width(), face.left() - foot.left() - 6), size.height());
    paint::pill(painter, paint::mirrored(painter, foot, pill), card.stateText, tone, icon);
}

void paintAmount(QPainter *painter, const QRect &row, const BoardCard &card) {
    int used = paint::text(painter, row, card.amount, font(TextRole::Strong), tokens().text);
    if (card.stale.isEmpty())
        return;
    used += used > 0 ? 8 : 0;
    const QSize size = paint::pillSize(card.stale, true);
    const QRect pill(row.left() + std::min(used, row.width() - size.width()),
                     row.center().y() - size.height() / 2 + 1, size.width(), size.height());
    paint::pill(painter, paint::mirrored(painter, row, pill), card.stale, Tone::Amber, Icon::Hourglass);
}

} // namespace

int cardHeight() {
    return 9 + 3 * lineHeight() + 9 + footHeight() + 11;
}

void paintCard(QPainter *painter, const QRect &rect, const BoardCard &card, const paint::CardState &state) {
    painter->save();
    paint::card(painter, rect, state);
    if (state.ghost)
        painter->setOpacity(0.4);
    if (!card.known) {
        paintPlaceholder(painter, rect);
        painter->restore();
        return;
    }
    const Tokens &t = tokens();
    const int line = lineHeight();
    QRect row(rect.left() + padding, rect.top() + 9, rect.width() - 2 * padding, line);
    paint::text(painter, row, card.title, font(TextRole::Strong), t.text);
    row.translate(0, line);
    paint::text(painter, row, card.customer, font(TextRole::Body),
                state.marked ? t.textOnPill : t.textSecond);
    row.translate(0, line + 4);
    paintAmount(painter, row, card);
    row.translate(0, line + 5);
    row.setHeight(footHeight());
    paintFoot(painter, row, card);
    painter->restore();
}

QPixmap cardPixmap(const BoardCard &card, int width, int count, double devicePixelRatio,
                   Qt::LayoutDirection direction) {
    const int behind = std::min(count - 1, 2) * 4;
    QPixmap pixmap(QSize(width + behind + 2, cardHeight() + behind + 3) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setLayoutDirection(direction);
    for (int step = behind; step > 0; step -= 4)
        paint::card(&painter, QRect(step, step, width, cardHeight()), {});
    paintCard(&painter, QRect(0, 0, width, cardHeight()), card, {.current = true});
    if (count > 1)
        paint::badge(&painter, QRect(QPoint(width - 30, 6), paint::badgeSize({.other = count})),
                     {.other = count});
    return pixmap;
}

} // namespace board

CardDelegate::CardDelegate(BoardModel &model, const CardMarks &marks, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_marks(marks) {}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const {
    const auto *column = qobject_cast<const BoardColumnModel *>(index.model());
    const RecordId id = column->idAt(index.row());
    if (m_marks.gliding.contains(id))
        return;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool current = view && view->hasFocus() && view->currentIndex() == index;
    const QRect rect = option.rect.adjusted(0, 0, 0, -board::cardGap);
    painter->setLayoutDirection(option.direction);
    board::paintCard(painter, rect, m_model.card(column->column(), id),
                     {.current = current,
                      .marked = m_marks.marked.contains(id),
                      .hovered = m_marks.hovered == id,
                      .ghost = m_marks.dragged.contains(id)});
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
    return {board::leastWidth, board::cardHeight() + board::cardGap};
}

} // namespace kontor
