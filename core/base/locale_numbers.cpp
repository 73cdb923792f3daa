// ICU number formatters: expensive to make, cheap to use, so each thread keeps its own.
#include "core/base/locale_numbers.h"

#include <map>
#include <tuple>
#include <unicode/dcfmtsym.h>
#include <unicode/numberformatter.h>
#include <unicode/uloc.h>

namespace kontor::locale_numbers {

namespace {

using icu::number::LocalizedNumberFormatter;
using icu::number::Precision;

constexpr qsizetype kIsoCodeLength = 3;
constexpr char16_t kLeftToRightMark = 0x200E;

/// The symbols of a locale with the marks that the office wants, and the code of a currency of its own.
icu::DecimalFormatSymbols symbolsOf(IcuLocale locale, NumberMarks marks, Currency currency) {
    UErrorCode status = U_ZERO_ERROR;
    icu::DecimalFormatSymbols symbols(icu::Locale(locale), status);
    if (marks != NumberMarks::OfLanguage) {
        icu::UnicodeString group(groupMark(marks).unicode());
        // Between digits of a text that runs from the right an apostrophe would turn the groups around.
        if (marks == NumberMarks::ApostrophePoint && uloc_isRightToLeft(locale))
            group = icu::UnicodeString(kLeftToRightMark).append(group).append(kLeftToRightMark);
        const icu::UnicodeString decimal(decimalMark(marks).unicode());
        symbols.setSymbol(icu::DecimalFormatSymbols::kGroupingSeparatorSymbol, group);
        symbols.setSymbol(icu::DecimalFormatSymbols::kMonetaryGroupingSeparatorSymbol, group);
        symbols.setSymbol(icu::DecimalFormatSymbols::kDecimalSeparatorSymbol, decimal);
        symbols.setSymbol(icu::DecimalFormatSymbols::kMonetarySeparatorSymbol, decimal);
    }
    const QString code = currency.code();
    if (code.size() > kIsoCodeLength)
        symbols.setSymbol(icu::DecimalFormatSymbols::kCurrencySymbol,
                          icu::UnicodeString(code.toStdU16String().c_str()));
    return symbols;
}

/// ICU knows codes of three letters; longer ones of the office stand in as a symbol of their own.
icu::CurrencyUnit unitOf(Currency currency) {
    UErrorCode status = U_ZERO_ERROR;
    const QString code = currency.code();
    return code.size() == kIsoCodeLength ? icu::CurrencyUnit(code.toStdU16String().c_str(), status)
                                         : icu::CurrencyUnit();
}

LocalizedNumberFormatter makeFormatter(IcuLocale locale, NumberMarks marks, Style style, Currency currency) {
    const Precision minorUnit = Precision::fixedFraction(currency.digits());
    auto formatter = icu::number::NumberFormatter::with();
    switch (style) {
    case Style::Money:
        formatter = formatter.unit(unitOf(currency)).precision(minorUnit);
        break;
    case Style::MoneyWhole:
        formatter = formatter.unit(unitOf(currency)).precision(Precision::integer());
        break;
    case Style::Amount:
        formatter = formatter.precision(minorUnit);
        break;
    case Style::Number:
        formatter = formatter.precision(Precision::unlimited());
        break;
    case Style::Percent:
        formatter = formatter.unit(icu::NoUnit::percent()).precision(Precision::unlimited());
        break;
    }
    return formatter.symbols(symbolsOf(locale, marks, currency))
        .roundingMode(UNUM_ROUND_HALFUP)
        .locale(icu::Locale(locale));
}

const LocalizedNumberFormatter &cachedFormatter(IcuLocale locale, NumberMarks marks, Style style,
                                                Currency currency) {
    thread_local std::map<std::tuple<IcuLocale, NumberMarks, Style, Currency>, LocalizedNumberFormatter>
        cache;
    const auto key = std::make_tuple(locale, marks, style, currency);
    auto found = cache.find(key);
    if (found == cache.end())
        found = cache.emplace(key, makeFormatter(locale, marks, style, currency)).first;
    return found->second;
}

} // namespace

QString written(IcuLocale locale, NumberMarks marks, Style style, Currency currency, const QString &decimal) {
    // Without a currency there is nothing to write but the amount.
    const bool bare = currency.isEmpty() && (style == Style::Money || style == Style::MoneyWhole);
    const auto &formatter = cachedFormatter(locale, marks, bare ? Style::Amount : style, currency);
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray text = decimal.toLatin1();
    const auto formatted =
        formatter.formatDecimal(icu::StringPiece(text.constData(), int32_t(text.size())), status);
    const icu::UnicodeString result = formatted.toTempString(status);
    Q_ASSERT(U_SUCCESS(status));
    return QString::fromUtf16(result.getBuffer(), result.length());
}

} // namespace kontor::locale_numbers
