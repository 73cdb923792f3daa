// The one place where cards, pills, badges, avatars and texts are drawn, for widgets and delegates alike.
#pragma once

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QString>
#include <optional>

namespace kontor {

/// What a soft coloured ground means: nothing, late, today, good, chosen.
enum class Tone { Grey, Red, Amber, Green, Accent };

struct ToneColours {
    QColor ground, text;
};
ToneColours coloursOf(Tone tone);

/// A counter: red is planned, green incoming, other what is not mine; all zero with `dot` means only future.
struct Count {
    int red = 0;
    int green = 0;
    int other = 0;
    bool dot = false;

    int total() const { return red + green + other; }
    bool operator==(const Count &) const = default;
};

namespace paint {

/// The edge a text keeps to, seen in reading direction.
enum class Side { Leading, Trailing, Centre };

/// The direction the painter's widget reads in; the application's where the painter has none.
Qt::LayoutDirection directionOf(const QPainter *painter);
/// `rect` turned within `frame` when the painter reads from the right.
QRect mirrored(const QPainter *painter, const QRect &frame, const QRect &rect);

void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line = {},
         double radius = metrics::radiusControl, double lineWidth = 1);
/// A soft shadow outside `rect`; draw it before the panel.
void shadow(QPainter *painter, const QRectF &rect, double radius, int depth = 12);

struct CardState {
    bool current = false; // holds the keyboard: accent frame
    bool marked = false;  // part of the selection: soft accent ground
    bool hovered = false;
    bool ghost = false; // the place it was dragged from
};
void card(QPainter *painter, const QRect &rect, const CardState &state);
/// The dashed place where a drop lands.
void dropPlace(QPainter *painter, const QRect &rect);
/// The ring around what holds the keyboard.
void focusRing(QPainter *painter, const QRectF &rect, double radius = metrics::radiusControl);

/// One line, elided at its own end, aligned by the reading direction of the window while the text keeps its
/// own. Returns the width drawn.
int text(QPainter *painter, const QRect &rect, const QString &value, const QFont &font, const QColor &colour,
         Side side = Side::Leading);
/// Several lines within `rect`, the last one elided. Returns the height drawn.
int paragraph(QPainter *painter, const QRect &rect, const QString &value, const QFont &font,
              const QColor &colour, Side side = Side::Leading);
/// As text(), with every digit as wide as the widest, so that columns of numbers stand below each other.
int figures(QPainter *painter, const QRect &rect, const QString &value, const QFont &font,
            const QColor &colour, Side side = Side::Trailing);
int figuresWidth(const QString &value, const QFont &font);
/// `value` between FSI and PDI, to stand inside a sentence of the other direction unturned.
QString isolated(const QString &value);

QSize pillSize(const QString &value, bool withIcon, const QFont &font = kontor::font(TextRole::Caption));
void pill(QPainter *painter, const QRect &rect, const QString &value, Tone tone,
          std::optional<Icon> icon = {}, const QFont &font = kontor::font(TextRole::Caption));

/// Empty for a count that shows nothing.
QString badgeText(const Count &count);
QSize badgeSize(const Count &count);
void badge(QPainter *painter, const QRect &rect, const Count &count);

/// At most two letters, from the first two words of a name.
QString initials(const QString &name);
/// Always the same for the same name, on every computer; white reads on it.
QColor avatarColour(const QString &name);
void avatar(QPainter *painter, const QRect &rect, const QString &name);

QSize keyHintSize(const QString &keys);
/// `colour` is that of frame and letters.
void keyHint(QPainter *painter, const QRect &rect, const QString &keys, const QColor &colour,
             const QColor &ground = Qt::transparent);

/// A bar of parts in proportion; parts of zero are left out.
struct Part {
    double amount = 0;
    QColor colour;
};
void bar(QPainter *painter, const QRect &rect, const QVector<Part> &parts);

} // namespace paint
} // namespace kontor
