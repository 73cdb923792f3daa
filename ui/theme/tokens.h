// The colours, sizes and spacing that every painted thing takes its values from.
#pragma once

#include <QColor>
#include <QVector>

namespace kontor {

/// The accents an employee can choose; each has a light and a dark shade.
enum class Accent { Blue, Green, Violet, Teal, Rose };

/// One colour scheme. Every text member reaches 4.5:1 on the grounds its name or comment says.
struct Tokens {
    bool dark = false;

    QColor page;       // behind content
    QColor surface;    // cards, head lines, fields
    QColor navigation; // the column at the leading edge
    QColor raised;     // the chosen half of a switch
    QColor hover;      // a row or quiet button under the pointer
    QColor line;       // hairlines
    QColor fieldLine;  // the frame of a tick box, which must be seen without its label

    QColor text;       // on page, surface, navigation, accentSoft
    QColor textSecond; // on page and surface
    QColor textOnPill; // second text on pillGround, counterGround, accentSoft

    QColor accent;     // fills, frames, links on surface
    QColor accentSoft; // selected rows, chosen chips
    QColor accentText; // on accentSoft, page and surface
    QColor onAccent;   // on accent

    QColor red, redSoft, redText, onRed;
    QColor amber, amberSoft, amberText;
    QColor green, greenSoft, greenText, onGreen;

    QColor pillGround;    // grey pills, the ground of a switch, stages not reached
    QColor counterGround; // grey counters
    QColor idle;          // the part of a bar where nothing is planned

    QColor toastGround, toastText, toastLink, toastLine;
    QColor shadow; // with its own alpha
    QColor dim;    // over everything below the palette
};

/// All lengths are device independent pixels.
namespace metrics {
inline constexpr int space1 = 4, space2 = 8, space3 = 12, space4 = 16, space5 = 20;
inline constexpr int radiusControl = 6, radiusCard = 9, radiusDialog = 12;
inline constexpr int controlHeight = 32, fieldHeight = 30, chipHeight = 26, pillHeight = 18;
inline constexpr int headHeight = 52, filterHeight = 44, rowHeight = 36;
inline constexpr int navigationWidth = 212, navigationFolded = 56, navigationFoldsBelow = 1100;
inline constexpr int iconSize = 16, avatarSize = 22, badgeHeight = 18;
inline constexpr int glide = 120; // ms a moved card takes
} // namespace metrics

Tokens lightTokens(Accent accent = Accent::Blue);
Tokens darkTokens(Accent accent = Accent::Blue);

/// The tokens in force. Theme sets them; painting reads them, so that delegates need no reference to it.
const Tokens &tokens();
void setTokens(const Tokens &values);

/// The colours offered for stages, in the order of the picker; the first is the default of a new stage.
const QVector<QColor> &stageColours();

/// Black or white, whichever reads better on `ground`; at least 4.5:1 on any colour.
QColor readableOn(const QColor &ground);

/// The contrast of two opaque colours after WCAG 2: 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// `top` laid over `ground` with its alpha taken as `share` (0 to 1).
QColor blend(const QColor &ground, const QColor &top, double share);

} // namespace kontor
