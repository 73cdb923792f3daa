// Places the parts of a column by hand: there are four of them and they change while something is dragged.
#include "ui/board/column_widget.h"

#include "ui/board/card_painter.h"

namespace kontor {

DropHint::DropHint(QWidget *parent) : QWidget(parent) {
    setVisible(false);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void DropHint::say(const QString &what, const QString &asks) {
    m_what = what;
    m_asks = asks;
    setAccessibleName(QStringList{what, asks}.join(u' '));
    update();
}

QSize DropHint::sizeHint() const {
    return {board::leastWidth, std::max(56, 2 * QFontMetrics(kontor::font(TextRole::Strong)).height() + 22)};
}

void DropHint::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paint::dropPlace(&painter, rect());
    const QColor ink = tokens().accentText;
    const int line = QFontMetrics(kontor::font(TextRole::Secondary)).height() + 3;
    const int lines = m_asks.isEmpty() ? 1 : 2;
    QRect row(10, (height() - lines * line) / 2, width() - 20, line);
    QFont bold = kontor::font(TextRole::Secondary);
    bold.setWeight(QFont::DemiBold);
    paint::text(&painter, row, m_what, bold, ink, paint::Side::Centre);
    if (lines == 2)
        paint::text(&painter, row.translated(0, line), m_asks, kontor::font(TextRole::Secondary), ink,
                    paint::Side::Centre);
}

ColumnWidget::ColumnWidget(BoardModel &board, CardMarks &marks, BoardColumnModel *column, QWidget *parent)
    : QWidget(parent), m_head(new ColumnHead(this)), m_view(new ColumnView(board, marks, this)),
      m_strip(new FoldedColumn(this)), m_hint(new DropHint(this)) {
    m_view->setColumn(column);
    m_strip->setVisible(false);
}

void ColumnWidget::setTop(QWidget *top) {
    if (m_top)
        m_top->deleteLater();
    m_top = top;
    if (top) {
        top->setParent(this);
        top->show();
        setTabOrder(m_head, top);
        setTabOrder(top, m_view);
    }
    place();
}

void ColumnWidget::setFolded(bool on) {
    m_folded = on;
    m_strip->setVisible(on);
    m_head->setVisible(!on);
    m_view->setVisible(!on);
    place();
}

void ColumnWidget::showHead(const LocaleFormat &format) {
    m_head->show(column()->column(), column()->totals(), format);
    m_strip->show(column()->column(), m_head->countShown());
    m_view->setAccessibleName(column()->column().name);
}

void ColumnWidget::place() {
    if (m_folded) {
        m_strip->setGeometry(QStyle::visualRect(
            layoutDirection(), rect(), QRect(0, 0, width() - board::columnGap, height() - board::columnGap)));
        return;
    }
    const int inner = width() - board::columnGap;
    const auto put = [this](QWidget *widget, const QRect &rect) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
    };
    int y = m_head->sizeHint().height();
    put(m_head, QRect(0, 0, inner, y));
    for (QWidget *above : {m_top, static_cast<QWidget *>(m_hint)}) {
        if (!above || above->isHidden())
            continue;
        const int height =
            above->hasHeightForWidth() ? above->heightForWidth(inner) : above->sizeHint().height();
        put(above, QRect(0, y, inner, height));
        y += height + board::cardGap;
    }
    put(m_view, QRect(0, y, width(), height() - y));
}

void ColumnWidget::resizeEvent(QResizeEvent *) {
    place();
}

} // namespace kontor
