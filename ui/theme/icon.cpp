// Renders the drawings of resources/icons in any colour, and keeps what it rendered.
#include "ui/theme/icon.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QtMath>
#include <array>

namespace kontor {

namespace {

constexpr std::array iconNames{"alert",
                               "almost",
                               "archive",
                               "arrow-down",
                               "arrow-left",
                               "arrow-right",
                               "arrow-up",
                               "bar-chart",
                               "bell",
                               "board",
                               "bolt",
                               "box",
                               "building",
                               "calendar",
                               "check",
                               "check-circle",
                               "check-square",
                               "chevron-down",
                               "chevron-left",
                               "chevron-right",
                               "chevron-up",
                               "circle",
                               "circle-dashed",
                               "clock",
                               "copy",
                               "currency",
                               "database",
                               "drag-handle",
                               "enter",
                               "equal",
                               "external",
                               "eye",
                               "eye-off",
                               "field",
                               "file",
                               "file-plus",
                               "file-text",
                               "filter",
                               "folder",
                               "gear",
                               "globe",
                               "handshake",
                               "history",
                               "hourglass",
                               "image",
                               "inbox",
                               "info",
                               "keyboard",
                               "languages",
                               "link",
                               "list",
                               "lock",
                               "mail",
                               "megaphone",
                               "merge",
                               "message",
                               "minus",
                               "moon",
                               "more",
                               "note",
                               "paste",
                               "pencil",
                               "phone",
                               "pin",
                               "pipeline",
                               "plus",
                               "printer",
                               "redo",
                               "restore",
                               "save",
                               "search",
                               "send",
                               "shield",
                               "sitemap",
                               "sliders",
                               "sort-asc",
                               "sort-desc",
                               "sparkle",
                               "star",
                               "sun",
                               "tag",
                               "team",
                               "trash",
                               "undo",
                               "unlock",
                               "upload",
                               "download",
                               "user",
                               "users",
                               "users-plus",
                               "x"};
static_assert(iconNames.size() == std::size_t(Icon::X) + 1);

QByteArray drawing(Icon name) {
    static QHash<int, QByteArray> drawings;
    QByteArray &svg = drawings[int(name)];
    if (svg.isEmpty()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(iconName(name)));
        if (file.open(QIODevice::ReadOnly))
            svg = file.readAll();
    }
    Q_ASSERT_X(!svg.isEmpty(), "icon", qPrintable(iconName(name)));
    return svg;
}

class IconEngine : public QIconEngine {
public:
    explicit IconEngine(Icon name, const QColor &colour = {}) : m_name(name), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override {
        const int side = std::min(rect.width(), rect.height());
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->drawPixmap(
            square, iconPixmap(m_name, side, colourOf(mode), ratio, QGuiApplication::layoutDirection()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override {
        // Qt 6.4 hands over the size in device pixels already.
        const int side = std::min(size.width(), size.height());
        QPixmap picture = iconPixmap(m_name, side, colourOf(mode), 1, QGuiApplication::layoutDirection());
        picture.setDevicePixelRatio(scale);
        return picture;
    }

    QIconEngine *clone() const override { return new IconEngine(*this); }
    QString iconName() override { return kontor::iconName(m_name); }
    bool isNull() override { return false; }

private:
    QColor colourOf(QIcon::Mode mode) const {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (m_colour.isValid())
            return m_colour;
        return palette.color(QPalette::Active,
                             mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
    }

    Icon m_name;
    QColor m_colour;
};

} // namespace

QString iconName(Icon name) {
    return QLatin1String(iconNames[std::size_t(name)]);
}

std::optional<Icon> iconByName(QStringView name) {
    for (std::size_t i = 0; i < iconNames.size(); ++i)
        if (name == QLatin1String(iconNames[i]))
            return Icon(i);
    return std::nullopt;
}

QVector<Icon> allIcons() {
    QVector<Icon> all;
    for (std::size_t i = 0; i < iconNames.size(); ++i)
        all << Icon(i);
    return all;
}

bool isDirectional(Icon name) {
    switch (name) {
    case Icon::ArrowLeft:
    case Icon::ArrowRight:
    case Icon::ChevronLeft:
    case Icon::ChevronRight:
    case Icon::Enter:
    case Icon::External:
    case Icon::List:
    case Icon::Redo:
    case Icon::Undo:
    case Icon::Send:
    case Icon::Merge:
    case Icon::FileText:
    case Icon::Note:
        return true;
    default:
        return false;
    }
}

QIcon icon(Icon name) {
    return QIcon(new IconEngine(name));
}

QIcon icon(Icon name, const QColor &colour) {
    return QIcon(new IconEngine(name, colour));
}

QPixmap iconPixmap(Icon name, int size, const QColor &colour, double devicePixelRatio,
                   Qt::LayoutDirection direction) {
    const int side = std::max(1, qCeil(size * devicePixelRatio));
    const bool mirrored = direction == Qt::RightToLeft && isDirectional(name);
    const QString key = QStringLiteral("kontor-icon-%1-%2-%3-%4")
                            .arg(int(name))
                            .arg(side)
                            .arg(colour.rgba(), 0, 16)
                            .arg(mirrored ? 1 : 0);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        QByteArray svg = drawing(name);
        svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(svg);
        picture = QPixmap(side, side);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(colour.alphaF());
        renderer.render(&painter, QRectF(0, 0, side, side));
        painter.end();
        if (mirrored)
            picture = picture.transformed(QTransform::fromScale(-1, 1));
        QPixmapCache::insert(key, picture);
    }
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

void paintIcon(QPainter *painter, const QRect &where, Icon name, const QColor &colour) {
    const int side = std::min(where.width(), where.height());
    QRect square(0, 0, side, side);
    square.moveCenter(where.center());
    const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
    painter->drawPixmap(square, iconPixmap(name, side, colour, ratio, QGuiApplication::layoutDirection()));
}

} // namespace kontor
