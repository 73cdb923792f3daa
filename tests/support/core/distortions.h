// How one text is written in other ways: harmless ones (X18), and such that make it another text.
#pragma once

#include "tests/support/core/dice.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace kontor::test {

/// A way to write a text, the same to every reader; leaves it as it is where there is nothing to change.
struct Distortion {
    const char *name;
    QString (*write)(const QString &text, Dice &dice);
};

/// Case, accents, Unicode forms, blanks, punctuation, Arabic letters, joiners.
const std::vector<Distortion> &nameDistortions();
/// Case, blanks at the ends, invisible marks; the domain in ASCII (mailDomains).
const std::vector<Distortion> &emailDistortions();
/// Case, blanks, dashes, digits of other scripts.
const std::vector<Distortion> &numberDistortions();

/// The text written in one to three of those ways, each of which changed it; their names go to `how`.
QString distorted(const QString &text, const std::vector<Distortion> &ways, Dice &dice, QStringList &how);

/// ASCII digits as those of Persian or Arabic.
QString inPersianDigits(const QString &text);
QString inArabicDigits(const QString &text);

/// One letter of a word of four or more replaced by one that no folding makes equal: "Müller", "Möller".
/// Unchanged where there is no such word.
QString withAnotherLetter(const QString &text, Dice &dice);
/// One of the last four digits replaced.
QString withAnotherDigit(const QString &text, Dice &dice);
/// Two neighbouring digits that differ change places; the last such two.
QString withSwappedDigits(const QString &text);
/// Letters without their marks, đ as d, ł as l, ß as ss.
QString withoutAccents(const QString &text);

} // namespace kontor::test
