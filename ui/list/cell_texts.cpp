// Digits in columns, and drawing what is laid out.
#include "ui/list/cell_texts.h"

#include <QStyle>
#include <QtMath>

namespace kontor {

namespace {

/// Gives every digit the room of the widest. Only of one run of one glyph per character: other texts are
/// shaped, or their glyphs do not stand in the order of the text; Persian digits are even anyway.
qreal spreadDigits(QList<QGlyphRun> &runs, const QString &text, const QFontMetricsF &metrics) {
    if (runs.size() != 1 || runs.first().isRightToLeft() || runs.first().glyphIndexes().size() != text.size())
        return -1;
    qreal digit = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        digit = std::max(digit, metrics.horizontalAdvance(QChar(c)));
    qreal x = 0;
    QList<QPointF> places = runs.first().positions();
    for (qsizetype i = 0; i < places.size(); ++i) {
        const qreal own = metrics.horizontalAdvance(text[i]);
        const qreal room = text[i] >= u'0' && text[i] <= u'9' ? digit : own;
        places[i].setX(x + (room - own) / 2);
        x += room;
    }
    runs.first().setPositions(places);
    return x;
}

} // namespace

LaidText *CellTexts::lay(const Key &key) {
    const QFont font = kontor::font(key.role);
    auto *laid = new LaidText(layText(key.text, font, key.width));
    if (key.figures && !laid->shown.isRightToLeft()) {
        if (const qreal width = spreadDigits(laid->runs, laid->shown, QFontMetricsF(font)); width >= 0)
            laid->width = width;
    }
    return laid;
}

void CellTexts::draw(QPainter *painter, const QRect &rect, const QString &value, TextRole role,
                     const QColor &colour, Qt::Alignment alignment, bool figures) {
    if (value.isEmpty() || rect.width() <= 0)
        return;
    const Key key{value, rect.width(), role, figures};
    const LaidText *laid = m_laid.object(key);
    if (!laid) {
        LaidText *fresh = lay(key);
        m_laid.insert(key, fresh);
        laid = fresh;
    }
    const Qt::Alignment seen = QStyle::visualAlignment(paint::directionOf(painter), alignment);
    qreal x = rect.left();
    if (seen & Qt::AlignRight)
        x = rect.right() + 1 - laid->width;
    else if (seen & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - laid->width) / 2;
    const QPointF at(qRound(x), qRound(rect.top() + (rect.height() - laid->height) / 2));
    painter->setPen(colour);
    for (const QGlyphRun &run : laid->runs)
        painter->drawGlyphRun(at, run);
}

} // namespace kontor
