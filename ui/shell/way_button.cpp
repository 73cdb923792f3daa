// Painted as a card; the detail takes as many lines as it needs.
#include "ui/shell/way_button.h"

#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace kontor {

WayButton::WayButton(Icon icon, const QString &text, const QString &detail, int number, QWidget *parent)
    : QPushButton(text, parent), m_icon(icon), m_detail(detail), m_number(number) {
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setAccessibleDescription(detail);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize WayButton::sizeHint() const {
    const QFontMetrics strong(kontor::font(TextRole::Strong)), body(kontor::font(TextRole::Body));
    const int width = std::max(strong.horizontalAdvance(text()), body.horizontalAdvance(m_detail)) + 130;
    return {std::min(width, 560), strong.height() + body.height() + 26};
}

QSize WayButton::minimumSizeHint() const {
    return {300, sizeHint().height()};
}

void WayButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Tokens &t = tokens();
    const bool focus = hasFocus();
    paint::box(&painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), underMouse() ? t.hover : t.surface,
               focus ? t.accent : t.line, metrics::radiusCard, focus ? 2 : 1);
    const auto at = [&](const QRect &place) { return paint::mirrored(&painter, rect(), place); };
    const QRect square(16, (height() - 36) / 2, 36, 36);
    paint::box(&painter, at(square), t.accentSoft, {}, metrics::radiusCard);
    paintIcon(&painter, at(square.adjusted(9, 9, -9, -9)), m_icon, t.accentText);
    const QString key = QLocale().toString(m_number);
    const QSize size = paint::keyHintSize(key);
    const QRect hint(QPoint(width() - 16 - size.width(), (height() - size.height()) / 2), size);
    paint::keyHint(&painter, at(hint), key, t.textSecond);
    const QFontMetrics strong(kontor::font(TextRole::Strong)), body(kontor::font(TextRole::Body));
    const int start = square.right() + 16;
    const int top = (height() - strong.height() - body.height() - 4) / 2;
    const QRect first(start, top, hint.left() - 12 - start, strong.height());
    paint::text(&painter, at(first), text(), kontor::font(TextRole::Strong), t.text);
    const QRect second(start, first.bottom() + 5, first.width(), body.height());
    if (paint::text(&painter, at(second), m_detail, kontor::font(TextRole::Body), t.textSecond) <
        body.horizontalAdvance(m_detail))
        setToolTip(m_detail);
}

void WayButton::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace kontor
