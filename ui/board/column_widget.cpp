// Places the parts of a column by hand: there are four of them and they change while something is dragged.
#include "ui/board/column_widget.h"

#include "ui/board/card_painter.h"

namespace kontor {

namespace {

QFont boldFont() {
    QFont bold = kontor::font(TextRole::Secondary);
    bold.setWeight(QFont::DemiBold);
    return bold;
}

} // namespace

DropHint::DropHint(QWidget *parent) : QWidget(parent) {
    QSizePolicy grows(QSizePolicy::Expanding, QSizePolicy::Fixed);
    grows.setHeightForWidth(true);
    setSizePolicy(grows);
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
    return {board::leastWidth, heightForWidth(board::leastWidth)};
}

/// As many lines as the words of the language need.
int DropHint::heightForWidth(int width) const {
    const QFontMetrics metrics(boldFont());
    const auto tall = [&](const QString &text) {
        return text.isEmpty()
                   ? 0
                   : metrics.boundingRect(QRect(0, 0, width - 24, 400), Qt::TextWordWrap, text).height();
    };
    return std::max(56, tall(m_what) + tall(m_asks) + 18);
}

void DropHint::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paint::dropPlace(&painter, rect());
    painter.setPen(tokens().accentText);
    const QRect room = rect().adjusted(12, 6, -12, -6);
    const int line = QFontMetrics(boldFont()).boundingRect(room, Qt::TextWordWrap, m_what).height();
    const int below =
        QFontMetrics(kontor::font(TextRole::Secondary)).boundingRect(room, Qt::TextWordWrap, m_asks).height();
    const int tall = m_asks.isEmpty() ? line : line + below;
    const QRect what(room.left(), room.top() + std::max(0, (room.height() - tall) / 2), room.width(), line);
    painter.setFont(boldFont());
    painter.drawText(what, Qt::AlignHCenter | Qt::TextWordWrap, m_what);
    painter.setFont(kontor::font(TextRole::Secondary));
    painter.drawText(QRect(room.left(), what.bottom() + 1, room.width(), below),
                     Qt::AlignHCenter | Qt::TextWordWrap, m_asks);
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
        const int height = above->sizePolicy().hasHeightForWidth() || above->hasHeightForWidth()
                               ? above->heightForWidth(inner)
                               : above->sizeHint().height();
        put(above, QRect(0, y, inner, height));
        y += height + board::cardGap;
    }
    put(m_view, QRect(0, y, width(), height() - y));
}

void ColumnWidget::resizeEvent(QResizeEvent *) {
    place();
}

} // namespace kontor
