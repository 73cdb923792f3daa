// Laying out, and the texts that are kept.
#include "ui/widgets/laid_text.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>

namespace kontor {

namespace {

constexpr int mostKept = 3000;

struct Key {
    QString text;
    QFont font;
    int width;
    bool operator==(const Key &) const = default;
};

size_t qHash(const Key &key, size_t seed) {
    return qHashMulti(seed, key.text, key.font.pixelSize(), int(key.font.weight()), key.width);
}

/// Emptied before the fonts of the application go.
QCache<Key, LaidText> &keptTexts() {
    static QCache<Key, LaidText> *kept = [] {
        qAddPostRoutine([] { keptTexts().clear(); });
        return new QCache<Key, LaidText>(mostKept);
    }();
    return *kept;
}

/// Line breaks and tabs of a text that is shown in one line.
QString inOneLine(QString text) {
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator)
            c = u' ';
    }
    return text;
}

} // namespace

LaidText layText(const QString &text, const QFont &font, int width) {
    const QFontMetricsF metrics(font);
    const bool whole = metrics.horizontalAdvance(text) <= width + 1.5;
    LaidText laid{.shown = inOneLine(whole ? text : metrics.elidedText(text, Qt::ElideRight, width))};
    QTextLayout layout(laid.shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(laid.shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    laid.runs = layout.glyphRuns();
    laid.width = line.naturalTextWidth();
    laid.height = line.height();
    return laid;
}

const LaidText &laidText(const QString &text, const QFont &font, int width) {
    const Key key{text, font, width};
    QCache<Key, LaidText> &kept = keptTexts();
    const LaidText *laid = kept.object(key);
    if (!laid) {
        auto *fresh = new LaidText(layText(text, font, width));
        kept.insert(key, fresh);
        laid = fresh;
    }
    return *laid;
}

} // namespace kontor
