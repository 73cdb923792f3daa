// What countries use is asked of ICU: the marks of their amounts, in the language most people speak there.
#include "core/base/number_marks.h"

#include <array>
#include <unicode/dcfmtsym.h>
#include <unicode/locid.h>

namespace kontor {

namespace {

struct MarksRow {
    NumberMarks marks;
    const char16_t *key;
    char16_t group;
    char16_t decimal;
};

constexpr char16_t kNoBreakSpace = 0x00A0;
constexpr char16_t kNarrowNoBreakSpace = 0x202F;
constexpr char16_t kApostrophe = 0x2019;
constexpr std::array kMarks = {
    MarksRow{NumberMarks::CommaPoint, u"commaPoint", u',', u'.'},
    MarksRow{NumberMarks::PointComma, u"pointComma", u'.', u','},
    MarksRow{NumberMarks::SpaceComma, u"spaceComma", kNoBreakSpace, u','},
    MarksRow{NumberMarks::ApostrophePoint, u"apostrophePoint", kApostrophe, u'.'},
};

const MarksRow &rowOf(NumberMarks marks) {
    Q_ASSERT(marks != NumberMarks::OfLanguage);
    return kMarks[std::size_t(marks) - 1];
}

/// The marks of amounts in an ICU locale with Latin digits; OfLanguage for those that are not offered.
NumberMarks marksOf(icu::Locale locale) {
    UErrorCode status = U_ZERO_ERROR;
    locale.setKeywordValue("numbers", "latn", status);
    const icu::DecimalFormatSymbols symbols(locale, status);
    if (U_FAILURE(status))
        return NumberMarks::OfLanguage;
    char16_t group = symbols.getConstSymbol(icu::DecimalFormatSymbols::kMonetaryGroupingSeparatorSymbol)[0];
    const char16_t decimal = symbols.getConstSymbol(icu::DecimalFormatSymbols::kMonetarySeparatorSymbol)[0];
    if (group == kNarrowNoBreakSpace)
        group = kNoBreakSpace;
    for (const MarksRow &row : kMarks) {
        if (row.group == group && row.decimal == decimal)
            return row.marks;
    }
    return NumberMarks::OfLanguage;
}

} // namespace

NumberMarks numberMarksFrom(QStringView key) {
    for (const MarksRow &row : kMarks) {
        if (key == QStringView(row.key))
            return row.marks;
    }
    return NumberMarks::OfLanguage;
}

QString keyOf(NumberMarks marks) {
    return marks == NumberMarks::OfLanguage ? QStringLiteral("language")
                                            : QStringView(rowOf(marks).key).toString();
}

QChar groupMark(NumberMarks marks) {
    return rowOf(marks).group;
}

QChar decimalMark(NumberMarks marks) {
    return rowOf(marks).decimal;
}

NumberMarks usualMarks(const QString &country, const QString &language) {
    if (country.size() != 2)
        return NumberMarks::OfLanguage;
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale there("und", country.toLatin1().constData());
    there.addLikelySubtags(status);
    if (U_FAILURE(status))
        return NumberMarks::OfLanguage;
    const NumberMarks usual = marksOf(there);
    const NumberMarks own = marksOf(icu::Locale(language.toLatin1().constData()));
    return usual == own ? NumberMarks::OfLanguage : usual;
}

} // namespace kontor
