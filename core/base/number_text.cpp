// The grammar of typed numbers and the table of currency signs.
#include "core/base/number_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <unicode/ucurr.h>

namespace kontor {

bool isCurrency(Currency currency, const QList<Currency> &own) {
    const QString code = currency.code();
    const bool isIso = code.size() == 3 && ucurr_getNumericCode(code.toStdU16String().c_str()) != 0;
    return isIso || currency == Currency(u"IRT") || own.contains(currency);
}

namespace {

constexpr char16_t kArabicDecimal = 0x066B;
constexpr char16_t kArabicThousands = 0x066C;
constexpr int kGroupSize = 3;
constexpr qsizetype kLongestNumber = 100;

bool isMinus(char16_t c) {
    return c == u'-' || c == 0x2212 || c == 0x2013 || c == 0x2012 || c == 0xFE63 || c == 0xFF0D;
}

bool isApostrophe(char16_t c) {
    return c == u'\'' || c == 0x2019 || c == 0x02BC || c == 0xFF07 || c == kArabicThousands || c == 0x060C;
}

QChar plainCharacter(QChar c) {
    if (c.isDigit() && c.digitValue() >= 0)
        return QChar(char16_t(u'0' + c.digitValue()));
    if (c.isSpace())
        return u' ';
    if (isMinus(c.unicode()))
        return u'-';
    if (isApostrophe(c.unicode()))
        return u'\'';
    if (c == QChar(kArabicDecimal))
        return u'.';
    return c;
}

bool isNumberCharacter(QChar c) {
    return (c >= u'0' && c <= u'9') || QStringView(u".,' +-()/").contains(c);
}

bool isGroupMark(QChar c) {
    return c == u'.' || c == u',' || c == u'\'' || c == u' ';
}

/// Removes sign or brackets; false when they contradict each other.
bool takeSign(QString &text, bool &negative) {
    text = text.trimmed();
    negative = false;
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        negative = true;
        text = text.mid(1, text.size() - 2).trimmed();
        return !text.contains(u'-') && !text.contains(u'+');
    }
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        negative = text.startsWith(u'-');
        text = text.mid(1).trimmed();
    } else if (text.endsWith(u'-')) {
        negative = true;
        text.chop(1);
        text = text.trimmed();
    }
    return true;
}

/// The digits of an integer part; nothing when its groups are not groups.
std::optional<QString> withoutGroups(QStringView integer) {
    QString digits;
    QChar groupMark;
    int inGroup = 0;
    bool grouped = false;
    for (const QChar c : integer) {
        if (c >= u'0' && c <= u'9') {
            digits += c;
            ++inGroup;
            continue;
        }
        if (!isGroupMark(c) || (grouped && (c != groupMark || inGroup != kGroupSize)) || inGroup == 0 ||
            (!grouped && inGroup > kGroupSize))
            return std::nullopt;
        grouped = true;
        groupMark = c;
        inGroup = 0;
    }
    if (grouped && inGroup != kGroupSize)
        return std::nullopt;
    return digits;
}

struct CurrencySign {
    const char16_t *sign;
    const char16_t *code;
};

// Signs as people type them, in lower case; longer ones first, so that "us$" is not read as "$".
constexpr std::array kCurrencySigns = {
    CurrencySign{u"تومان", u"IRT"}, CurrencySign{u"ریال", u"IRR"}, CurrencySign{u"ريال", u"IRR"},
    CurrencySign{u"﷼", u"IRR"},     CurrencySign{u"us$", u"USD"},  CurrencySign{u"ca$", u"CAD"},
    CurrencySign{u"c$", u"CAD"},    CurrencySign{u"au$", u"AUD"},  CurrencySign{u"a$", u"AUD"},
    CurrencySign{u"euro", u"EUR"},  CurrencySign{u"vnđ", u"VND"},  CurrencySign{u"zł", u"PLN"},
    CurrencySign{u"zl", u"PLN"},    CurrencySign{u"kč", u"CZK"},   CurrencySign{u"fr.", u"CHF"},
    CurrencySign{u"€", u"EUR"},     CurrencySign{u"$", u"USD"},    CurrencySign{u"£", u"GBP"},
    CurrencySign{u"¥", u"JPY"},     CurrencySign{u"₫", u"VND"},    CurrencySign{u"đ", u"VND"},
    CurrencySign{u"₽", u"RUB"},   CurrencySign{u"₹", u"INR"},    CurrencySign{u"₩", u"KRW"},
    CurrencySign{u"₺", u"TRY"},     CurrencySign{u"₴", u"UAH"},    CurrencySign{u"₪", u"ILS"},
    CurrencySign{u"฿", u"THB"},     CurrencySign{u"₱", u"PHP"},    CurrencySign{u"₦", u"NGN"},
};

bool isNarrowSymbolOf(Currency currency, QStringView sign) {
    if (currency.isEmpty())
        return false;
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const UChar *symbol = ucurr_getName(currency.code().toStdU16String().c_str(), "en",
                                        UCURR_NARROW_SYMBOL_NAME, nullptr, &length, &status);
    return U_SUCCESS(status) && QStringView(symbol, length).compare(sign, Qt::CaseInsensitive) == 0;
}

std::optional<Currency> currencyNamed(QStringView word, Currency fallback, const QList<Currency> &own) {
    const Currency byCode(word.toString().toUpper());
    if (!byCode.isEmpty() && (byCode == fallback || isCurrency(byCode, own)))
        return byCode;
    if (isNarrowSymbolOf(fallback, word))
        return fallback;
    const QString lower = word.toString().toLower();
    const auto found = std::find_if(kCurrencySigns.begin(), kCurrencySigns.end(),
                                    [&](const CurrencySign &s) { return QStringView(s.sign) == lower; });
    if (found == kCurrencySigns.end())
        return std::nullopt;
    return Currency(found->code);
}

/// The word of characters that cannot belong to a number, at the start or the end of `text`; it is cut off.
QString takeWord(QString &text, bool atStart) {
    qsizetype length = 0;
    while (length < text.size()) {
        const QChar c = atStart ? text[length] : text[text.size() - 1 - length];
        const bool dotOfWord = c == u'.' && atStart && length > 0;
        if (isNumberCharacter(c) && !dotOfWord)
            break;
        ++length;
    }
    const QString word = atStart ? text.left(length) : text.right(length);
    text = (atStart ? text.mid(length) : text.left(text.size() - length)).trimmed();
    return word;
}

Error notAnAmount(QStringView text) {
    return {
        ErrorCode::Invalid,
        {},
        QCoreApplication::translate("LocaleFormat", "“%1” is not an amount.").arg(text.left(40).toString())};
}

} // namespace

QString plainNumberText(QStringView text) {
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c.category() != QChar::Other_Format)
            plain += plainCharacter(c);
    }
    return plain.trimmed();
}

Result<AmountText> splitAmount(QStringView text, Currency fallback, const QList<Currency> &own) {
    QString rest = plainNumberText(text);
    if (rest.size() > kLongestNumber)
        return notAnAmount(text);
    AmountText amount;
    QString sign;
    for (int step = 0; step < 2; ++step) {
        // "-€5" and "€-5" are both written, so the sign is kept aside while the word is taken.
        if (rest.startsWith(u'-') || rest.startsWith(u'+')) {
            sign += rest.front();
            rest = rest.mid(1).trimmed();
        }
        const QString word = takeWord(rest, step == 0);
        if (word.isEmpty())
            continue;
        const auto currency = currencyNamed(QStringView(word).trimmed(), fallback, own);
        if (!currency || (amount.currency && *amount.currency != *currency))
            return notAnAmount(text);
        amount.currency = currency;
    }
    if (rest.isEmpty() || sign.size() > 1)
        return notAnAmount(text);
    amount.number = sign + rest;
    return amount;
}

std::optional<QString> canonicalNumber(const QString &plainText, QChar decimal) {
    QString body = plainText;
    bool negative = false;
    if (plainText.size() > kLongestNumber || !takeSign(body, negative) || body.isEmpty())
        return std::nullopt;
    QStringView integer = body;
    QStringView decimals;
    if (!decimal.isNull()) {
        const qsizetype at = body.indexOf(decimal);
        if (at >= 0) {
            integer = QStringView(body).left(at);
            decimals = QStringView(body).mid(at + 1);
            if (decimals.isEmpty())
                return std::nullopt;
        }
    }
    if (!std::all_of(decimals.begin(), decimals.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    auto digits = withoutGroups(integer);
    if (!digits)
        return std::nullopt;
    if (digits->isEmpty())
        *digits = QStringLiteral("0"); // ".5"
    QString canonical = negative ? u'-' + *digits : *digits;
    if (!decimals.isEmpty())
        canonical.append(u'.').append(decimals);
    return canonical;
}

SeparatorReading readSeparators(const QString &plainText) {
    QString body = plainText;
    bool negative = false;
    if (!takeSign(body, negative))
        return {SeparatorSense::Impossible, {}};
    if (!body.contains(u'.') && !body.contains(u','))
        return {canonicalNumber(body, {}) ? SeparatorSense::None : SeparatorSense::Impossible, {}};
    // The last of two different ones is the decimal separator; it can stand there but once.
    const QChar last = body.lastIndexOf(u'.') > body.lastIndexOf(u',') ? u'.' : u',';
    const bool asDecimal = canonicalNumber(body, last).has_value();
    const bool asGroups = canonicalNumber(body, {}).has_value();
    // "0.500" and "0123.456" are no groups: nobody groups behind a zero.
    const bool leadingZero = body.startsWith(u'0');
    if (asDecimal && asGroups && !leadingZero)
        return {SeparatorSense::Undecided, last};
    if (asDecimal)
        return {SeparatorSense::Decimal, last};
    if (asGroups && !leadingZero)
        return {SeparatorSense::Grouping, last};
    return {SeparatorSense::Impossible, {}};
}

} // namespace kontor
