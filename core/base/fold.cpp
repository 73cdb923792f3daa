// Folding by ICU's normalisers plus the few letters that Unicode does not take apart (X18).
#include "core/base/fold.h"

#include <QtGlobal>
#include <algorithm>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace kontor {

namespace {

constexpr char16_t kZeroWidthNonJoiner = 0x200C;

bool isAscii(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString asciiLower(QStringView text) {
    QString lower(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), lower.begin(),
                   [](QChar c) { return c >= u'A' && c <= u'Z' ? QChar(char16_t(c.unicode() + 0x20)) : c; });
    return lower;
}

const icu::Normalizer2 *caseFolder() {
    UErrorCode status = U_ZERO_ERROR;
    static const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    Q_ASSERT(normalizer);
    return normalizer;
}

const icu::Normalizer2 *decomposer() {
    UErrorCode status = U_ZERO_ERROR;
    static const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFKDInstance(status);
    Q_ASSERT(normalizer);
    return normalizer;
}

/// What a letter is written as, for letters that have no decomposition; empty when it stays.
QStringView plainSpelling(UChar32 c) {
    switch (c) {
    case 0x0111: // d with stroke
    case 0x00F0: // eth
        return u"d";
    case 0x0142: // l with stroke
        return u"l";
    case 0x00F8: // o with stroke
        return u"o";
    case 0x00E6: // ae
        return u"ae";
    case 0x0153: // oe
        return u"oe";
    case 0x0131: // dotless i
        return u"i";
    case 0x00FE: // thorn
        return u"th";
    case 0x064A: // Arabic yeh
    case 0x0649: // alef maksura
    case 0x06D2: // yeh barree
        return u"\u06CC";
    case 0x0643: // Arabic kaf
        return u"\u06A9";
    case 0x0629: // teh marbuta
    case 0x06C1: // heh goal
    case 0x06BE: // heh doachashmee
    case 0x06D5: // ae
        return u"\u0647";
    case 0x0671: // alef wasla
        return u"\u0627";
    default:
        return {};
    }
}

void appendPlain(QString &to, UChar32 c) {
    constexpr UChar32 tatweel = 0x0640;
    const auto type = u_charType(c);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || c == tatweel)
        return;
    const int digit = u_charDigitValue(c);
    if (digit >= 0) {
        to += QChar(char16_t(u'0' + digit));
        return;
    }
    const QStringView plain = plainSpelling(c);
    if (!plain.isEmpty())
        to += plain;
    else
        to += QChar::fromUcs4(char32_t(c));
}

QStringView germanSpelling(char16_t c) {
    switch (c) {
    case u'\u00E4':
    case u'\u00C4':
        return u"ae";
    case u'\u00F6':
    case u'\u00D6':
    case u'\u00F8':
    case u'\u00D8':
        return u"oe";
    case u'\u00FC':
    case u'\u00DC':
        return u"ue";
    case u'\u00E5':
    case u'\u00C5':
        return u"aa";
    case kZeroWidthNonJoiner:
        return u" ";
    default:
        return {};
    }
}

} // namespace

QString fold(QStringView text) {
    if (isAscii(text))
        return asciiLower(text);
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString source(false, text.utf16(), int32_t(text.size()));
    icu::UnicodeString caseFolded;
    caseFolder()->normalize(source, caseFolded, status);
    icu::UnicodeString apart;
    decomposer()->normalize(caseFolded, apart, status);
    Q_ASSERT(U_SUCCESS(status));
    QString plain;
    plain.reserve(apart.length());
    for (int32_t i = 0; i < apart.length();) {
        const UChar32 c = apart.char32At(i);
        i += U16_LENGTH(c);
        if (c >= u'a' && c <= u'z')
            plain += QChar(char16_t(c));
        else
            appendPlain(plain, c);
    }
    return plain;
}

QString foldAlternative(QStringView text) {
    if (isAscii(text))
        return asciiLower(text);
    // Composed first: an umlaut typed as letter and mark is the same letter.
    const QString composed = text.toString().normalized(QString::NormalizationForm_C);
    QString spelled;
    spelled.reserve(composed.size() + 4);
    for (const QChar c : composed) {
        const QStringView spelling = germanSpelling(c.unicode());
        if (spelling.isEmpty())
            spelled += c;
        else
            spelled += spelling;
    }
    return fold(spelled);
}

} // namespace kontor
