// The mirror check: a page in Persian against the same page in English.
#pragma once

#include "ui/shell/tour_checks.h"

#include <QMap>
#include <QRect>

namespace kontor {

/// Places of all seen widgets in the window, by path.
using SeenPlaces = QMap<QString, QRect>;
SeenPlaces seenPlaces(const QWidget &window);

struct MirrorReport {
    QList<Finding> findings = {};
    int strict = 0;    // at the mirrored place to the pixel or two
    int anchored = 0;  // wider or narrower because of a text, and mirrored at the edge that holds it
    int following = 0; // moved by texts before it, and mirrored in the order and the gap to its neighbour
};

/// Texts of the two languages differ in width, so a widget is compared by what its place comes from, and the
/// first of these that holds is taken, each within 2 px:
/// 1. its x in the window is the mirror of its x in English;
/// 2. in its parent: the leading edge is as far from the leading edge, or the trailing from the trailing, or
/// it
///    stands in the middle in both (panels, columns, fields, right-aligned buttons);
/// 3. in a row of widgets: the same neighbour stands before or behind it at the same gap (chips, tabs,
/// labels). 1 alone would blame every button behind a text; 2 and 3 fail for whatever is not mirrored,
/// because order, parent and gap are counted from the other side then. Widgets that are seen in one language
/// only are not compared.
MirrorReport findUnmirrored(const SeenPlaces &english, const SeenPlaces &persian, int width);

/// In Persian: texts that run from the left, because a name in Latin letters stands in front.
QList<Finding> findTurned(const QWidget &window, const OwnTexts &own);

} // namespace kontor
