// Painting the head.
#include "ui/list/list_header.h"

#include "ui/list/list_delegate.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>
#include <QPainter>

namespace kontor {

namespace {
constexpr int arrowSize = 12;
constexpr int arrowRoom = arrowSize + 4;
} // namespace

ListHeader::ListHeader(TableModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model) {
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setHighlightSections(false);
    setMinimumSectionSize(40);
    setDefaultSectionSize(120);
    setAccessibleName(QCoreApplication::translate("RecordList", "Columns"));
}

void ListHeader::setSort(const QList<SortKey> &sort) {
    m_sort = sort;
    viewport()->update();
}

QSize ListHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), 34};
}

int ListHeader::wantedWidth(int section) const {
    const QString name = m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    return QFontMetrics(kontor::font(TextRole::Group)).horizontalAdvance(name) + 2 * ListDelegate::padding +
           arrowRoom + 10;
}

void ListHeader::paintSection(QPainter *painter, const QRect &rect, int section) const {
    const Tokens &t = tokens();
    painter->save();
    painter->fillRect(rect, t.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
    if (section == TableModel::tickColumn) {
        QStyleOptionButton box;
        const int size = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
        box.rect = QRect(0, 0, size, size);
        box.rect.moveCenter(rect.center());
        const qint64 ticked = m_model.tickedCount();
        box.state = QStyle::State_Enabled | (ticked == 0                      ? QStyle::State_Off
                                             : ticked == m_model.ids().size() ? QStyle::State_On
                                                                              : QStyle::State_NoChange);
        style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
        painter->restore();
        return;
    }
    const FieldDef *field = m_model.field(section);
    QRect inner = rect.adjusted(ListDelegate::padding, 0, -ListDelegate::padding, -1);
    const auto key = std::find_if(m_sort.begin(), m_sort.end(),
                                  [field](const SortKey &one) { return field && one.field == field->key; });
    const bool figures = field && FieldFormat::isFigure(*field);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    // Figures keep to the right in every direction; a Side is seen in reading direction.
    const paint::Side side = figures && !mirrored ? paint::Side::Trailing : paint::Side::Leading;
    const QString name = m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const QFont used = kontor::font(TextRole::Group);
    const bool isSorted = key != m_sort.end();
    if (isSorted) {
        const int width = std::min(QFontMetrics(used).horizontalAdvance(name), inner.width() - arrowRoom);
        QRect arrow(0, inner.center().y() - arrowSize / 2 + 1, arrowSize, arrowSize);
        const bool isRight = figures || mirrored;
        const bool behindIsLeft = mirrored;
        if (isRight && behindIsLeft)
            arrow.moveLeft(inner.right() + 1 - width - arrowRoom);
        else if (isRight)
            arrow.moveRight(inner.right());
        else
            arrow.moveLeft(inner.left() + width + 4);
        if (isRight && !behindIsLeft)
            inner.adjust(0, 0, -arrowRoom, 0);
        paintIcon(painter, arrow, key->descending ? Icon::ArrowDown : Icon::ArrowUp, t.textSecond);
        if (m_sort.size() > 1) {
            const QString place = QLocale().toString(key - m_sort.begin() + 1);
            paint::text(painter, arrow.translated(mirrored ? -8 : 9, -3), place,
                        kontor::font(TextRole::Caption), t.textSecond, paint::Side::Leading);
        }
    }
    paint::text(painter, inner, name, used, t.textSecond, side);
    painter->restore();
}

} // namespace kontor
