// Draws heads, fields and values; where things stand is turned round with the reading direction.
#include "ui/dialogs/compare_cells.h"

#include "ui/widgets/paint.h"

#include <QPainter>
#include <algorithm>

namespace kontor {

namespace {

constexpr int widestField = 170;
constexpr int cellMargin = 10; // of a cell before its text

using CellKind = CompareCell::Kind;

QFont compareHeadFont() {
    QFont shown = font(TextRole::Secondary);
    shown.setWeight(QFont::DemiBold);
    return shown;
}
int firstHeadLine() { // with a pill in it
    return std::max(QFontMetrics(compareHeadFont()).height() + 2,
                    paint::pillSize(CompareModel::tr("lives on"), true).height());
}
int secondHeadLine() {
    return QFontMetrics(font(TextRole::Secondary)).height() + 2;
}

void ruled(QPainter *painter, const QRect &rect, const QColor &colour, bool last = false) {
    painter->fillRect(rect, colour);
    if (!last) // below it the line is that of whoever goes on there
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens().line);
}

/// Which record it is matters more than the word: without room the tick stands alone, as the tool tip has
/// both.
void paintName(QPainter *painter, const QRect &place, const CompareRecord &record) {
    const int whole = QFontMetrics(compareHeadFont()).horizontalAdvance(record.name) + 1;
    QString word = CompareModel::tr("lives on");
    QSize pill;
    if (record.livesOn) {
        pill = paint::pillSize(word, true);
        if (whole + metrics::space2 + pill.width() > place.width()) {
            word.clear();
            pill.setWidth(paint::pillSize(word, true).width() - 5);
        }
    }
    const int room = place.width() - (record.livesOn ? pill.width() + metrics::space2 : 0);
    const QRect name(place.left(), place.top(), std::min(whole, room), place.height());
    paint::text(painter, paint::mirrored(painter, place, name), record.name, compareHeadFont(),
                tokens().text);
    if (record.livesOn) {
        const QRect box(
            QPoint(name.right() + 1 + metrics::space2, place.top() + (place.height() - pill.height()) / 2),
            pill);
        paint::pill(painter, paint::mirrored(painter, place, box), word, Tone::Green, Icon::Check);
    }
}

/// False where a value bears none.
bool paintSign(QPainter *painter, const QStyleOptionViewItem &option, const QRect &square,
               const CompareCell &cell) {
    switch (cell.kind) {
    case CellKind::Candidate: {
        QStyleOption circle;
        circle.rect = square;
        circle.state = QStyle::State_Enabled | (cell.chosen ? QStyle::State_On : QStyle::State_Off);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &circle, painter,
                                              option.widget);
        return true;
    }
    case CellKind::Fixed:
        paintIcon(painter, square, Icon::Lock, tokens().textSecond);
        return true;
    case CellKind::Kept:
        paintIcon(painter, square, Icon::Check, tokens().greenText);
        return true;
    case CellKind::Plain:
    case CellKind::Empty:
        break;
    }
    return false;
}

} // namespace

int compareRow() {
    return std::max(32, QFontMetrics(font(TextRole::Strong)).height() + 14);
}

int compareHead() {
    return std::max(48, firstHeadLine() + secondHeadLine() + 12);
}

CompareHeads::CompareHeads(const CompareModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model) {
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(1);
}

QSize CompareHeads::sizeHint() const {
    return {QHeaderView::sizeHint().width(), compareHead()};
}

void CompareHeads::paintSection(QPainter *painter, const QRect &rect, int section) const {
    const Tokens &t = tokens();
    painter->setLayoutDirection(layoutDirection());
    const QRect inside = rect.adjusted(cellMargin, 0, -cellMargin, 0);
    if (section == m_model.resultColumn()) {
        ruled(painter, rect, t.page);
        paint::text(painter, inside, CompareModel::tr("Result"), compareHeadFont(), t.textSecond);
        return;
    }
    ruled(painter, rect, t.surface);
    const CompareRecord &record = m_model.records().at(section);
    QRect place(inside.left(), rect.top() + (rect.height() - firstHeadLine() - secondHeadLine()) / 2,
                inside.width(), firstHeadLine());
    paintName(painter, place, record);
    place.translate(0, place.height());
    place.setHeight(secondHeadLine());
    paint::text(painter, place, record.second, kontor::font(TextRole::Secondary), t.textSecond);
}

CompareFields::CompareFields(QWidget *parent) : QHeaderView(Qt::Vertical, parent) {
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(1);
}

QSize CompareFields::sectionSizeFromContents(int section) const {
    const QString text = model()->headerData(section, Qt::Vertical).toString();
    const int width = QFontMetrics(font()).horizontalAdvance(text);
    return {std::min(width, grown(widestField)) + metrics::space5 + metrics::space3, compareRow()};
}

void CompareFields::paintSection(QPainter *painter, const QRect &rect, int section) const {
    painter->setLayoutDirection(layoutDirection());
    ruled(painter, rect, tokens().surface, section == count() - 1);
    const QRect inside = rect.adjusted(metrics::space5, 0, -metrics::space2, 0);
    paint::text(painter, QStyle::visualRect(layoutDirection(), rect, inside),
                model()->headerData(section, Qt::Vertical).toString(), kontor::font(TextRole::Body),
                tokens().textSecond);
}

CompareDelegate::CompareDelegate(const CompareModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model) {}

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const {
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (index.column() == m_model.resultColumn())
        paintResult(painter, option.rect, index.row());
    else
        paintValue(painter, option, index);
    if (option.state & QStyle::State_HasFocus)
        paint::focusRing(painter, QRectF(option.rect).adjusted(1, 1, -1, -2));
    painter->restore();
}

bool CompareDelegate::isLast(int row) const {
    return row == m_model.rowCount() - 1;
}

void CompareDelegate::paintResult(QPainter *painter, const QRect &rect, int index) const {
    const Tokens &t = tokens();
    const CompareRow &row = m_model.rows().at(index);
    ruled(painter, rect, t.page, isLast(index));
    QRect place = rect.adjusted(cellMargin, 0, -cellMargin, 0);
    const int used = paint::text(painter, place, row.result, font(TextRole::Strong), t.text);
    const int note = used > 0 ? used + metrics::space1 : 0;
    paint::text(painter, paint::mirrored(painter, place, place.adjusted(note, 0, 0, 0)), row.note,
                font(TextRole::Body), t.textSecond);
}

void CompareDelegate::paintValue(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const {
    const Tokens &t = tokens();
    const CompareCell cell = m_model.cell(index.row(), index.column());
    const bool over = cell.kind == CellKind::Candidate && (option.state & QStyle::State_MouseOver);
    const auto at = [&](const QRect &rect) { return paint::mirrored(painter, option.rect, rect); };
    ruled(painter, option.rect, cell.chosen ? t.accentSoft : over ? t.hover : t.surface, isLast(index.row()));
    if (cell.chosen)
        painter->fillRect(at(QRect(option.rect.topLeft(), QSize(2, option.rect.height() - 1))), t.accent);
    QRect place = option.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    const QRect sign(place.left(), place.top() + (place.height() - metrics::iconSize) / 2, metrics::iconSize,
                     metrics::iconSize);
    if (paintSign(painter, option, at(sign), cell))
        place.setLeft(sign.right() + 1 + 6);
    const bool clear = cell.chosen || cell.kind == CellKind::Fixed || cell.kind == CellKind::Kept;
    paint::text(painter, at(place), cell.kind == CellKind::Empty ? QStringLiteral("–") : cell.text,
                font(cell.chosen ? TextRole::Strong : TextRole::Body), clear ? t.text : t.textSecond);
}

} // namespace kontor
