// Keys of e-mail addresses by IDNA, of telephone numbers by libphonenumber.
#include "core/base/keys.h"

#include <QUrl>
#include <algorithm>
#include <phonenumbers/phonenumberutil.h>
#include <string>

namespace kontor {

namespace {

constexpr qsizetype kFewestPhoneDigits = 4;
/// Longer texts are prose, not numbers; the library would search through them.
constexpr qsizetype kLongestPhoneText = 250;
constexpr qsizetype kLongestEmail = 320;

bool isForbiddenInEmail(QChar c) {
    return c.isSpace() || c.category() == QChar::Other_Control || c == u'<' || c == u'>' || c == u',' ||
           c == u';' || c == u'(' || c == u')';
}

QString withoutFormatCharacters(QStringView text) {
    QString kept;
    kept.reserve(text.size());
    std::copy_if(text.begin(), text.end(), std::back_inserter(kept),
                 [](QChar c) { return c.category() != QChar::Other_Format; });
    return kept;
}

QString asciiDigits(QStringView text) {
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit() && c.digitValue() >= 0)
            digits += QChar(char16_t(u'0' + c.digitValue()));
    }
    return digits;
}

/// Digits of other scripts as ASCII, all else as typed.
QString withAsciiDigits(QString text) {
    for (QChar &c : text) {
        if (c.isDigit() && c.digitValue() >= 0)
            c = QChar(char16_t(u'0' + c.digitValue()));
    }
    return text;
}

} // namespace

QString emailKey(QStringView text) {
    // Trimmed last: a mark in front hides the blanks behind it.
    const QString address =
        withoutFormatCharacters(text).normalized(QString::NormalizationForm_KC).toLower().trimmed();
    const qsizetype at = address.lastIndexOf(u'@');
    if (at <= 0 || address.size() > kLongestEmail || address.indexOf(u'@') != at ||
        std::any_of(address.begin(), address.end(), isForbiddenInEmail))
        return {};
    QString domain = QString::fromLatin1(QUrl::toAce(address.mid(at + 1)));
    if (domain.endsWith(u'.'))
        domain.chop(1);
    const qsizetype dot = domain.indexOf(u'.');
    if (dot <= 0 || domain.contains(QStringLiteral("..")))
        return {};
    return address.left(at + 1) + domain;
}

QString phoneKey(QStringView text, const QString &country) {
    const QString typed = withAsciiDigits(withoutFormatCharacters(text).trimmed());
    const QString digits = asciiDigits(typed);
    if (digits.size() < kFewestPhoneDigits || typed.size() > kLongestPhoneText)
        return {};
    const auto *phones = i18n::phonenumbers::PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    const auto outcome = phones->Parse(typed.toStdString(), country.toStdString(), &number);
    // A number that is possible only within one town is left as digits: no country code makes it dialable.
    if (outcome != i18n::phonenumbers::PhoneNumberUtil::NO_PARSING_ERROR ||
        phones->IsPossibleNumberWithReason(number) != i18n::phonenumbers::PhoneNumberUtil::IS_POSSIBLE)
        return digits;
    std::string international;
    phones->Format(number, i18n::phonenumbers::PhoneNumberUtil::E164, &international);
    return QString::fromStdString(international);
}

} // namespace kontor
