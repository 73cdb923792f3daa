// What the tour measures on a page: texts, their room, their contrast, their language, mirrored places,
// names.
#pragma once

#include <QImage>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

class QWidget;

namespace kontor {

/// A text that can be seen, and where.
struct SeenText {
    QString path = {}; // of its widget, the same in every language
    QString text = {};
    QRect place = {};      // in the window
    bool dim = false;      // disabled: its contrast is not measured
    bool covered = false;  // something lies over it
    bool editable = false; // what an employee typed
};

struct Finding {
    QString check; // "clipped", "untranslated", "contrast", "mirrored", "digits", "unnamed"
    QString text;
};

/// Every text of the window and of what lies over it.
QList<SeenText> seenTexts(const QWidget &window);
/// Places of all visible widgets by their path.
QMap<QString, QRect> seenPlaces(const QWidget &window);

QList<Finding> findClipped(const QWidget &window);
QList<Finding> findUnnamed(const QWidget &window);
QList<Finding> findPale(const QList<SeenText> &texts, const QImage &picture, double ratio);
/// `english`: the texts of the same page in English, by path. `data`: what stands in the file.
QList<Finding> findUntranslated(const QList<SeenText> &texts, const QMap<QString, QString> &english,
                                const QStringList &data);
QList<Finding> findLatinDigits(const QList<SeenText> &texts, const QStringList &data);
/// `left` and `right`: the same page laid out in both directions.
QList<Finding> findUnmirrored(const QMap<QString, QRect> &left, const QMap<QString, QRect> &right, int width);

} // namespace kontor
