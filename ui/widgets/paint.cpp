// Draws what widgets and delegates share.
#include "ui/widgets/paint.h"

#include "ui/widgets/laid_text.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QHash>
#include <QLocale>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPixmapCache>
#include <QStyle>
#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <QtMath>

namespace kontor {

ToneColours coloursOf(Tone tone) {
    const Tokens &t = tokens();
    switch (tone) {
    case Tone::Red:
        return {t.redSoft, t.redText};
    case Tone::Amber:
        return {t.amberSoft, t.amberText};
    case Tone::Green:
        return {t.greenSoft, t.greenText};
    case Tone::Accent:
        return {t.accentSoft, t.accentText};
    case Tone::Grey:
        break;
    }
    return {t.pillGround, t.textOnPill};
}

namespace paint {

namespace {

/// Saves and restores the painter, with smooth edges in between.
class Smooth {
public:
    explicit Smooth(QPainter *painter) : m_painter(painter) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Smooth)

private:
    QPainter *m_painter;
};

/// FOUND 3.4: the alignment follows the window, never the direction of the text itself.
int edgeOf(const QPainter *painter, Side side) {
    if (side == Side::Centre)
        return Qt::AlignHCenter;
    const bool right = (directionOf(painter) == Qt::RightToLeft) == (side == Side::Leading);
    return int(right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

int ownDirection(const QString &value) {
    return value.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
}

/// What `draw` makes of a picture of that size: drawn once, because smooth edges are the dearest part of a
/// card. `key` names all that it depends on but its size.
template <class F>
QPixmap kept(const QPainter *painter, const QString &key, const QSize &size, F draw) {
    const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
    const QString whole = key + QStringLiteral(" %1 %2 %3").arg(size.width()).arg(size.height()).arg(ratio);
    QPixmap picture;
    if (QPixmapCache::find(whole, &picture))
        return picture;
    picture = QPixmap((QSizeF(size) * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter into(&picture);
    draw(&into);
    into.end();
    QPixmapCache::insert(whole, picture);
    return picture;
}

bool isLatinDigit(QChar c) {
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

int widestDigit(const QFontMetrics &metrics) {
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

} // namespace

Qt::LayoutDirection directionOf(const QPainter *painter) {
    const Qt::LayoutDirection own = painter->layoutDirection();
    return own == Qt::LayoutDirectionAuto ? QGuiApplication::layoutDirection() : own;
}

QRect mirrored(const QPainter *painter, const QRect &frame, const QRect &rect) {
    return QStyle::visualRect(directionOf(painter), frame, rect);
}

void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line, double radius,
         double lineWidth) {
    const Smooth smooth(painter);
    painter->setPen(line.isValid() ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = line.isValid() ? lineWidth / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void shadow(QPainter *painter, const QRectF &rect, double radius, int depth) {
    const Smooth smooth(painter);
    painter->setPen(Qt::NoPen);
    QColor colour = tokens().shadow;
    // Each ring adds the same little darkness, so the sum falls off towards the outside.
    colour.setAlphaF(colour.alphaF() / float(depth));
    painter->setBrush(colour);
    for (int ring = 1; ring <= depth; ++ring)
        painter->drawRoundedRect(rect.adjusted(-ring, -ring + 3, ring, ring + 3), radius + ring,
                                 radius + ring);
}

void card(QPainter *painter, const QRect &rect, const CardState &state) {
    const Tokens &t = tokens();
    if (state.ghost) {
        const Smooth smooth(painter);
        QPen pen(t.line, 1);
        pen.setDashPattern({4, 3});
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusCard,
                                 metrics::radiusCard);
        return;
    }
    const QColor ground = state.marked ? t.accentSoft : t.surface;
    const QColor line = state.current ? t.accent : state.hovered ? blend(t.line, t.textSecond, 0.35) : t.line;
    const QSize size(rect.width(), rect.height() + 1); // with the lift below it
    const QString key =
        QStringLiteral("card %1 %2 %3").arg(ground.rgba()).arg(line.rgba()).arg(state.current);
    painter->drawPixmap(rect.topLeft(), kept(painter, key, size, [&](QPainter *into) {
                            const QRectF whole(QPointF(), QSizeF(rect.size()));
                            QColor lift = t.shadow;
                            lift.setAlphaF(lift.alphaF() * 0.4F);
                            box(into, whole.translated(0, 1), lift, {}, metrics::radiusCard);
                            box(into, whole, ground, line, metrics::radiusCard, state.current ? 1.5 : 1);
                        }));
}

void dropPlace(QPainter *painter, const QRect &rect) {
    const Tokens &t = tokens();
    const Smooth smooth(painter);
    QPen pen(t.accent, 1.6);
    pen.setDashPattern({4, 3});
    painter->setPen(pen);
    painter->setBrush(t.accentSoft);
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), metrics::radiusCard, metrics::radiusCard);
}

void focusRing(QPainter *painter, const QRectF &rect, double radius) {
    box(painter, rect, {}, tokens().accent, radius, 1.8);
}

int text(QPainter *painter, const QRect &rect, const QString &value, const QFont &font, const QColor &colour,
         Side side) {
    if (value.isEmpty() || rect.width() <= 0)
        return 0;
    const LaidText &laid = laidText(value, font, rect.width());
    const int edge = edgeOf(painter, side);
    painter->setFont(font);
    painter->setPen(colour);
    // On paper a text stays a text: glyphs alone cannot be searched for in a PDF.
    if (painter->paintEngine()->type() != QPaintEngine::Raster) {
        painter->drawText(rect, edge | Qt::AlignVCenter | Qt::TextSingleLine | ownDirection(value),
                          laid.shown);
    } else {
        qreal x = rect.left();
        if (edge & Qt::AlignRight)
            x = rect.right() + 1 - laid.width;
        else if (edge & Qt::AlignHCenter)
            x = rect.left() + (rect.width() - laid.width) / 2;
        const QPointF at(qRound(x), qRound(rect.top() + (rect.height() - laid.height) / 2));
        for (const QGlyphRun &run : laid.runs)
            painter->drawGlyphRun(at, run);
    }
    return std::min(rect.width(), qCeil(laid.width));
}

int paragraph(QPainter *painter, const QRect &rect, const QString &value, const QFont &font,
              const QColor &colour, Side side) {
    QTextLayout layout(value, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(value.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::Alignment(edgeOf(painter, side)));
    layout.setTextOption(option);
    const QFontMetrics metrics(font);
    const int lineHeight = qRound(metrics.height() * 1.15);
    const int room = std::max(1, rect.height() / lineHeight);
    painter->setPen(colour);
    painter->setFont(font);
    layout.beginLayout();
    int y = rect.top();
    for (int count = 1;; ++count) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const bool more = line.textStart() + line.textLength() < value.size();
        if (count == room && more) {
            text(painter, QRect(rect.left(), y, rect.width(), lineHeight), value.mid(line.textStart()), font,
                 colour, side);
            y += lineHeight;
            break;
        }
        line.setPosition(QPointF(rect.left(), y + (lineHeight - line.height()) / 2));
        line.draw(painter, QPointF());
        y += lineHeight;
    }
    layout.endLayout();
    return y - rect.top();
}

int figuresWidth(const QString &value, const QFont &font) {
    const QFontMetrics metrics(font);
    const int digit = widestDigit(metrics);
    int width = 0;
    for (const QChar c : value)
        width += isLatinDigit(c) ? digit : metrics.horizontalAdvance(c);
    return width;
}

int figures(QPainter *painter, const QRect &rect, const QString &value, const QFont &font,
            const QColor &colour, Side side) {
    const QFontMetrics metrics(font);
    const int width = figuresWidth(value, font);
    // Shaped and elided texts stay whole: only plain ones can be set digit by digit. Persian digits are even
    // anyway.
    const auto turns = [](QChar c) {
        return c.isMark() || c.isSurrogate() || c.direction() == QChar::DirR ||
               c.direction() == QChar::DirAL || c.direction() == QChar::DirAN;
    };
    if (width > rect.width() || std::any_of(value.begin(), value.end(), turns))
        return text(painter, rect, value, font, colour, side);
    const int align = edgeOf(painter, side);
    int x = rect.left();
    if (align & Qt::AlignRight)
        x = rect.right() + 1 - width;
    else if (align & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - width) / 2;
    const int digit = widestDigit(metrics);
    const int baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    painter->setFont(font);
    painter->setPen(colour);
    for (const QChar c : value) {
        const int own = metrics.horizontalAdvance(c);
        const int step = isLatinDigit(c) ? digit : own;
        painter->drawText(QPointF(x + (step - own) / 2.0, baseline), QString(c));
        x += step;
    }
    return width;
}

QString isolated(const QString &value) {
    return QChar(0x2068) + value + QChar(0x2069);
}

QSize pillSize(const QString &value, bool withIcon, const QFont &font) {
    constexpr int anyWidth = 10'000;
    const LaidText &laid = laidText(value, font, anyWidth);
    return {qCeil(laid.width) + 12 + (withIcon ? 17 : 0),
            std::max(metrics::pillHeight, std::min(int(laid.height) + 4, 2 * font.pixelSize()))};
}

void pill(QPainter *painter, const QRect &rect, const QString &value, Tone tone, std::optional<Icon> icon,
          const QFont &font) {
    const ToneColours colours = coloursOf(tone);
    box(painter, rect, colours.ground, {}, 4);
    int start = 6;
    if (icon) {
        paintIcon(painter, mirrored(painter, rect, QRect(rect.left() + 5, rect.center().y() - 6, 14, 14)),
                  *icon, colours.text);
        start += 17;
    }
    text(painter, mirrored(painter, rect, rect.adjusted(start, 0, -5, 0)), value, font, colours.text);
}

QString badgeText(const Count &count) {
    return QLocale().toString(count.total());
}

QSize badgeSize(const Count &count) {
    const QFont font = kontor::font(TextRole::Number);
    const QFontMetrics metrics(font);
    const int height = std::max(metrics::badgeHeight, metrics.height() + 3);
    return {std::max(height + 1, metrics.horizontalAdvance(badgeText(count)) + 12), height};
}

void badge(QPainter *painter, const QRect &rect, const Count &count) {
    const Tokens &t = tokens();
    const Smooth smooth(painter);
    const double radius = rect.height() / 2.0;
    const QFont font = kontor::font(TextRole::Number);
    const QString number = badgeText(count);
    const auto half = [&](const QRect &clip, const QColor &ground, const QColor &ink) {
        painter->save();
        painter->setClipRect(clip, Qt::IntersectClip);
        box(painter, rect, ground, {}, radius);
        text(painter, rect, number, font, ink, Side::Centre);
        painter->restore();
    };
    if (count.red > 0 && count.green > 0) {
        const int middle = rect.width() / 2;
        half(mirrored(painter, rect, QRect(rect.topLeft(), QSize(middle, rect.height()))), t.red, t.onRed);
        half(mirrored(painter, rect, rect.adjusted(middle, 0, 0, 0)), t.green, t.onGreen);
    } else if (count.red > 0) {
        half(rect, t.red, t.onRed);
    } else if (count.green > 0) {
        half(rect, t.green, t.onGreen);
    } else {
        half(rect, t.counterGround, t.textOnPill);
    }
    if (count.dot) {
        painter->setPen(QPen(t.surface, 1));
        painter->setBrush(t.textSecond);
        const double x = directionOf(painter) == Qt::RightToLeft ? rect.left() + 2.5 : rect.right() - 1.5;
        painter->drawEllipse(QPointF(x, rect.top() + 2.5), 3, 3);
    }
}

QString initials(const QString &name) {
    QString letters;
    int count = 0;
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
        const qsizetype end = finder.toNextBoundary();
        if (end <= 0 || !word.at(0).isLetterOrNumber())
            continue;
        letters += word.left(end).toUpper();
        if (++count == 2)
            break;
    }
    return letters;
}

QColor avatarColour(const QString &name) {
    static const QVector<QColor> colours{QColor(0x7A57C2), QColor(0xB5502C), QColor(0x2B7A66),
                                         QColor(0x3B67B5), QColor(0x5F6B7C), QColor(0xA8456F),
                                         QColor(0x1F7680), QColor(0x2F6F9F)};
    // FNV-1a: qHash differs from run to run.
    quint32 hash = 2166136261U;
    for (const char byte : name.toUtf8())
        hash = (hash ^ quint8(byte)) * 16777619U;
    return colours[int(hash % quint32(colours.size()))];
}

namespace {

void freshAvatar(QPainter *painter, const QRect &rect, const QString &name) {
    const Smooth smooth(painter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(name.isEmpty() ? tokens().idle : avatarColour(name));
    painter->drawEllipse(QRectF(rect));
    if (name.isEmpty()) {
        paintIcon(painter,
                  rect.adjusted(rect.width() / 5, rect.width() / 5, -rect.width() / 5, -rect.width() / 5),
                  Icon::User, tokens().surface);
        return;
    }
    static QHash<int, QFont> fonts;
    auto font = fonts.find(rect.height());
    if (font == fonts.end()) {
        font = fonts.insert(rect.height(), kontor::font(TextRole::Strong));
        font->setPixelSize(std::max(8, qRound(rect.height() * 0.41)));
    }
    text(painter, rect.adjusted(-4, 0, 4, 0), initials(name), *font, Qt::white, Side::Centre);
}

} // namespace

void avatar(QPainter *painter, const QRect &rect, const QString &name) {
    const QString key = QStringLiteral("avatar %1 %2 %3")
                            .arg(tokens().idle.rgba())
                            .arg(font(TextRole::Strong).pixelSize())
                            .arg(name);
    // The initials may stand over the edge of a small circle.
    constexpr int around = 4;
    const QSize size = rect.size() + QSize(2 * around, 2 * around);
    painter->drawPixmap(rect.topLeft() - QPoint(around, around),
                        kept(painter, key, size, [&](QPainter *into) {
                            freshAvatar(into, QRect(QPoint(around, around), rect.size()), name);
                        }));
}

QSize keyHintSize(const QString &keys) {
    const QFontMetrics metrics(kontor::font(TextRole::Caption));
    const int height = metrics.height() + 2;
    return {std::max(height, metrics.horizontalAdvance(keys) + 10), height};
}

void keyHint(QPainter *painter, const QRect &rect, const QString &keys, const QColor &colour,
             const QColor &ground) {
    QColor frame = colour;
    frame.setAlphaF(frame.alphaF() * 0.45F);
    box(painter, rect, ground, frame, 4);
    text(painter, rect, keys, kontor::font(TextRole::Caption), colour, Side::Centre);
}

void bar(QPainter *painter, const QRect &rect, const QVector<Part> &parts) {
    double total = 0;
    int shown = 0;
    for (const Part &part : parts) {
        total += part.amount;
        shown += part.amount > 0;
    }
    if (total <= 0)
        return box(painter, rect, tokens().counterGround, {}, rect.height() / 2.0);
    const int gap = 2;
    const double room = rect.width() - gap * (shown - 1);
    double x = rect.left();
    for (const Part &part : parts) {
        if (part.amount <= 0)
            continue;
        const double width = std::max(3.0, room * part.amount / total);
        const QRectF piece(x, rect.top(), width, rect.height());
        const bool turned = directionOf(painter) == Qt::RightToLeft;
        const QRectF place =
            turned ? QRectF(rect.left() + rect.right() + 1 - piece.right(), rect.top(), width, rect.height())
                   : piece;
        box(painter, place, part.colour, {}, rect.height() / 2.0);
        x += width + gap;
    }
}

} // namespace paint
} // namespace kontor
