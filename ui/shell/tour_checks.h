// What the tour measures on a page: texts, their room, their contrast, their language and digits, names of
// controls.
#pragma once

#include <QImage>
#include <QList>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QWidget>

namespace kontor {

/// A piece of text as it is painted, and where. Read from the painting itself, so that what delegates and our
/// own widgets draw is measured like what Qt draws.
struct SeenText {
    QPointer<QWidget> widget = {};
    QString path = {}; // of its widget, the same in every language
    QString text = {};
    QRectF place = {};    // in the window
    QRectF ink = {};      // in the window
    bool dim = false;     // disabled: its contrast is not measured
    bool covered = false; // something lies over it
};

struct Finding {
    QString
        check; // "clipped", "large", "untranslated", "contrast", "mirrored", "digits", "turned", "unnamed"
    QString text;
};

/// Texts that stand in the file: the same in every language, and no reproach.
class OwnTexts {
public:
    explicit OwnTexts(const QStringList &texts = {});
    /// As one piece; a cut text is known by its beginning.
    bool holdWhole(const QString &text) const;
    /// Nothing else stands in that field of the file.
    bool holdLine(const QString &text) const;
    /// The text, or each part of it between separators that has a word.
    bool hold(const QString &text) const;

private:
    QString m_all; // simplified, one a line
};

/// By class and number among the seen ones of that class, from the window down.
QString tourPath(const QWidget *widget, const QWidget &window);
/// Those of which at least a part is not hidden by an edge.
QList<QWidget *> tourWidgets(const QWidget &window);

QList<SeenText> seenTexts(const QWidget &window);

/// Cut by an edge that nobody can scroll away, or elided without a tool tip.
QList<Finding> findClipped(const QWidget &window, const QList<SeenText> &texts);
/// A window that its content makes larger than it was asked to be; with what needs that room.
QList<Finding> findTooLarge(const QWidget &window, QSize asked);
/// Controls without an accessible name or role.
QList<Finding> findUnnamed(const QWidget &window);
/// Text and ground in the pixels; small letters are looked at through a glass before they are called pale.
QList<Finding> findPale(QWidget &window, const QList<SeenText> &texts, const QImage &picture);
/// `english`: what was read on the same page in English.
QList<Finding> findUntranslated(const QList<SeenText> &texts, const QSet<QString> &english,
                                const OwnTexts &own);
/// In Persian: digits that are not Persian, outside of telephone numbers, e-mails and codes.
QList<Finding> findLatinDigits(const QList<SeenText> &texts, const OwnTexts &own);

} // namespace kontor
