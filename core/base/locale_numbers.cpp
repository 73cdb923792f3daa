// ICU number formatters: expensive to make, cheap to use, so each thread keeps its own.
#include "core/base/locale_numbers.h"

#include <map>
#include <tuple>
#include <unicode/dcfmtsym.h>
#include <unicode/numberformatter.h>

namespace kontor::locale_numbers {

namespace {

using icu::number::LocalizedNumberFormatter;
using icu::number::Precision;

constexpr qsizetype kIsoCodeLength = 3;

/// ICU knows codes of three letters; longer ones of the office stand in as a symbol of their own.
icu::number::UnlocalizedNumberFormatter moneyFormatter(IcuLocale locale, Currency currency) {
    UErrorCode status = U_ZERO_ERROR;
    const QString code = currency.code();
    const auto formatter = icu::number::NumberFormatter::with();
    if (code.size() == kIsoCodeLength)
        return formatter.unit(icu::CurrencyUnit(code.toStdU16String().c_str(), status));
    icu::DecimalFormatSymbols symbols(icu::Locale(locale), status);
    symbols.setSymbol(icu::DecimalFormatSymbols::kCurrencySymbol,
                      icu::UnicodeString(code.toStdU16String().c_str()));
    return formatter.unit(icu::CurrencyUnit()).symbols(symbols);
}

LocalizedNumberFormatter makeFormatter(IcuLocale locale, Style style, Currency currency) {
    const Precision minorUnit = Precision::fixedFraction(currency.digits());
    auto formatter = icu::number::NumberFormatter::with();
    switch (style) {
    case Style::Money:
        formatter = moneyFormatter(locale, currency).precision(minorUnit);
        break;
    case Style::MoneyWhole:
        formatter = moneyFormatter(locale, currency).precision(Precision::integer());
        break;
    case Style::Amount:
        formatter = icu::number::NumberFormatter::with().precision(minorUnit);
        break;
    case Style::Number:
        formatter = icu::number::NumberFormatter::with().precision(Precision::unlimited());
        break;
    case Style::Percent:
        formatter = icu::number::NumberFormatter::with()
                        .unit(icu::NoUnit::percent())
                        .precision(Precision::unlimited());
        break;
    }
    return formatter.roundingMode(UNUM_ROUND_HALFUP).locale(icu::Locale(locale));
}

const LocalizedNumberFormatter &cachedFormatter(IcuLocale locale, Style style, Currency currency) {
    thread_local std::map<std::tuple<IcuLocale, Style, Currency>, LocalizedNumberFormatter> cache;
    const auto key = std::make_tuple(locale, style, currency);
    auto found = cache.find(key);
    if (found == cache.end())
        found = cache.emplace(key, makeFormatter(locale, style, currency)).first;
    return found->second;
}

} // namespace

QString written(IcuLocale locale, Style style, Currency currency, const QString &decimal) {
    // Without a currency there is nothing to write but the amount.
    const bool bare = currency.isEmpty() && (style == Style::Money || style == Style::MoneyWhole);
    const auto &formatter = cachedFormatter(locale, bare ? Style::Amount : style, currency);
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray text = decimal.toLatin1();
    const auto formatted =
        formatter.formatDecimal(icu::StringPiece(text.constData(), int32_t(text.size())), status);
    const icu::UnicodeString result = formatted.toTempString(status);
    Q_ASSERT(U_SUCCESS(status));
    return QString::fromUtf16(result.getBuffer(), result.length());
}

} // namespace kontor::locale_numbers
