// CellTexts: texts of cells as glyphs in their places, kept from one painting to the next (PERFORMANCE 11).
#pragma once

#include "ui/widgets/laid_text.h"
#include "ui/widgets/paint.h"

#include <QCache>

namespace kontor {

class CellTexts {
public:
    /// One line in `rect`, elided at its end. `figures`: digits stand in columns. `side` as in paint::text.
    void draw(QPainter *painter, const QRect &rect, const QString &value, TextRole role, const QColor &colour,
              Qt::Alignment alignment, bool figures = false);
    /// After a change of font or text size.
    void clear() { m_laid.clear(); }

private:
    struct Key {
        QString text;
        int width;
        TextRole role;
        bool figures;
        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed) {
        return qHashMulti(seed, key.text, key.width, int(key.role), key.figures);
    }
    static LaidText *lay(const Key &key);

    QCache<Key, LaidText> m_laid{4000};
};

} // namespace kontor
