// Found letters are bold and in the accent, also where they were written with accents.
#include "ui/shell/palette_list.h"

#include "ui/shell/command_book.h"
#include "ui/widgets/key_text.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QTextLayout>

namespace kontor {

namespace {

/// The text in one line with its found places marked. Returns the width it took.
int paintFound(QPainter *painter, const QRect &rect, const QString &shown, const QString &searched) {
    const QFont plain = font(TextRole::Body);
    const QString text = QFontMetrics(plain).elidedText(shown, Qt::ElideRight, rect.width());
    QTextLayout layout(text, plain);
    QTextOption option(Qt::AlignAbsolute |
                       (painter->layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &[start, length] : foundPlaces(text, searched)) {
        QTextCharFormat format;
        format.setForeground(tokens().accentText);
        format.setFontWeight(QFont::DemiBold);
        ranges.append({start, length, format});
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    painter->setPen(tokens().text);
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    return int(std::ceil(line.naturalTextWidth()));
}

} // namespace

void PaletteModel::setRows(const QList<PaletteRow> &rows, const QString &searched) {
    beginResetModel();
    m_rows = rows;
    m_searched = searched;
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const {
    const PaletteRow &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return row.text;
    if (role == Qt::AccessibleTextRole)
        return QStringList{row.text, row.detail, row.keys}.join(u' ').simplified();
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const {
    return m_rows.at(index.row()).isHead ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const {
    const auto *model = static_cast<const PaletteModel *>(index.model());
    const bool isHead = model->rows().at(index.row()).isHead;
    const int text = QFontMetrics(font(TextRole::Body)).height();
    return {100, isHead ? text + 14 : text + 13};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const {
    const auto *model = static_cast<const PaletteModel *>(index.model());
    const PaletteRow &row = model->rows().at(index.row());
    const Tokens &t = tokens();
    painter->save();
    painter->setLayoutDirection(option.direction);
    const auto at = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QRect all = option.rect;
    if (row.isHead) {
        paint::text(painter, at(all.adjusted(14, 6, -14, 0)), row.text, font(TextRole::Group), t.textSecond);
        painter->restore();
        return;
    }
    const bool chosen = option.state & QStyle::State_Selected;
    const QRect box = all.adjusted(6, 0, -6, 0);
    if (chosen)
        paint::box(painter, box, t.accentSoft);
    paintIcon(painter, at(QRect(all.left() + 18, all.center().y() - 8, 16, 16)), row.symbol,
              chosen ? t.accentText : t.textOnPill);
    int end = box.right() - 10;
    const QString keys = row.keys.isEmpty() && chosen ? keysText(Qt::Key_Enter) : row.keys;
    if (!keys.isEmpty()) {
        const QSize size = paint::keyHintSize(keys);
        paint::keyHint(painter,
                       at(QRect(QPoint(end - size.width(), all.center().y() - size.height() / 2), size)),
                       keys, t.textOnPill, t.surface);
        end -= size.width() + metrics::space3;
    }
    const int start = all.left() + 44;
    const int width = paintFound(painter, at(QRect(start, all.top(), end - start, all.height())), row.text,
                                 model->searched());
    const int from = start + width + metrics::space3;
    if (!row.detail.isEmpty() && from < end)
        paint::text(painter, at(QRect(from, all.top(), end - from, all.height())), row.detail,
                    font(TextRole::Body), chosen ? t.textOnPill : t.textSecond);
    painter->restore();
}

} // namespace kontor
