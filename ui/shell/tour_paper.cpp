// Qt paints each widget once more onto this device; only its texts are taken down.
#include "ui/shell/tour_paper.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>
#include <algorithm>
#include <cmath>

namespace kontor {

namespace {

constexpr double touching = 3; // pixels between two digits of a figure

struct Piece {
    WrittenText written;
    double baseline = 0;
    QFont font;
};

bool goOn(const Piece &left, const Piece &right) {
    return std::abs(left.baseline - right.baseline) < 0.5 &&
           left.font.pixelSize() == right.font.pixelSize() && left.font.weight() == right.font.weight() &&
           std::abs(right.written.place.left() - left.written.place.right()) <= touching;
}

bool hasLatin(const QString &text) {
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter() && c.direction() == QChar::DirL; });
}

/// From visual order to the one in which it is read: words of a script from the right change places; marks
/// and figures go with them when the whole line is from the right.
QString readable(const QList<Piece> &line) {
    QStringList words;
    for (const Piece &piece : line)
        words.append(piece.written.text);
    const auto isRight = [](const QString &text) { return text.isRightToLeft(); };
    if (std::ranges::any_of(words, isRight) && std::ranges::none_of(words, hasLatin)) {
        std::ranges::reverse(words);
        return words.join(QString());
    }
    for (qsizetype from = 0; from < words.size(); ++from) {
        if (!isRight(words[from]))
            continue;
        qsizetype last = from; // of the words from the right with nothing Latin between
        for (qsizetype next = from + 1; next < words.size() && !hasLatin(words[next]); ++next) {
            if (isRight(words[next]))
                last = next;
        }
        std::reverse(words.begin() + from, words.begin() + last + 1);
        from = last;
    }
    return words.join(QString());
}

} // namespace

class TourPaper::Engine final : public QPaintEngine {
public:
    Engine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    Type type() const override { return User; }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override {}

    void drawTextItem(const QPointF &at, const QTextItem &item) override {
        const QString text = item.text();
        // Joiners between elided letters have no shape, and Qt no measure for it.
        if (std::ranges::all_of(text, [](QChar c) { return c.category() == QChar::Other_Format; }))
            return;
        const QTransform turned = painter()->deviceTransform();
        const QRectF line(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        // Sideways the advance: bearings are no loss, and for Arabic letters Qt measures them as if apart.
        QRectF ink = QFontMetricsF(item.font()).tightBoundingRect(item.text()).translated(at);
        ink.setLeft(line.left());
        ink.setRight(line.right());
        pieces.append({{.text = item.text(), .place = turned.mapRect(line), .ink = turned.mapRect(ink)},
                       turned.map(at).y(),
                       item.font()});
    }

    QList<Piece> pieces;
};

TourPaper::TourPaper() : m_engine(std::make_unique<Engine>()) {}

TourPaper::~TourPaper() = default;

QPaintEngine *TourPaper::paintEngine() const {
    return m_engine.get();
}

int TourPaper::metric(PaintDeviceMetric metric) const {
    switch (metric) {
    case PdmWidth:
    case PdmHeight:
        return 1 << 15;
    case PdmNumColors:
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return 96;
    default:
        return 0;
    }
}

QList<WrittenText> TourPaper::read(QWidget &widget) {
    TourPaper paper;
    widget.render(&paper, QPoint(), QRegion(), QWidget::RenderFlags());
    QList<Piece> &pieces = paper.m_engine->pieces;
    std::ranges::stable_sort(pieces, [](const Piece &one, const Piece &other) {
        return std::pair(std::round(one.baseline), one.written.place.left()) <
               std::pair(std::round(other.baseline), other.written.place.left());
    });
    QList<WrittenText> lines;
    for (qsizetype from = 0; from < pieces.size();) {
        qsizetype to = from + 1;
        while (to < pieces.size() && goOn(pieces[to - 1], pieces[to]))
            ++to;
        const QList<Piece> line = pieces.sliced(from, to - from);
        WrittenText written{.text = readable(line)};
        for (const Piece &piece : line) {
            written.place = written.place.united(piece.written.place);
            written.ink = written.ink.united(piece.written.ink);
        }
        lines.append(written);
        from = to;
    }
    return lines;
}

} // namespace kontor
