// NumberMarks: which marks stand between thousands and before decimals, and which of them a country uses.
#pragma once

#include <QString>

namespace kontor {

/// The number format of an office: the mark between groups of thousands, then the one before decimals.
enum class NumberMarks { OfLanguage, CommaPoint, PointComma, SpaceComma, ApostrophePoint };

/// As the choice field `numbers` of the office keeps it; what is unknown or empty is OfLanguage.
NumberMarks numberMarksFrom(QStringView key);
QString keyOf(NumberMarks marks);

/// U+00A0, U+2019 and the signs of ASCII. `marks` is not OfLanguage.
QChar groupMark(NumberMarks marks);
QChar decimalMark(NumberMarks marks);

/// What is usual in a country (ISO 3166): OfLanguage when the language writes so by itself, digits aside.
NumberMarks usualMarks(const QString &country, const QString &language);

} // namespace kontor
