// LaidText: a line of text as glyphs in their places, kept from one painting to the next: shaping and eliding
// cost more than all the rest of a card (PERFORMANCE 11, 13).
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QString>

namespace kontor {

struct LaidText {
    QString shown; // elided at its own end where it is too long
    QList<QGlyphRun> runs = {};
    qreal width = 0;
    qreal height = 0;
};

/// Lays the text out in one line; what is a pixel and a half too long is shown whole, because layouts round.
LaidText layText(const QString &text, const QFont &font, int width);
/// The same, of the last some thousand texts; valid until the next call. On the thread of the window only.
const LaidText &laidText(const QString &text, const QFont &font, int width);

} // namespace kontor
