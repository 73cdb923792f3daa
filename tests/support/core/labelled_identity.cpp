// Identities from their number: each value is one of the many that can be made of the words, none twice.
#include "tests/support/core/labelled_identity.h"

#include <QtGlobal>

namespace kontor::test {

namespace {

constexpr quint32 kLocalNumbers = 1'000'000;
constexpr quint32 kPhoneNumbers = 10'000'000;
constexpr quint32 kTaxNumbers = 1'000'000'000;

/// Another number below `count` for every number below it; 7919 is a prime that divides no count in use.
quint32 scattered(quint32 number, quint32 count, quint32 seed) {
    Q_ASSERT(number < count && count % 7919 != 0);
    return quint32((quint64(number) * 7919 + seed) % count);
}

QString digits(quint32 number, quint32 count, quint32 seed) {
    const auto width = QString::number(count - 1).size();
    return QString::number(scattered(number, count, seed)).rightJustified(width, u'0');
}

/// One of the list by what is left of an index, of which it takes its share.
const QString &take(const QStringList &list, quint32 &index) {
    const auto count = quint32(list.size());
    const QString &taken = list[qsizetype(index % count)];
    index /= count;
    return taken;
}

quint32 combinations(const QStringList &a, const QStringList &b, const QStringList &c) {
    return quint32(a.size() * b.size() * c.size());
}

} // namespace

Identity identity(quint32 number, quint32 seed) {
    static const QStringList locals{QStringLiteral("info"),     QStringLiteral("Anna.Koch"),
                                    QStringLiteral("kontakt"),  QStringLiteral("sales+news"),
                                    QStringLiteral("b_nguyen"), QStringLiteral("o'brien")};
    const std::vector<CountryWords> &countries = countryWords();
    const CountryWords &country = countries[number % countries.size()];
    const auto within = quint32(number / countries.size());
    Identity made;
    made.country = &country;

    quint32 name = scattered(within, combinations(country.given, country.middle, country.family), seed);
    made.person.given = take(country.given, name);
    made.person.middle = take(country.middle, name);
    made.person.family = take(country.family, name);

    quint32 company = scattered(within, combinations(country.brands, country.branches, country.towns), seed);
    const QString &brand = take(country.brands, company);
    const QString &branch = take(country.branches, company);
    made.company = country.companyPattern.arg(brand, branch, take(country.towns, company));

    quint32 rest = within;
    made.email = {take(locals, rest) + digits(number, kLocalNumbers, seed),
                  mailDomains()[number % mailDomains().size()]};
    rest = within;
    made.phone = {&country, take(country.mobilePrefixes, rest) + digits(number, kPhoneNumbers, seed)};
    made.taxNumber = country.taxPrefix + digits(number, kTaxNumbers, seed);
    return made;
}

QString written(const Person &person, const CountryWords &country) {
    const QStringList names = country.familyFirst ? QStringList{person.family, person.middle, person.given}
                                                  : QStringList{person.given, person.middle, person.family};
    return names.join(u' ').simplified();
}

QString written(const Email &email) {
    return email.local + u'@' + email.domain.written;
}

QString written(const Phone &phone) {
    return u'+' + phone.country->callingCode + phone.digits;
}

} // namespace kontor::test
