// How LocaleFormat reads numbers and amounts.
#include "core/base/locale_format.h"

#include "core/base/number_text.h"

#include <QCoreApplication>

namespace kontor {

namespace {

Error numberError(QStringView text) {
    return {
        ErrorCode::Invalid,
        {},
        QCoreApplication::translate("LocaleFormat", "“%1” is not a number.").arg(text.left(40).toString())};
}

/// "۱۲/۵": a slash as the decimal separator, as Persian hands write it.
QString withPersianSlash(QString plain, LocaleFormat::Language language, QChar decimalMark) {
    if (language == LocaleFormat::Language::Fa && plain.count(u'/') == 1 && !plain.contains(decimalMark))
        plain.replace(u'/', decimalMark);
    return plain;
}

/// The number of a plain text; what it leaves open is decided by `decimalMark`.
Result<Decimal> decimalFrom(const QString &plain, QChar decimalMark, QStringView typed) {
    const SeparatorReading reading = readSeparators(plain);
    QChar decimal;
    if (reading.sense == SeparatorSense::Impossible)
        return numberError(typed);
    if (reading.sense == SeparatorSense::Decimal ||
        (reading.sense == SeparatorSense::Undecided && reading.mark == decimalMark))
        decimal = reading.mark;
    const auto canonical = canonicalNumber(plain, decimal);
    if (!canonical)
        return numberError(typed);
    return Decimal::parse(*canonical);
}

/// A decimal mark before three digits, in a currency that has fewer: grouping of another country, or a slip?
bool isAmbiguous(const QString &plain, QChar decimalMark, Currency currency) {
    const SeparatorReading reading = readSeparators(plain);
    return reading.sense == SeparatorSense::Undecided && reading.mark == decimalMark && currency.digits() < 3;
}

} // namespace

QChar LocaleFormat::decimalMark() const {
    if (m_marks != NumberMarks::OfLanguage)
        return kontor::decimalMark(m_marks);
    const bool point = m_language == Language::En || m_language == Language::Fa;
    return point ? u'.' : u',';
}

Result<Decimal> LocaleFormat::parseNumber(QStringView text) const {
    const QChar mark = decimalMark();
    return decimalFrom(withPersianSlash(plainNumberText(text), m_language, mark), mark, text);
}

Result<Money> LocaleFormat::parseMoney(QStringView text, Currency fallback,
                                       const QList<Currency> &own) const {
    const auto split = splitAmount(text, fallback, own);
    if (!split)
        return split.error();
    const Currency currency = split->currency.value_or(fallback);
    const QChar mark = decimalMark();
    const QString plain = withPersianSlash(split->number, m_language, mark);
    if (isAmbiguous(plain, mark, currency)) {
        QString joined = plain;
        joined.remove(mark);
        //: %1 is what was typed, such as 1.234; %2 the same as thousands, such as 1234
        return Error{ErrorCode::Ambiguous,
                     {},
                     QCoreApplication::translate(
                         "LocaleFormat", "“%1” can be read in two ways: write %2, or at most %n decimal(s).",
                         nullptr, currency.digits())
                         .arg(text.trimmed().left(40).toString(), joined)};
    }
    const auto number = decimalFrom(plain, mark, text);
    if (!number)
        return number.error();
    return kontor::parseMoney(number->toString(), currency);
}

} // namespace kontor
