// Places are turned round once, so that both pages read from left to right; then they are compared.
#include "ui/shell/tour_mirror.h"

#include <QScrollBar>
#include <QVariant>
#include <algorithm>
#include <cstdlib>
#include <optional>

namespace kontor {

namespace {

constexpr int tolerance = 2;
constexpr QStringView viewportName = u"qt_scrollarea_viewport";

bool isNear(int one, int other) {
    return std::abs(one - other) <= tolerance;
}

QString parentOf(const QString &path) {
    return path.contains(u'/') ? path.left(path.lastIndexOf(u'/')) : QString();
}

/// One page, read from the edge where its language begins.
class TurnedPage {
public:
    TurnedPage(const SeenPlaces &places, int width, bool turned) : m_width(width) {
        for (auto it = places.cbegin(); it != places.cend(); ++it) {
            QRect place = it.value();
            if (turned)
                place.moveLeft(width - place.x() - place.width());
            m_places.insert(it.key(), place);
            m_children[parentOf(it.key())].append(it.key());
        }
    }

    bool has(const QString &path) const { return m_places.contains(path); }
    QRect place(const QString &path) const { return m_places.value(path); }
    int leading(const QString &path) const { return place(path).left() - frame(path).left(); }
    int trailing(const QString &path) const { return frame(path).right() - place(path).right(); }
    bool isCentred(const QString &path) const { return isNear(leading(path), trailing(path)); }

    /// Who stands next to it in its row, before (-1) or behind (1) it, and how far away.
    std::optional<std::pair<QString, int>> neighbour(const QString &path, int side) const {
        std::optional<std::pair<QString, int>> nearest;
        const QRect own = place(path);
        for (const QString &other : m_children.value(parentOf(path))) {
            const QRect there = place(other);
            if (other == path || there.top() > own.bottom() || there.bottom() < own.top())
                continue;
            const int gap = side < 0 ? own.left() - there.right() : there.left() - own.right();
            if (gap >= -tolerance && (!nearest || gap < nearest->second))
                nearest = {other, gap};
        }
        return nearest;
    }

private:
    QRect frame(const QString &path) const {
        const QString parent = parentOf(path);
        return has(parent) ? place(parent) : QRect(0, 0, m_width, 0);
    }

    int m_width;
    QMap<QString, QRect> m_places;
    QHash<QString, QStringList> m_children;
};

bool isAnchored(const TurnedPage &english, const TurnedPage &persian, const QString &path) {
    return isNear(english.leading(path), persian.leading(path)) ||
           isNear(english.trailing(path), persian.trailing(path)) ||
           (english.isCentred(path) && persian.isCentred(path));
}

bool isFollowing(const TurnedPage &english, const TurnedPage &persian, const QString &path) {
    for (const int side : {-1, 1}) {
        const auto one = english.neighbour(path, side);
        const auto other = persian.neighbour(path, side);
        if (one && other && one->first == other->first && isNear(one->second, other->second))
            return true;
    }
    return false;
}

} // namespace

SeenPlaces seenPlaces(const QWidget &window) {
    SeenPlaces places;
    for (const QWidget *widget : tourWidgets(window)) {
        const bool ofQt = (widget->objectName().startsWith(u"qt_") && widget->objectName() != viewportName) ||
                          qobject_cast<const QScrollBar *>(widget);
        if (!ofQt)
            places.insert(tourPath(widget, window), {widget->mapTo(&window, QPoint(0, 0)), widget->size()});
    }
    return places;
}

MirrorReport findUnmirrored(const SeenPlaces &english, const SeenPlaces &persian, int width) {
    const TurnedPage left(english, width, false);
    const TurnedPage right(persian, width, true);
    MirrorReport report;
    for (auto it = english.cbegin(); it != english.cend(); ++it) {
        const QString &path = it.key();
        if (!right.has(path))
            continue;
        if (isNear(left.place(path).left(), right.place(path).left()))
            ++report.strict;
        else if (isAnchored(left, right, path))
            ++report.anchored;
        else if (isFollowing(left, right, path))
            ++report.following;
        else
            report.findings.append(
                {QStringLiteral("mirrored"), QStringLiteral("%1: %2 px from its edge, %3 in English")
                                                 .arg(path)
                                                 .arg(right.leading(path))
                                                 .arg(left.leading(path))});
    }
    return report;
}

QList<Finding> findTurned(const QWidget &window, const OwnTexts &own) {
    QList<Finding> findings;
    for (const QWidget *widget : tourWidgets(window)) {
        QString text = widget->property("text").toString();
        if (text.isEmpty())
            text = widget->accessibleName(); // of what is painted by hand
        const bool persian = std::ranges::any_of(text, [](QChar c) { return c.direction() == QChar::DirAL; });
        if (persian && !text.isRightToLeft() && !own.hold(text))
            findings.append(
                {QStringLiteral("turned"), text + QStringLiteral(" @ ") + tourPath(widget, window)});
    }
    return findings;
}

} // namespace kontor
